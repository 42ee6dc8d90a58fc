// What the committee decided, and what an earlier grouping says, against what similarity proposes.
#include "../catch.hpp"

#include <plenum/decide/apply.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/group/doubts.hpp>

#include <random>
#include <set>

using namespace plenum;

namespace {

Motions motions(std::size_t count) {
    Motions result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i].id = "m" + std::to_string(i);
        result[i].from = "C" + std::to_string(i);
        result[i].text = "That conference believes.";
    }
    return result;
}

Similarities similarities(std::size_t count, std::vector<Pair> pairs) {
    Similarities result;
    result.pairs = std::move(pairs);
    result.neighbours.resize(count);
    result.terms.resize(count);
    return result;
}

Pair pair(std::size_t a, std::size_t b, double confidence) {
    return {.a = a, .b = b, .relation = Relation::overlap, .confidence = confidence};
}

/// All of them belong together.
std::vector<Pair> all_alike(std::size_t count, double confidence) {
    std::vector<Pair> result;
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) result.push_back(pair(a, b, confidence));
    }
    return result;
}

std::vector<std::vector<std::size_t>> members(const Grouping& grouping) {
    std::vector<std::vector<std::size_t>> result;
    for (const auto& bracket : grouping.brackets) result.push_back(bracket.members);
    return result;
}

using Brackets = std::vector<std::vector<std::size_t>>;

}  // namespace

TEST_CASE("a decided bracket has its members and no others, and who was taken out stands alone") {
    Standing standing;
    standing.log.resize(2);
    standing.log[0].reason = "same ask";
    standing.brackets = {{.members = {4, 1}, .decision = 0, .led_by = 0}};
    standing.alone = {{3, 1}};
    const auto found =
        group::brackets(motions(6), {}, {}, similarities(6, all_alike(6, 0.9)), {.standing = &standing});
    CHECK(members(found) == Brackets{{0, 2, 5}, {4, 1}});
    CHECK(found.singles == std::vector<std::size_t>{3});
    REQUIRE(found.brackets[1].decided);
    CHECK(found.brackets[1].decided->entry == 1);
    CHECK(found.brackets[1].confidence == 1);
    CHECK(found.brackets[1].lead_reason == "The agenda committee chose it (decision 1: same ask).");
    CHECK(!found.brackets[0].decided);
    CHECK(found.alone.at(3).entry == 2);
}

TEST_CASE("a star moves the lead of a proposed bracket, the last of several wins") {
    Standing standing;
    standing.log.resize(2);
    standing.stars = {{1, 1}, {2, 0}};
    const auto found =
        group::brackets(motions(3), {}, {}, similarities(3, all_alike(3, 0.9)), {.standing = &standing});
    CHECK(members(found) == Brackets{{1, 0, 2}});
    CHECK(found.brackets[0].lead_decided->entry == 2);
    CHECK(!found.brackets[0].decided);
    CHECK(decide::unmet(standing, found, motions(3)).empty());

    const auto apart = group::brackets(motions(3), {}, {}, similarities(3, {}), {.standing = &standing});
    const auto unmet = decide::unmet(standing, apart, motions(3));
    REQUIRE(unmet.all().size() == 2);
    CHECK(unmet.all()[0].rule == "star-alone");
}

TEST_CASE("a bracket goes where its motion was put last, and two places are told") {
    Conference conference;
    conference.sections = {{.id = "access"}, {.id = "digital"}};
    Standing standing;
    standing.log.resize(2);
    standing.sections = {{0, {.section = "access", .decision = 1}},
                         {1, {.section = "digital", .decision = 0}}};
    std::vector<Classification> classified(2);
    decide::place(classified, standing);
    CHECK(classified[1].sections.front().id == "digital");
    CHECK(classified[1].section_because == "The agenda committee decided this (decision 1).");
    const auto found = group::brackets(motions(2), classified, conference, similarities(2, {pair(0, 1, 0.9)}),
                                       {.standing = &standing});
    CHECK(found.brackets[0].section == "access");
    const auto unmet = decide::unmet(standing, found, motions(2));
    REQUIRE(unmet.all().size() == 1);
    CHECK(unmet.all()[0].rule == "section-of-bracket");
    CHECK(unmet.all()[0].motion == "m1");
}

