// Names in an act, and what is wrong with them.
#include <plenum/decide/replaying.hpp>

#include <algorithm>

namespace plenum::decide {

void Replaying::play(std::size_t decision) {
    decision_ = decision;
    // The acts change the log's standing, never the log itself.
    std::visit(*this, standing_.log[decision].act);
}

void Replaying::add(Severity severity, std::string_view rule, std::string message, std::string hint,
                    const Named& at) {
    standing_.found.push_back({.severity = severity,
                               .rule = std::string(rule),
                               .message = std::move(message),
                               .hint = std::move(hint),
                               .source = standing_.log[decision_].origin.source,
                               .span = at.at,
                               .motion = at.id});
}

std::optional<std::size_t> Replaying::made(std::string_view id) const {
    for (std::size_t i = 0; i < standing_.made.size(); ++i) {
        if (standing_.made[i].motion.id == id) return motions_.size() + i;
    }
    return std::nullopt;
}

const Motion& Replaying::motion(std::size_t index) const {
    const auto corrected = standing_.corrected.find(index);
    if (corrected != standing_.corrected.end()) return corrected->second;
    return index < motions_.size() ? motions_[index] : standing_.made[index - motions_.size()].motion;
}

std::vector<std::size_t> Replaying::all(const Named& named) {
    auto found = names_.motions(named.id);
    if (!found.empty()) return found;
    if (const auto composite = made(named.id)) return {*composite};
    const auto near = names_.nearest_motion(named.id);
    add(Severity::error, "unknown-motion", "there is no motion '" + named.id + "'",
        near.empty() ? "is the id spelled as in the file of motions?"
                     : "did you mean '" + std::string(near) + "'?",
        named);
    return {};
}

std::optional<std::size_t> Replaying::one(const Named& named) {
    const auto found = all(named);
    if (found.size() == 1) return found.front();
    if (found.empty()) return std::nullopt;
    std::string halves;
    for (const auto half : found) halves += (halves.empty() ? "" : " or ") + motions_[half].id;
    add(Severity::error, "motion-split", "'" + named.id + "' was split: one of its halves must be named",
        "write  " + halves, named);
    return std::nullopt;
}

std::vector<std::size_t> Replaying::known(const std::vector<Named>& names) {
    std::vector<std::size_t> result;
    for (const auto& named : names) {
        for (const auto index : all(named)) {
            const bool composite = index >= motions_.size();
            const auto of = composite ? standing_.made[index - motions_.size()].of : std::vector{index};
            for (const auto motion : of) {
                if (std::ranges::find(result, motion) == result.end()) {
                    result.push_back(motion);
                } else if (!composite) {
                    add(Severity::error, "motion-twice", "'" + named.id + "' is named twice in this decision",
                        "take it away here, or is another motion meant?", named);
                }
            }
        }
    }
    return result;
}

std::optional<PartOf> Replaying::part(const NamedPart& named) {
    const auto found = one(named.motion);
    if (!found) return std::nullopt;
    const auto parts = motion(*found).parts.size();
    if (named.part > 0 && static_cast<std::size_t>(named.part) > parts) {
        add(Severity::error, "no-such-part",
            "'" + named.motion.id + "' has no part " + std::to_string(named.part),
            parts == 0 ? "it has no parts: name the motion alone"
                       : "it has " + std::to_string(parts) + " parts",
            named.motion);
        return std::nullopt;
    }
    return PartOf{.motion = *found, .part = named.part};
}

bool Replaying::section_is_known(const Named& section) {
    if (names_.section(section.id)) return true;
    const auto near = names_.nearest_section(section.id);
    add(Severity::error, "unknown-section", "there is no section '" + section.id + "'",
        near.empty() ? "the sections are those that conference.yaml lists, or else those of an LMC conference"
                     : "did you mean '" + std::string(near) + "'?",
        {.id = {}, .at = section.at});
    return false;
}

}  // namespace plenum::decide
