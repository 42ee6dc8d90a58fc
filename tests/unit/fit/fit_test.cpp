#include "../catch.hpp"
#include "small_fit.hpp"

#include <algorithm>

using namespace plenum;
using small::Bench;
using small::grey;

namespace {

using Numbers = std::vector<std::string>;

}  // namespace

TEST_CASE("what fewest committees ask for goes first, then what makes no policy, then what comes later") {
    Bench bench;
    auto& section = bench.section("digital", 45);
    bench.debate(section, {"A", "B", "C"}, Stem::belief);  // 1
    bench.debate(section, {"A", "B"});                     // 4
    bench.debate(section, {"A"}, Stem::belief);            // 6
    bench.debate(section, {"A"});                          // 7
    bench.debate(section, {"B"});                          // 8
    bench.debate(section, {"A"}, Stem::external);          // 9
    const auto fit = bench.fit();
    REQUIRE(fit.sections.size() == 1);
    const auto& digital = fit.sections.front();
    CHECK(digital.asked == 66);
    CHECK(digital.stays == 44);
    CHECK(grey(digital) == Numbers{"6", "9"});
    CHECK(digital.debates[1].ends == 22);
    CHECK(digital.debates[2].reason ==
          "no time under digital; it makes no policy, and what stays for as few committees does");
    CHECK(fit.asked == 66);
    CHECK(fit.stays == 44);

    bench.agenda.sections[0].minutes = 22;
    const auto less = bench.fit();
    CHECK(grey(less.sections[0]) == Numbers{"6", "7", "8", "9"});
    CHECK(less.sections[0].debates[3].reason ==
          "no time under digital; one committee asks for it, and 2 or more for what stays");
}

TEST_CASE("two motions of one committee are one that asks") {
    Bench bench;
    auto& section = bench.section("digital", 11);
    bench.debate(section, {"A", "A", "A"});
    bench.debate(section, {"A", "B"});
    const auto fit = bench.fit();
    CHECK(fit.sections[0].debates[0].committees == 1);
    CHECK(grey(fit.sections[0]) == Numbers{"1"});
}

TEST_CASE("the only lead of a small committee counts as if three asked for it") {
    Bench bench;
    bench.agenda.conference.committees = {{.name = "Isle", .size = "small"},
                                          {.name = "City", .size = "large"}};
    auto& section = bench.section("digital", 24);
    bench.debate(section, {"City", "B", "C", "D"});  // 1
    bench.debate(section, {"City", "B", "C"});       // 5
    bench.debate(section, {"Isle"}, Stem::belief);   // 8
    const auto fit = bench.fit();
    CHECK(grey(fit.sections[0]) == Numbers{"5"});
    CHECK(fit.sections[0].debates[1].reason ==
          "no time under digital; 3 committees ask for it, and the only debate that Isle, a small committee, "
          "leads, "
          "stays");
    CHECK(fit.sections[0].debates[2].reason == "the only debate that Isle, a small committee, leads");
    // With room for one alone, four ask for the first.
    bench.agenda.sections[0].minutes = 12;
    CHECK(grey(bench.fit().sections[0]) == Numbers{"5", "8"});
    // And one stays where there is not even time for that.
    bench.agenda.sections[0].minutes = 5;
    CHECK(grey(bench.fit().sections[0]) == Numbers{"5", "8"});
    CHECK(bench.fit().sections[0].stays == 11);
}

TEST_CASE("a small committee with two leads loses one of them at most") {
    Bench bench;
    bench.agenda.conference.committees = {{.name = "Isle", .size = "small"}};
    for (const auto* id : {"digital", "funding"}) {
        auto& section = bench.section(id, 22);
        bench.debate(section, {"A", "B", "C"});
        bench.debate(section, {"A", "B"});
        bench.debate(section, {"Isle"});
    }
    const auto fit = bench.fit();
    CHECK(grey(fit.sections[0]) == Numbers{"6"});
    CHECK(grey(fit.sections[1]) == Numbers{"10"});
    CHECK(fit.committees[0].name == "Isle");
    CHECK(fit.committees[0].leads == 2);
    CHECK(fit.committees[0].stays == 1);
}

TEST_CASE("what is short comes back where a longer one does not fit") {
    Bench bench;
    auto& section = bench.section("digital", 24);
    bench.debate(section, {"A", "B", "C"});
    bench.debate(section, {"A", "B"});
    bench.debate(section, {"A"});
    for (int i = 0; i < 9; ++i) bench.agenda.motions[3].parts.push_back({"part", {}});
    const auto fit = bench.fit();
    CHECK(fit.sections[0].debates[1].minutes == 19);
    CHECK(grey(fit.sections[0]) == Numbers{"4"});
    CHECK(fit.sections[0].debates[1].reason ==
          "no time under digital; it asks for 19 minutes, and 2 are left");
}

