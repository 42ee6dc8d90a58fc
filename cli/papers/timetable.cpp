#include <cli/paper.hpp>
#include <cli/timetabling.hpp>
#include <plenum/report/timetable.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/placed.hpp>

namespace plenum::cli::papers {

namespace {

/// The days as timetable.yaml has them. Without one there is none: papers are not made of what nobody chose.
Documents make(const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) {
    const auto& agenda = overview.agenda;
    if (agenda.timetable.empty()) return {};
    const auto problem = timetable_problem(overview, found);
    if (problem.sittings.empty()) return {};
    const TimetableFile file{.source = nullptr, .lines = agenda.timetable};
    const auto timetable = plenum::timetable::check(problem, plenum::timetable::placed(problem, file, found));
    return {{"timetable", report::programme(problem, timetable, agenda)}};
}

}  // namespace

extern const Paper timetable{.name = "timetable", .formats = "docx pdf html", .from = from_all, .make = make};

}  // namespace plenum::cli::papers
