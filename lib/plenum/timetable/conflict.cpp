// Which musts cannot hold together.
#include <plenum/timetable/building.hpp>
#include <plenum/timetable/solving.hpp>

#include <algorithm>

namespace plenum::timetable {

namespace {

/// One must that can be left out: a rule, or that a task has its place.
struct Member {
    bool is_task = false;
    std::size_t index = 0;
};

class Filter {
public:
    Filter(const TimetableProblem& problem, const Search& search) : problem_(problem), search_(search) {
        active_ = everything(problem);
        for (std::size_t r = 0; r < problem.rules.size(); ++r) {
            const auto& rule = problem.rules[r];
            // Wishes do not bind: they are not asked.
            if (rule.strength != Strength::must) active_.rules[r] = 0;
        }
    }

    TimetableConflict run() {
        std::vector<Member> members;
        std::vector<std::uint8_t> spoken_of(problem_.tasks.size());
        for (std::size_t r = 0; r < problem_.rules.size(); ++r) {
            const auto& rule = problem_.rules[r];
            if (active_.rules[r] == 0 || rule.kind == TimetableRule::Kind::placed) continue;
            for (const auto task : rule.tasks) spoken_of[task] = 1;
        }
        // What no rule speaks of is left out first, so that what is named is what people wrote.
        for (const int spoken : {0, 1}) {
            for (std::size_t t = problem_.tasks.size(); t-- > 0;) {
                if (spoken_of[t] == spoken) members.push_back({.is_task = true, .index = t});
            }
        }
        for (std::size_t r = problem_.rules.size(); r-- > 0;) {
            if (active_.rules[r] != 0 && problem_.rules[r].kind != TimetableRule::Kind::placed) {
                members.push_back({.is_task = false, .index = r});
            }
        }
        drop(members);
        return named();
    }

private:
    void set(const Member& member, std::uint8_t value) {
        (member.is_task ? active_.tasks : active_.rules)[member.index] = value;
    }

    bool impossible() {
        const auto built = core(problem_, active_);
        if (built.blocks.empty()) return false;
        const auto outcome = solve(built, 2.0, search_);
        if (!outcome.plan && !outcome.impossible) minimal_ = false;
        return outcome.impossible;
    }

    /// Whole stretches at once, halved where that is too much.
    void drop(const std::vector<Member>& members) {
        if (members.empty()) return;
        for (const auto& each : members) set(each, 0);
        if (impossible()) return;
        for (const auto& each : members) set(each, 1);
        if (members.size() == 1) return;
        const auto half = members.begin() + static_cast<std::ptrdiff_t>(members.size() / 2);
        drop({members.begin(), half});
        drop({half, members.end()});
    }

    TimetableConflict named() const {
        TimetableConflict result{.minimal = minimal_};
        for (std::size_t r = 0; r < problem_.rules.size(); ++r) {
            if (active_.rules[r] == 0 || problem_.rules[r].kind == TimetableRule::Kind::placed) continue;
            result.rules.push_back(r);
        }
        for (std::size_t t = 0; t < problem_.tasks.size(); ++t) {
            if (active_.tasks[t] != 0) result.tasks.push_back(t);
        }
        return result;
    }

    const TimetableProblem& problem_;
    const Search& search_;
    Active active_;
    bool minimal_ = true;
};

}  // namespace

TimetableConflict conflict(const TimetableProblem& problem, const Search& search) {
    int wanted = 0;
    for (const auto& task : problem.tasks) wanted += task.parallel ? 0 : task.minutes - task.spare;
    int room = 0;
    for (const auto& sitting : problem.sittings) room += sitting.minutes();
    if (wanted > room) {
        TimetableConflict result;
        result.short_of = "sections and items ask for " + std::to_string(wanted) +
                          " minutes that they were given, and conference sits for " + std::to_string(room) +
                          ": " + std::to_string(wanted - room) + " are missing";
        return result;
    }
    auto result = Filter(problem, search).run();
    if (!result.rules.empty() || result.tasks.size() != 1) return result;
    int longest = 0;
    for (const auto& sitting : problem.sittings) longest = std::max(longest, sitting.minutes());
    const auto& task = problem.tasks[result.tasks.front()];
    if (task.minutes - task.spare > longest) {
        result.short_of = task.title + " needs " + std::to_string(task.minutes - task.spare) +
                          " minutes, and the longest session has " + std::to_string(longest) +
                          ": give it less, or write  split: [" + task.id + "]  under timetable";
        result.tasks.clear();
    }
    return result;
}

}  // namespace plenum::timetable
