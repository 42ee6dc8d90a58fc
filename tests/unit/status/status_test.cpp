#include "../catch.hpp"
#include "bench.hpp"

#include <plenum/status/status.hpp>
#include <plenum/status/steps.hpp>

#include <algorithm>
#include <string>

using namespace plenum;

namespace {

Conference dated() {
    Conference result;
    result.dates = {{"mailout", "2026-06-15"},
                    {"deadline", "2026-09-01T12:00"},
                    {"agenda", "2026-10-09"},
                    {"amendments", "2026-11-06"},
                    {"supplement", "2026-11-13"}};
    result.days = {{"2026-11-20", {}}, {"2026-11-21", {}}};
    return result;
}

struct World : Bench {
    Grouping grouping;
    Standing standing;

    Status on(const std::string& today) const {
        const Statistics counts;
        const Fit fit;
        return status::status({agenda, classified, grouping, standing, counts, fit}, today);
    }
};

Pair pair(std::size_t a, std::size_t b, Relation relation, double confidence) {
    return {.a = a, .b = b, .relation = relation, .confidence = confidence};
}

}  // namespace

TEST_CASE("the stage of the year follows from its dates") {
    const auto stage = [](const std::string& today) {
        return std::string(name(status::stage(dated(), today)));
    };
    CHECK(stage("2026-06-14") == "before-mailout");
    CHECK(stage("2026-06-15") == "before-mailout");
    CHECK(stage("2026-06-16") == "writing");
    CHECK(stage("2026-09-01") == "writing");
    CHECK(stage("2026-09-01T11:59") == "writing");
    CHECK(stage("2026-09-01T12:00") == "sorting");
    CHECK(stage("2026-09-02") == "sorting");
    CHECK(stage("2026-10-10") == "amending");
    CHECK(stage("2026-11-07") == "supplementing");
    CHECK(stage("2026-11-14") == "waiting");
    CHECK(stage("2026-11-20") == "sitting");
    CHECK(stage("2026-11-21T23:00") == "sitting");
    CHECK(stage("2026-11-22") == "after");
    CHECK(name(status::stage({}, "2026-01-01")) == "undated");
}

TEST_CASE("with some dates only the stage is the best that they tell") {
    Conference some;
    some.dates = {{"deadline", "2026-09-01"}};
    CHECK(status::stage(some, "2026-09-01T23:59") == Stage::writing);
    CHECK(status::stage(some, "2026-09-02") == Stage::sorting);
    some.dates = {{"supplement", "2026-09-01"}};
    CHECK(status::stage(some, "2026-09-02") == Stage::waiting);
    some.dates = {};
    some.days = {{"2026-11-20", {}}};
    CHECK(status::stage(some, "2026-09-02") == Stage::waiting);
    CHECK(status::stage(some, "2026-11-21") == Stage::after);
}

TEST_CASE("dates are told from today, over the ends of months and years") {
    const auto dates = status::dates(dated(), "2025-12-31");
    REQUIRE(dates.size() == 6);
    CHECK(dates[0].key == "mailout");
    CHECK(dates[0].days == 166);
    CHECK(dates[5].key == "conference");
    CHECK(status::dates(dated(), "2026-11-21")[5].days == -1);
}

TEST_CASE("who has not submitted, and who submitted too much") {
    World world;
    world.agenda.conference.committees = {{.name = "Isle"}, {.name = "City"}};
    world.agenda.conference.limits.motions_per_committee = 1;
    world.motion("a", "City");
    world.motion("b", "city");
    const auto status = world.on("2026-09-12");
    CHECK(status.not_submitted == std::vector<std::string>{"Isle"});
    REQUIRE(status.over_limit.size() == 1);
    CHECK(status.over_limit[0].title == "City");
    CHECK(status.over_limit[0].motions == 2);
}

