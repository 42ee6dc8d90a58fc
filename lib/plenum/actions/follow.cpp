// How far back an AC1 goes.
#include <plenum/actions/follow.hpp>

#include <algorithm>
#include <string>

namespace plenum::actions {

Ac1 followed(Ac1 report, int years) {
    if (!report.year) return report;
    const auto first = *report.year - years;
    const auto since = std::to_string(first);
    const auto is_old = [&](const Ac1Row& row) {
        if (row.conference.empty() || !row.year || *row.year >= first || row.recorded) return false;
        const auto& action = row.action;
        const bool moved = std::ranges::any_of(
            action.entries, [&](const ActionEntry& each) { return each.date.substr(0, 4) >= since; });
        return !moved && action.due.substr(0, 4) < since;
    };
    report.left_out.before = first;
    report.left_out.rows = std::erase_if(report.rows, is_old);
    return report;
}

}  // namespace plenum::actions
