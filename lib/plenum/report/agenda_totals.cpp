// How much there is on an agenda.
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

std::vector<doc::Runs> row(doc::Runs name, const AgendaTotals& sum) {
    const auto cell = [](std::size_t n) { return doc::plain(std::to_string(n)); };
    return {std::move(name), cell(sum.motions), cell(sum.brackets), cell(sum.committees)};
}

/// All of several sections as one, to be counted.
AgendaSection together(const std::vector<AgendaSection>& sections) {
    AgendaSection result;
    for (const auto& section : sections)
        result.entries.insert(result.entries.end(), section.entries.begin(), section.entries.end());
    return result;
}

void put_sentence(doc::Document& document, const Agenda& agenda, const AgendaTotals& sum) {
    std::size_t alone = 0;
    std::size_t composites = 0;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
        const auto made = std::ranges::count_if(entry.motions, [&](const AgendaMotion& printed) {
            return made_of(agenda, printed.motion) != nullptr;
        });
        composites += static_cast<std::size_t>(made);
        if (entry.motions.size() == 1 && made == 0) ++alone;
    });
    auto words = count(sum.motions, "motion", "motions") + " from " +
                 count(sum.committees, "committee", "committees") + ": " +
                 count(sum.brackets, "bracket", "brackets") + " holding " +
                 std::to_string(sum.motions - alone) + ", and " + std::to_string(alone) + " alone; " +
                 count(sum.debates, "debate", "debates") + " in all.";
    if (composites > 0) {
        words += ' ' + count(composites, "composite", "composites") + " of the agenda committee " +
                 (composites == 1 ? "is" : "are") + " not counted among them.";
    }
    const auto out = agenda.not_taken.size();
    if (out > 0) words += ' ' + count(out, "further motion is", "further motions are") + " not accepted.";
    document.elements.emplace_back(doc::Paragraph{doc::plain(std::move(words))});
}

}  // namespace

void put_totals(doc::Document& document, const Agenda& agenda) {
    const auto sum = totals(agenda);
    document.elements.emplace_back(doc::Heading{.text = "Totals"});
    put_sentence(document, agenda, sum);
    doc::Table table{.caption = "By section",
                     .head = {"Section", "Motions", "Brackets", "Committees"},
                     .numeric = {false, true, true, true},
                     .total = true};
    for (const auto& section : agenda.sections)
        table.rows.push_back(
            row({{.text = section.title, .link = "section-" + section.id}}, totals(agenda, section)));
    const auto add = [&](const AgendaSection& part, const std::string& name, const std::string& link) {
        if (!part.entries.empty())
            table.rows.push_back(row({{.text = name, .link = link}}, totals(agenda, part)));
    };
    add({.entries = agenda.chosen}, "Chosen motions", "chosen-motions");
    add(together(agenda.grey), "Motions in grey", "grey");
    add(together(agenda.part2), "Part 2", "part-2");
    add({.entries = agenda.late}, "Received after the agenda was printed", "late");
    const bool apart = table.rows.size() > agenda.sections.size();
    table.rows.push_back(row(doc::plain(apart ? "All of the agenda" : "All sections"), sum));
    document.elements.emplace_back(std::move(table));
}

}  // namespace plenum::report
