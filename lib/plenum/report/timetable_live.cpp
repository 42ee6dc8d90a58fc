// The rest of a day.
#include <plenum/base/clock.hpp>
#include <plenum/report/timetable.hpp>
#include <plenum/report/timetable_parts.hpp>
#include <plenum/report/words.hpp>

#include <cstdlib>

namespace plenum::report {

namespace {

std::string summary(const TimetableLive& live) {
    auto result = "At " + clock::time(live.now) + " motion " + live.at + " is on: conference is ";
    const auto minutes = count(static_cast<std::size_t>(std::abs(live.behind)), "minute", "minutes");
    result += live.behind == 0 ? "on time." : minutes + (live.behind > 0 ? " behind." : " ahead.");
    std::size_t lost = 0;
    for (const auto& each : live.rest) lost += each.reached ? 0 : 1;
    if (live.over > 0) {
        result += " What cannot be left out runs " +
                  count(static_cast<std::size_t>(live.over), "minute", "minutes") +
                  " over the end of the day.";
    }
    if (lost == 0) return result + " All of today is reached.";
    return result + ' ' + count(lost, "debate is", "debates are") + " not reached today.";
}

}  // namespace

doc::Document timetable(const TimetableProblem& problem, const TimetableLive& live, const Agenda& agenda) {
    auto document = titled(agenda, "the rest of " + date(problem.dates[live.day]));
    document.elements.emplace_back(doc::Paragraph{doc::plain(summary(live))});
    doc::Table table{.caption = "From now on",
                     .head = {"Time", "No.", "Business", "Minutes"},
                     .rows = {},
                     .numeric = {false, false, false, true}};
    doc::List lost;
    for (const auto& each : live.rest) {
        if (each.reached) {
            table.rows.push_back({doc::plain(clock::time(each.start)), doc::plain(each.number),
                                  doc::plain(each.title), doc::plain(std::to_string(each.minutes))});
        } else {
            lost.items.push_back(
                {{.text = each.number, .style = doc::Run::Style::strong},
                 {.text = ", " + each.title + ", " +
                          count(static_cast<std::size_t>(each.minutes), "minute", "minutes")}});
        }
    }
    document.elements.emplace_back(std::move(table));
    if (!lost.items.empty()) {
        document.elements.emplace_back(doc::Heading{.text = "Not reached"});
        document.elements.emplace_back(std::move(lost));
    }
    return document;
}

}  // namespace plenum::report
