// The wishes of conference.yaml, as rules about tasks.
#include <plenum/base/calendar.hpp>
#include <plenum/base/clock.hpp>
#include <plenum/base/text.hpp>
#include <plenum/timetable/building.hpp>
#include <plenum/timetable/meaning.hpp>

#include <algorithm>

namespace plenum::timetable {

namespace {

using Kind = TimetableRule::Kind;

constexpr int weight_of_should = 10;
constexpr std::size_t farthest = 3;

class Rules {
public:
    Rules(TimetableProblem& problem, const Sources& sources, Diagnostics& found)
        : problem_(problem),
          wishes_(sources.wishes),
          meaning_(problem, sources, found) {}

    void put() {
        for (const auto& wish : wishes_.wishes) put(wish);
        put_pieces();
    }

private:
    TimetableRule& add(Kind kind, const Wish& wish, const std::string& name, std::vector<std::size_t> tasks) {
        const auto weight = wish.weight > 0                  ? wish.weight
                            : wish.strength == Strength::may ? 1
                                                             : weight_of_should;
        auto& rule = problem_.rules.emplace_back();
        rule.kind = kind;
        rule.name = name;
        rule.strength = wish.strength;
        rule.weight = wish.strength == Strength::must ? 0 : weight;
        rule.tasks = std::move(tasks);
        rule.span = wish.span;
        return rule;
    }

    void say(TimetableRule& rule, std::map<std::string, std::string> values,
             const std::string& as = {}) const {
        values.emplace("of", titles(problem_, rule.tasks));
        rule.words = put_in(words_of(wishes_, as.empty() ? rule.name : as), values);
    }

    /// The windows that a time of any day, or of one, opens: from it on, or up to it.
    std::vector<TimeWindow> windows(const std::string& from, const std::string& until) const {
        std::vector<TimeWindow> result;
        for (std::size_t day = 0; day < problem_.dates.size(); ++day) {
            const auto midnight = static_cast<int>(day) * minutes_of_a_day;
            TimeWindow window{.from = midnight, .until = midnight + minutes_of_a_day};
            if (!from.empty()) window.from = std::max(window.from, bound(from, day));
            if (!until.empty()) window.until = std::min(window.until, bound(until, day));
            if (window.from < window.until) result.push_back(window);
        }
        return result;
    }

    /// A time with its day, or a time as it falls on that day.
    int bound(const std::string& at, std::size_t day) const {
        if (at.size() != 16) return static_cast<int>(day) * minutes_of_a_day + clock::minutes(at);
        const auto date = at.substr(0, 10);
        const auto on = std::ranges::lower_bound(problem_.dates, date);
        return static_cast<int>(on - problem_.dates.begin()) * minutes_of_a_day +
               clock::minutes(at.substr(11));
    }

    std::string said(const std::string& at) const {
        return at.size() == 16 ? std::string(calendar::weekday(at)) + ' ' + at.substr(11) : at;
    }

    void put_timed(const Wish& wish, const std::string& name, const std::string& from,
                   const std::string& until) {
        auto tasks = meaning_(wish);
        if (tasks.empty()) return;
        auto& rule = add(Kind::window, wish, name, std::move(tasks));
        rule.windows = windows(from, until);
        say(rule, {{"at", said(from.empty() ? until : from)},
                   {"from", from.empty() ? "the beginning" : said(from)},
                   {"until", until.empty() ? "the end" : said(until)}});
    }

    void put_start(const Wish& wish) {
        for (const auto task : meaning_(wish)) {
            auto& rule = add(Kind::window, wish, "start", {task});
            for (const auto& each : windows(wish.at, {})) {
                rule.windows.push_back(
                    {.from = each.from, .until = each.from + problem_.tasks[task].minutes});
                if (wish.at.size() == 16) break;
            }
            say(rule, {{"at", said(wish.at)}});
        }
    }

