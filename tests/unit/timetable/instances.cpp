// Timetables to be solved.
#include "instances.hpp"

#include <plenum/timetable/check.hpp>

#include <algorithm>
#include <functional>
#include <random>
#include <utility>

namespace plenum::instances {

namespace {

using Kind = TimetableRule::Kind;
constexpr int step = 10;

class Dice {
public:
    explicit Dice(unsigned seed) : bits_(seed) {}
    int from(int least, int most) {
        return least + static_cast<int>(bits_() % static_cast<unsigned>(most - least + 1));
    }
    bool once_in(int n) { return from(1, n) == 1; }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(bits_() % n); }

    std::vector<std::size_t> some(std::size_t all, std::size_t wanted) {
        std::vector<std::size_t> result;
        while (result.size() < std::min(all, wanted)) {
            const auto one = below(all);
            if (std::ranges::find(result, one) == result.end()) result.push_back(one);
        }
        return result;
    }

private:
    std::mt19937 bits_;
};

Strength strength(Dice& dice) {
    return dice.once_in(3) ? Strength::must : dice.once_in(2) ? Strength::may : Strength::should;
}

void put_window(TimetableProblem& problem, Dice& dice) {
    const auto task = dice.below(problem.tasks.size());
    auto& added = rule(problem, Kind::window, strength(dice), {task}, dice.from(1, 30));
    const auto& sitting = problem.sittings[dice.below(problem.sittings.size())];
    const auto at = sitting.start + step * dice.from(0, sitting.minutes() / step - 1);
    switch (dice.from(0, 3)) {
    case 0: added.windows = {{.from = at, .until = at + problem.tasks[task].minutes}}; break;
    case 1: added.windows = {{.from = at}}; break;
    case 2: added.windows = {{.from = 0, .until = at + step}}; break;
    default: added.windows = {{.from = sitting.start, .until = sitting.end}}; break;
    }
}

void put_rule(TimetableProblem& problem, Dice& dice, bool windows) {
    const auto n = problem.tasks.size();
    switch (dice.from(windows ? 0 : 2, 5)) {
    case 0:
    case 1: return put_window(problem, dice);
    case 2: {
        auto& added = rule(problem, Kind::apart, strength(dice), dice.some(n, dice.once_in(3) ? 3 : 2), 20);
        if (dice.once_in(4)) {
            added.hours = dice.from(1, 3);
        } else {
            added.sessions = dice.from(1, 2);
        }
        return;
    }
    case 3: rule(problem, Kind::together, strength(dice), dice.some(n, 2), 15); return;
    case 4: rule(problem, Kind::before, strength(dice), dice.some(n, dice.once_in(3) ? 3 : 2), 15); return;
    default:
        if (!dice.once_in(4)) return;
        rule(problem, dice.once_in(2) ? Kind::first : Kind::last, Strength::must, dice.some(n, 1));
    }
}

bool opens_or_closes(const TimetableRule& each) {
    return each.kind == Kind::first || each.kind == Kind::last;
}

/// Calls `use` with every choice of places in which nothing overlaps, until it says that it has seen enough.
class Trying {
public:
    Trying(const TimetableProblem& problem, std::function<bool(const std::vector<TimetablePlace>&)> use)
        : problem_(problem),
          use_(std::move(use)) {}

    void run() { place(0); }

private:
    void place(std::size_t task) {
        if (enough_) return;
        if (task == problem_.tasks.size()) {
            enough_ = use_(places_);
            return;
        }
        const auto& wanted = problem_.tasks[task];
        for (int less = 0; less <= wanted.spare; less += problem_.grid) {
            const auto minutes = wanted.minutes - less;
            for (std::size_t s = 0; s < problem_.sittings.size(); ++s) {
                const auto& sitting = problem_.sittings[s];
                for (auto at = sitting.start; at + minutes <= sitting.end; at += problem_.grid) {
                    const bool free = std::ranges::none_of(places_, [&](const TimetablePlace& other) {
                        return other.start < at + minutes && at < other.end;
                    });
                    if (!free) continue;
                    places_.push_back({.task = task, .sitting = s, .start = at, .end = at + minutes});
                    place(task + 1);
                    places_.pop_back();
                }
            }
        }
    }

    const TimetableProblem& problem_;
    std::function<bool(const std::vector<TimetablePlace>&)> use_;
    std::vector<TimetablePlace> places_;
    bool enough_ = false;
};

}  // namespace

