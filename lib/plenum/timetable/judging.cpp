// Is a rule kept?
#include <plenum/base/clock.hpp>
#include <plenum/timetable/blocks.hpp>
#include <plenum/timetable/building.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/judging.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::timetable {

namespace {

using Kind = TimetableRule::Kind;
using Places = std::vector<TimetablePlace>;

class Judge {
public:
    Judge(const TimetableProblem& problem, std::size_t rule, const Places& places)
        : problem_(problem),
          rule_(problem.rules[rule]),
          places_(places) {
        verdict_.rule = rule;
    }

    TimetableVerdict verdict() {
        switch (rule_.kind) {
        case Kind::placed: placed(); break;
        case Kind::window: window(); break;
        case Kind::first: first(); break;
        case Kind::last: last(); break;
        case Kind::apart: apart(); break;
        case Kind::together: together(); break;
        case Kind::before: before(); break;
        case Kind::lively: lively(); break;
        case Kind::order: order(); break;
        case Kind::even: even(); break;
        }
        return std::move(verdict_);
    }

private:
    const TimetablePlace* at(std::size_t task) const { return place_of(places_, task); }
    const std::string& title(std::size_t task) const { return problem_.tasks[task].title; }

    void broken(std::string why, int times = 1) {
        verdict_.kept = false;
        verdict_.points += rule_.weight * times;
        verdict_.why.push_back(std::move(why));
    }

    void placed() {
        for (const auto task : rule_.tasks) {
            const auto* const place = at(task);
            const auto& wanted = problem_.tasks[task];
            if (place == nullptr) {
                broken(wanted.title + " has no place");
            } else if (place->end - place->start < wanted.minutes - wanted.spare) {
                broken(wanted.title + " has " + std::to_string(place->end - place->start) +
                       " minutes and needs " + std::to_string(wanted.minutes - wanted.spare));
            }
        }
    }

    void window() {
        for (const auto task : rule_.tasks) {
            const auto* const place = at(task);
            if (place == nullptr) continue;
            const bool inside = std::ranges::any_of(rule_.windows, [&](const TimeWindow& each) {
                return each.from <= place->start && place->end <= each.until;
            });
            if (!inside) {
                broken(title(task) + " stands at " + moment(problem_, place->start) + " to " +
                       clock::time(place->end));
            }
        }
    }

    /// In their order, and nothing of the debate before them, or after them.
    void first() {
        for (std::size_t i = 0; i < rule_.tasks.size(); ++i) disorder(i, true);
    }
    void last() {
        for (std::size_t i = 0; i < rule_.tasks.size(); ++i) disorder(i, false);
    }
    void disorder(std::size_t index, bool begins) {
        const auto* const own = at(rule_.tasks[index]);
        if (own == nullptr) return;
        for (const auto& place : places_) {
            if (problem_.tasks[place.task].parallel || place.task == own->task || timed(place.task)) continue;
            const auto member = std::ranges::find(rule_.tasks, place.task);
            const auto rank = static_cast<std::size_t>(member - rule_.tasks.begin());
            const bool should_follow = begins ? rank > index : member != rule_.tasks.end() && rank > index;
            const bool follows = place.start > own->start;
            if (follows == should_follow) continue;
            return broken(title(place.task) + " stands " + (follows ? "after " : "before ") +
                          title(own->task));
        }
    }

    /// It has a time of its own, which it keeps whoever opens or closes conference.
    bool timed(std::size_t task) const {
        return std::ranges::any_of(problem_.rules, [&](const TimetableRule& rule) {
            return std::ranges::find(rule.tasks, task) != rule.tasks.end() && fixed_by(problem_, rule, task);
        });
    }

    bool far_enough(const TimetablePlace& a, const TimetablePlace& b) const {
        const auto& one = problem_.sittings[a.sitting];
        const auto& two = problem_.sittings[b.sitting];
        if (rule_.hours > 0) return std::abs(one.start - two.start) >= rule_.hours * 60;
        const auto sessions = a.sitting > b.sitting ? a.sitting - b.sitting : b.sitting - a.sitting;
        return sessions >= static_cast<std::size_t>(rule_.sessions);
    }

