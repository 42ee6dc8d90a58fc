#include <plenum/base/listing.hpp>
#include <plenum/composite/report.hpp>

#include <algorithm>

namespace plenum::composite {

namespace {

std::string part_name(std::size_t index) {
    return "Part " + std::to_string(index + 1);
}

void add_findings(std::vector<std::string>& to, const Composite& draft, const Check& check) {
    if (!check) return;
    const auto found = check({motion(draft)});
    for (const auto& each : found.all()) {
        if (each.severity == Severity::note) continue;
        const auto where = each.part > 0 ? part_name(static_cast<std::size_t>(each.part) - 1) : "The whole";
        to.push_back(where + ": " + each.message + " (" + each.rule + ").");
    }
}

/// Figures in the words that were taken which another source of the part does not give.
std::vector<std::string> figures_of_one(const Composite::Part& part, std::size_t chosen,
                                        const std::vector<Ask>& asks, const std::vector<Content>& contents) {
    std::vector<std::string> result;
    for (const auto& figure : contents[chosen].figures) {
        const auto lacks = [&](const Composite::Source& source) {
            for (std::size_t i = 0; i < asks.size(); ++i) {
                const auto& figures = contents[i].figures;
                if (asks[i].source == source && std::ranges::find(figures, figure) != figures.end())
                    return false;
            }
            return true;
        };
        if (std::ranges::any_of(part.sources, lacks)) result.push_back("\"" + figure + "\"");
    }
    return result;
}

/// Parts so near to each other that a person should see whether they ask the same, or the opposite.
void add_near_parts(std::vector<std::string>& to, const std::vector<Content>& contents,
                    const std::vector<std::size_t>& chosen) {
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        for (std::size_t k = i + 1; k < chosen.size(); ++k) {
            if (!alike(contents[chosen[i]], contents[chosen[k]])) continue;
            to.push_back("Parts " + std::to_string(i + 1) + " and " + std::to_string(k + 1) +
                         " are near to each other: are they one ask, or opposites?");
        }
    }
}

/// Motions that say why before they say what.
void add_grounds(std::vector<std::string>& to, const Composite& draft, const Material& material) {
    constexpr std::size_t few = 4;
    std::vector<std::string> who;
    const auto opening = count_words(material.conference.opening);
    for (const auto motion : draft.of) {
        if (motion >= material.statements.size() || material.statements[motion].lead.empty()) continue;
        const auto& text = material.motions[motion].text;
        const auto begin = material.statements[motion].lead.front().begin;
        if (count_words(std::string_view(text).substr(0, begin)) > opening + few)
            who.push_back(label(material.motions[motion]));
    }
    if (!who.empty())
        to.push_back("The grounds that " + listed(who) + (who.size() == 1 ? " gives" : " give") +
                     " before asking are not in the draft: the mover can give them in the speech.");
}

}  // namespace

std::vector<std::string> look_at(const Composite& draft, const Material& material,
                                 const std::vector<Ask>& asks, const std::vector<Content>& contents,
                                 const std::vector<std::size_t>& chosen, const Check& check) {
    std::vector<std::string> result;
    add_findings(result, draft, check);
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        const auto& ask = asks[chosen[i]];
        const auto& from = label(material.motions[ask.source.motion]);
        if (ask.reworded)
            result.push_back(part_name(i) +
                             " was worded afresh, so that it begins with a verb: compare it with " +
                             name(ask.source, from) + ".");
        if (ask.verbless && !material.phrasing.view.empty())
            result.push_back(part_name(i) +
                             " begins with no verb that is known: does it follow the lead text?");
        if (!ask.leaning.empty())
            result.push_back(part_name(i) + " says \"" + ask.leaning + "\": name what is meant.");
        const auto figures = figures_of_one(draft.parts[i], chosen[i], asks, contents);
        if (!figures.empty())
            result.push_back(part_name(i) + " says " + listed(figures) + ", which not every source does.");
    }
    add_near_parts(result, contents, chosen);
    add_grounds(result, draft, material);
    std::vector<std::string> against;
    for (const auto& each : draft.left_out) {
        auto who = label(material.motions[each.source.motion]);
        const bool whole = each.because.starts_with("Its motion asks the opposite");
        if (whole && std::ranges::find(against, who) == against.end()) against.push_back(std::move(who));
    }
    if (!against.empty())
        result.push_back(listed(against) + (against.size() == 1 ? " asks" : " ask") +
                         " the opposite: decide whether conference should have the choice.");
    if (draft.parts.empty()) result.emplace_back("Nothing was found that could be a part: draft it by hand.");
    return result;
}

}  // namespace plenum::composite
