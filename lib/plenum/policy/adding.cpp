#include <plenum/base/marks.hpp>
#include <plenum/base/text.hpp>
#include <plenum/policy/adding.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace plenum::policy {

namespace {

bool was_voted_on(const Resolved& motion) {
    return std::ranges::any_of(motion.parts, [](const auto& part) { return part.outcome == Outcome::lost; });
}

bool is_resolution(const Resolved& motion) {
    return std::ranges::any_of(motion.parts, [](const auto& part) {
        return is_carried(part.outcome) || part.outcome == Outcome::reference;
    });
}

/// The least finished comes first.
std::size_t urgency(ActionStatus status) {
    constexpr std::array order{
        ActionStatus::not_started,     ActionStatus::in_progress, ActionStatus::raised_in_negotiation,
        ActionStatus::partly_achieved, ActionStatus::achieved,    ActionStatus::rejected_by_external_body,
        ActionStatus::not_possible,    ActionStatus::superseded,  ActionStatus::no_action_required};
    return static_cast<std::size_t>(std::ranges::find(order, status) - order.begin());
}

void add_words(std::string& all, const std::string& words, std::string_view between) {
    if (words.empty() || all.find(words) != std::string::npos) return;
    all += (all.empty() ? "" : std::string(between)) + words;
}

void put_together(Action& all, const Action& one) {
    add_words(all.responsible, one.responsible, "; ");
    add_words(all.next, one.next, "; ");
    if (urgency(one.status) < urgency(all.status)) all.status = one.status;
    if (all.due.empty() || (!one.due.empty() && one.due < all.due)) all.due = one.due;
    for (const auto& entry : one.entries) {
        const auto same = [&](const auto& each) {
            return each.date == entry.date && each.text == entry.text;
        };
        if (std::ranges::none_of(all.entries, same)) all.entries.push_back(entry);
    }
    std::ranges::stable_sort(all.entries, {}, &ActionEntry::date);
}

std::optional<Action> action_on(const std::string& motion, const Actions& actions) {
    std::optional<Action> result;
    for (const auto& each : actions) {
        if (text::fold(each.resolution.motion.id) != text::fold(motion)) continue;
        if (result) {
            put_together(*result, each.action);
        } else {
            result = each.action;
            for (auto& entry : result->entries) entry.at = {};
        }
    }
    return result;
}

Resolution resolution(const Resolved& motion, const std::optional<int>& year, const Actions& actions) {
    const auto& name = motion.number.empty() ? motion.id : motion.number;
    Resolution result{.id = year ? std::to_string(*year) + '-' + name : name,
                      .number = motion.number,
                      .from = motion.from,
                      .section = motion.section,
                      .text = motion.text,
                      .parts = {},
                      .outcomes = {},
                      .status = is_resolution(motion) ? "current" : "",
                      .superseded_by = {},
                      .action = action_on(motion.id, actions),
                      .origin = {}};
    for (const auto& part : motion.parts) {
        if (part.part == 0) {
            result.text = part.text;
        } else {
            result.parts.push_back({.text = part.text, .span = {}});
        }
        result.outcomes.emplace_back(plenum::name(part.outcome));
    }
    const bool alike = std::ranges::all_of(result.outcomes,
                                           [&](const auto& each) { return each == result.outcomes.front(); });
    if (alike && !result.outcomes.empty()) result.outcomes.resize(1);
    return result;
}

/// By part, however it was written down.
std::vector<std::string> by_part(const Resolution& resolution) {
    auto result = resolution.outcomes;
    const auto parts = std::max<std::size_t>(resolution.parts.size(), 1);
    if (result.size() == 1) result.assign(parts, result.front());
    return result;
}

bool same_words(const Resolution& a, const Resolution& b) {
    const auto plain = [](const auto& text) { return text::fold(text::trim(text)); };
    return plain(a.text) == plain(b.text) &&
           std::ranges::equal(a.parts, b.parts,
                              [&](const auto& x, const auto& y) { return plain(x.text) == plain(y.text); });
}

bool same_action(const std::optional<Action>& a, const std::optional<Action>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    const auto same_entry = [](const auto& x, const auto& y) { return x.date == y.date && x.text == y.text; };
    return a->responsible == b->responsible && a->status == b->status && a->next == b->next &&
           a->due == b->due && std::ranges::equal(a->entries, b->entries, same_entry);
}

Present present(const Resolution& next, const Resolution& there) {
    Present result{.id = there.id, .there = &there};
    if (!same_words(next, there)) result.differs.emplace_back("its words");
    if (by_part(next) != by_part(there)) result.differs.emplace_back("its outcomes");
    if (next.action && !same_action(next.action, there.action))
        result.differs.emplace_back("what was done about it");
    return result;
}

std::string key(const Resolution& resolution) {
    return text::fold(resolution.number.empty() ? resolution.id : resolution.number);
}

}  // namespace

PastConference past_conference(const Resolutions& resolved, const Actions& actions, bool lost) {
    PastConference result{.conference = resolved.conference, .year = resolved.year, .resolutions = {}};
    for (const auto& motion : resolved.motions) {
        if (is_resolution(motion) || (lost && was_voted_on(motion)))
            result.resolutions.push_back(resolution(motion, resolved.year, actions));
    }
    return result;
}

Adding adding(PastConference next, const Archive& archive) {
    Adding result{.fresh = {.conference = next.conference, .year = next.year, .resolutions = {}}};
    std::map<std::string, const Resolution*> ours;
    std::set<std::string> others;
    for (const auto& past : archive) {
        const bool same =
            past.year == next.year && text::fold(past.conference) == text::fold(next.conference);
        for (const auto& each : past.resolutions) {
            if (same) {
                ours.emplace(key(each), &each);
                result.beside = &each;
            } else {
                others.insert(text::fold(each.id));
            }
        }
    }
    const bool taken = std::ranges::any_of(
        next.resolutions, [&](const auto& each) { return others.contains(text::fold(each.id)); });
    const auto year = next.year ? std::to_string(*next.year) + '-' : std::string();
    for (auto& each : next.resolutions) {
        if (const auto known = ours.find(key(each)); known != ours.end()) {
            result.present.push_back(present(each, *known->second));
            continue;
        }
        if (taken && each.id.starts_with(year)) {
            each.id.insert(year.size(), short_name(next.conference) + '-');
        }
        result.fresh.resolutions.push_back(std::move(each));
    }
    return result;
}

std::string short_name(const std::string& conference) {
    constexpr std::array<std::string_view, 6> of_all{"conference", "of",      "the",
                                                     "annual",     "meeting", "konferenz"};
    std::string result;
    for (const auto& word : text::words(conference)) {
        if (std::ranges::find(of_all, word.folded) != of_all.end()) continue;
        if (!result.empty()) result += '-';
        for (const char c : text::without_marks(word.folded)) {
            const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            result += fits ? c : '-';
        }
    }
    return result.empty() ? "conference" : result;
}

}  // namespace plenum::policy
