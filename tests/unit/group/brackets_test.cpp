#include "../catch.hpp"

#include <plenum/group/brackets.hpp>
#include <plenum/group/linkage.hpp>

#include <cmath>

using namespace plenum;

namespace {

Motion from(std::string committee, std::string id = {}) {
    Motion result;
    result.from = std::move(committee);
    result.id = std::move(id);
    result.text = "That conference believes.";
    return result;
}

Similarities similarities(std::size_t motions, std::vector<Pair> pairs) {
    Similarities result;
    result.pairs = std::move(pairs);
    result.neighbours.resize(motions);
    result.terms.resize(motions);
    return result;
}

Pair pair(std::size_t a, std::size_t b, double confidence, Relation relation = Relation::overlap) {
    return {.a = a, .b = b, .relation = relation, .confidence = confidence};
}

Classification section(const std::string& id, double confidence, bool policy = false) {
    Classification result;
    result.makes_policy = policy;
    result.sections = {{.id = id, .confidence = confidence}};
    return result;
}

}  // namespace

TEST_CASE("average link joins by the mean over all pairs, not by the nearest") {
    // 0-1-2 is a chain: 2 is near 1 but far from 0, so that on average it is too far.
    const auto clusters = group::average_link(4, {{0, 1, 0.9}, {1, 2, 0.5}}, 0.22);
    REQUIRE(clusters.size() == 3);
    CHECK(clusters[0].members == std::vector<std::size_t>{0, 1});
    CHECK(clusters[0].weakest == 0.9);
    CHECK(clusters[1].members == std::vector<std::size_t>{2});
    CHECK(clusters[1].weakest == 1);

    // Of a group of two more is asked by the power 0.4 of two: 0.25 pulls as 0.189 does.
    const auto wider = group::average_link(4, {{1, 2, 0.5}, {0, 1, 0.9}}, 0.18);
    CHECK(wider[0].members == std::vector<std::size_t>{0, 1, 2});
    CHECK(wider[0].weakest == 0.25);
    CHECK(wider[0].held_by == Approx(0.25 / std::pow(2, 0.4)));

    const auto plain = group::average_link(4, {{0, 1, 0.9}, {1, 2, 0.5}}, 0.22, group::Asked::the_same);
    CHECK(plain[0].members == std::vector<std::size_t>{0, 1, 2});
    CHECK(plain[0].held_by == 0.25);
}

TEST_CASE("average link agrees with a slow and plain one") {
    // Confidences out of a small generator of its own: no two machines differ.
    unsigned seed = 7;
    const auto random = [&] { return (seed = seed * 1103515245U + 12345U) / 65536U % 1000U; };
    constexpr std::size_t count = 30;
    std::vector<group::Link> links;
    double matrix[count][count] = {};
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            if (random() < 600) continue;
            matrix[a][b] = matrix[b][a] = random() / 1000.0;
            links.push_back({.a = a, .b = b, .confidence = matrix[a][b]});
        }
    }
    std::vector<std::vector<std::size_t>> plain;
    for (std::size_t i = 0; i < count; ++i) plain.push_back({i});
    while (true) {
        double best = 0.3;
        std::pair<std::size_t, std::size_t> join{0, 0};
        for (std::size_t x = 0; x < plain.size(); ++x) {
            for (std::size_t y = x + 1; y < plain.size(); ++y) {
                double sum = 0;
                for (const auto a : plain[x]) {
                    for (const auto b : plain[y]) sum += matrix[a][b];
                }
                const auto pairs = static_cast<double>(plain[x].size() * plain[y].size());
                const auto larger =
                    static_cast<double>(std::min<std::size_t>(8, std::max(plain[x].size(), plain[y].size())));
                const auto pull = sum / pairs / std::pow(larger, 0.4);
                if (pull > best) {
                    best = pull;
                    join = {x, y};
                }
            }
        }
        if (join.second == 0) break;
        auto& kept = plain[join.first];
        kept.insert(kept.end(), plain[join.second].begin(), plain[join.second].end());
        std::sort(kept.begin(), kept.end());
        plain.erase(plain.begin() + static_cast<std::ptrdiff_t>(join.second));
    }
    const auto clusters = group::average_link(count, links, 0.3);
    REQUIRE(clusters.size() == plain.size());
    std::sort(plain.begin(), plain.end());
    for (std::size_t i = 0; i < plain.size(); ++i) CHECK(clusters[i].members == plain[i]);
}

