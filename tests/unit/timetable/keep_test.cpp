#include "../catch.hpp"
#include "instances.hpp"

#include <plenum/timetable/keep.hpp>
#include <plenum/timetable/placed.hpp>

using namespace plenum;
using Kind = TimetableRule::Kind;

TEST_CASE("after a train is cancelled as few tasks move as trying all timetables shows possible",
          "[timetable]") {
    int changed = 0;
    for (unsigned seed = 301; seed <= 360; ++seed) {
        auto problem = instances::any(seed, true);
        for (auto& task : problem.tasks) task.spare = 0;
        const auto first = timetable::solve(problem);
        if (!first.timetable) continue;
        const auto& old = first.timetable->places;
        // Whoever speaks first comes only in the session after.
        const auto speaker = old[seed % old.size()].task;
        const auto from = old[seed % old.size()].start + 10;
        instances::rule(problem, Kind::window, Strength::must, {speaker}).windows = {{.from = from}};
        const auto fewest = instances::fewest_moves(problem, old);
        const auto kept = timetable::keep(problem, old);
        INFO("seed " << seed);
        REQUIRE(kept.timetable.has_value() == fewest.has_value());
        if (!fewest) continue;
        ++changed;
        CHECK_FALSE(kept.timetable->broken_must(problem));
        CHECK(static_cast<int>(timetable::moves(problem, old, kept.timetable->places).size()) == *fewest);
    }
    CHECK(changed >= 20);
}

TEST_CASE("where nothing changed nothing moves", "[timetable]") {
    for (const unsigned seed : {1003U, 1010U, 1021U}) {
        const auto problem = instances::any(seed, false);
        const auto first = timetable::solve(problem);
        REQUIRE(first.timetable);
        const auto kept = timetable::keep(problem, first.timetable->places);
        REQUIRE(kept.timetable);
        CHECK(timetable::moves(problem, first.timetable->places, kept.timetable->places).empty());
        CHECK(kept.timetable->points == first.timetable->points);
    }
}
