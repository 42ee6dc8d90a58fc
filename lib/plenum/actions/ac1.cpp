// The rows of the AC1.
#include <plenum/actions/ac1.hpp>
#include <plenum/actions/naming.hpp>
#include <plenum/base/numerals.hpp>

#include <algorithm>
#include <tuple>

namespace plenum::actions {

namespace {

bool stands(Outcome outcome) {
    return is_carried(outcome) || outcome == Outcome::reference;
}

ActionStatus usual(const Ac1Row& row) {
    if (row.stem == Stem::belief) return ActionStatus::no_action_required;
    return row.action.entries.empty() ? ActionStatus::not_started : ActionStatus::in_progress;
}

std::string said(const std::string& number, int part) {
    if (part == 0 || number.empty()) return number;
    return number + " (" + roman(static_cast<std::size_t>(part)) + ')';
}

std::vector<Ac1Row> rows_of(const Resolutions& resolutions, const Suggestions& suggestions) {
    std::vector<Ac1Row> result;
    for (const auto& motion : resolutions.motions) {
        for (const auto& part : motion.parts) {
            if (!stands(part.outcome)) continue;
            Ac1Row row;
            row.id = resolution_id(motion.id, part.part);
            row.number = said(motion.number, part.part);
            row.section = motion.section_title.empty() ? motion.section : motion.section_title;
            row.from = motion.from;
            row.lead = part.part > 0 ? motion.text : std::string();
            row.text = part.text;
            row.outcome = part.outcome;
            row.stem = part.stem;
            row.amended_by = part.amended_by;
            if (const auto who = suggestions.find(row.id); who != suggestions.end()) {
                row.suggested = who->second;
            }
            row.action.status = usual(row);
            result.push_back(std::move(row));
        }
    }
    return result;
}

/// Goes on with what was done about a resolution of an earlier conference.
void go_on(Action& action, const ActionOn& on) {
    const auto& more = on.action;
    if (!more.responsible.empty()) action.responsible = more.responsible;
    if (!more.next.empty()) action.next = more.next;
    if (!more.due.empty()) action.due = more.due;
    if (on.has_status) {
        action.status = more.status;
    } else if (!more.entries.empty() && action.status == ActionStatus::not_started) {
        action.status = ActionStatus::in_progress;
    }
    action.entries.insert(action.entries.end(), more.entries.begin(), more.entries.end());
}

void act_on(Ac1Row& row, const ActionOn& on, std::size_t index) {
    if (row.conference.empty()) {
        row.action = on.action;
        if (!on.has_status) row.action.status = usual(row);
    } else {
        go_on(row.action, on);
    }
    row.recorded = index;
    row.origin = on.origin;
}

Ac1Row::Group group_of(const Ac1Row& row) {
    if (row.outcome == Outcome::reference) return Ac1Row::Group::reference;
    if (row.overdue) return Ac1Row::Group::overdue;
    return row.conference.empty() ? Ac1Row::Group::this_year : Ac1Row::Group::carried_forward;
}

void put_in_order(std::vector<Ac1Row>& rows, const std::string& today) {
    for (auto& row : rows) {
        const auto& [responsible, status, entries, next, due] = row.action;
        row.overdue = is_open(status) && !due.empty() && due < today.substr(0, 10);
        row.group = group_of(row);
    }
    // What is longest overdue is first; whatever is not keeps its order.
    std::ranges::stable_sort(rows, [](const Ac1Row& a, const Ac1Row& b) {
        const auto key = [](const Ac1Row& row) {
            return std::tuple(row.group, !row.overdue, row.overdue ? row.action.due : std::string());
        };
        return key(a) < key(b);
    });
}

}  // namespace

Ac1 ac1(const Year& year, const std::string& today, Diagnostics& out) {
    const auto& [resolutions, actions, suggestions, before] = year;
    Ac1 result{
        .conference = resolutions.conference, .year = resolutions.year, .today = today, .rows = before};
    for (auto& row : result.rows) {
        // Whatever was written about it before was written in another file.
        row.recorded.reset();
    }
    for (auto& row : rows_of(resolutions, suggestions)) result.rows.push_back(std::move(row));
    const Naming naming(resolutions, result.rows);
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> wholes;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const auto rows = naming.rows(actions[i], out);
        if (rows.size() > 1) {
            wholes.emplace_back(i, rows);
        } else if (rows.size() == 1) {
            auto& row = result.rows[rows.front()];
            if (row.recorded) {
                twice(row, actions[i], actions[*row.recorded], out);
            } else {
                act_on(row, actions[i], i);
            }
        }
    }
    // Parts that have an action of their own go before their motion's, wherever it stands.
    for (const auto& [action, rows] : wholes) {
        for (const auto each : rows) {
            auto& row = result.rows[each];
            const bool again = row.recorded && actions[*row.recorded].resolution.part == 0;
            if (again && each == rows.front()) twice(row, actions[action], actions[*row.recorded], out);
            if (!row.recorded) act_on(row, actions[action], action);
        }
    }
    put_in_order(result.rows, today);
    return result;
}

}  // namespace plenum::actions
