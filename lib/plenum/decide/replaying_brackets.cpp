// The acts on brackets, stars and sections.
#include <plenum/decide/replaying.hpp>

#include <algorithm>

namespace plenum::decide {

void Replaying::operator()(const act::Bracket& act) {
    auto members = known(act.members);
    if (members.size() < 2) return;
    if (!act.lead.id.empty()) lead(act, members);
    warn_of_torn(act, members);
    stand_together(std::move(members));
}

void Replaying::operator()(const act::Unbracket& act) {
    for (const auto motion : known(act.motions)) stand_alone(motion);
}

void Replaying::operator()(const act::Star& act) {
    const auto motion = one(act.motion);
    // A composite leads its bracket anyway.
    if (!motion || *motion >= motions_.size()) return;
    if (standing_.alone.contains(*motion)) {
        add(Severity::error, "star-alone", "'" + act.motion.id + "' is in no bracket that it could lead",
            "put it in one, as in  bracket: [" + act.motion.id + ", ...]; a motion alone has its star anyway",
            act.motion);
        return;
    }
    for (auto& bracket : standing_.brackets) {
        const auto found = std::ranges::find(bracket.members, *motion);
        if (found == bracket.members.end()) continue;
        std::rotate(bracket.members.begin(), found, found + 1);
        bracket.led_by = decision_;
        return;
    }
    standing_.stars[*motion] = decision_;
}

void Replaying::operator()(const act::Section& act) {
    for (const auto& [named, section] : act.places) {
        const bool is_section = section_is_known(section);
        for (const auto motion : known({named})) {
            if (is_section) standing_.sections[motion] = {.section = section.id, .decision = decision_};
        }
    }
}

void Replaying::stand_together(std::vector<std::size_t> members) {
    for (const auto member : members) take_out(member);
    standing_.brackets.push_back({.members = std::move(members), .decision = decision_, .led_by = decision_});
}

void Replaying::stand_alone(std::size_t motion) {
    take_out(motion);
    standing_.alone[motion] = decision_;
}

void Replaying::lead(const act::Bracket& act, std::vector<std::size_t>& members) {
    const auto motion = one(act.lead);
    if (!motion || *motion >= motions_.size()) return;
    const auto found = std::ranges::find(members, *motion);
    if (found == members.end()) {
        add(Severity::error, "lead-outside", "'" + act.lead.id + "' is to lead a bracket that it is not in",
            "add it to the bracket, or name one of its members", act.lead);
        return;
    }
    std::rotate(members.begin(), found, found + 1);
}

void Replaying::warn_of_torn(const act::Bracket& act, const std::vector<std::size_t>& members) {
    const auto stays = [&](std::size_t each) { return std::ranges::find(members, each) == members.end(); };
    for (const auto& named : act.members) {
        const auto of = names_.motions(named.id);
        const auto torn = std::ranges::find_if(standing_.brackets, [&](const Standing::Bracket& bracket) {
            return std::ranges::find_first_of(bracket.members, of) != bracket.members.end();
        });
        // A bracket that is said again grows or shrinks whole, and what was printed is changed on purpose.
        if (torn == standing_.brackets.end() || std::ranges::none_of(torn->members, stays)) continue;
        if (standing_.printed && torn->decision <= standing_.printed->decision) continue;
        add(Severity::warning, "motion-in-two-brackets",
            "'" + named.id + "' is in the bracket of decision " + std::to_string(torn->decision + 1) +
                " already, and leaves it for this one",
            "if that is meant, write  unbracket: " + named.id + "  above; or take it away here", named);
    }
}

void Replaying::take_out(std::size_t motion) {
    standing_.alone.erase(motion);
    standing_.stars.erase(motion);
    for (auto& bracket : standing_.brackets) {
        const auto found = std::ranges::find(bracket.members, motion);
        if (found == bracket.members.end()) continue;
        if (found == bracket.members.begin()) bracket.led_by = bracket.decision;
        bracket.members.erase(found);
        if (bracket.members.size() == 1) standing_.alone[bracket.members.front()] = decision_;
    }
    std::erase_if(standing_.brackets, [](const auto& each) { return each.members.size() < 2; });
}

}  // namespace plenum::decide
