// The timetable as agendas print it.
#include <plenum/base/calendar.hpp>
#include <plenum/base/clock.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/timetable.hpp>
#include <plenum/report/timetable_parts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

std::string motions(const TimetableTask& task, const Agenda& agenda) {
    if (task.kind != TimetableTask::Kind::section) return {};
    const auto section = std::ranges::find(agenda.sections, task.id, &AgendaSection::id);
    return section == agenda.sections.end() ? std::string{} : extent(section->entries);
}

/// A line of the table, to be put in order with those of breaks.
struct Line {
    int start = 0;
    int rank = 0;  ///< of those that begin at the same time: the debate, then what stands beside it
    std::vector<doc::Runs> cells;
};

std::string hours(int start, int end) {
    return clock::time(start) + "–" + clock::time(end);
}

Line line(const TimetableProblem& problem, const TimetablePlace& place, const Agenda& agenda) {
    const auto& task = problem.tasks[place.task];
    const auto what = section_or_item(task, agenda.conference);
    const auto minutes = std::to_string(place.end - place.start);
    if (!task.parallel) {
        return {place.start,
                0,
                {doc::plain(hours(place.start, place.end)), doc::plain(what), doc::plain(minutes),
                 doc::plain(motions(task, agenda))}};
    }
    return {place.start,
            1,
            {doc::plain(hours(place.start, place.end)),
             {{.text = "beside the debate: ", .style = Style::emphasis}, {.text = what}},
             doc::plain(minutes),
             {}}};
}

std::vector<Line> lines(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda,
                        std::size_t day) {
    std::vector<Line> result;
    const auto midnight = static_cast<int>(day) * minutes_of_a_day;
    for (const auto& place : timetable.places) {
        if (problem.sittings[place.sitting].day == day) result.push_back(line(problem, place, agenda));
    }
    for (const auto& each : problem.breaks) {
        if (each.start < midnight || each.start >= midnight + minutes_of_a_day) continue;
        const auto time = each.end > each.start ? hours(each.start, each.end) : clock::time(each.start);
        const auto title = each.title + (each.room.empty() ? "" : " (" + each.room + ")");
        result.push_back(
            {each.start, 2, {doc::plain(time), {{.text = title, .style = Style::emphasis}}, {}, {}}});
    }
    std::ranges::stable_sort(result, {}, [](const Line& each) { return std::pair(each.start, each.rank); });
    return result;
}

void put_moved(doc::Document& document, const TimetableProblem& problem,
               const std::vector<TimetableMove>& moved) {
    document.elements.emplace_back(doc::Heading{.text = "What moved"});
    if (moved.empty()) {
        document.elements.emplace_back(doc::Paragraph{doc::plain("Nothing: the earlier timetable holds.")});
        return;
    }
    doc::List list;
    for (const auto& move : moved) {
        const auto from = move.from >= 0 ? moment(problem, move.from) : "no place";
        list.items.push_back({{.text = problem.tasks[move.task].title, .style = Style::strong},
                              {.text = ": " + from + " → " + moment(problem, move.to)}});
    }
    document.elements.emplace_back(std::move(list));
}

std::string proof(const Timetable& timetable) {
    if (timetable.optimal) {
        return "No timetable keeps these wishes better: that is proven. What they cost comes to " +
               count(static_cast<std::size_t>(timetable.points), "point", "points") + '.';
    }
    const auto gap = std::max(timetable.gap(), 0.0);
    return "This is the best that was found in the time there was. What the wishes cost comes to " +
           count(static_cast<std::size_t>(timetable.points), "point", "points") +
           "; the best there is could have at most " + percent(gap) + " fewer.";
}

}  // namespace

std::string moment(const TimetableProblem& problem, int minutes) {
    const auto day = static_cast<std::size_t>(minutes / minutes_of_a_day);
    const auto time = clock::time(minutes);
    return day < problem.dates.size() ? std::string(calendar::weekday(problem.dates[day])) + ' ' + time
                                      : time;
}

std::string section_or_item(const TimetableTask& task, const Conference& conference) {
    if (task.kind == TimetableTask::Kind::section) return task.title;
    const auto item =
        std::ranges::find_if(conference.items, [&](const Item& i) { return called(i) == task.id; });
    if (item == conference.items.end()) return task.title;
    auto without_minutes = *item;
    without_minutes.minutes = 0;
    return task.title + details(without_minutes);
}

void put_days(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable,
              const Agenda& agenda) {
    for (std::size_t day = 0; day < problem.dates.size(); ++day) {
        const auto all = lines(problem, timetable, agenda, day);
        if (all.empty()) continue;
        doc::Table table{.caption = date(problem.dates[day]),
                         .head = {"Time", "Business", "Minutes", "Motions"},
                         .numeric = {false, false, true, false}};
        for (const auto& each : all) table.rows.push_back(each.cells);
        document.elements.emplace_back(std::move(table));
    }
}

doc::Document timetable(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda,
                        const std::vector<TimetableMove>* moved) {
    doc::Document document = titled(agenda, "timetable");
    put_days(document, problem, timetable, agenda);
    put_day_charts(document, problem, timetable);
    put_liveliness(document, problem, timetable);
    if (moved != nullptr) put_moved(document, problem, *moved);
    put_verdicts(document, problem, timetable);
    if (timetable.bound >= 0) document.elements.emplace_back(doc::Paragraph{doc::plain(proof(timetable))});
    put_order(document, problem, timetable, agenda);
    return document;
}

doc::Document programme(const TimetableProblem& problem, const Timetable& timetable, const Agenda& agenda) {
    auto document = titled(agenda, "timetable");
    put_days(document, problem, timetable, agenda);
    put_day_charts(document, problem, timetable);
    return document;
}

doc::Document titled(const Agenda& agenda, const std::string& what) {
    doc::Document document;
    const auto of = conference_name(agenda.conference);
    document.title = of.empty() ? "The " + what : of + ": " + what;
    document.subtitle = days(agenda.conference);
    if (!agenda.conference.venue.empty()) {
        document.subtitle += (document.subtitle.empty() ? "" : ", ") + agenda.conference.venue;
    }
    document.status = agenda.draft ? "DRAFT" : "";
    document.language = language_tag(agenda.conference.language);
    return document;
}

}  // namespace plenum::report
