// The agenda as it is printed.
#include <plenum/base/calendar.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/agenda_entries.hpp>
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/agenda_matter.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

namespace {

void put_part(doc::Document& document, const Print& print, const std::vector<AgendaEntry>& entries,
              const std::string& title, const std::string& note = {}, const std::string& anchor = {}) {
    if (entries.empty()) return;
    document.elements.emplace_back(
        doc::Heading{.text = title, .note = note, .extent = extent(entries), .anchor = anchor});
    put_entries(document, print, entries);
}

/// "Friday 10:00 to 10:40; ": when the section is taken, if a timetable says so.
std::string times(const Agenda& agenda, const std::string& section) {
    std::string result;
    for (const auto& line : agenda.timetable) {
        if (line.item || line.id != section) continue;
        result += (result.empty() ? "" : ", ") + std::string(calendar::weekday(line.date)) + ' ' +
                  line.start + " to " + line.end;
    }
    return result + (result.empty() ? "" : "; ");
}

void put_sections(doc::Document& document, const Print& print) {
    for (const auto& section : print.agenda.sections) {
        document.elements.emplace_back(
            doc::Heading{.text = section.title,
                         .note = times(print.agenda, section.id) + extent_in_words(print.agenda, section),
                         .extent = extent(section.entries),
                         .anchor = "section-" + section.id});
        put_entries(document, print, section.entries);
    }
}

/// A part of the paper that has sections of its own.
void put_apart(doc::Document& document, const Print& print, const std::vector<AgendaSection>& sections,
               const std::string& title, const std::string& note, const std::string& anchor) {
    if (sections.empty()) return;
    document.elements.emplace_back(
        doc::Heading{.text = title, .note = note, .extent = extent(sections), .anchor = anchor});
    for (auto section : sections) {
        section.minutes.reset();  // the time is that of its debates
        document.elements.emplace_back(doc::Heading{.level = 3,
                                                    .text = section.title,
                                                    .note = extent_in_words(print.agenda, section),
                                                    .anchor = anchor + '-' + section.id});
        put_entries(document, print, section.entries);
    }
}

}  // namespace

std::string status(const Agenda& agenda) {
    if (agenda.draft) return "DRAFT";
    if (!agenda.changed) return {};
    return agenda.published_on.empty() ? "With changes since it was published"
                                       : "With changes since " + date(agenda.published_on);
}

doc::Document agenda(const Agenda& agenda, AgendaOptions options) {
    const Print print{.agenda = agenda, .numbers = numbers(agenda), .options = options};
    doc::Document document;
    const auto name = conference_name(agenda.conference);
    document.title = name.empty() ? "Agenda" : name + ": agenda";
    document.status = status(agenda);
    document.language = language_tag(agenda.conference.language);
    put_front_matter(document, agenda);

    put_part(document, print, agenda.opening, "Opening business");
    put_sections(document, print);
    put_part(document, print, agenda.chosen, "Chosen motions",
             "Picked by representatives out of those that were not starred");
    put_part(document, print, agenda.closing, "Closing business");
    put_apart(document, print, agenda.grey, "Motions in grey", "Printed, but unlikely to be reached", "grey");
    put_apart(document, print, agenda.part2, "Part 2", "Motions that were not given priority", "part-2");
    put_part(document, print, agenda.late, "Motions received after the agenda was printed", {}, "late");
    if (options.ballot) put_ballot(document, agenda);
    put_not_taken(document, agenda);
    put_totals(document, agenda);
    put_indexes(document, agenda);
    return document;
}

}  // namespace plenum::report
