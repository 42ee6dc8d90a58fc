// What no rule decides.
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/finish.hpp>

#include <algorithm>

namespace plenum::timetable {

namespace {

bool better_or_same(const TimetableProblem& problem, const Timetable& now, const Timetable& before) {
    return !now.broken_must(problem) && now.points <= before.points;
}

/// What closes conference follows at once.
Timetable without_gap(const TimetableProblem& problem, Timetable timetable) {
    for (const auto& rule : problem.rules) {
        if (rule.kind != TimetableRule::Kind::last) continue;
        for (const auto task : rule.tasks) {
            auto places = timetable.places;
            const auto own = std::ranges::find(places, task, &TimetablePlace::task);
            if (own == places.end()) continue;
            int before = problem.sittings[own->sitting].start;
            for (const auto& place : places) {
                const bool earlier = place.sitting == own->sitting && place.start < own->start;
                if (earlier && !problem.tasks[place.task].parallel) before = std::max(before, place.end);
            }
            if (before == own->start) continue;
            own->end -= own->start - before;
            own->start = before;
            auto closer = check(problem, std::move(places));
            if (better_or_same(problem, closer, timetable)) timetable = std::move(closer);
        }
    }
    return timetable;
}

/// How much is missed by whoever is elsewhere in that time.
double missed(const TimetableProblem& problem, const Timetable& timetable, const TimetablePlace& own) {
    double result = 0;
    for (const auto& place : timetable.places) {
        const auto& task = problem.tasks[place.task];
        const auto common = std::min(place.end, own.end) - std::max(place.start, own.start);
        if (!task.parallel && common > 0) result += common * task.liveliness;
    }
    return result;
}

Timetable with_least_missed(const TimetableProblem& problem, Timetable timetable) {
    for (std::size_t task = 0; task < problem.tasks.size(); ++task) {
        if (!problem.tasks[task].parallel) continue;
        auto best = timetable;
        const auto own = std::ranges::find(timetable.places, task, &TimetablePlace::task);
        if (own == timetable.places.end()) continue;
        auto least = missed(problem, timetable, *own);
        // Neither the opening nor the last session: whoever is elsewhere then comes late, or leaves.
        const auto last = problem.sittings.size() > 2 ? problem.sittings.size() - 1 : problem.sittings.size();
        bool moved = own->sitting >= 1 && own->sitting < last;
        for (std::size_t s = 1; s < last; ++s) {
            auto places = timetable.places;
            auto& place = places[static_cast<std::size_t>(own - timetable.places.begin())];
            place.end += problem.sittings[s].start - place.start;
            place.start = problem.sittings[s].start;
            place.sitting = s;
            const auto misses = missed(problem, timetable, place);
            if (moved && misses >= least) continue;
            auto other = check(problem, std::move(places));
            if (!better_or_same(problem, other, timetable)) continue;
            least = misses;
            moved = true;
            best = std::move(other);
        }
        timetable = std::move(best);
    }
    return timetable;
}

}  // namespace

Timetable finished(const TimetableProblem& problem, Timetable timetable) {
    return with_least_missed(problem, without_gap(problem, std::move(timetable)));
}

}  // namespace plenum::timetable
