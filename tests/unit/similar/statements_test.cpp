#include "../catch.hpp"

#include <plenum/read/bearing.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/statements.hpp>
#include <plenum/similar/weighing.hpp>

#include <algorithm>
#include <cmath>

using namespace plenum;

namespace {

struct Read {
    Motions motions;
    std::vector<similar::Statement> statements;
};

/// The statements of a motion; every word is as telling as another.
Read statements(const std::string& text, const std::vector<std::string>& parts = {}) {
    Diagnostics found;
    const auto conference = read::builtin_conference();
    const auto vocabulary = read::vocabulary(conference, found);
    const auto lexicon = read::lexicon(conference, found);
    const auto odds = read::bearing_odds("english");
    Read result;
    result.motions.resize(1);
    result.motions.front().text = text;
    for (const auto& part : parts) result.motions.front().parts.push_back({.text = part, .span = {}});
    const auto cut = cut_up(result.motions, result.motions, vocabulary.language);
    const auto [texts, counted] = similar::unweighed(result.motions, cut, vocabulary);
    const std::vector<float> telling(counted.stems.size(), 3.0F);
    const similar::Statements reader(vocabulary, lexicon, odds.words, cut.words);
    result.statements = reader.of(result.motions.front(), cut.whole.front(), texts.pieces.front(), telling);
    return result;
}

/// The side that the last statement takes; 0 when it takes none.
int side(const std::string& text, const std::vector<std::string>& parts = {}) {
    const auto read = statements(text, parts);
    REQUIRE_FALSE(read.statements.empty());
    const auto& last = read.statements.back();
    return last.speaks ? last.sign : 0;
}

}  // namespace

TEST_CASE("what governs a statement goes on in what it governs") {
    CHECK(side("That conference rejects any suggestion that representatives vote from home") == -1);
    CHECK(side("That conference does not believe that surgeries need a ferry") == -1);
    CHECK(side("That conference supports the proposal that surgeries have a ferry") == 1);
    CHECK(side("That conference opposes:", {"the merger of boards"}) == -1);
    CHECK(side("That conference opposes:", {"instructs GPC to seek the merger of boards"}) == 1);
}

TEST_CASE("a demand is for what it asks, and against what it asks to end") {
    CHECK(side("That conference instructs GPC to keep the ferry") == 1);
    CHECK(side("That conference demands an end to the ferry") == -1);
    CHECK(side("That conference instructs GPC to stop opposing the ferry") == 1);
    CHECK(side("That conference calls for a ferry of not less than ten tons") == 1);
}

TEST_CASE("whoever tells how things are, or only names what is spoken of, takes no side") {
    CHECK(side("That conference notes that the ferry was abolished") == 0);
    CHECK(side("That conference, with regard to the abolition of the ferry") == 0);
    CHECK(side("That conference calls on boards to:", {"recognise the ferry"}) == 1);
}

TEST_CASE("what should be is asked for, and no case for a thing is against it") {
    CHECK(side("That conference believes that surgeries should have a ferry") == 1);
    CHECK(side("That conference believes that surgeries have a ferry") == 0);
    CHECK(side("That conference sees no case for a ferry") == -1);
    CHECK(side("That conference has no appetite for a ferry") == -1);
}

TEST_CASE("what is to be abolished stands before it") {
    const auto read = statements("That conference calls for the ferry and its crew to be abolished");
    REQUIRE(read.statements.size() == 2);
    CHECK(read.statements.front().sign == -1);
    CHECK(read.statements.back().sign == -1);
    CHECK(statements("That conference calls for a ferry and demands that boats be abolished")
              .statements.front()
              .sign == 1);
}

TEST_CASE("a limit in words denies nothing") {
    CHECK(side("That conference believes that patients should wait no longer than a week for the ferry") ==
          1);
    CHECK(side("That conference demands a fee of not less than nine pounds") == 1);
    CHECK(side("That conference demands a reversible ferry") == 1);
}

TEST_CASE("a part speaks of what the lead began to say") {
    const auto read = statements("That conference believes that the ferry:", {"should be abolished"});
    REQUIRE(read.statements.size() == 3);
    CHECK(read.statements.back().sign == -1);
    CHECK(std::ranges::includes(read.statements.back().words, read.statements[1].words));
    CHECK_FALSE(read.statements[1].words.empty());
}

TEST_CASE("whoever finds fault with how things are takes no side by that alone") {
    CHECK(side("That conference deplores the fares of the ferry") == 0);
    CHECK(side("That conference deplores the abolition of the ferry") == 1);
    CHECK(side("That conference believes in ferries") == 0);
}

TEST_CASE("a statement that speaks of hardly anything speaks of what the one before it does") {
    const auto read = statements(
        "That conference believes that a ferry to the island would be a waste, and instructs "
        "GPC to oppose it");
    REQUIRE(read.statements.size() >= 2);
    const auto& last = read.statements.back();
    CHECK(last.speaks);
    CHECK(last.sign == -1);
    CHECK(last.words.size() >= 2);
}

TEST_CASE("two motions agree where both are for the same, and not where one is against it") {
    const std::vector<float> telling(3, 2.0F);
    const similar::Statement for_it{
        .words = {0, 1}, .length = std::sqrt(8.0), .sign = 1, .speaks = true, .piece = 0, .written = "for"};
    auto against_it = for_it;
    against_it.sign = -1;
    auto silent = against_it;
    silent.speaks = false;
    const std::vector ours{for_it};
    const std::vector theirs{against_it, silent};
    CHECK(similar::agreement(ours, ours, telling).balance() == Approx(1));
    const auto contrary = similar::agreement(ours, theirs, telling);  // points into both
    CHECK(contrary.balance() == Approx(-1));
    CHECK(contrary.nearest == Approx(1));
    REQUIRE(contrary.a != nullptr);
    CHECK(contrary.a->sign == 1);
    CHECK(similar::agreement({for_it}, {silent}, telling).balance() == 0);
}