TEST_CASE("a bracket has its members by nearness, opposites last, and its section by vote") {
    Conference conference;
    conference.sections = {{.id = "access"}, {.id = "digital"}};
    const Motions motions{from("A", "a"), from("B", "b"), from("C", "c"), from("D", "d"), from("E", "e")};
    auto like = similarities(
        5, {pair(0, 1, 0.7), pair(0, 2, 0.9), pair(0, 3, 0.95, Relation::opposing), pair(1, 2, 0.6),
            pair(1, 3, 0.6, Relation::opposing), pair(2, 3, 0.95, Relation::opposing)});
    like.terms = {{"portal"}, {"portal"}, {"portal", "pager"}, {"portal"}, {}};
    const std::vector<Classification> classified{section("digital", 0.4), section("access", 0.7),
                                                 section("digital", 0.5), section("digital", 0.1),
                                                 section("access", 1)};
    const auto found = group::brackets(motions, classified, conference, like);
    REQUIRE(found.brackets.size() == 1);
    const auto& bracket = found.brackets.front();
    CHECK(bracket.members == std::vector<std::size_t>{2, 0, 1, 3});
    CHECK(bracket.section == "digital");
    CHECK(bracket.subject == std::vector<std::string>{"portal", "pager"});
    CHECK(found.singles == std::vector<std::size_t>{4});
    CHECK(found.see_also.size() == 5);
}

TEST_CASE("who leads makes policy, else comes from the committee that leads less, else is small") {
    Conference conference;
    conference.committees = {{.name = "Hamlet", .size = "small"}, {.name = "Metropolis", .size = "large"}};
    auto like = similarities(2, {pair(0, 1, 0.9)});
    like.terms = {{"rent"}, {"rent"}};
    const Motions pairs{from("Metropolis", "m"), from("Hamlet", "h")};
    SECTION("policy") {
        const auto found = group::brackets(pairs, {section("x", 1, true), section("x", 1)}, conference, like);
        CHECK(found.brackets.front().lead() == 0);
        CHECK(found.brackets.front().lead_reason ==
              "It makes policy (h does not). Though h comes from a smaller committee, that did not outweigh "
              "the "
              "rest.");
    }
    SECTION("a small committee") {
        const auto found = group::brackets(pairs, {}, conference, like);
        CHECK(found.brackets.front().lead() == 1);
        CHECK(found.brackets.front().lead_reason == "It comes from a smaller committee.");
    }
    SECTION("leads are spread") {
        const Motions four{from("Hamlet", "1"), from("Village", "2"), from("Hamlet", "3"),
                           from("Village", "4")};
        auto two = similarities(4, {pair(0, 1, 0.9), pair(2, 3, 0.9)});
        two.terms = {{"rent"}, {"rent"}, {"gun"}, {"gun"}};
        const auto found = group::brackets(four, {}, Conference{}, two);
        REQUIRE(found.brackets.size() == 2);
        CHECK(found.brackets[0].lead() == 0);
        CHECK(found.brackets[1].lead() == 3);
    }
    SECTION("the weights are the conference's own") {
        const auto found = group::brackets(pairs, {section("x", 1, true), section("x", 1)}, conference, like,
                                           {.weights = {.small = 9}});
        CHECK(found.brackets.front().lead() == 1);
    }
}

TEST_CASE("copies count as one voice and stay together") {
    // 1, 2 and 3 are copies of 0, and only 0 was compared with them; 4 is near 0, which is one
    // motion in four but all of the voice.
    constexpr auto copy = Relation::duplicate;
    auto like =
        similarities(5, {pair(0, 1, 1, copy), pair(0, 2, 1, copy), pair(0, 3, 1, copy), pair(0, 4, 0.5)});
    const Motions motions{from("A"), from("B"), from("C"), from("D"), from("E")};
    const auto found = group::brackets(motions, {}, {}, like);
    REQUIRE(found.brackets.size() == 1);
    CHECK(found.brackets.front().members.size() == 5);
    CHECK(found.brackets.front().confidence == 0.5);
    CHECK(found.singles.empty());
}

TEST_CASE("nothing to group is nothing found") {
    const auto found = group::brackets({}, {}, {}, {});
    CHECK(found.brackets.empty());
    CHECK(found.singles.empty());
}
