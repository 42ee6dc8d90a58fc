// The agenda as it is printed.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/agenda_matter.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

doc::Block block(const Agenda& agenda, const AgendaMotion& printed) {
    const auto& motion = agenda.motions[printed.motion];
    doc::Block result{.number = printed.number,
                      .starred = printed.starred,
                      .who = text::upper(motion.from),
                      .text = doc::plain(std::string(text::trim(motion.text))),
                      .anchor = motion_anchor(printed.number)};
    if (printed.treatment == Treatment::accepted || printed.treatment == Treatment::accepted_as_reference) {
        result.mark = name(printed.treatment);
    }
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        result.parts.push_back({.label = '(' + roman(i + 1) + ')',
                                .text = doc::plain(std::string(text::trim(motion.parts[i].text)))});
    }
    return result;
}

doc::Block block(const Item& item, const std::string& number) {
    return {.number = number,
            .text = {{.text = item.title, .style = doc::Run::Style::strong}, {.text = details(item)}},
            .anchor = motion_anchor(number)};
}

doc::Element element(const Agenda& agenda, const AgendaEntry& entry, AgendaOptions options) {
    if (entry.item) return block(*entry.item, entry.number);
    if (entry.motions.size() == 1) return block(agenda, entry.motions.front());
    doc::Bracket bracket{.name = "Bracket " + entry.number};
    bracket.label = count(entry.motions.size(), "motion", "motions") + " debated together";
    if (!entry.subject.empty()) bracket.label += ": " + entry.subject;
    for (const auto& motion : entry.motions) bracket.blocks.push_back(block(agenda, motion));
    if (options.reasons && !entry.lead_reason.empty()) {
        bracket.notes.push_back({{.text = "Why " + entry.number + " leads: " + entry.lead_reason,
                                  .style = doc::Run::Style::small}});
    }
    return bracket;
}

std::string extent(const std::vector<AgendaEntry>& entries) {
    const auto& first = entries.front().number;
    const auto& last = entries.back().number;
    return first == last ? first : first + " to " + last;
}

std::string note(const Agenda& agenda, const AgendaSection& section) {
    const auto sum = totals(agenda, section);
    auto result =
        count(sum.motions, "motion", "motions") + " from " + count(sum.committees, "committee", "committees");
    if (sum.brackets > 0) result += ", " + count(sum.brackets, "bracket", "brackets");
    for (const auto& known : agenda.conference.sections) {
        if (known.id != section.id || !known.minutes) continue;
        result += ", " + count(static_cast<std::size_t>(*known.minutes), "minute", "minutes");
    }
    return result;
}

void put_items(doc::Document& document, const Agenda& agenda, const std::vector<AgendaEntry>& entries,
               const std::string& title) {
    if (entries.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = title, .extent = extent(entries)});
    for (const auto& entry : entries) document.elements.push_back(element(agenda, entry, {}));
}

}  // namespace

std::string motion_anchor(std::string_view number) {
    return "motion-" + std::string(number);
}

doc::Document agenda(const Agenda& agenda, AgendaOptions options) {
    doc::Document document;
    const auto name = conference_name(agenda.conference);
    document.title = name.empty() ? "Agenda" : name + ": agenda";
    document.status = agenda.draft ? "DRAFT" : "";
    document.language = language_tag(agenda.conference.language);
    put_front_matter(document, agenda);

    put_items(document, agenda, agenda.opening, "Opening business");
    for (const auto& section : agenda.sections) {
        document.elements.emplace_back(doc::Heading{.text = section.title,
                                                    .note = note(agenda, section),
                                                    .extent = extent(section.entries),
                                                    .anchor = "section-" + section.id});
        for (const auto& entry : section.entries)
            document.elements.push_back(element(agenda, entry, options));
    }
    put_items(document, agenda, agenda.closing, "Closing business");
    put_back_matter(document, agenda);
    return document;
}

}  // namespace plenum::report
