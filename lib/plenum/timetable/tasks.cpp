// Sections and items, in running order.
#include <plenum/base/clock.hpp>
#include <plenum/base/text.hpp>
#include <plenum/timetable/building.hpp>

#include <algorithm>
#include <set>

namespace plenum::timetable {

namespace {

using Kind = TimetableTask::Kind;
constexpr int weight_of_break_out = 10;

class Tasks {
public:
    Tasks(TimetableProblem& problem, const Sources& sources)
        : problem_(problem),
          sources_(sources),
          conference_(sources.agenda.conference),
          lively_(liveliness(sources)) {}

    void put() {
        std::vector<std::size_t> first;
        std::vector<std::size_t> last;
        for (const auto& item : conference_.items) {
            if (item.at == "first" && !beside(item)) first.push_back(add(item));
        }
        put_sections();
        for (const auto& item : conference_.items) {
            if (item.at == "last" && !beside(item)) last.push_back(add(item));
        }
        put_break_out();
        apportion(problem_, asked_);
        rule(TimetableRule::Kind::first, "first", first);
        rule(TimetableRule::Kind::last, "last", last);
        for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
            problem_.rules.push_back({.kind = TimetableRule::Kind::placed,
                                      .name = "placed",
                                      .words = problem_.tasks[i].title + " has its " +
                                               std::to_string(problem_.tasks[i].minutes) + " minutes",
                                      .strength = i == added_ ? Strength::should : Strength::must,
                                      .weight = i == added_ ? weight_of_break_out : 0,
                                      .tasks = {i}});
        }
    }

private:
    static bool beside(const Item& item) { return item.parallel || item.kind == "break-out"; }

    std::size_t add(const Item& item) {
        TimetableTask task{.kind = Kind::item,
                           .id = called(item),
                           .title = item.title,
                           .minutes = rounded_up(std::max(item.minutes, 1), problem_.grid)};
        task.parallel = beside(item);
        task.track = item.room;
        task.speaker = item.speaker;
        const auto kind = sources_.wishes.lively_kinds.find(item.kind);
        if (kind != sources_.wishes.lively_kinds.end()) task.liveliness = kind->second;
        if (const auto stated = lively_of(task.id, task.title); stated > 0) task.liveliness = stated;
        problem_.tasks.push_back(std::move(task));
        return problem_.tasks.size() - 1;
    }

    void rule(TimetableRule::Kind kind, const std::string& name, const std::vector<std::size_t>& tasks) {
        if (tasks.empty()) return;
        problem_.rules.push_back(
            {.kind = kind,
             .name = name,
             .words = put_in(words_of(sources_.wishes, name), {{"of", titles(problem_, tasks)}}),
             .tasks = tasks});
    }

    double lively_of(const std::string& id, const std::string& title) const {
        for (const auto& [stated, value] : sources_.wishes.lively) {
            const auto word = text::fold(stated);
            if (word == text::fold(id) || word == text::fold(title)) return value;
        }
        const auto counted = lively_.find(id);
        return counted == lively_.end() ? 0 : counted->second;
    }

    /// A section in one piece, or in as many as it needs when it may be split.
    void add_section(const std::string& id, const std::string& title, int minutes, bool stated) {
        const auto& split = sources_.wishes.split;
        const bool may =
            std::ranges::find(split, id) != split.end() || std::ranges::find(split, title) != split.end();
        int longest = problem_.grid;
        for (const auto& sitting : problem_.sittings) longest = std::max(longest, sitting.minutes());
        const auto pieces =
            may && minutes >= 2 * problem_.grid ? std::max(2, (minutes + longest - 1) / longest) : 1;
        int left = minutes;
        for (int piece = 0; piece < pieces; ++piece) {
            const auto own = rounded_up(left / (pieces - piece), problem_.grid);
            TimetableTask task{.kind = Kind::section, .id = id, .title = title};
            if (pieces > 1) task.title += " (part " + std::to_string(piece + 1) + ")";
            task.ordered = true;
            task.liveliness = lively_of(id, title);
            task.piece = static_cast<std::size_t>(piece);
            task.pieces = static_cast<std::size_t>(pieces);
            asked_.push_back(
                {.task = problem_.tasks.size(), .minutes = std::min(own, left), .stated = stated});
            problem_.tasks.push_back(std::move(task));
            left -= own;
        }
    }

