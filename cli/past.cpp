#include <cli/past.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/group/linkage.hpp>
#include <plenum/model/formulas.hpp>
#include <plenum/similar/evidence.hpp>

#include <algorithm>
#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

/// The section that a submitter suggests, by id; empty when there is none of that name.
std::string suggested(const Motion& motion, const Conference& conference) {
    const auto wanted = text::fold(motion.section);
    for (const auto& section : conference.sections) {
        if (text::fold(section.id) == wanted || text::fold(section.title) == wanted) return section.id;
    }
    return {};
}

}  // namespace

Past past_conference(const Inputs& inputs, Session& session) {
    Past result{
        .prepared = prepare({.inputs = inputs, .decisions = {}}, session), .subjects = {}, .sections = {}};
    const auto& reading = result.prepared.reading;
    auto& standing = result.prepared.standing;
    const auto file = (fs::path(reading.folder) / "decisions.yaml").lexically_normal();
    std::error_code ignored;
    if (reading.folder.empty() || !fs::exists(file, ignored)) {
        throw Error(
            "there are no decisions to go by: '" + file.generic_string() + "' does not exist",
            "name a conference folder with a decisions.yaml that holds the brackets of the committee");
    }
    if (standing.brackets.empty()) {
        throw Error(
            "no bracket was decided in '" + file.generic_string() + "'",
            "there is nothing to learn from it; name a conference whose committee has bracketed motions");
    }
    std::vector<std::vector<std::size_t>> brackets;
    for (const auto& bracket : standing.brackets) brackets.push_back(bracket.members);
    result.subjects = learn::subjects(reading.motions.size(), brackets);
    for (const auto& motion : reading.motions) {
        result.sections.push_back(suggested(motion, reading.conference));
    }
    for (const auto& [motion, place] : standing.sections) result.sections[motion] = place.section;
    // From here on the proposals are as they would have been without the committee.
    standing = {};
    return result;
}

Evidence measured(const Prepared& prepared, const Motions& motions) {
    const auto& conference = prepared.reading.conference;
    auto classified = classify::stems(motions, prepared.lexicon, conference);
    const auto plain = without_formulas(motions);
    classify::SectionTexts texts(classified, plain, conference, prepared.vocabulary);
    classify::sections(classified, motions, conference, texts, {});
    return similar::evidence(motions, classified, prepared.vocabulary);
}

namespace {

Linking by_average(group::Asked asked) {
    return [asked](std::size_t count, const std::vector<Likely>& pairs, double cut) {
        std::vector<group::Link> links;
        links.reserve(pairs.size());
        for (const auto& pair : pairs)
            links.push_back({.a = pair.a, .b = pair.b, .confidence = pair.confidence});
        std::vector<std::size_t> result(count);
        const auto joined = group::average_link(count, links, cut, asked);
        for (std::size_t i = 0; i < joined.size(); ++i) {
            for (const auto member : joined[i].members) result[member] = i;
        }
        return result;
    };
}

}  // namespace

Linking linking() {
    return by_average(group::Asked::more_of_larger);
}

Linking plain_linking() {
    return by_average(group::Asked::the_same);
}

}  // namespace plenum::cli
