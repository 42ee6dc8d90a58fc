#include "../catch.hpp"

#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/stance.hpp>
#include <plenum/similar/texts.hpp>

using namespace plenum;

namespace {

Vocabulary vocabulary(const std::string& language = "english") {
    Diagnostics found;
    Conference conference;
    conference.language = language;
    return read::vocabulary(conference, found);
}

Motions one(const std::string& text) {
    Motions result(1);
    result.front().text = text;
    return result;
}

similar::Stance stance(const Motions& motions, const std::string& language = "english") {
    const auto words = vocabulary(language);
    const auto cut = cut_up(motions, motions, words.language);
    const auto texts = similar::read(motions, cut, words);
    const similar::Stances stances(words, cut.words);
    return stances.of(motions.front(), cut.whole.front(), texts.pieces.front(), texts.telling);
}

int sign(const std::string& text, const std::string& language = "english") {
    const auto motions = one(text);
    const auto found = stance(motions, language);
    REQUIRE(found.clauses.size() == 1);
    return found.clauses.front().sign;
}

}  // namespace

TEST_CASE("who is against what is done to a thing is for the thing") {
    CHECK(sign("Conference supports the ferry subsidy") == 1);
    CHECK(sign("Conference supports the abolition of the ferry subsidy") == -1);
    CHECK(sign("Conference deplores the abolition of the ferry subsidy") == 1);
    CHECK(sign("Conference demands the withdrawal of the ferry subsidy") == -1);
    CHECK(sign("Conference demands an end to the cut in the ferry subsidy") == 1);
    CHECK(sign("The ferry subsidy should not be abolished") == 1);
    CHECK(sign("Conference does not support the ferry subsidy") == -1);
}

TEST_CASE("a judgement counts where no attitude is declared") {
    CHECK(sign("Branch surgeries by ferry are unsafe") == -1);
    CHECK(sign("Abolition of the ferry subsidy would be harmful") == 1);
    CHECK(sign("The timetable of the ferry") == 0);
}

TEST_CASE("clauses end at stops, commas and conjunctions, and lose no word") {
    const auto motions = one("Conference welcomes the ferry, but regrets the fare; it asks for a pier");
    const auto found = stance(motions);
    REQUIRE(found.clauses.size() == 3);
    CHECK(found.clauses[0].written == "Conference welcomes the ferry");
    CHECK(found.clauses[1].written == "but regrets the fare");
    CHECK(found.clauses[2].written == "it asks for a pier");
    CHECK(found.favours.times == 1);
    CHECK(found.opposes.times == 1);
}

TEST_CASE("who tells its negotiators to stop pressing tells them to turn round") {
    CHECK(stance(one("GPC is asked to stop opposing the ferry")).turnabouts.times == 1);
    CHECK(stance(one("GPC is asked to study the ferry rather than to fight it")).turnabouts.times == 1);
    CHECK(stance(one("GPC is asked to oppose the ferry")).turnabouts.times == 0);
    CHECK(stance(one("Conference does not believe in the ferry")).denials.times == 1);
}

TEST_CASE("stances are read in German, and a language without lists has none") {
    CHECK(sign("Die Versammlung lehnt die Abschaffung der Pauschale ab", "german") == 1);
    CHECK(sign("Die Versammlung begrüßt die Abschaffung der Pauschale", "german") == -1);
    CHECK(sign("Kokous vastustaa maksun poistamista", "finnish") == 0);
    CHECK(stance(one(""), "finnish").clauses.empty());
}
