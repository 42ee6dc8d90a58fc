// The rest of a day, seen from the middle of it.
#include <plenum/timetable/blocks.hpp>
#include <plenum/timetable/live.hpp>

#include <algorithm>
#include <tuple>

namespace plenum::timetable {

namespace {

/// Something that is still to be taken.
struct Unit {
    LiveDebate shown;
    std::size_t task = 0;
    std::optional<int> fixed{};  ///< the start that it keeps
    bool closing = false;        ///< held at the end, whatever is not reached
    bool debate = false;
    bool on = false;  ///< it is on now
    bool grey = false;
    std::size_t committees = 0;
};

const FitSection* section_of(const Fit& fit, const TimetableTask& task) {
    if (task.kind != TimetableTask::Kind::section) return nullptr;
    const auto found = std::ranges::find(fit.sections, task.id, &FitSection::id);
    return found == fit.sections.end() ? nullptr : &*found;
}

class Rest {
public:
    Rest(const TimetableProblem& problem, const std::vector<TimetablePlace>& places, const Fit& fit)
        : problem_(problem),
          places_(places),
          fit_(fit) {}

    std::optional<TimetableLive> run(int now, std::string_view at) {
        const auto* const begin = find(at);
        if (begin == nullptr) return std::nullopt;
        live_.day = problem_.sittings[begin->sitting].day;
        live_.now = static_cast<int>(live_.day) * minutes_of_a_day + now;
        live_.at = at;
        for (const auto& place : places_) {
            const bool later =
                place.start >= begin->start && problem_.sittings[place.sitting].day == live_.day;
            if (later && !problem_.tasks[place.task].parallel) put(place, &place == begin);
        }
        bool settled = fits();
        while (!settled && drop()) settled = fits();
        if (!settled) fits(true);
        for (auto& unit : units_) live_.rest.push_back(unit.shown);
        std::ranges::stable_sort(live_.rest, {}, [](const LiveDebate& each) {
            return std::tuple(!each.reached, each.reached ? each.start : 0);
        });
        return live_;
    }

private:
    const TimetablePlace* find(std::string_view at) const {
        for (const auto& place : places_) {
            const auto* const section = section_of(fit_, problem_.tasks[place.task]);
            if (section != nullptr &&
                std::ranges::find(section->debates, at, &FitDebate::number) != section->debates.end()) {
                return &place;
            }
        }
        return nullptr;
    }

    void put(const TimetablePlace& place, bool first) {
        const auto& task = problem_.tasks[place.task];
        const auto* const section = section_of(fit_, task);
        if (section == nullptr) {
            Unit unit{.shown = {.number = {}, .title = task.title, .minutes = place.end - place.start},
                      .task = place.task};
            for (const auto& rule : problem_.rules) {
                if (std::ranges::find(rule.tasks, place.task) == rule.tasks.end()) continue;
                if (fixed_by(problem_, rule, place.task)) unit.fixed = place.start;
                unit.closing = unit.closing || rule.kind == TimetableRule::Kind::last;
            }
            units_.push_back(std::move(unit));
            return;
        }
        bool passed = !first;
        for (const auto& debate : section->debates) {
            if (first && debate.number == live_.at) {
                passed = true;
                live_.behind = live_.now - (place.start + debate.ends - debate.minutes);
            }
            if (!passed) continue;
            units_.push_back(
                {.shown = {.number = debate.number, .title = task.title, .minutes = debate.minutes},
                 .task = place.task,
                 .debate = true,
                 .on = first && debate.number == live_.at,
                 .grey = debate.grey,
                 .committees = debate.committees});
        }
    }

    /// Puts everything that is reached one after the other into what is left of the day's sessions.
    bool fits(bool at_any_rate = false) {
        std::vector<Unit*> flowing;
        std::vector<Unit*> kept;
        for (auto& unit : units_) {
            if (!unit.shown.reached) continue;
            if (unit.fixed && *unit.fixed >= live_.now) {
                unit.shown.start = *unit.fixed;
                kept.push_back(&unit);
            } else {
                flowing.push_back(&unit);
            }
        }
        std::ranges::stable_partition(flowing, [](const Unit* unit) { return !unit->closing; });
        int at = live_.now;
        for (auto* const unit : flowing) {
            const auto start = room_from(at, unit->shown.minutes, kept);
            if (!start && !at_any_rate) return false;
            unit->shown.start = start.value_or(at);
            at = unit->shown.start + unit->shown.minutes;
        }
        if (at_any_rate) live_.over = std::max(at - last_end(), 0);
        return true;
    }

    int last_end() const {
        int result = 0;
        for (const auto& sitting : problem_.sittings) {
            if (sitting.day == live_.day) result = sitting.end;
        }
        return result;
    }

    /// The first start from a time on at which so many minutes go into a session, around what keeps its time.
    std::optional<int> room_from(int at, int minutes, const std::vector<Unit*>& kept) const {
        for (const auto& sitting : problem_.sittings) {
            if (sitting.day != live_.day || sitting.end <= at) continue;
            auto start = std::max(at, sitting.start);
            for (bool moved = true; moved;) {
                moved = false;
                for (const auto* const other : kept) {
                    const auto until = other->shown.start + other->shown.minutes;
                    if (other->shown.start >= start + minutes || until <= start) continue;
                    start = until;
                    moved = true;
                }
            }
            if (start + minutes <= sitting.end) return start;
        }
        return std::nullopt;
    }

    /// One debate fewer; false when there is none to be spared.
    bool drop() {
        Unit* worst = nullptr;
        using Claim = std::tuple<bool, bool, std::size_t>;
        Claim least;
        for (auto& unit : units_) {
            if (!unit.debate || unit.on || !unit.shown.reached) continue;
            const auto left = std::ranges::count_if(
                units_, [&](const Unit& other) { return other.task == unit.task && other.shown.reached; });
            const Claim claim{left == 1, !unit.grey, unit.committees};
            if (worst == nullptr || claim <= least) {  // a later one goes before an earlier of the same claim
                worst = &unit;
                least = claim;
            }
        }
        if (worst == nullptr) return false;
        worst->shown.reached = false;
        return true;
    }

    const TimetableProblem& problem_;
    const std::vector<TimetablePlace>& places_;
    const Fit& fit_;
    TimetableLive live_;
    std::vector<Unit> units_;
};

}  // namespace

std::optional<TimetableLive> live(const TimetableProblem& problem, const std::vector<TimetablePlace>& places,
                                  const Fit& fit, int now, std::string_view at) {
    return Rest(problem, places, fit).run(now, at);
}

}  // namespace plenum::timetable
