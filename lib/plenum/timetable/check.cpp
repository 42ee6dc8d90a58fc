// What cannot be, whatever the rules.
#include <plenum/base/clock.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/judging.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace plenum::timetable {

namespace {

std::string span_of(const TimetablePlace& place) {
    return clock::time(place.start) + " to " + clock::time(place.end);
}

class Faults {
public:
    Faults(const TimetableProblem& problem, const std::vector<TimetablePlace>& places)
        : problem_(problem),
          places_(places) {}

    std::vector<std::string> find() {
        for (const auto& place : places_) inside(place);
        overlaps();
        twice();
        heads();
        return std::move(faults_);
    }

private:
    const std::string& title(const TimetablePlace& place) const { return problem_.tasks[place.task].title; }

    void inside(const TimetablePlace& place) {
        const auto& sitting = problem_.sittings[place.sitting];
        const bool beside = problem_.tasks[place.task].parallel;
        if (place.start < sitting.start || place.start >= sitting.end) {
            faults_.push_back(title(place) + " stands at " + clock::time(place.start) +
                              ", and no session is held then");
        } else if (place.end > sitting.end && !beside) {
            faults_.push_back(title(place) + ", " + span_of(place) +
                              ", runs over the end of its session at " + clock::time(sitting.end));
        }
    }

    void overlaps() {
        for (std::size_t a = 0; a < places_.size(); ++a) {
            for (auto b = a + 1; b < places_.size(); ++b) {
                const auto& one = places_[a];
                const auto& two = places_[b];
                if (one.end <= two.start || two.end <= one.start) continue;
                const auto& first = problem_.tasks[one.task];
                const auto& second = problem_.tasks[two.task];
                const bool apart = first.parallel != second.parallel ||
                                   (first.parallel && (first.track != second.track || first.track.empty()));
                if (!apart) {
                    faults_.push_back(title(one) + ", " + span_of(one) + ", and " + title(two) + ", " +
                                      span_of(two) + ", stand at the same time");
                }
            }
        }
    }

    void twice() {
        std::vector<int> times(problem_.tasks.size());
        for (const auto& place : places_) ++times[place.task];
        for (std::size_t i = 0; i < times.size(); ++i) {
            if (times[i] > 1) faults_.push_back(problem_.tasks[i].title + " stands in the timetable twice");
        }
    }

    void heads() {
        for (const auto& place : places_) {
            const auto next = problem_.tasks[place.task].leads_into;
            if (!next) continue;
            const auto* const after = place_of(places_, *next);
            if (after == nullptr || (after->start == place.end && after->sitting == place.sitting)) continue;
            faults_.push_back(title(place) + " does not stand at the head of " + problem_.tasks[*next].title);
        }
    }

    const TimetableProblem& problem_;
    const std::vector<TimetablePlace>& places_;
    std::vector<std::string> faults_;
};

}  // namespace

const TimetablePlace* place_of(const std::vector<TimetablePlace>& places, std::size_t task) {
    const auto found = std::ranges::find(places, task, &TimetablePlace::task);
    return found == places.end() ? nullptr : &*found;
}

std::vector<std::size_t> last_afternoon(const TimetableProblem& problem) {
    std::vector<std::size_t> result;
    const auto last = problem.sittings.empty() ? 0 : problem.sittings.back().day;
    for (std::size_t s = 0; s < problem.sittings.size(); ++s) {
        if (problem.sittings[s].day == last && problem.sittings[s].afternoon) result.push_back(s);
    }
    if (result.empty() && !problem.sittings.empty()) result.push_back(problem.sittings.size() - 1);
    return result;
}

int lively_points(int weight, int minutes, double liveliness) {
    return static_cast<int>(std::lround(weight * (minutes / 10.0) * (liveliness / 100.0)));
}

Timetable check(const TimetableProblem& problem, std::vector<TimetablePlace> places) {
    Timetable result;
    std::ranges::sort(places, {}, [](const TimetablePlace& p) { return std::tuple(p.start, p.task); });
    result.faults = Faults(problem, places).find();
    for (std::size_t rule = 0; rule < problem.rules.size(); ++rule) {
        result.verdicts.push_back(judge(problem, rule, places));
        result.points += result.verdicts.back().points;
    }
    result.places = std::move(places);
    return result;
}

}  // namespace plenum::timetable
