#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/policy/match.hpp>
#include <plenum/policy/question.hpp>

using namespace plenum;
using namespace plenum::policy;

namespace {

std::string match(const std::string& typed, const std::string& language = "english") {
    Terms terms(language);
    return match_of(question(typed, terms));
}

std::string refusal(const std::string& typed) {
    try {
        match(typed);
    } catch (const Error& e) {
        return e.what();
    }
    return {};
}

}  // namespace

TEST_CASE("words are asked for by their stems, and all of them") {
    CHECK(match("firearms") == R"(("=firearm"))");
    CHECK(match("Practices' funding") == R"(("=practic" AND "=fund"))");
    CHECK(match("practices AND funding") == match("practices funding"));
}

TEST_CASE("a phrase and a beginning are asked for as they are written") {
    CHECK(match("\"mental health\"") == R"(("mental health"))");
    CHECK(match("\xE2\x80\x9Cmental health\xE2\x80\x9D") == R"(("mental health"))");
    CHECK(match("prescri*") == R"(("prescri"*))");
    CHECK(match("\"general prac\"*") == R"(("general prac"*))");
    CHECK(match("out-of-hours") == R"(("=out =of =hour"))");
}

TEST_CASE("OR binds more closely than the blank between words, and brackets more closely than both") {
    CHECK(match("a1 b1 OR c1 d1") == R"(("=a1" AND ("=b1" OR "=c1") AND "=d1"))");
    CHECK(match("(a1 b1) OR c1") == R"(((("=a1" AND "=b1") OR "=c1")))");
    CHECK(match("gp NOT wales") == R"((("=gp") NOT ("=wale")))");
    CHECK(match("gp -wales -scotland") == R"((("=gp") NOT ("=wale" OR "=scotland")))");
    CHECK(match("gp AND NOT wales") == match("gp NOT wales"));
}

TEST_CASE("an operator with nothing to work on is passed over") {
    CHECK(match("OR gp") == match("gp"));
    CHECK(match("gp OR") == match("gp"));
    CHECK(match("gp NOT") == match("gp"));
    CHECK(match("gp OR OR nurse") == match("gp nurse"));
    CHECK(match("gp ) ( nurse") == match("gp nurse"));
    CHECK(match("gp - nurse") == match("gp nurse"));
    CHECK(match(std::string(10000, '(') + "gp") == match("gp"));
}

TEST_CASE("what FTS5 would take for its own is only words") {
    CHECK(match("text : gp") == match("text gp"));
    CHECK(match("NEAR(gp nurse)") == R"(("=near" AND ("=gp" AND "=nurs")))");
    CHECK(match("^gp + {nurse}") == match("gp nurse"));
    CHECK(match("'; DROP TABLE words; --") == R"(("=drop" AND "=tabl" AND "=word"))");
}

TEST_CASE("a question that means nothing is refused in words for the one who typed it") {
    CHECK(refusal("\"mental health") == "a quotation mark in the question has no partner");
    CHECK(refusal("NOT gp") == "the question only says what is not wanted");
    CHECK(refusal("nurse OR (NOT gp)") == "the question only says what is not wanted");
    CHECK(refusal("***") == "there is no word to look for in the question");
    CHECK(refusal("g*") == "a beginning with a star behind it needs two letters at least");
    std::string many;
    for (int i = 0; i < 10000; ++i) many += " word" + std::to_string(i);
    CHECK(refusal(many) == "this asks for 10000 words at once, and 64 are the most");
}

TEST_CASE("marks on letters do not count, in a text and in a question") {
    CHECK(match("\xC3\x84rzte", "german") == match("arzte", "german"));
    CHECK(match("Stra\xC3\x9F*", "german") == R"(("strass"*))");
    CHECK(match("ff\xC3\xB4n") == match("ffon"));
}

TEST_CASE("terms are found where they stand") {
    Terms terms("english");
    const std::string text =
        "The GPC\xE2\x80\x99s out-of-hours fee of \xC2\xA3"
        "400,000";
    std::vector<std::string> words;
    std::vector<std::string> written;
    for (const auto& term : terms(text)) {
        words.push_back(term.word);
        written.push_back(text.substr(term.offset, term.length));
    }
    CHECK(words == std::vector<std::string>{"the", "gpc", "out", "of", "hours", "fee", "of", "400000"});
    CHECK(written == std::vector<std::string>{"The", "GPC", "out", "of", "hours", "fee", "of", "400,000"});
}

TEST_CASE("the words of a phrase can be asked for anywhere") {
    Terms terms("english");
    const auto phrase = question("\"mental health\" gp", terms);
    CHECK(in_a_row(phrase));
    CHECK(match_of(scattered(phrase)) == R"((("=mental" AND "=health") AND "=gp"))");
    CHECK_FALSE(in_a_row(question("mental health", terms)));
}
