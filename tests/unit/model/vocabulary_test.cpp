#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/read/vocabulary.hpp>

using namespace plenum;

namespace {

std::string joined(std::string_view text, const Vocabulary& vocabulary) {
    Stemmer stemmer(vocabulary.language);
    std::string result;
    for (const auto& term : terms(text, vocabulary, stemmer))
        result += (result.empty() ? "" : " | ") + term.stem;
    return result;
}

Vocabulary built_in() {
    Diagnostics found;
    auto result = read::vocabulary(Conference{}, found);
    REQUIRE(found.empty());
    return result;
}

Tree scalar(std::string key, std::string text) {
    return {.kind = Tree::Kind::scalar, .text = std::move(text), .key = std::move(key)};
}

Conference with_abbreviations(std::vector<Tree> entries) {
    Conference conference;
    conference.rest.kind = Tree::Kind::map;
    conference.rest.children.push_back(
        {.kind = Tree::Kind::map, .key = "abbreviations", .children = std::move(entries)});
    return conference;
}

}  // namespace

TEST_CASE("terms are the stems of the words that say something") {
    const auto vocabulary = built_in();
    CHECK(joined("the phlebotomies, and a syringe-driver's battery", vocabulary) ==
          "phlebotomi | syring | driver | batteri");
    CHECK(joined("", vocabulary).empty());
    CHECK(joined("of the and", vocabulary).empty());
}

TEST_CASE("an abbreviation and its long form are one term") {
    const auto vocabulary = built_in();
    CHECK(joined("ICBs, GPs, PCN's, PCNs", vocabulary) == "icb | gp | pcn | pcn");
    CHECK(joined("Integrated Care Boards", vocabulary) == "icb");
    CHECK(joined("A&E, accident and emergency", vocabulary) == "a&e | a&e");
    CHECK(joined("out-of-hours cover, OOH", vocabulary) == "ooh | cover | ooh");
}

TEST_CASE("a short form that is also a word is one only in capitals") {
    const auto vocabulary = built_in();
    CHECK(joined("IT suppliers", vocabulary) == "it | supplier");
    CHECK(joined("it supplies", vocabulary) == "suppli");
    CHECK(joined("ONS figures, carry on", vocabulary) == "on | figur | carri");
}

TEST_CASE("a term knows where it is written and whether every motion says it") {
    const auto vocabulary = built_in();
    Stemmer stemmer(vocabulary.language);
    const std::string text = "conference, the Integrated Care Board's map";
    const auto found = terms(text, vocabulary, stemmer);
    REQUIRE(found.size() == 3);
    CHECK(found[0].stock);
    CHECK_FALSE(found[1].stock);
    CHECK(text.substr(found[1].offset, found[1].length) == "Integrated Care Board's");
    CHECK(text.substr(found[2].offset, found[2].length) == "map");
}

TEST_CASE("conference.yaml adds abbreviations, and a bad one is a finding") {
    Diagnostics found;
    const auto conference = with_abbreviations({scalar("XQR", "extraordinary quorum rule"),
                                                scalar("ICB", "inner city board"),
                                                {.kind = Tree::Kind::null, .key = "EMPTY"}});
    const auto vocabulary = read::vocabulary(conference, found);
    CHECK(joined("extraordinary quorum rules", vocabulary) == "xqr");
    CHECK(joined("inner city board", vocabulary) == "icb");
    REQUIRE(found.all().size() == 1);
    CHECK(found.all().front().message == "'EMPTY' under 'abbreviations' stands for nothing");
}

TEST_CASE("another language has its own lists, or none, and still its stemmer") {
    Diagnostics found;
    Conference conference;
    conference.language = "german";
    const auto german = read::vocabulary(conference, found);
    CHECK(joined("die Praxen und der Datenschutz", german) == "prax | datenschutz");
    conference.language = "finnish";
    CHECK(joined("kunnan terveyskeskus", read::vocabulary(conference, found)) == "kun | terveyskeskus");
    conference.language = "klingon";
    CHECK_THROWS_AS(read::vocabulary(conference, found), Error);
    CHECK(found.empty());
}
