// The running order that a timetable comes to, for an agenda that is printed in another.
#include <plenum/report/timetable_parts.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Ids = std::vector<std::string>;

/// The sections in the order of their first minutes.
Ids by_time(const TimetableProblem& problem, const Timetable& timetable) {
    Ids result;
    for (const auto& place : timetable.places) {
        const auto& task = problem.tasks[place.task];
        if (task.kind != TimetableTask::Kind::section) continue;
        if (std::ranges::find(result, task.id) == result.end()) result.push_back(task.id);
    }
    return result;
}

/// Those of them that are printed, as they are printed.
Ids as_printed(const Agenda& agenda, const Ids& placed) {
    Ids result;
    for (const auto& section : agenda.sections) {
        if (std::ranges::find(placed, section.id) != placed.end()) result.push_back(section.id);
    }
    return result;
}

}  // namespace

void put_order(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable,
               const Agenda& agenda) {
    auto order = by_time(problem, timetable);
    const auto printed = as_printed(agenda, order);
    std::erase_if(order, [&](const auto& id) { return std::ranges::find(printed, id) == printed.end(); });
    if (order == printed) return;
    std::string command = "plenum decide order";
    for (const auto& id : order) command += ' ' + id;
    document.elements.emplace_back(
        doc::Listing{.caption = "To print the agenda in the order of the timetable", .text = command + '\n'});
}

}  // namespace plenum::report
