// What kind of sentence each motion is, and where it goes.
#include <plenum/report/classification.hpp>
#include <plenum/report/words.hpp>

#include <array>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

std::string best_section(const Classification& classified, const Conference& conference) {
    if (classified.sections.empty()) return "none found";
    return section_title(classified.sections.front().id, conference);
}

void put_counts(doc::Document& document, const std::vector<Classification>& classifications) {
    constexpr std::array order{Stem::mandate, Stem::external, Stem::other, Stem::belief};
    std::vector<std::string> counts;
    for (const auto stem : order) {
        std::size_t n = 0;
        for (const auto& classified : classifications) n += classified.stem == stem ? 1U : 0U;
        if (n > 0) counts.push_back(std::to_string(n) + ' ' + std::string(name(stem)));
    }
    std::size_t policy = 0;
    for (const auto& classified : classifications) policy += classified.makes_policy ? 1U : 0U;
    document.elements.emplace_back(doc::Paragraph{
        doc::plain(count(classifications.size(), "motion", "motions") + ": " + listed(counts) + "; " +
                   std::to_string(policy) + " would make policy, which only a mandate does.")});
}

doc::Table table(const Motions& motions, const std::vector<Classification>& classifications) {
    doc::Table result{.caption = {},
                      .head = {"Motion", "Committee", "Stem", "Policy", "Section", "Sure"},
                      .numeric = {false, false, false, false, false, true}};
    for (std::size_t i = 0; i < motions.size(); ++i) {
        const auto& classified = classifications[i];
        // The id, which is short enough for a row of one line and is what decisions name.
        const auto section = classified.sections.empty() ? "" : classified.sections.front().id;
        const auto sure = classified.sections.empty() ? "" : percent(classified.sections.front().confidence);
        result.rows.push_back({doc::plain(label(motions[i])), doc::plain(motions[i].from),
                               doc::plain(std::string(name(classified.stem))),
                               doc::plain(classified.makes_policy ? "yes" : ""), doc::plain(section),
                               doc::plain(sure)});
    }
    return result;
}

doc::Block::Part part(const ClassifiedPart& classified) {
    doc::Block::Part result;
    if (classified.part > 0) result.label = '(' + roman(static_cast<std::size_t>(classified.part)) + ')';
    result.text.push_back({.text = std::string(name(classified.stem)), .style = Style::strong});
    if (!classified.addressee.empty()) result.text.push_back({.text = " to " + classified.addressee});
    if (!classified.because.empty()) result.text.push_back({.text = ": " + classified.because});
    return result;
}

doc::Block explained(const Motion& motion, const Classification& classified, const Conference& conference) {
    doc::Block result{.who = label(motion), .text = doc::plain(gist(motion, conference, 150))};
    for (const auto& each : classified.parts) result.parts.push_back(part(each));
    doc::Runs where{{.text = "Section: "},
                    {.text = best_section(classified, conference), .style = Style::strong}};
    const auto& ranked = classified.sections;
    std::string reason;
    if (!ranked.empty()) reason += ' ' + percent(ranked.front().confidence);
    const auto& because = classified.section_because;
    if (!because.empty()) reason += (because.starts_with("because") ? ", " : ". ") + because;
    if (!reason.ends_with('.')) reason += '.';
    for (std::size_t i = 1; i < ranked.size() && i < 3; ++i) {
        reason += (i == 1 ? " Otherwise " : ", ") + section_title(ranked[i].id, conference) + ' ' +
                  percent(ranked[i].confidence);
    }
    where.push_back({.text = reason});
    result.notes.push_back(std::move(where));
    return result;
}

}  // namespace

doc::Document classification(const Motions& motions, const std::vector<Classification>& classifications,
                             const Conference& conference, bool explain) {
    doc::Document document;
    const auto of = conference_name(conference);
    document.title = (of.empty() ? "" : of + ": ") + "motions by stem and section";
    document.language = language_tag(conference.language);
    put_counts(document, classifications);
    if (!explain) {
        document.elements.emplace_back(table(motions, classifications));
        return document;
    }
    for (std::size_t i = 0; i < motions.size(); ++i) {
        document.elements.emplace_back(explained(motions[i], classifications[i], conference));
    }
    return document;
}

}  // namespace plenum::report
