#include "../catch.hpp"

#include <plenum/actions/ac1.hpp>
#include <plenum/actions/check.hpp>
#include <plenum/actions/choose.hpp>
#include <plenum/read/actions.hpp>

#include <memory>
#include <set>

using namespace plenum;

namespace {

Resolved::Part part(int number, Outcome outcome, Stem stem) {
    return {.part = number,
            .text = "instructs somebody to do thing " + std::to_string(number),
            .outcome = outcome,
            .votes = {},
            .stem = stem};
}

/// a-01 without parts carried; b-02 with two of three; c-03 a reference with d-04 in its bracket; e-05 lost.
Resolutions resolutions() {
    using enum Outcome;
    Resolutions result{.conference = "Conference of LMCs", .year = 2031, .motions = {}};
    const auto add = [&](const char* id, const char* number, std::vector<Resolved::Part> parts) {
        Resolved motion;
        motion.id = id;
        motion.number = number;
        motion.from = "Aldermoor";
        motion.section = "digital";
        motion.section_title = "Digital";
        motion.text = parts.size() > 1 ? "That conference:" : "";
        motion.parts = std::move(parts);
        result.motions.push_back(std::move(motion));
    };
    add("a-01", "1", {part(0, unanimous, Stem::mandate)});
    add("b-02", "2",
        {part(1, carried, Stem::external), part(2, lost, Stem::mandate), part(3, carried, Stem::belief)});
    add("c-03", "3", {part(0, reference, Stem::mandate)});
    result.motions.back().of = {"d-04"};
    add("e-05", "4", {part(0, lost, Stem::mandate)});
    return result;
}

Actions actions_of(const std::string& yaml) {
    Diagnostics found;
    auto result = read::actions(std::make_shared<const Source>("actions.yaml", "actions:\n" + yaml), found);
    REQUIRE(found.empty());
    return result;
}

Ac1 report(const std::string& yaml, Diagnostics& found, std::vector<Ac1Row> before = {}) {
    return actions::ac1({.resolutions = resolutions(),
                         .actions = actions_of(yaml),
                         .suggestions = {{"a-01", "GPC UK"}},
                         .before = std::move(before)},
                        "2031-06-01", found);
}

std::set<std::string> rules(const Diagnostics& found) {
    std::set<std::string> result;
    for (const auto& each : found.all()) result.insert(each.rule);
    return result;
}

std::set<std::string> faults(const std::string& yaml) {
    Diagnostics found;
    report(yaml, found);
    return rules(found);
}

std::set<std::string> lacks(const std::string& yaml) {
    Diagnostics found;
    const auto made = report(yaml, found);
    REQUIRE(found.empty());
    actions::check(made, found);
    auto result = rules(found);
    result.erase("no-action");
    return result;
}

const Ac1Row& row(const Ac1& report, const std::string& id) {
    for (const auto& each : report.rows) {
        if (each.id == id) return each;
    }
    FAIL("no row " << id);
    return report.rows.front();
}

}  // namespace

TEST_CASE("every carried part is a row exactly once, references behind", "[actions]") {
    Diagnostics found;
    const auto made = report("  []\n", found);
    std::vector<std::string> ids;
    for (const auto& each : made.rows) ids.push_back(each.id);
    CHECK(ids == std::vector<std::string>{"a-01", "b-02.1", "b-02.3", "c-03"});
    CHECK(row(made, "a-01").number == "1");
    CHECK(row(made, "b-02.3").number == "2 (iii)");
    CHECK(row(made, "b-02.3").lead == "That conference:");
    CHECK(row(made, "a-01").action.status == ActionStatus::not_started);
    CHECK(row(made, "a-01").suggested == "GPC UK");
    CHECK(row(made, "b-02.3").action.status == ActionStatus::no_action_required);
    CHECK(row(made, "c-03").group == Ac1Row::Group::reference);
    CHECK(found.empty());
}

