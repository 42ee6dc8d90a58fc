// What conference resolved, in a spreadsheet.
#include <plenum/base/listing.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/resolutions.hpp>
#include <plenum/report/resolved_block.hpp>
#include <plenum/report/words.hpp>

#include <utility>

namespace plenum::report {

namespace {

/// "210", "53.5 %"; nothing of what was not counted.
std::string cell(const std::optional<Votes>& votes, std::optional<double> Votes::*which) {
    if (!votes || !((*votes).*which)) return {};
    Votes one{.percent = votes->percent};
    one.in_favour = (*votes).*which;
    auto words = in_words(one);
    return words.substr(0, words.rfind(' '));
}

std::vector<std::string> row(const Resolved& motion, const Resolved::Part& part,
                             const std::map<std::string, std::string>& numbers) {
    const bool whole = part.part == 0;
    // Votes that were not counted by part stand with each that has none of its own.
    const auto& votes = part.votes ? part.votes : motion.votes;
    std::vector<std::string> with;
    for (const auto& id : motion.of) {
        const auto number = numbers.find(id);
        with.push_back(number == numbers.end() || number->second.empty() ? id : number->second);
    }
    return {motion.section_title,
            motion.number,
            whole ? std::string() : '(' + roman(static_cast<std::size_t>(part.part)) + ')',
            motion.from,
            whole ? std::string() : motion.text,
            part.text,
            std::string(in_words(part.outcome)),
            cell(votes, &Votes::in_favour),
            cell(votes, &Votes::against),
            cell(votes, &Votes::abstain),
            std::string(name(part.stem)),
            joined(part.amended_by),
            joined(with),
            motion.on,
            motion.note,
            motion.id};
}

}  // namespace

doc::Document resolutions_sheet(const Resolutions& resolutions, const Agenda& agenda) {
    doc::Document document;
    const auto of = conference_name(agenda.conference);
    document.title = of.empty() ? "Resolutions" : of + ": resolutions";
    document.subtitle = days_and_venue(agenda.conference);
    document.language = language_tag(agenda.conference.language);
    if (agenda.draft) document.status = "DRAFT: numbers may still change";
    doc::Table table{
        .caption = "Resolutions",
        .head = {"Section", "Number", "Part", "From", "Lead", "Text", "Outcome", "For", "Against",
                 "Abstentions", "Stem", "Amended by", "Stands for", "Settled", "Note", "Id"},
        .rows = {},
        .numeric = {}};
    const auto numbers = numbers_by_id(agenda);
    for (const auto& motion : resolutions.motions) {
        for (const auto& part : motion.parts) {
            if (!is_carried(part.outcome) && part.outcome != Outcome::reference) continue;
            auto& cells = table.rows.emplace_back();
            for (auto& each : row(motion, part, numbers))
                cells.push_back(each.empty() ? doc::Runs{} : doc::plain(std::move(each)));
        }
    }
    document.elements.emplace_back(std::move(table));
    return document;
}

}  // namespace plenum::report