    void put_after_lunch(const Wish& wish) {
        auto tasks = meaning_(wish);
        if (tasks.empty()) return;
        auto& rule = add(Kind::window, wish, "after-lunch", std::move(tasks));
        for (const auto& sitting : problem_.sittings) {
            if (sitting.afternoon) rule.windows.push_back({.from = sitting.start, .until = sitting.end});
        }
        say(rule, {});
    }

    void put_spread(const Wish& wish) {
        auto tasks = meaning_(wish);
        if (tasks.size() < 2) return;
        const auto gaps = (problem_.sittings.size() - 1) / (tasks.size() - 1);
        auto& rule = add(Kind::apart, wish, "spread", std::move(tasks));
        rule.hours = wish.hours.value_or(0);
        if (rule.hours == 0) {
            rule.sessions =
                wish.sessions.value_or(static_cast<int>(std::clamp(gaps, std::size_t{1}, farthest)));
        }
        const auto n = rule.hours > 0 ? rule.hours : rule.sessions;
        const std::string unit = rule.hours > 0 ? "hour" : "session";
        if (rule.sessions == 1) return say(rule, {}, "spread-one");
        say(rule, {{"apart", std::to_string(n) + ' ' + unit + (n == 1 ? "" : "s")}});
    }

    void put_group(const Wish& wish, Kind kind, const std::string& name) {
        auto tasks = meaning_(wish);
        if (tasks.size() < 2) return;
        say(add(kind, wish, name, std::move(tasks)), {});
    }

    /// About all tasks of a kind.
    void put_whole(const Wish& wish, Kind kind, const std::string& name) {
        std::vector<std::size_t> tasks;
        for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
            const auto& task = problem_.tasks[i];
            const bool counts = kind == Kind::lively ? !task.parallel
                                : kind == Kind::even ? task.spare > 0
                                                     : task.ordered;
            if (counts) tasks.push_back(i);
        }
        if (!tasks.empty()) say(add(kind, wish, name, std::move(tasks)), {});
    }

    /// A must on the running order leaves no session to choose: each section before the next.
    void put_order(const Wish& wish) {
        if (wish.strength != Strength::must) return put_whole(wish, Kind::order, "running-order");
        put_whole(wish, Kind::before, "running-order");
    }

    void put(const Wish& wish) {
        switch (wish.kind) {
        case WishKind::start: return put_start(wish);
        case WishKind::not_before: return put_timed(wish, "not-before", wish.at, {});
        case WishKind::not_after: return put_timed(wish, "not-after", {}, wish.at);
        case WishKind::available: return put_timed(wish, "available", wish.from, wish.until);
        case WishKind::spread: return put_spread(wish);
        case WishKind::together: return put_group(wish, Kind::together, "together");
        case WishKind::before: return put_group(wish, Kind::before, "before");
        case WishKind::lively: return put_whole(wish, Kind::lively, "lively");
        case WishKind::after_lunch: return put_after_lunch(wish);
        case WishKind::running_order: return put_order(wish);
        case WishKind::even_share: return put_whole(wish, Kind::even, "even-share");
        }
    }

    /// The pieces of a section stand in their order, and in one session where they can.
    void put_pieces() {
        for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
            if (problem_.tasks[i].pieces < 2 || problem_.tasks[i].piece > 0) continue;
            std::vector<std::size_t> pieces;
            for (std::size_t k = 0; k < problem_.tasks[i].pieces; ++k) pieces.push_back(i + k);
            const Wish in_order{.strength = Strength::must};
            say(add(Kind::before, in_order, "before", pieces), {});
            const Wish whole{.strength = Strength::should};
            say(add(Kind::together, whole, "whole", std::move(pieces)), {});
        }
    }

    TimetableProblem& problem_;
    const TimetableWishes& wishes_;
    Meaning meaning_;
};

}  // namespace

void put_rules(TimetableProblem& problem, const Sources& sources, Diagnostics& found) {
    Rules(problem, sources, found).put();
}

}  // namespace plenum::timetable