TimetableProblem conference(std::size_t days, std::size_t sessions, int steps) {
    TimetableProblem result;
    result.grid = step;
    for (std::size_t day = 0; day < days; ++day) {
        result.dates.push_back("2031-05-0" + std::to_string(day + 1));
        int at = static_cast<int>(day) * minutes_of_a_day + 540;
        for (std::size_t s = 0; s < sessions; ++s) {
            result.sittings.push_back(
                {.day = day, .start = at, .end = at + steps * step, .afternoon = s > 0});
            at += steps * step + 60;
        }
    }
    return result;
}

std::size_t section(TimetableProblem& problem, int steps, double liveliness) {
    const auto index = problem.tasks.size();
    TimetableTask task{.id = "s" + std::to_string(index), .minutes = steps * step};
    task.title = "Section " + std::to_string(index);
    task.liveliness = liveliness;
    task.ordered = true;
    problem.tasks.push_back(std::move(task));
    rule(problem, Kind::placed, Strength::must, {index});
    return index;
}

TimetableRule& rule(TimetableProblem& problem, Kind kind, Strength strength, std::vector<std::size_t> tasks,
                    int weight) {
    auto& result = problem.rules.emplace_back();
    result.kind = kind;
    result.strength = strength;
    result.tasks = std::move(tasks);
    result.weight = strength == Strength::must ? 0 : weight;
    return result;
}

void put_homes(TimetableProblem& problem) {
    int passed = 0;
    for (auto& task : problem.tasks) {
        int end = 0;
        task.home = problem.sittings.size() - 1;
        for (std::size_t s = problem.sittings.size(); s-- > 0;) {
            end = 0;
            for (std::size_t k = 0; k <= s; ++k) end += problem.sittings[k].minutes();
            if (passed < end) task.home = s;
        }
        task.home_end = task.home;
        passed += task.minutes;
    }
}

TimetableProblem any(unsigned seed, bool small) {
    Dice dice(seed);
    auto problem = small ? conference(2, 1 + dice.below(2), dice.from(3, 4)) : conference(2, 4, 9);
    problem.seconds = 30;  // enough for a slow build: what is tested is the answer, not the clock
    const auto sections = small ? dice.from(4, 5) : dice.from(10, 30);
    // In a small one also more than there is room for.
    int room = 0;
    for (const auto& sitting : problem.sittings) room += sitting.minutes();
    for (int i = 0; i < sections; ++i) {
        const auto steps = small ? dice.from(1, 3) : std::min(dice.from(1, 4), room / step / sections + 1);
        section(problem, steps, dice.from(0, 100));
    }
    const bool windows = dice.once_in(2);
    if (!windows) {
        for (auto& task : problem.tasks) task.spare = task.minutes >= 2 * step && dice.once_in(2) ? step : 0;
    }
    const auto rules = small ? dice.from(1, 4) : dice.from(2, 12);
    for (int i = 0; i < rules; ++i) put_rule(problem, dice, windows);
    // Two rules on who opens or closes would be a fault of the conference, not of the timetable.
    bool seen = false;
    std::erase_if(problem.rules, [&](const TimetableRule& each) {
        return opens_or_closes(each) && std::exchange(seen, true);
    });
    for (const auto& each : problem.rules) {
        if (opens_or_closes(each)) problem.tasks[each.tasks.front()].spare = 0;  // as items have none
    }
    put_homes(problem);
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < problem.tasks.size(); ++i) all.push_back(i);
    if (dice.once_in(2)) rule(problem, Kind::order, Strength::should, all, 3);
    if (dice.once_in(2)) rule(problem, Kind::lively, Strength::should, all, 10);
    rule(problem, Kind::even, Strength::should, all, 6);
    return problem;
}

std::optional<int> fewest_points(const TimetableProblem& problem) {
    std::optional<int> best;
    Trying(problem, [&](const std::vector<TimetablePlace>& places) {
        const auto checked = timetable::check(problem, places);
        if (!checked.broken_must(problem)) best = std::min(best.value_or(checked.points), checked.points);
        return false;
    }).run();
    return best;
}

bool possible(const TimetableProblem& problem) {
    bool result = false;
    Trying(problem, [&](const std::vector<TimetablePlace>& places) {
        return result = !timetable::check(problem, places).broken_must(problem);
    }).run();
    return result;
}

std::optional<int> fewest_moves(const TimetableProblem& problem, const std::vector<TimetablePlace>& old) {
    std::optional<int> best;
    Trying(problem, [&](const std::vector<TimetablePlace>& places) {
        int moved = 0;
        for (const auto& place : places) {
            const auto before = std::ranges::find(old, place.task, &TimetablePlace::task);
            moved += before == old.end() || before->start != place.start ? 1 : 0;
        }
        if (best && moved >= *best) return false;
        if (!timetable::check(problem, places).broken_must(problem)) best = moved;
        return false;
    }).run();
    return best;
}

}  // namespace plenum::instances
