#include "../catch.hpp"

#include <cli/recording/spoken.hpp>

using namespace plenum;
using plenum::cli::Spoken;

namespace {

/// What was understood, in short; or the rule that was broken.
std::string heard(const std::string& line) {
    Diagnostics found;
    const auto source = std::make_shared<const Source>("line", line);
    const auto said = cli::spoken(cli::words_of(source), source, found);
    if (!said) return '!' + found.all().front().rule;
    std::string result = said->all ? "all " + said->target.id : said->target.id;
    for (const auto each : said->outcomes) result += ' ' + std::string(name(each));
    for (const auto& each : said->parts) {
        result +=
            ' ' + std::to_string(each.part) + '=' + (each.outcome ? std::string(name(*each.outcome)) : "?");
        if (each.votes) result += ':' + std::to_string(static_cast<int>(*each.votes->in_favour));
    }
    if (said->votes) result += " votes " + std::to_string(static_cast<int>(*said->votes->in_favour));
    if (!said->scores.empty()) result += " scores " + std::to_string(said->scores.size());
    for (const auto& each : said->chosen) result += " chosen " + each.id;
    if (!said->note.empty()) result += " note " + said->note;
    return result;
}

}  // namespace

TEST_CASE("a scribe is understood in few words", "[record]") {
    CHECK(heard("12 carried") == "12 carried");
    CHECK(heard("12 (i) lost 30/120") == "12(i) lost votes 30");
    CHECK(heard("*12a not reached") == "*12a not-reached");
    CHECK(heard("12 carried unanimously") == "12 unanimous");
    CHECK(heard("12 was taken as a reference") == "!not-understood");
    CHECK(heard("12 as a reference") == "12 reference");
    CHECK(heard("carried 210/43/4") == " carried votes 210");
    CHECK(heard("c c l") == " carried carried lost");
    CHECK(heard("12 1=carried,2=lost:40/90 3=l") == "12 1=carried 2=lost:40 3=lost");
    CHECK(heard("(i)=carried ii=lost") == " 1=carried 2=lost");
    CHECK(heard("A carried") == "all A carried");
    CHECK(heard("all AR reference") == "all AR reference");
    CHECK(heard("debate scores 4.2 ~ 5") == "debate scores 3");
    CHECK(heard("chosen 14, 17 and 20") == " chosen 14 chosen 17 chosen 20");
    CHECK(heard("12 carried note moved by Dr A, not B") == "12 carried note moved by Dr A, not B");
    CHECK(heard("aldermoor-07.2 lost") == "aldermoor-07.2 lost");
}

TEST_CASE("what cannot be meant is told", "[record]") {
    CHECK(heard("12 perhaps") == "!not-understood");
    CHECK(heard("12 1=perhaps") == "!not-understood");
    CHECK(heard("12 1=carried 1=lost") == "!part-twice");
    CHECK(heard("12 carried 60%/50%") == "!votes-do-not-add-up");
    CHECK(heard("12 carried 1/2 3/4") == "!votes-twice");
    CHECK(heard("debate scores 7") == "!not-a-score");
    CHECK(heard("debate scores") == "!not-understood");
}
