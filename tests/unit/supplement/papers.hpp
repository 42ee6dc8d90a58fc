#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/supplement/changes.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// Small agendas made by hand.
namespace plenum::papers {

/// A number and an id: {"12a", "orrest-07"}.
using Line = std::pair<std::string, std::string>;
using Debate = std::vector<Line>;

/// The committee of "orrest-07": "Orrest".
inline std::string committee(const std::string& id) {
    auto name = id.substr(0, id.rfind('-'));
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

/// Every motion that a test names, so that the order of the first naming is that of submission.
class Paper {
public:
    explicit Paper(const std::vector<std::string>& ids) {
        for (const auto& id : ids) {
            Motion motion;
            motion.id = id;
            motion.from = committee(id);
            motion.text = "That conference says " + id + ".";
            agenda.motions.push_back(std::move(motion));
        }
        agenda.submitted = agenda.motions.size();
        agenda.draft = false;
        agenda.published_on = "2031-04-01";
    }

    std::size_t index(const std::string& id) const {
        const auto found = std::ranges::find(agenda.motions, id, &Motion::id);
        return static_cast<std::size_t>(found - agenda.motions.begin());
    }

    AgendaEntry entry(const Debate& debate) const {
        AgendaEntry result;
        result.number = debate.front().first;
        for (const auto& [number, id] : debate)
            result.motions.push_back({.number = number, .motion = index(id)});
        result.motions.front().starred = true;
        return result;
    }

    Paper& section(const std::string& id, const std::vector<Debate>& debates) {
        auto& made = agenda.sections.emplace_back();
        made.id = id;
        made.title = "About " + id;
        for (const auto& debate : debates) made.entries.push_back(entry(debate));
        return *this;
    }

    AgendaMotion& printed(const std::string& id) {
        for (auto* sections : {&agenda.sections, &agenda.grey, &agenda.part2}) {
            for (auto& section : *sections) {
                for (auto& each : section.entries) {
                    for (auto& motion : each.motions) {
                        if (motion.motion == index(id)) return motion;
                    }
                }
            }
        }
        throw std::runtime_error("not on the agenda: " + id);
    }

    Paper& treat(const std::string& id, Treatment as, const std::string& reason = {}) {
        printed(id).treatment = as;
        printed(id).reason = reason;
        return *this;
    }

    Paper& not_taken(const std::string& id, Treatment as, const std::string& number = {}) {
        agenda.not_taken.push_back({.motion = index(id), .treatment = as, .reason = {}, .number = number});
        return *this;
    }

    Agenda agenda;
};

/// A change in a line, to be compared with: "joined 45 to 12".
inline std::string line(const Change& change) {
    auto result = std::string(name(change.what)) + ' ' + change.motion.number;
    const auto list = [&](const char* word, const std::vector<Called>& those) {
        if (!those.empty()) result += word;
        for (std::size_t i = 0; i < those.size(); ++i) result += (i > 0 ? "," : "") + those[i].number;
    };
    if (const auto* what = std::get_if<change::Joined>(&change.what)) {
        result += " to " + what->lead.number;
        if (what->left) result += " from " + what->left->number;
    } else if (const auto* parted = std::get_if<change::Parted>(&change.what)) {
        result += " from " + parted->left.number;
    } else if (const auto* starred = std::get_if<change::Starred>(&change.what)) {
        result += " before " + starred->before.number;
    } else if (const auto* made = std::get_if<change::Made>(&change.what)) {
        list(" of ", made->of);
        if (made->reworded) result += " reworded";
    } else if (const auto* treated = std::get_if<change::Treated>(&change.what)) {
        result += ' ' + (treated->before ? std::string(name(*treated->before)) : "?") + '>' +
                  std::string(name(treated->now));
        list(" with ", treated->with);
        if (treated->in_full) result += " in full";
    } else if (const auto* added = std::get_if<change::Added>(&change.what)) {
        if (added->lead) result += " to " + added->lead->number;
        if (!added->follows.empty()) result += " follows " + added->follows;
        if (!added->decided) result += " undecided";
    } else if (const auto* split = std::get_if<change::Split>(&change.what)) {
        list(" into ", split->called);
    } else if (const auto* moved = std::get_if<change::Moved>(&change.what)) {
        result += " out of " + moved->before;
        list(" with ", moved->with);
    } else if (const auto* order = std::get_if<change::OrderIn>(&change.what)) {
        list("", order->motions);
    }
    return result;
}

inline std::vector<std::string> lines(const Changes& changes) {
    std::vector<std::string> result;
    for (const auto& change : changes) result.push_back(line(change));
    return result;
}

inline std::vector<std::string> compared(const Paper& before, const Paper& after,
                                         const Standing& standing = {}) {
    return lines(supplement::changes(state(before.agenda), after.agenda, standing));
}

}  // namespace plenum::papers
