#include "../catch.hpp"
#include "instances.hpp"

#include <plenum/timetable/check.hpp>
#include <plenum/timetable/solve.hpp>

#include <algorithm>

using namespace plenum;
using Kind = TimetableRule::Kind;

namespace {

/// The rules of a problem cut down to a set of culprits: the musts named, and only the tasks named.
TimetableProblem only(const TimetableProblem& problem, const TimetableConflict& conflict,
                      std::optional<std::size_t> without_rule, std::optional<std::size_t> without_task) {
    auto result = problem;
    result.tasks.clear();
    result.rules.clear();
    std::vector<std::size_t> now(problem.tasks.size(), problem.tasks.size());
    for (const auto task : conflict.tasks) {
        if (task == without_task) continue;
        now[task] = result.tasks.size();
        result.tasks.push_back(problem.tasks[task]);
        instances::rule(result, Kind::placed, Strength::must, {now[task]});
    }
    for (const auto index : conflict.rules) {
        if (index == without_rule) continue;
        auto rule = problem.rules[index];
        for (auto& task : rule.tasks) task = now[task];
        std::erase(rule.tasks, problem.tasks.size());
        result.rules.push_back(rule);
    }
    return result;
}

}  // namespace

TEST_CASE("a timetable of any small problem has as few points as trying them all finds", "[timetable]") {
    int solvable = 0;
    int impossible = 0;
    for (unsigned seed = 1; seed <= 80; ++seed) {
        const auto problem = instances::any(seed, true);
        const auto best = instances::fewest_points(problem);
        const auto solved = timetable::solve(problem);
        INFO("seed " << seed);
        REQUIRE(solved.timetable.has_value() == best.has_value());
        CHECK(solved.impossible == !best.has_value());
        if (!best) {
            ++impossible;
            continue;
        }
        ++solvable;
        const auto again = timetable::check(problem, solved.timetable->places);
        CHECK_FALSE(again.broken_must(problem));
        CHECK(again.points == solved.timetable->points);
        CHECK(solved.timetable->points == *best);
        CHECK(solved.timetable->optimal);
    }
    CHECK(solvable >= 40);
    CHECK(impossible >= 5);
}

TEST_CASE("a timetable of any large problem passes the checker", "[timetable]") {
    int solvable = 0;
    int undecided = 0;  // the time was over on a machine that is busy with other things
    for (unsigned seed = 1001; seed <= 1120; ++seed) {
        const auto problem = instances::any(seed, false);
        const auto solved = timetable::solve(problem);
        INFO("seed " << seed);
        CHECK_FALSE((solved.timetable.has_value() && solved.impossible));
        if (!solved.timetable && !solved.impossible) ++undecided;
        if (!solved.timetable) continue;
        ++solvable;
        const auto again = timetable::check(problem, solved.timetable->places);
        CHECK(again.faults.empty());
        CHECK_FALSE(again.broken_must(problem));
        CHECK(again.points == solved.timetable->points);
        CHECK(solved.timetable->bound <= again.points);
        CHECK(again.places.size() == problem.tasks.size());
    }
    CHECK(solvable >= 60);
    CHECK(undecided <= 5);
}

TEST_CASE("what cannot hold together is named, and every one of it is needed", "[timetable]") {
    int conflicts = 0;
    for (unsigned seed = 1; seed <= 200 && conflicts < 12; ++seed) {
        auto problem = instances::any(seed, true);
        if (timetable::solve(problem).timetable) continue;
        const auto conflict = timetable::conflict(problem);
        if (!conflict.short_of.empty()) continue;
        ++conflicts;
        INFO("seed " << seed);
        CHECK(conflict.minimal);
        CHECK_FALSE(instances::possible(only(problem, conflict, {}, {})));
        for (const auto rule : conflict.rules) {
            INFO("without rule " << rule);
            CHECK(instances::possible(only(problem, conflict, rule, {})));
        }
        for (const auto task : conflict.tasks) {
            INFO("without task " << task);
            CHECK(instances::possible(only(problem, conflict, {}, task)));
        }
    }
    CHECK(conflicts >= 8);
}

TEST_CASE("what needs more time than there is says by how much", "[timetable]") {
    auto problem = instances::conference(1, 1, 3);
    instances::section(problem, 2);
    instances::section(problem, 2);
    CHECK(timetable::solve(problem).impossible);
    CHECK(timetable::conflict(problem).short_of.find("10 are missing") != std::string::npos);
}

TEST_CASE("the same problem gives the same timetable", "[timetable]") {
    const auto problem = instances::any(1003, false);
    const auto one = timetable::solve(problem);
    const auto two = timetable::solve(problem);
    REQUIRE(one.timetable);
    REQUIRE(two.timetable);
    for (std::size_t i = 0; i < one.timetable->places.size(); ++i) {
        CHECK(one.timetable->places[i].task == two.timetable->places[i].task);
        CHECK(one.timetable->places[i].start == two.timetable->places[i].start);
    }
}
