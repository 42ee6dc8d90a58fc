// How much there is on an agenda.
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/words.hpp>

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

AgendaSection everything(const Agenda& agenda) {
    AgendaSection result;
    for_each_debate(agenda,
                    [&](const AgendaEntry& entry, const AgendaSection*) { result.entries.push_back(entry); });
    return result;
}

void put_sentence(doc::Document& document, const Agenda& agenda, const AgendaTotals& sum) {
    const auto alone = sum.debates - sum.brackets;
    auto words = count(sum.motions, "motion", "motions") + " from " +
                 count(sum.committees, "committee", "committees") + ": " +
                 count(sum.brackets, "bracket", "brackets") + " holding " +
                 std::to_string(sum.motions - alone) + ", and " + std::to_string(alone) + " alone; " +
                 count(sum.debates, "debate", "debates") + " in all.";
    const auto composites = agenda.made.size();
    if (composites == 1) words += " One of the motions is a composite of the agenda committee.";
    if (composites > 1)
        words += ' ' + std::to_string(composites) + " of the motions are composites of the agenda committee.";
    const auto out = agenda.not_taken.size();
    if (out > 0) words += ' ' + count(out, "motion is", "motions are") + " not taken.";
    document.elements.emplace_back(doc::Paragraph{doc::plain(std::move(words))});
}

}  // namespace

void put_totals(doc::Document& document, const Agenda& agenda) {
    const auto all = everything(agenda);
    const auto sum = totals(agenda, all);
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