TEST_CASE("what is kept does not move, and new motions join what they fit") {
    Kept kept;
    kept.brackets = {{.members = {"m2", "m0"}, .lead_reason = "It was first."},
                     {.members = {"m4", "gone", "m3"}}};
    kept.singles = {"m1"};
    // 5 fits the first bracket, 6 and 7 one another, 8 only the motion that stood alone.
    auto like = similarities(9, {pair(0, 1, 0.9), pair(0, 5, 0.8), pair(1, 8, 0.9), pair(2, 3, 0.9),
                                 pair(2, 5, 0.8), pair(3, 5, 0.4), pair(6, 7, 0.9)});
    const auto found = group::brackets(motions(9), {}, {}, like, {.kept = &kept});
    CHECK(members(found) == Brackets{{2, 0, 5}, {4, 3}, {6, 7}});
    CHECK(found.singles == std::vector<std::size_t>{1, 8});
    CHECK(found.brackets[0].lead_reason == "It was first.");
    CHECK(found.brackets[0].kept == 2);

    SECTION("what would fit a motion that stood alone is told") {
        like.neighbours[8] = {{.motion = 1, .confidence = 0.9}};
        const auto late = group::brackets(motions(9), {}, {}, like, {.kept = &kept});
        const auto notes = group::kept_apart(late, motions(9), kept);
        REQUIRE(notes.all().size() == 1);
        CHECK(notes.all()[0].severity == Severity::note);
        CHECK(notes.all()[0].hint == "to bracket the two, decide  bracket: [m1, m8]");
    }
    SECTION("decisions win") {
        Standing standing;
        standing.log.resize(2);
        standing.brackets = {{.members = {1, 8}, .decision = 0, .led_by = 0}};
        standing.alone = {{2, 1}};
        const auto decided =
            group::brackets(motions(9), {}, {}, like, {.standing = &standing, .kept = &kept});
        CHECK(members(decided) == Brackets{{1, 8}, {4, 3}, {6, 7}});
        CHECK(decided.singles == std::vector<std::size_t>{0, 2, 5});
    }
}

TEST_CASE("whatever comes late, what is kept stands as it was") {
    std::mt19937 random(11);
    constexpr std::size_t count = 30;
    for (int run = 0; run < 100; ++run) {
        std::vector<Pair> pairs;
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = a + 1; b < count; ++b) {
                if (random() % 6 == 0) pairs.push_back(pair(a, b, static_cast<double>(random() % 100) / 100));
            }
        }
        const auto all = motions(count);
        const std::size_t known = 10 + random() % 15;
        std::vector<Pair> before;
        for (const auto& each : pairs) {
            if (each.b < known) before.push_back(each);
        }
        const Motions early(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(known));
        const auto first = group::brackets(early, {}, {}, similarities(known, before));
        Kept kept;
        for (const auto& bracket : first.brackets) {
            auto& each = kept.brackets.emplace_back();
            for (const auto member : bracket.members) each.members.push_back(all[member].id);
        }
        for (const auto single : first.singles) kept.singles.push_back(all[single].id);
        const auto second = group::brackets(all, {}, {}, similarities(count, pairs), {.kept = &kept});
        std::multiset<std::size_t> seen(second.singles.begin(), second.singles.end());
        for (const auto& bracket : second.brackets)
            seen.insert(bracket.members.begin(), bracket.members.end());
        CHECK(seen.size() == count);
        CHECK(std::set<std::size_t>(seen.begin(), seen.end()).size() == count);
        for (const auto& bracket : first.brackets) {
            const auto same = std::ranges::find(second.brackets, bracket.lead(), &Bracket::lead);
            REQUIRE(same != second.brackets.end());
            CHECK(std::ranges::mismatch(bracket.members, same->members).in1 == bracket.members.end());
            for (auto i = bracket.members.size(); i < same->members.size(); ++i)
                CHECK(same->members[i] >= known);
        }
        for (const auto single : first.singles) CHECK(std::ranges::count(second.singles, single) == 1);
    }
}

TEST_CASE("the weakest link is where a bracket was joined last") {
    const auto found = group::brackets(motions(4), {}, {},
                                       similarities(4, {pair(0, 1, 0.9), pair(2, 3, 0.8), pair(0, 2, 0.5),
                                                        pair(1, 3, 0.5), pair(0, 3, 0.4), pair(1, 2, 0.4)}));
    REQUIRE(found.brackets.size() == 1);
    const auto& weakest = found.brackets[0].weakest;
    CHECK(weakest.one == std::vector<std::size_t>{0, 1});
    CHECK(weakest.other == std::vector<std::size_t>{2, 3});
    CHECK(weakest.confidence == Approx(0.45));
    CHECK(found.brackets[0].confidence == weakest.confidence);
}

TEST_CASE("a bracket far larger than the others is doubted, unless it is one text many times") {
    // Fourteen that barely hold together (a large group is asked for more), and two pairs.
    auto pairs = all_alike(14, 0.6);
    pairs.push_back(pair(14, 15, 0.9));
    pairs.push_back(pair(16, 17, 0.9));
    const auto large = group::brackets(motions(18), {}, {}, similarities(18, pairs));
    const auto doubts = group::doubts(large, motions(18));
    REQUIRE(doubts.all().size() == 1);
    CHECK(doubts.all()[0].rule == "bracket-size");
    CHECK(doubts.all()[0].message ==
          "the bracket of m0 holds 14 motions, and the next largest 2: it may be several subjects");

    for (auto& each : pairs) {
        if (each.b < 14) each.confidence = 0.95;
    }
    const auto sure = group::brackets(motions(18), {}, {}, similarities(18, pairs));
    CHECK(group::doubts(sure, motions(18)).empty());

    for (auto& each : pairs) {
        if (each.b < 13) each = {.a = each.a, .b = each.b, .relation = Relation::duplicate, .confidence = 1};
        if (each.b == 13) each.confidence = 0.4;
    }
    const auto campaign = group::brackets(motions(18), {}, {}, similarities(18, pairs));
    CHECK(campaign.brackets[0].members.size() == 14);
    CHECK(group::doubts(campaign, motions(18)).empty());
}
