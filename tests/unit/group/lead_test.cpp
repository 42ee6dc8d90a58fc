#include "../catch.hpp"

#include <plenum/group/brackets.hpp>
#include <plenum/group/clarity.hpp>

using namespace plenum;

namespace {

struct Case {
    Motions motions;
    std::vector<Classification> classified;
    Conference conference;
    Similarities like;
};

/// Motions of one bracket that say the same, each from another committee.
Case bracket_of(std::size_t count) {
    Case result;
    result.motions.resize(count);
    result.classified.resize(count);
    result.like.neighbours.resize(count);
    result.like.terms.assign(count, {"rent"});
    for (std::size_t i = 0; i < count; ++i) {
        result.motions[i].id = "m" + std::to_string(i);
        result.motions[i].from = "C" + std::to_string(i);
        result.motions[i].text = "That conference believes in rent.";
        for (std::size_t b = i + 1; b < count; ++b) {
            result.like.pairs.push_back({.a = i, .b = b, .relation = Relation::overlap, .confidence = 0.9});
        }
    }
    return result;
}

Bracket only_bracket(const Case& of, const group::Given& given = {}) {
    const auto found = group::brackets(of.motions, of.classified, of.conference, of.like, given);
    REQUIRE(found.brackets.size() == 1);
    return found.brackets.front();
}

}  // namespace

TEST_CASE("what has less to mend leads among equals, and the reason gives the figures") {
    const auto two = bracket_of(2);
    const auto bracket = only_bracket(two, {.findings = [](const auto& motions) {
                                          CHECK(motions == std::vector<std::size_t>{0, 1});
                                          return std::vector<std::size_t>{3, 0};
                                      }});
    CHECK(bracket.lead() == 1);
    CHECK(bracket.lead_reason == "It has less to mend (findings of 'validate': 0 against 3).");
    CHECK(*bracket.merits[1].findings == 3);
    CHECK(bracket.merits[1].clean == Approx(0.25));
    CHECK(bracket.merits[0].points > bracket.merits[1].points);
}

TEST_CASE("findings are asked for only where they may decide, or somebody asks why") {
    auto two = bracket_of(2);
    two.classified[1].makes_policy = true;
    two.conference.committees = {{.name = "C1", .size = "small"}};
    bool asked = false;
    group::Given given{.findings = [&](const std::vector<std::size_t>& motions) {
        asked = true;
        return std::vector<std::size_t>(motions.size(), 0);
    }};
    const auto first = only_bracket(two, given);
    CHECK(!asked);
    CHECK(first.lead() == 1);
    CHECK(!first.merits[0].findings);
    given.why = 0;
    const auto again = group::brackets(two.motions, two.classified, two.conference, two.like, given);
    CHECK(asked);
    CHECK(again.brackets[0].lead_reason == first.lead_reason);
    CHECK(again.brackets[0].members == first.members);
    CHECK(again.why_not == "It makes policy (m0 does not) and comes from a smaller committee.");
}

TEST_CASE("a reason says openly where the other is ahead") {
    auto two = bracket_of(2);
    two.classified[0].makes_policy = true;
    two.conference.committees = {{.name = "C1", .size = "small"}};
    CHECK(
        only_bracket(two).lead_reason ==
        "It makes policy (m1 does not). Though m1 comes from a smaller committee, that did not outweigh the "
        "rest.");
}

TEST_CASE("clear is what is short, and above all short to vote on") {
    Motion motion;
    motion.text = "That conference believes in rent";
    const auto clear = group::clarity(motion, 150);
    CHECK(clear.words == 5);
    CHECK(clear.longest == 5);
    CHECK(clear.figure == Approx((1 + 1 - 5.0 / 300) / 2));
    std::string ten = " one two three four five six seven eight nine ten";
    motion.parts = {{.text = ten},
                    {.text = ten + ten + ten + ten + " eleven twelve thirteen fourteen fifteen"}};
    const auto longer = group::clarity(motion, 150);
    CHECK(longer.words == 60);
    CHECK(longer.longest == 50);
    CHECK(longer.figure == Approx((0.5 + 1 - 60.0 / 300) / 2));
    motion.text.clear();
    for (int i = 0; i < 400; ++i) motion.text += "word ";
    CHECK(group::clarity(motion, 150).figure < 0.04);
    CHECK(group::clarity(motion, 150).figure > 0);
}
