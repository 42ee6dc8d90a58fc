#include <plenum/agenda/amending.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/wording.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace plenum::agenda {

namespace {

bool is_to(const Amendment& amendment, const Motion& motion) {
    return amendment.to == label(motion) || (!motion.split_from.empty() && amendment.to == motion.split_from);
}

std::vector<Stretch> held(const Amendment& amendment, const Motion& motion) {
    if (amendment.kind == Amendment::Kind::rider) return {};
    // The halves of a split motion number their parts anew.
    const int part = motion.split_from.empty() ? amendment.part.value_or(0) : 0;
    if (static_cast<std::size_t>(part) > motion.parts.size()) return {};
    return stretches(motion, amendment.target(), part);
}

/// The one place that an amendment takes hold of; what it inserts comes after the words.
std::optional<Stretch> only(const Amendment& amendment, const Motion& motion) {
    auto found = held(amendment, motion);
    if (found.size() != 1) return std::nullopt;
    if (amendment.kind == Amendment::Kind::insert) {
        found.front().span.offset += found.front().span.length;
        found.front().span.length = 0;
    }
    return found.front();
}

bool overlap(const Stretch& a, const Stretch& b) {
    if (a.part != b.part) return false;
    const auto end = [](const Stretch& each) { return each.span.offset + each.span.length; };
    if (a.span.length == 0 && b.span.length == 0) return a.span.offset == b.span.offset;
    return a.span.offset < end(b) && b.span.offset < end(a);
}

/// The motion that an amendment is to: of the halves of a split one, that which has its words.
std::optional<std::size_t> target(const Amendment& amendment, const Motions& motions) {
    std::optional<std::size_t> result;
    for (std::size_t i = 0; i < motions.size(); ++i) {
        if (!is_to(amendment, motions[i])) continue;
        if (!result || (held(amendment, motions[*result]).empty() && !held(amendment, motions[i]).empty())) {
            result = i;
        }
    }
    return result;
}

void add(AgendaMotion& printed, const Agenda& agenda, std::size_t amendment, const Standing& standing) {
    AgendaAmendment result{.number = {}, .amendment = amendment, .reason = {}};
    const auto treated = standing.amendments.find(agenda.amendments[amendment].id);
    if (treated != standing.amendments.end()) {
        result.treatment = treated->second.as;
        result.reason = standing.log[treated->second.decision].reason;
    }
    result.number = printed.number + '(' + roman(printed.amendments.size() + 1) + ')';
    const auto& motion = agenda.motions[printed.motion];
    const auto own = only(agenda.amendments[amendment], motion);
    for (auto& other : printed.amendments) {
        const auto its = only(agenda.amendments[other.amendment], motion);
        const bool gone = result.treatment != Treatment::debate || other.treatment != Treatment::debate;
        if (gone || !own || !its || !overlap(*own, *its)) continue;
        other.conflicts.push_back(amendment);
        result.conflicts.push_back(other.amendment);
    }
    printed.amendments.push_back(std::move(result));
}

Diagnostic fault(const Amendment& amendment, std::string_view field, std::string rule, std::string message,
                 std::string hint) {
    return {.severity = Severity::error,
            .rule = std::move(rule),
            .message = std::move(message),
            .hint = std::move(hint),
            .source = amendment.origin.source,
            .span = amendment.origin.at(field),
            .motion = amendment.id};
}

}  // namespace

void place_amendments(Agenda& agenda, const Standing& standing) {
    std::vector<std::vector<std::size_t>> by_motion(agenda.motions.size());
    for (std::size_t i = 0; i < agenda.amendments.size(); ++i) {
        if (const auto motion = target(agenda.amendments[i], agenda.motions)) by_motion[*motion].push_back(i);
    }
    const auto place = [&](std::vector<AgendaEntry>& entries) {
        for (auto& entry : entries) {
            for (auto& printed : entry.motions) {
                for (const auto each : by_motion[printed.motion]) add(printed, agenda, each, standing);
            }
        }
    };
    for (auto& section : agenda.sections) place(section.entries);
    for (auto& section : agenda.grey) place(section.entries);
    for (auto& section : agenda.part2) place(section.entries);
    place(agenda.chosen);
    place(agenda.late);
}

Diagnostics misplaced_amendments(const Agenda& agenda) {
    Diagnostics found;
    std::vector<std::string> ids;
    for (const auto& motion : agenda.motions) ids.push_back(label(motion));
    for (const auto& amendment : agenda.amendments) {
        const auto motion = target(amendment, agenda.motions);
        if (!motion) {
            const auto near = text::nearest(amendment.to, {ids.begin(), ids.end()});
            found.add(fault(
                amendment, "to", "unknown-motion", "there is no motion '" + amendment.to + "' to amend",
                near.empty() ? "give the id of a motion" : "did you mean '" + std::string(near) + "'?"));
            continue;
        }
        if (amendment.kind == Amendment::Kind::rider) continue;
        const auto places = held(amendment, agenda.motions[*motion]).size();
        if (places == 1) continue;
        const auto* const field = amendment.kind == Amendment::Kind::insert ? "after" : "words";
        const auto words = "'" + amendment.target() + "'";
        found.add(places == 0
                      ? fault(amendment, field, "words-not-found",
                              words + " does not stand in " + amendment.to,
                              "copy the words from the motion as it is printed, and look at  part:")
                      : fault(amendment, field, "words-not-unique",
                              words + " stands " + std::to_string(places) + " times in " + amendment.to,
                              "write more of the words around it, or say which part"));
    }
    return found;
}

}  // namespace plenum::agenda
