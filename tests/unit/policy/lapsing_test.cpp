#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/policy/lapsing.hpp>

using namespace plenum;

namespace {

Resolution carried(const std::string& id, std::optional<ActionStatus> status = {}) {
    Resolution result;
    result.id = id;
    result.text = "That conference says so.";
    result.outcomes = {"carried"};
    if (status)
        result.action = Action{.responsible = {}, .status = *status, .entries = {}, .next = {}, .due = {}};
    return result;
}

Archive sample() {
    auto lost = carried("2015-2");
    lost.outcomes = {"lost"};
    auto lapsed = carried("2015-3");
    lapsed.status = "lapsed";
    auto superseded = carried("2015-4");
    superseded.superseded_by = "2019-1";
    return {{.conference = "UK LMC Conference",
             .year = 2019,
             .resolutions = {carried("2019-1", ActionStatus::achieved)}},
            {.conference = "UK LMC Conference",
             .year = 2015,
             .resolutions = {carried("2015-1", ActionStatus::in_progress), lost, lapsed, superseded}},
            {.conference = "ARM", .year = 2014, .resolutions = {carried("2014-9")}},
            {.conference = "ARM", .year = {}, .resolutions = {carried("x")}}};
}

std::vector<std::string> due(const Lapsing& lapsing, const Archive& archive) {
    std::vector<std::string> result;
    for (const auto& each : lapsing.due)
        result.push_back(archive[each.conference].resolutions[each.resolution].id);
    return result;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("what holds and is old enough is due, of the conferences of that name") {
    const auto archive = sample();
    const auto lapsing =
        policy::lapsing(archive, {.lapses_after = 5, .conference = {}}, "UK Conference of LMCs", 2026);
    CHECK(due(lapsing, archive) == Ids{"2015-1", "2019-1"});
    CHECK_FALSE(lapsing.all);
    CHECK(lapsing.due[0].suggestion == LapsingPolicy::Suggestion::adopt_again);
    CHECK(lapsing.due[1].suggestion == LapsingPolicy::Suggestion::lapse);
    CHECK(due(policy::lapsing(archive, {.lapses_after = 8, .conference = {}}, "UK Conference of LMCs", 2026),
              archive) == Ids{"2015-1"});
    CHECK(policy::lapsing(archive, {.lapses_after = 20, .conference = {}}, "UK Conference of LMCs", 2026)
              .due.empty());
}

TEST_CASE("a rule may name its conferences, and a name that is not there means all of them") {
    const auto archive = sample();
    CHECK(due(policy::lapsing(archive, {.lapses_after = 5, .conference = "ARM"}, "UK LMC", 2026), archive) ==
          Ids{"2014-9"});
    const auto all =
        policy::lapsing(archive, {.lapses_after = 5, .conference = {}}, "Conference of the Isles", 2026);
    CHECK(all.all);
    CHECK(all.due.size() == 3);
    CHECK(all.without_year == 1);
    CHECK_THROWS_AS(policy::lapsing(archive, {.lapses_after = 5, .conference = "Isles"}, "UK LMC", 2026),
                    Error);
}

TEST_CASE("years are counted from when it was last adopted again") {
    auto archive = sample();
    const auto source = std::make_shared<const Source>("a.yaml", "reaffirmed: 2023");
    archive[1].resolutions[0].origin = {.source = source, .whole = {}, .fields = {{"reaffirmed", {12, 4}}}};
    CHECK(due(policy::lapsing(archive, {.lapses_after = 5, .conference = {}}, "UK LMC", 2026), archive) ==
          Ids{"2019-1"});
    const auto later = policy::lapsing(archive, {.lapses_after = 5, .conference = {}}, "UK LMC", 2028);
    REQUIRE(later.due.size() == 2);
    CHECK(later.due[1].since == 2023);
    CHECK(later.due[1].adopted_again);
}
