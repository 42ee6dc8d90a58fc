#include "../catch.hpp"

#include <plenum/actions/choose.hpp>
#include <plenum/actions/follow.hpp>

#include <set>

using namespace plenum;

namespace {

Ac1Row row(const std::string& id, const std::string& responsible, std::optional<int> year = {}) {
    Ac1Row result;
    result.id = id;
    result.year = year;
    if (year) result.conference = "Conference of LMCs " + std::to_string(*year);
    result.action.responsible = responsible;
    result.action.status = ActionStatus::in_progress;
    return result;
}

std::size_t rows_for(const std::string& responsible, const std::string& who) {
    const Ac1 report{
        .conference = {}, .year = 2031, .today = "2031-06-01", .rows = {row("a-01", responsible)}};
    return actions::chosen(report, {.who = who}).rows.size();
}

}  // namespace

TEST_CASE("open resolutions are carried forward for some years, and longer while something is done",
          "[actions]") {
    auto moved = row("moved", "GPC UK", 2020);
    moved.action.entries = {{.date = "2029-02-03", .text = "letter"}};
    auto due = row("due", "GPC UK", 2020);
    due.action.due = "2031-12-01";
    auto named = row("named", "GPC UK", 2020);
    named.recorded = 0;
    auto unknown = row("unknown", "GPC UK", 2020);
    unknown.year.reset();
    const Ac1 report{.conference = "Conference of LMCs",
                     .year = 2031,
                     .today = "2031-06-01",
                     .rows = {row("old", "GPC UK", 2027), row("new", "GPC UK", 2028), named, moved, due,
                              unknown, row("own", "GPC UK")}};
    const auto kept = actions::followed(report, 3);
    std::set<std::string> ids;
    for (const auto& each : kept.rows) ids.insert(each.id);
    CHECK(ids == std::set<std::string>{"new", "named", "moved", "due", "unknown", "own"});
    CHECK(kept.left_out.rows == 1);
    CHECK(kept.left_out.before == 2028);
    CHECK(actions::followed(report, 4).left_out.rows == 0);
}

TEST_CASE("who is responsible is found in any case, with any blanks, and by the words", "[actions]") {
    CHECK(rows_for("GPC UK chair", " gpc  uk\u00A0Chair ") == 1);
    CHECK(rows_for("Chair of GPC UK", "gpc uk chair") == 1);
    CHECK(rows_for("GPC UK", "GPC UK chair") == 0);
    CHECK(rows_for("GPC UK chair, with the treasurer", "gpc UK chair") == 1);
}

TEST_CASE("one name is one bar, however it is written", "[actions]") {
    const Ac1 report{.conference = {},
                     .year = 2031,
                     .today = "2031-06-01",
                     .rows = {row("a-01", "GPC UK"), row("c-03", "gpc  uk")}};
    const auto people = by_responsible(report);
    REQUIRE(people.size() == 1);
    CHECK(people.front().name == "GPC UK");
    CHECK(people.front().open == 2);
}