TEST_CASE("an action is about a part, a motion without parts, or all carried parts of one", "[actions]") {
    Diagnostics found;
    const auto made = report(
        "  - {resolution: B-02, responsible: all of them}\n"
        "  - {resolution: b-02.3, responsible: its own}\n"
        "  - {resolution: a-01.1, entries: [{date: 2031-05-01, text: done}]}\n"
        "  - {resolution: '3', status: superseded}\n",
        found);
    CHECK(rules(found).empty());
    CHECK(row(made, "b-02.1").action.responsible == "all of them");
    CHECK(row(made, "b-02.3").action.responsible == "its own");
    // Something was done, so it is in progress.
    CHECK(row(made, "a-01").action.status == ActionStatus::in_progress);
    CHECK(row(made, "c-03").action.status == ActionStatus::superseded);
}

TEST_CASE("actions about what was not carried are errors", "[actions]") {
    using Set = std::set<std::string>;
    CHECK(faults("  - {resolution: b-02.2}\n") == Set{"action-for-lost"});
    CHECK(faults("  - {resolution: e-05}\n") == Set{"action-for-lost"});
    CHECK(faults("  - {resolution: b-02.9}\n") == Set{"no-such-part"});
    CHECK(faults("  - {resolution: d-04}\n") == Set{"unknown-resolution"});
    CHECK(faults("  - {resolution: x-99}\n") == Set{"unknown-resolution"});
    CHECK(faults("  - {resolution: 2030/a-01}\n") == Set{"unknown-resolution"});
    CHECK(faults("  - {resolution: a-01}\n  - {resolution: a-01.1}\n") == Set{"action-twice"});
    CHECK(faults("  - {resolution: b-02}\n  - {resolution: b-02}\n") == Set{"action-twice"});
}

TEST_CASE("what is overdue comes first, the longest overdue before the others", "[actions]") {
    Diagnostics found;
    const auto made = report(
        "  - {resolution: a-01, due: 2031-05-30}\n"
        "  - {resolution: b-02.1, due: 2031-05-02}\n"
        "  - {resolution: b-02.3, due: 2031-05-01}\n"
        "  - {resolution: c-03, due: 2031-06-01}\n",
        found);
    CHECK(made.rows[0].id == "b-02.1");
    CHECK(made.rows[1].id == "a-01");
    CHECK(made.rows[0].overdue);
    // Belief alone calls for no action, so it is not open; and a day is not over before its end.
    CHECK(overdue_rows(made) == 2);
    CHECK(open_rows(made) == 3);
}

TEST_CASE("what is missing in an action is a warning", "[actions]") {
    using Set = std::set<std::string>;
    CHECK(lacks("  - {resolution: a-01, responsible: GPC}\n").empty());
    CHECK(lacks("  - {resolution: a-01}\n") == Set{"no-responsible"});
    CHECK(lacks("  - {resolution: a-01, responsible: GPC, due: 2031-05-01}\n") == Set{"overdue"});
    CHECK(lacks("  - {resolution: a-01, status: achieved}\n") == Set{"no-evidence"});
    CHECK(lacks("  - {resolution: a-01, status: partly-achieved, responsible: GPC}\n") == Set{"no-evidence"});
    CHECK(lacks("  - {resolution: a-01, status: rejected-by-external-body,\n"
                "     entries: [{date: 2031-05-01, text: asked}]}\n") == Set{"no-evidence"});
    CHECK(lacks("  - {resolution: a-01, status: rejected-by-external-body,\n"
                "     entries: [{date: 2031-05-01, response: no}]}\n")
              .empty());
    CHECK(lacks("  - {resolution: a-01, status: superseded}\n") == Set{"superseded-by-nothing"});
    CHECK(lacks("  - {resolution: a-01, status: not-possible}\n") == Set{"no-evidence"});
    CHECK(lacks("  - {resolution: a-01, status: no-action-required}\n") == Set{"mandate-without-action"});
    CHECK(lacks("  - {resolution: a-01, responsible: GPC,\n"
                "     entries: [{date: 2031-05-02, text: b}, {date: 2031-05-01, text: a}]}\n") ==
          Set{"entries-out-of-order"});
    CHECK(lacks("  - {resolution: a-01, responsible: GPC, entries: [{date: 2031-06-02, text: b}]}\n") ==
          Set{"entry-in-future"});
}