    template <class Use>
    void for_each_pair(Use use) const {
        for (std::size_t a = 0; a < rule_.tasks.size(); ++a) {
            for (auto b = a + 1; b < rule_.tasks.size(); ++b) {
                const auto* const one = at(rule_.tasks[a]);
                const auto* const two = at(rule_.tasks[b]);
                if (one != nullptr && two != nullptr) use(*one, *two);
            }
        }
    }

    void apart() {
        for_each_pair([&](const TimetablePlace& one, const TimetablePlace& two) {
            if (far_enough(one, two)) return;
            const auto sessions =
                one.sitting > two.sitting ? one.sitting - two.sitting : two.sitting - one.sitting;
            broken(title(one.task) + " and " + title(two.task) +
                   (sessions == 0   ? " stand in the same session"
                    : sessions == 1 ? " stand in sessions one after the other"
                                    : " are " + std::to_string(sessions) + " sessions apart"));
        });
    }

    void together() {
        for (std::size_t i = 1; i < rule_.tasks.size(); ++i) {
            const auto* const one = at(rule_.tasks[i - 1]);
            const auto* const two = at(rule_.tasks[i]);
            if (one == nullptr || two == nullptr || one->sitting == two->sitting) continue;
            broken(title(one->task) + " and " + title(two->task) + " stand in two sessions");
        }
    }

    void before() {
        for (std::size_t i = 1; i < rule_.tasks.size(); ++i) {
            const auto* const one = at(rule_.tasks[i - 1]);
            const auto* const two = at(rule_.tasks[i]);
            if (one == nullptr || two == nullptr || one->end <= two->start) continue;
            broken(title(two->task) + " begins before " + title(one->task) + " is over");
        }
    }

    void lively() {
        double all = 0;
        double there = 0;
        int minutes = 0;
        int minutes_there = 0;
        const auto sittings = last_afternoon(problem_);
        int room = 0;
        for (const auto s : sittings) room += problem_.sittings[s].minutes();
        int reached = 0;
        for (const auto& place : places_) {
            const auto& task = problem_.tasks[place.task];
            if (task.parallel) continue;
            minutes += task.minutes;
            all += task.liveliness * task.minutes;
            if (std::ranges::find(sittings, place.sitting) == sittings.end()) continue;
            minutes_there += task.minutes;
            there += task.liveliness * task.minutes;
            reached += lively_points(rule_.weight, task.minutes, task.liveliness);
        }
        const auto mean = minutes > 0 ? all / minutes : 0;
        const auto mean_there = minutes_there > 0 ? there / minutes_there : 0;
        verdict_.kept = mean_there >= mean;
        verdict_.points = std::max(lively_points(rule_.weight, room, 100) - reached, 0);
        const auto whole = [](double value) { return std::to_string(std::lround(value)); };
        verdict_.why.push_back("of 100, the last afternoon has " + whole(mean_there) + " and conference " +
                               whole(mean) + " on average");
    }

    void order() {
        for (const auto task : rule_.tasks) {
            const auto* const place = at(task);
            const auto& wanted = problem_.tasks[task];
            if (place == nullptr) continue;
            const auto away = place->sitting < wanted.home       ? wanted.home - place->sitting
                              : place->sitting > wanted.home_end ? place->sitting - wanted.home_end
                                                                 : 0;
            if (away == 0) continue;
            broken(wanted.title + " stands " + std::to_string(away) +
                       (away == 1 ? " session " : " sessions ") +
                       (place->sitting < wanted.home ? "earlier" : "later"),
                   static_cast<int>(away));
        }
    }

    void even() {
        for (const auto task : rule_.tasks) {
            const auto* const place = at(task);
            if (place == nullptr) continue;
            const auto given_up = problem_.tasks[task].minutes - (place->end - place->start);
            if (given_up <= 0) continue;
            broken(title(task) + " gives up " + std::to_string(given_up) + " minutes",
                   (given_up + problem_.grid - 1) / problem_.grid);
        }
    }

    const TimetableProblem& problem_;
    const TimetableRule& rule_;
    const Places& places_;
    TimetableVerdict verdict_;
};

}  // namespace

TimetableVerdict judge(const TimetableProblem& problem, std::size_t rule,
                       const std::vector<TimetablePlace>& places) {
    return Judge(problem, rule, places).verdict();
}

}  // namespace plenum::timetable
