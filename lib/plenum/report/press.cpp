// The agenda without what is nobody's business outside.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/press.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

/// An item may name who speaks. That may be a person; only of an officer do we know that it may be said.
void keep_officers(std::vector<Item>& items, const std::vector<Person>& officers) {
    const auto is_officer = [&](const std::string& speaker) {
        const auto folded = text::fold(text::trim(speaker));
        return std::ranges::any_of(officers, [&](const Person& each) {
            return folded == text::fold(each.name) || folded == text::fold(each.role);
        });
    };
    for (auto& item : items) {
        if (!is_officer(item.speaker)) item.speaker.clear();
    }
}

bool is_taken(const AgendaAmendment& printed) {
    return printed.treatment != Treatment::withdrawn && printed.treatment != Treatment::incompetent &&
           printed.treatment != Treatment::late;
}

void strip(std::vector<AgendaEntry>& entries, const std::vector<Person>& officers) {
    for (auto& entry : entries) {
        entry.lead_reason.clear();
        if (entry.item) {
            std::vector<Item> one{*entry.item};
            keep_officers(one, officers);
            entry.item = one.front();
        }
        for (auto& printed : entry.motions) {
            printed.reason.clear();
            std::erase_if(printed.amendments, [](const AgendaAmendment& each) { return !is_taken(each); });
            for (auto& each : printed.amendments) each.reason.clear();
        }
    }
}

void strip(std::vector<AgendaSection>& sections, const std::vector<Person>& officers) {
    for (auto& section : sections) strip(section.entries, officers);
}

}  // namespace

doc::Document press(Agenda agenda, std::string_view embargo) {
    const auto& officers = agenda.conference.officers;
    for (auto* part : {&agenda.opening, &agenda.chosen, &agenda.closing}) strip(*part, officers);
    for (auto* part : {&agenda.sections, &agenda.grey, &agenda.part2}) strip(*part, officers);
    keep_officers(agenda.conference.items, officers);
    agenda.conference.agenda_committee.clear();
    agenda.conference.notes.clear();
    agenda.late.clear();
    agenda.not_taken.clear();
    agenda.errata.clear();
    for (auto& falls : agenda.falls) falls.reason.clear();

    auto result = report::agenda(agenda, {.ballot = false});
    const auto name = conference_name(agenda.conference);
    result.title = name.empty() ? "Agenda for the press" : name + ": agenda for the press";
    if (!embargo.empty()) {
        const auto line = "EMBARGOED until " + date(embargo);
        result.status = result.status.empty() ? line : line + ". " + result.status;
    }
    return result;
}

}  // namespace plenum::report