TEST_CASE("an unsure bracket is open until it is decided, drafted into a composite, or printed") {
    World world;
    for (int i = 0; i < 8; ++i) world.motion(std::to_string(i), "A");
    world.grouping.brackets = {{.members = {0, 1}, .confidence = 0.45},
                               {.members = {2, 3}, .confidence = 0.3},
                               {.members = {4, 5}, .confidence = 0.5},
                               {.members = {6, 7}, .confidence = 0.1, .decided = Decided{}}};
    auto status = world.on("2026-09-12");
    REQUIRE(status.brackets.size() == 2);
    CHECK(status.brackets[0].members.front() == 2);
    world.standing.numbers = {{2, "4"}, {3, "4a"}};
    CHECK(world.on("2026-09-12").brackets.size() == 1);
}

TEST_CASE("opposites in a bracket and duplicates apart are told, and what was decided is not") {
    World world;
    for (int i = 0; i < 7; ++i) world.motion(std::to_string(i), "A");
    world.grouping.brackets = {{.members = {0, 1, 2}, .confidence = 0.9},
                               {.members = {3, 4}, .confidence = 0.9}};
    world.grouping.pairs = {pair(0, 1, Relation::duplicate, 0.99), pair(0, 2, Relation::opposing, 0.8),
                            pair(1, 3, Relation::duplicate, 0.7),  pair(1, 5, Relation::duplicate, 0.95),
                            pair(2, 5, Relation::opposing, 0.9),   pair(4, 6, Relation::duplicate, 0.4)};
    auto status = world.on("2026-09-12");
    REQUIRE(status.opposing.size() == 1);
    CHECK(status.opposing[0].b == 2);
    REQUIRE(status.duplicates.size() == 2);
    CHECK(status.duplicates[0].b == 5);
    // That 5 stands alone was decided.
    world.grouping.alone[5] = {};
    CHECK(world.on("2026-09-12").duplicates.size() == 1);
    world.grouping.brackets[0].decided = Decided{};
    status = world.on("2026-09-12");
    CHECK(status.duplicates.empty());
    CHECK(status.opposing.empty());
}

TEST_CASE("an unsure section is told of what stands for a debate, unless the committee put it there") {
    World world;
    world.motion("sure", "A", Stem::belief, {{"digital", 0.9}});
    world.motion("unsure", "A", Stem::belief, {{"digital", 0.4}, {"funding", 0.3}});
    world.motion("nowhere", "A", Stem::belief, {});
    world.motion("lead", "A", Stem::belief, {{"digital", 0.45}, {"funding", 0.2}});
    world.motion("member", "A", Stem::belief, {{"digital", 0.1}});
    world.grouping.brackets = {{.members = {3, 4}, .section = "funding", .confidence = 0.9}};
    auto status = world.on("2026-09-12");
    REQUIRE(status.sections.size() == 3);
    CHECK(status.sections[0].motion == 2);
    CHECK(status.sections[1].motion == 3);
    CHECK(status.sections[1].confidence == 0.2);
    CHECK(status.sections[1].otherwise == "digital");
    CHECK(status.sections[2].otherwise == "funding");
    world.standing.sections[4] = {"funding", 0};
    world.standing.sections[1] = {"funding", 0};
    CHECK(world.on("2026-09-12").sections.size() == 1);
}

TEST_CASE("what came after the deadline is open until something is decided of it") {
    World world;
    world.agenda.conference = dated();
    for (int i = 0; i < 6; ++i) world.motion(std::to_string(i), "A");
    world.agenda.motions[0].submitted = "2026-09-01T11:59";
    world.agenda.motions[1].submitted = "2026-09-01 12:01";
    world.agenda.motions[2].submitted = "2026-09-01";
    world.agenda.motions[3].submitted = "2026-09-02";
    world.agenda.motions[4].submitted = "2026-09-03";
    world.standing.treated[4] = {Treatment::late, 0};
    world.agenda.late = {Bench::entry({5, 3})};
    const auto status = world.on("2026-09-12");
    REQUIRE(status.late.size() == 3);
    CHECK(status.late[0].motion == 1);
    CHECK(status.late[1].motion == 3);
    CHECK(status.late[2].motion == 5);
}

