#include "../catch.hpp"
#include "bench.hpp"

#include <plenum/status/statistics.hpp>

#include <map>
#include <string>

using namespace plenum;

namespace {

std::string told(const std::vector<Tally>& tallies) {
    std::string result;
    for (const auto& each : tallies) {
        result += each.id + " " + std::to_string(each.motions) + "/" + std::to_string(each.leads) + "; ";
    }
    return result;
}

Bench bench() {
    Bench result;
    result.agenda.conference.sections = {{.id = "digital", .title = "Digital"},
                                         {.id = "funding", .title = "Funding"}};
    result.agenda.conference.committees = {{.name = "Isle", .size = "small"},
                                           {.name = "City", .size = "large"},
                                           {.name = "Silent", .size = "small"}};
    const auto a = result.motion("a", "Isle");
    const auto b = result.motion("b", " city ", Stem::belief);
    const auto c = result.motion("c", "City", Stem::external);
    const auto d = result.motion("d", "Elsewhere");
    const auto e = result.motion("e", "City", Stem::mandate, {{"funding", 0.6}});
    const auto f = result.motion("f", "");
    result.agenda.sections = {Bench::section("funding", {Bench::entry({a, b})}),
                              Bench::section("digital", {Bench::entry({c}, Treatment::accepted)})};
    result.agenda.grey = {Bench::section("digital", {Bench::entry({d})})};
    result.agenda.not_taken = {{.motion = e, .treatment = Treatment::withdrawn}};
    result.agenda.late = {Bench::entry({f})};
    return result;
}

}  // namespace

TEST_CASE("motions are counted where they stand, each once") {
    const auto it = bench();
    const auto counts = status::statistics(it.agenda, it.classified);
    CHECK(counts.motions == 6);
    CHECK(counts.submitters == 3);
    CHECK(counts.brackets == 1);
    CHECK(counts.alone == 2);
    CHECK(counts.policy == 4);
    CHECK(told(counts.stems) == "mandate 4/1; external 1/0; other 0/0; belief 1/0; ");
    // In the running order of the agenda; what is not printed counts under its likeliest section.
    CHECK(told(counts.sections) == "funding 3/1; digital 3/0; ");
    CHECK(told(counts.committees) == "City 3/0; Elsewhere 1/0; Isle 1/1; Silent 0/0; ");
    CHECK(told(counts.sizes) == "small 1/1; large 3/0; unknown 1/0; ");
    CHECK(told(counts.treatments) == "debate 2/0; A 1/0; grey 1/0; withdrawn 1/0; late 1/0; ");
}

TEST_CASE("every count of motions sums up to all of them") {
    const auto it = bench();
    const auto counts = status::statistics(it.agenda, it.classified);
    const auto sum = [](const std::vector<Tally>& tallies) {
        std::size_t n = 0;
        for (const auto& each : tallies) n += each.motions;
        return n;
    };
    CHECK(sum(counts.stems) == counts.motions);
    CHECK(sum(counts.sections) == counts.motions);
    CHECK(sum(counts.treatments) == counts.motions);
    CHECK(sum(counts.committees) == counts.motions - 1);  // one is not signed
}

TEST_CASE("a composite leads for the committee that proposes it, and is as strong as its sources") {
    auto it = bench();
    Motion drafted;
    drafted.id = "drafted";
    it.agenda.motions.push_back(drafted);
    Standing::Made made;
    made.of = {0, 1};
    made.proposed_by = "City";
    it.agenda.made = {made};
    it.agenda.sections[0].entries = {Bench::entry({6, 0, 1})};
    const auto counts = status::statistics(it.agenda, it.classified);
    CHECK(counts.motions == 6);
    CHECK(counts.composites == 1);
    CHECK(told(counts.committees) == "City 3/1; Elsewhere 1/0; Isle 1/0; Silent 0/0; ");
    CHECK(told(counts.stems).starts_with("mandate 4/1; "));
    CHECK(counts.debates.back().motions == 3);
}

TEST_CASE("without a motion everything is nothing") {
    const auto counts = status::statistics({}, {});
    CHECK(counts.motions == 0);
    CHECK(counts.sections.empty());
    CHECK(counts.debates.empty());
}