    void put_sections() {
        for (const auto& section : sources_.fit.sections) {
            put_heads(section.id);
            const bool stated = section.minutes && !section.shared;
            add_section(section.id, section.title, stated ? *section.minutes : section.asked, stated);
        }
        if (sources_.agenda.motions.empty()) {
            for (const auto& section : conference_.sections) {
                if (!section.minutes || *section.minutes == 0) continue;
                put_heads(section.id);
                add_section(section.id, section.title, *section.minutes, true);
            }
        }
        for (const auto& item : conference_.items) {
            if ((item.at == "first" || item.at == "last") && !beside(item)) continue;
            if (heads_.contains(called(item))) continue;
            put_elsewhere(item);
        }
    }

    /// Items that stand at the head of a section.
    void put_heads(const std::string& section) {
        for (const auto& item : conference_.items) {
            if (item.at != section || beside(item)) continue;
            const auto task = add(item);
            problem_.tasks[task].leads_into = task + 1;
            heads_.insert(called(item));
        }
    }

    /// An item with a time of its own, or one that may stand anywhere.
    void put_elsewhere(const Item& item) {
        const bool timed =
            clock::is_time(item.at) || (item.at.size() == 16 && clock::is_time(item.at.substr(11)));
        if (!timed) {
            if (item.kind != "break") add(item);
            return;
        }
        for (std::size_t day = 0; day < problem_.dates.size(); ++day) {
            if (item.at.size() == 16 && item.at.substr(0, 10) != problem_.dates[day]) continue;
            const auto time = item.at.size() == 16 ? item.at.substr(11) : item.at;
            put_at(item, static_cast<int>(day) * minutes_of_a_day + clock::minutes(time));
        }
    }

    void put_at(const Item& item, int start) {
        const auto sitting = std::ranges::find_if(
            problem_.sittings, [&](const Sitting& each) { return each.start <= start && start < each.end; });
        if (sitting == problem_.sittings.end()) {
            problem_.breaks.push_back({.id = called(item),
                                       .title = item.title,
                                       .start = start,
                                       .end = start + item.minutes,
                                       .room = item.room});
            return;
        }
        const auto task = add(item);
        auto& minutes = problem_.tasks[task].minutes;
        minutes = std::max(item.minutes, 1);  // it has its own time, and the grid bends to it
        if (item.kind == "break") minutes = std::min(minutes, sitting->end - start);
        problem_.rules.push_back({.kind = TimetableRule::Kind::window,
                                  .name = "start",
                                  .words = put_in(words_of(sources_.wishes, "start"),
                                                  {{"of", item.title}, {"at", moment(problem_, start)}}),
                                  .tasks = {task},
                                  .windows = {{.from = start, .until = start + minutes}}});
    }

    void put_break_out() {
        const auto& wishes = sources_.wishes;
        const bool has = std::ranges::any_of(conference_.items, beside);
        if (has || !wishes.break_out || problem_.sittings.size() < 2) return;
        int longest = 0;
        for (const auto& sitting : problem_.sittings) longest = std::max(longest, sitting.minutes());
        Item item{.id = "break-out", .title = wishes.break_out_title, .kind = "break-out"};
        item.minutes = std::min(wishes.break_out_minutes, longest);
        item.parallel = true;
        item.audience = wishes.break_out_audience;
        added_ = add(item);
    }

    TimetableProblem& problem_;
    const Sources& sources_;
    const Conference& conference_;
    std::map<std::string, double> lively_;
    std::vector<Asked> asked_;
    std::set<std::string> heads_;
    std::optional<std::size_t> added_;  ///< the break-out that nobody wrote down: a wish, and no must
};

}  // namespace

std::string titles(const TimetableProblem& problem, const std::vector<std::size_t>& tasks) {
    std::string result;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (i > 0) result += i + 1 < tasks.size() ? ", " : " and ";
        result += problem.tasks[tasks[i]].title;
    }
    return result;
}

void put_tasks(TimetableProblem& problem, const Sources& sources) {
    Tasks(problem, sources).put();
}

}  // namespace plenum::timetable