TEST_CASE("what the committee decided to debate, and its composites, stay") {
    Bench bench;
    auto& section = bench.section("digital", 22);
    bench.debate(section, {"A", "B", "C"});
    bench.debate(section, {"A", "B"});
    bench.debate(section, {"A"}, Stem::belief);
    bench.standing.treated[5] = {Treatment::debate, 0};
    CHECK(grey(bench.fit().sections[0]) == Numbers{"4"});
    CHECK(bench.fit().sections[0].debates[2].settled);
    CHECK(bench.fit().sections[0].debates[2].reason == "the agenda committee decided that it is debated");

    Bench other;
    auto& one = other.section("digital", 12);
    other.debate(one, {"A", "B", "C"});
    auto& drafted = other.debate(one, {"A", "B"});
    Motion motion;
    motion.id = "drafted";
    motion.parts = {{"one", {}}, {"two", {}}};
    other.agenda.motions.push_back(motion);
    Standing::Made made;
    made.of = {3, 4};
    made.proposed_by = "B";
    other.agenda.made.push_back(made);
    drafted.motions.insert(drafted.motions.begin(),
                           AgendaMotion{.number = "4", .starred = true, .motion = 5});
    const auto fit = other.fit();
    CHECK(fit.sections[0].debates[1].votes == 2);
    CHECK(fit.sections[0].debates[1].committees == 2);
    CHECK(grey(fit.sections[0]).empty());  // the foremost stays, and so does what was drafted
    CHECK(fit.committees[1].name == "B");
    CHECK(fit.committees[1].leads == 1);
}

TEST_CASE("A and AR take no time, and what is grey already is not asked for") {
    Bench bench;
    auto& section = bench.section("digital", 20);
    bench.debate(section, {"A"});
    bench.debate(section, {"B"}).motions[0].treatment = Treatment::accepted;
    bench.debate(section, {"C"}).motions[0].treatment = Treatment::accepted_as_reference;
    AgendaSection off = bench.agenda.sections[0];
    off.entries.erase(off.entries.begin() + 1, off.entries.end());
    bench.agenda.grey.push_back(off);
    const auto fit = bench.fit();
    CHECK(fit.asked == 11);
    CHECK(fit.sections[0].accepted == 2);
    CHECK(fit.sections[0].grey == 1);
    CHECK(grey(fit.sections[0]).empty());
}

TEST_CASE(
    "sections without minutes share what the days leave, to the minute, in proportion to what they ask") {
    Bench bench;
    bench.agenda.conference.days = {{"2026-11-20", {{"09:00", "10:40"}}}};
    bench.agenda.conference.items = {{.id = "report", .kind = "report", .minutes = 17}};
    bench.debate(bench.section("one", {}), {"A"});
    auto& two = bench.section("two", {});
    bench.debate(two, {"A"});
    bench.debate(two, {"B"});
    bench.debate(bench.section("stated", 33), {"A"});
    const auto fit = bench.fit();
    CHECK(fit.sessions == 100);
    CHECK(fit.items == 17);
    CHECK(fit.sections[0].shared);
    CHECK(*fit.sections[0].minutes + *fit.sections[1].minutes == 100 - 17 - 33);
    CHECK(fit.sections[0].minutes == 17);
    CHECK(!fit.sections[2].shared);
    CHECK(fit.given == 83);
}

TEST_CASE("without sessions and minutes nobody knows what fits, and nothing goes") {
    Bench bench;
    auto& section = bench.section("one", {});
    for (int i = 0; i < 50; ++i) bench.debate(section, {"A"});
    const auto fit = bench.fit();
    CHECK(!fit.sessions);
    CHECK(!fit.sections[0].minutes);
    CHECK(grey(fit.sections[0]).empty());
    CHECK(fit.stays == 550);
    CHECK(Bench().fit().sections.empty());
}

TEST_CASE("shares are by motions submitted, and sum up by size of committee") {
    Bench bench;
    bench.agenda.conference.committees = {{.name = "Isle", .size = "small"},
                                          {.name = "City", .size = "large"},
                                          {.name = "Silent", .size = "small"}};
    auto& section = bench.section("one", 100);
    bench.debate(section, {"City", "Isle"});
    bench.debate(section, {"City"});
    bench.debate(section, {"Elsewhere"});
    const auto fit = bench.fit();
    REQUIRE(fit.committees.size() == 4);
    CHECK(fit.committees[0].even == Approx(0.75));
    CHECK(fit.committees[0].debated == 1);
    CHECK(fit.committees[0].stays == 0);
    CHECK(fit.committees[1].even == Approx(1.5));
    CHECK(fit.committees[3].name == "Elsewhere");
    REQUIRE(fit.sizes.size() == 3);
    CHECK(fit.sizes[0].committees == 2);
    CHECK(fit.sizes[0].motions == 1);
    CHECK(fit.sizes[2].name.empty());
    double even = 0;
    for (const auto& size : fit.sizes) even += size.even;
    CHECK(even == Approx(3));
}

TEST_CASE("what sections leave together has room for the best of what goes") {
    Bench bench;
    for (const auto* id : {"one", "two"}) {
        auto& section = bench.section(id, 20);
        bench.debate(section, {"A", "B"});
        bench.debate(section, {"A"}, id == std::string("two") ? Stem::mandate : Stem::belief);
    }
    const auto fit = bench.fit();
    CHECK(fit.left == 18);
    REQUIRE(fit.returning.size() == 1);
    CHECK(fit.returning[0].section == 1);
    CHECK(fit.returning[0].debate == 1);
    CHECK(fit.sections[1].debates[1].grey);
}
