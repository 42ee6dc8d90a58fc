#include <plenum/decide/apply.hpp>

#include <string>

namespace plenum::decide {

namespace {

std::string entry(std::size_t decision) {
    return "decision " + std::to_string(decision + 1);
}

/// Where in its entry a motion is named: the key of `section: {a-07: digital}`, the value of `star: a-07`.
Span named_in(const Decision& decision, const std::string& id) {
    if (const auto* section = std::get_if<act::Section>(&decision.act)) {
        for (const auto& each : section->places) {
            if (each.motion.id == id) return each.motion.at;
        }
    }
    const auto* star = std::get_if<act::Star>(&decision.act);
    return star == nullptr ? decision.origin.whole : star->motion.at;
}

void check_sections(const Bracket& bracket, const Standing& standing, const Motions& motions,
                    Diagnostics& found) {
    const Standing::Place* last = nullptr;
    for (const auto member : bracket.members) {
        const auto place = standing.sections.find(member);
        if (place == standing.sections.end()) continue;
        if (last == nullptr || place->second.decision > last->decision) last = &place->second;
    }
    if (last == nullptr) return;
    for (const auto member : bracket.members) {
        const auto place = standing.sections.find(member);
        if (place == standing.sections.end() || place->second.section == last->section) continue;
        const auto& decision = standing.log[place->second.decision];
        const auto id = label(motions[member]);
        found.add({.severity = Severity::warning,
                   .rule = "section-of-bracket",
                   .message = "'" + id + "' is put under '" + place->second.section +
                              "', and its bracket under '" + last->section + "'",
                   .hint = "a bracket is debated in one place, the one decided last (" +
                           entry(last->decision) + "); to part them write  unbracket: " + id,
                   .source = decision.origin.source,
                   .span = named_in(decision, id),
                   .motion = id});
    }
}

}  // namespace

void place(std::vector<Classification>& classified, const Standing& standing) {
    for (const auto& [motion, place] : standing.sections) {
        if (motion >= classified.size()) continue;
        const auto& reason = standing.log[place.decision].reason;
        classified[motion].sections = {{.id = place.section, .confidence = 1}};
        classified[motion].section_because = "The agenda committee decided this (" + entry(place.decision) +
                                             (reason.empty() ? ")." : ": " + reason + ").");
    }
}

void part_halves(Similarities& similarities, const Motions& motions) {
    const auto halves = [&](std::size_t a, std::size_t b) {
        return !motions[a].split_from.empty() && motions[a].split_from == motions[b].split_from;
    };
    std::erase_if(similarities.pairs, [&](const Pair& pair) { return halves(pair.a, pair.b); });
    std::erase_if(similarities.faint, [&](const FaintPair& pair) { return halves(pair.a, pair.b); });
    for (std::size_t i = 0; i < similarities.neighbours.size(); ++i) {
        std::erase_if(similarities.neighbours[i],
                      [&](const Candidate& near) { return halves(i, near.motion); });
    }
}

Diagnostics unmet(const Standing& standing, const Grouping& grouping, const Motions& motions) {
    Diagnostics found;
    std::vector<bool> bracketed(motions.size(), false);
    for (const auto& bracket : grouping.brackets) {
        for (const auto member : bracket.members) bracketed[member] = true;
        check_sections(bracket, standing, motions, found);
    }
    for (const auto& [motion, decision] : standing.stars) {
        if (bracketed[motion]) continue;
        const auto id = label(motions[motion]);
        found.add(
            {.severity = Severity::error,
             .rule = "star-alone",
             .message = "'" + id + "' is in no bracket that it could lead",
             .hint = "put it in one, as in  bracket: [" + id + ", ...]; a motion alone has its star anyway",
             .source = standing.log[decision].origin.source,
             .span = named_in(standing.log[decision], id),
             .motion = id});
    }
    return found;
}

}  // namespace plenum::decide