TEST_CASE("amendments are open while nothing is decided, and while they cannot be printed") {
    World world;
    const auto m = world.motion("m-1", "A");
    const auto amendment = [&](const std::string& id, const std::string& to, const std::string& words) {
        Amendment one;
        one.id = id;
        one.to = to;
        one.kind = Amendment::Kind::cut;
        one.words = words;
        world.agenda.amendments.push_back(one);
    };
    amendment("fine", "m-1", "instructs GPC UK");
    amendment("decided", "m-1", "to do");
    amendment("nowhere", "m-2", "to do");
    amendment("missing", "m-1", "to undo");
    amendment("taken", "m-1", "to undo");
    amendment("clash", "m-1", "GPC UK");
    world.standing.amendments["decided"] = {Treatment::incompetent, 0};
    world.standing.amendments["taken"] = {Treatment::debate, 0};
    auto entry = Bench::entry({m});
    entry.motions[0].amendments = {{.number = "1(i)", .amendment = 0},
                                   {.number = "1(ii)", .amendment = 5, .conflicts = {0}}};
    world.agenda.sections = {Bench::section("digital", {entry})};
    const auto status = world.on("2026-09-12");
    std::string told;
    for (const auto& each : status.amendments) {
        told +=
            world.agenda.amendments[each.amendment].id + " " + std::string(open::name(each.trouble)) + "; ";
    }
    CHECK(told ==
          "fine undecided; nowhere no-motion; missing words-not-found; taken words-not-found; clash "
          "conflict; ");
}

TEST_CASE("speakers who have not confirmed are told") {
    World world;
    world.agenda.conference.items = {{.id = "a", .speaker = "The chair", .invitation = "Confirmed"},
                                     {.id = "b", .speaker = "The minister"},
                                     {.id = "c", .speaker = "The guest", .invitation = "open"},
                                     {.id = "d"}};
    const auto status = world.on("2026-09-12");
    REQUIRE(status.speakers.size() == 2);
    CHECK(status.speakers[0].id == "b");
}

TEST_CASE("what comes next follows the stage and what is open") {
    const auto first = [](const Status& status, const Conference& conference) {
        return status::next_steps(status, conference).front().command;
    };
    Status status;
    status.stage = Stage::before_mailout;
    CHECK(first(status, dated()) == "plenum papers --mailout");
    status.stage = Stage::writing;
    CHECK(first(status, dated()) == "plenum new -o draft.yaml");
    status.counts.motions = 3;
    CHECK(first(status, dated()) == "plenum validate");
    status.stage = Stage::sorting;
    status.acts["bracket"] = 1;
    CHECK(first(status, dated()) == "plenum agenda -o agenda.html");
    status.asked = 100;
    status.given = 50;
    CHECK(first(status, dated()) == "plenum agenda --fit");
    status.late.push_back({});
    CHECK(first(status, dated()) == "plenum status");
    status.stage = Stage::amending;
    status.printed = Status::Printed{};
    status.late.clear();
    status.changed = true;
    CHECK(first(status, dated()) == "plenum supplement -o supplement.html");
    CHECK(first({.stage = Stage::after}, dated()) == "plenum record");
    CHECK(first({.stage = Stage::after, .recorded = true}, dated()).starts_with("plenum resolutions"));
    for (const auto stage :
         {Stage::undated, Stage::before_mailout, Stage::writing, Stage::sorting, Stage::amending,
          Stage::supplementing, Stage::waiting, Stage::sitting, Stage::after}) {
        status.stage = stage;
        CHECK(status::next_steps(status, dated()).size() >= 3);
        CHECK(!status::next_steps({.stage = stage}, {}).empty());
    }
}
