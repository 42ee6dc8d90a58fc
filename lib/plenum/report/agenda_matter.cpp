// What stands in an agenda before the first motion.
#include <plenum/report/agenda_matter.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

void put_facts(doc::Document& document, const Agenda& agenda) {
    const auto& conference = agenda.conference;
    document.subtitle = days_and_venue(conference);
    doc::List facts;
    if (!agenda.published_on.empty()) {
        facts.items.push_back(doc::plain("Published: " + date(agenda.published_on) +
                                         (agenda.changed ? ", with changes since" : "")));
    }
    const auto on = [&](std::string_view key, const std::string& what) {
        const auto found = conference.dates.find(std::string(key));
        if (found == conference.dates.end()) return;
        facts.items.push_back({{.text = what + ": "}, {.text = date(found->second)}});
    };
    on("deadline", "Motions were received until");
    on("amendments", "Amendments and riders are received until");
    on("supplement", "Supplementary agenda");
    if (!facts.items.empty()) document.elements.emplace_back(std::move(facts));
}

void put_people(doc::Document& document, const std::vector<Person>& people, const std::string& title) {
    if (people.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = title});
    doc::List list;
    for (const auto& person : people) {
        doc::Runs line;
        if (!person.role.empty()) line = {{.text = person.role, .style = Style::strong}, {.text = ": "}};
        line.push_back({.text = person.name + (person.from.empty() ? "" : ", " + person.from)});
        list.items.push_back(std::move(line));
    }
    document.elements.emplace_back(std::move(list));
}

void put_notes(doc::Document& document, const std::vector<std::string>& notes) {
    if (notes.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Notes on standing orders"});
    doc::List list;
    for (const auto& note : notes) list.items.push_back(doc::plain(sentence(note)));
    document.elements.emplace_back(std::move(list));
}

struct Line {
    std::string start;
    std::string time;
    std::string what;
};

/// The time at which an item stands on that day, "13:00"; empty when it does not. A time without
/// a date is every day's.
std::string time_on(const Item& item, const Day& day) {
    const auto is_time = [](std::string_view text) { return text.size() == 5 && text[2] == ':'; };
    if (is_time(item.at)) return item.at;
    if (item.at.size() == 16 && item.at.starts_with(day.date) && is_time(item.at.substr(11)))
        return item.at.substr(11);
    return {};
}

Line line(const TimetableLine& planned, const Conference& conference) {
    auto what = planned.item ? planned.id : section_title(planned.id, conference);
    const auto item = std::ranges::find_if(
        conference.items, [&](const Item& each) { return planned.item && called(each) == planned.id; });
    if (item != conference.items.end()) what = item->title + details(*item);
    return {planned.start, planned.start + " to " + planned.end, what};
}

/// A break or a break-out that no day has a time for.
void put_untimed(doc::Document& document, const Conference& conference) {
    doc::List list;
    for (const auto& item : conference.items) {
        const bool beside = item.kind == "break" || item.kind == "break-out";
        const bool timed =
            std::ranges::any_of(conference.days, [&](const Day& d) { return !time_on(item, d).empty(); });
        if (beside && !timed)
            list.items.push_back(doc::plain(item.title + details(item) + ", time to be announced"));
    }
    if (!list.items.empty()) document.elements.emplace_back(std::move(list));
}

}  // namespace

void put_programme(doc::Document& document, const Conference& conference,
                   const std::vector<TimetableLine>& timetable) {
    if (conference.days.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Programme"});
    for (const auto& day : conference.days) {
        std::vector<Line> lines;
        for (const auto& each : timetable) {
            if (each.date == day.date) lines.push_back(line(each, conference));
        }
        const bool planned = !lines.empty();
        for (const auto& session : day.sessions) {
            if (planned) break;
            lines.push_back({session.start, session.start + " to " + session.end, "Conference in session"});
        }
        for (const auto& item : conference.items) {
            const auto time = time_on(item, day);
            const bool stands = std::ranges::any_of(timetable, [&](const TimetableLine& each) {
                return each.item && each.date == day.date && each.id == called(item);
            });
            if (!time.empty() && !stands) lines.push_back({time, time, item.title + details(item)});
        }
        std::ranges::stable_sort(lines, {}, &Line::start);
        doc::Table table{.caption = date(day.date), .head = {"Time", "Business"}};
        for (const auto& line : lines) table.rows.push_back({doc::plain(line.time), doc::plain(line.what)});
        if (!lines.empty()) document.elements.emplace_back(std::move(table));
    }
    put_untimed(document, conference);
}

void put_front_matter(doc::Document& document, const Agenda& agenda) {
    put_facts(document, agenda);
    put_people(document, agenda.conference.officers, "Officers of conference");
    put_people(document, agenda.conference.agenda_committee, "Agenda committee");
    put_notes(document, agenda.conference.notes);
    put_key(document, agenda);
    put_programme(document, agenda.conference, agenda.timetable);
    document.elements.emplace_back(doc::Contents{.title = "Contents"});
}

}  // namespace plenum::report