TEST_CASE("resolutions that nobody has taken up are one finding together", "[actions]") {
    Diagnostics found;
    const auto made = report("  []\n", found);
    actions::check(made, found);
    REQUIRE(found.all().size() == 1);
    CHECK(found.all()[0].message == "3 resolutions that call for action have none: 1, 2 (i) and 3");
}

TEST_CASE("what is open is carried forward from year to year", "[actions]") {
    Diagnostics found;
    const auto last = report(
        "  - {resolution: a-01, status: achieved}\n"
        "  - {resolution: b-02.1, responsible: GPC, entries: [{date: 2031-05-01, text: asked}]}\n",
        found);
    auto before = actions::still_open(last);
    REQUIRE(before.size() == 2);
    CHECK(before[0].id == "2031/b-02.1");
    CHECK(before[1].id == "2031/c-03");
    CHECK(before[0].conference == "Conference of LMCs 2031");

    // Next year its own action goes on where this one ended.
    Diagnostics next_found;
    auto next =
        actions::ac1({.resolutions = {.conference = "Conference of LMCs", .year = 2032, .motions = {}},
                      .actions = actions_of("  - {resolution: 2031/b-02.1, status: achieved,\n"
                                            "     entries: [{date: 2032-01-01, text: agreed}]}\n"),
                      .suggestions = {},
                      .before = before},
                     "2032-06-01", next_found);
    CHECK(next_found.empty());
    const auto& closed = row(next, "2031/b-02.1");
    CHECK(closed.group == Ac1Row::Group::carried_forward);
    CHECK(closed.action.responsible == "GPC");
    CHECK(closed.action.status == ActionStatus::achieved);
    REQUIRE(closed.action.entries.size() == 2);
    // The year after has what is still open, under the name it had.
    const auto later = actions::still_open(next);
    REQUIRE(later.size() == 1);
    CHECK(later[0].id == "2031/c-03");
    CHECK(later[0].conference == "Conference of LMCs 2031");
}

TEST_CASE("an archive leaves open what is policy still, of conferences of that name", "[actions]") {
    Archive archive;
    const auto add = [&](const char* conference, int year, const char* status, ActionStatus action) {
        Resolution resolution;
        resolution.id = std::to_string(year) + "-1";
        resolution.text = "That conference instructs GPC to act.";
        resolution.outcomes = {"carried"};
        resolution.status = status;
        resolution.action = Action{};
        resolution.action->status = action;
        archive.push_back({.conference = conference, .year = year, .resolutions = {resolution}});
    };
    add("Annual Conference of LMCs", 2028, "current", ActionStatus::in_progress);
    add("LMC Conference", 2029, "lapsed", ActionStatus::in_progress);
    add("LMC Conference", 2027, "", ActionStatus::achieved);
    add("ARM", 2028, "current", ActionStatus::in_progress);
    add("Conference of LMCs", 2031, "current", ActionStatus::in_progress);
    const auto open = actions::still_open(archive, "Conference of LMCs", 2031, {});
    REQUIRE(open.size() == 1);
    CHECK(open[0].id == "2028-1");
    CHECK(open[0].conference == "Annual Conference of LMCs 2028");
}

TEST_CASE("rows are chosen by who is responsible, whole names before parts of them", "[actions]") {
    Diagnostics found;
    const auto made = report("  - {resolution: b-02.1, responsible: 'GPC England, digital lead'}\n", found);
    CHECK(actions::chosen(made, {.who = "gpc england"}).rows.size() == 1);
    CHECK(actions::chosen(made, {.who = "GPC UK"}).rows.size() == 1);
    CHECK(actions::chosen(made, {.who = "GPC"}).rows.size() == 2);
    CHECK(actions::chosen(made, {.who = "GP"}).rows.empty());
    CHECK(actions::chosen(made, {.open = true}).rows.size() == 3);
    CHECK(actions::responsible(made) == std::vector<std::string>{"GPC England, digital lead", "GPC UK"});
}
