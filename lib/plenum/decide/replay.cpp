#include <plenum/base/text.hpp>
#include <plenum/decide/names.hpp>
#include <plenum/decide/replay.hpp>
#include <plenum/decide/undone.hpp>

#include <algorithm>

namespace plenum::decide {

namespace {

/// Replays one act after the other on what stands.
class Replay {
public:
    Replay(Standing& standing, const Names& names) : standing_(standing), names_(names) {}

    void play(std::size_t decision) {
        decision_ = decision;
        std::visit(*this, standing_.log[decision].act);
    }

    void operator()(const act::Bracket& act) {
        auto members = known(act.members);
        if (members.size() < 2) return;
        if (!act.lead.id.empty()) lead(act, members);
        for (const auto member : members) take_out(member);
        standing_.brackets.push_back(
            {.members = std::move(members), .decision = decision_, .led_by = decision_});
    }

    void operator()(const act::Unbracket& act) {
        for (const auto motion : known(act.motions)) {
            take_out(motion);
            standing_.alone[motion] = decision_;
        }
    }

    void operator()(const act::Star& act) {
        const auto motion = one(act.motion);
        if (!motion) return;
        if (standing_.alone.contains(*motion)) {
            add(Severity::error, "star-alone", "'" + act.motion.id + "' is in no bracket that it could lead",
                "put it in one, as in  bracket: [" + act.motion.id +
                    ", ...]; a motion alone has its star anyway",
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

    void operator()(const act::Section& act) {
        for (const auto& [named, section] : act.places) {
            const auto motion = one(named);
            if (!section_is_known(section) || !motion) continue;
            standing_.sections[*motion] = {.section = section.id, .decision = decision_};
        }
    }

    // Settles neither brackets nor sections.
    template <class Other>
    void operator()(const Other& /*act*/) {}

private:
    void add(Severity severity, std::string_view rule, std::string message, std::string hint,
             const Named& at) {
        standing_.found.push_back({.severity = severity,
                                   .rule = std::string(rule),
                                   .message = std::move(message),
                                   .hint = std::move(hint),
                                   .source = standing_.log[decision_].origin.source,
                                   .span = at.at,
                                   .motion = at.id});
    }

    /// A motion by its id. What the committee makes itself (a composite, the halves of a split) is
    /// none of those that are grouped, and no fault either.
    std::optional<std::size_t> one(const Named& named) {
        const auto found = names_.motion(named.id);
        if (!found && !names_.made_by_committee(named.id, standing_.log, decision_)) {
            const auto near = names_.nearest_motion(named.id);
            add(Severity::error, "unknown-motion", "there is no motion '" + named.id + "'",
                near.empty() ? "is the id spelled as in the file of motions?"
                             : "did you mean '" + std::string(near) + "'?",
                named);
        }
        return found;
    }

    /// Each once, as named.
    std::vector<std::size_t> known(const std::vector<Named>& names) {
        std::vector<std::size_t> result;
        for (const auto& named : names) {
            const auto motion = one(named);
            if (!motion) continue;
            if (std::ranges::find(result, *motion) == result.end()) {
                result.push_back(*motion);
                continue;
            }
            add(Severity::error, "motion-twice", "'" + named.id + "' is named twice in this decision",
                "take it away here, or is another motion meant?", named);
        }
        return result;
    }

    void lead(const act::Bracket& act, std::vector<std::size_t>& members) {
        const auto motion = one(act.lead);
        if (!motion) return;
        const auto found = std::ranges::find(members, *motion);
        if (found == members.end()) {
            add(Severity::error, "lead-outside",
                "'" + act.lead.id + "' is to lead a bracket that it is not in",
                "add it to the bracket, or name one of its members", act.lead);
            return;
        }
        std::rotate(members.begin(), found, found + 1);
    }

    bool section_is_known(const Named& section) {
        if (names_.section(section.id)) return true;
        const auto near = names_.nearest_section(section.id);
        add(Severity::error, "unknown-section", "there is no section '" + section.id + "'",
            near.empty()
                ? "the sections are those that conference.yaml lists, or else those of an LMC conference"
                : "did you mean '" + std::string(near) + "'?",
            {.id = {}, .at = section.at});
        return false;
    }

    void take_out(std::size_t motion) {
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

    Standing& standing_;
    const Names& names_;
    std::size_t decision_ = 0;
};

}  // namespace

Standing replay(Standing before, std::span<const Decision> more, const Motions& motions,
                const Conference& conference) {
    auto first = before.log.size();
    before.log.insert(before.log.end(), more.begin(), more.end());
    // What is undone may have changed anything since: then all is replayed without it.
    const bool undoes = std::ranges::any_of(
        more, [](const Decision& each) { return std::holds_alternative<act::Undo>(each.act); });
    if (undoes) {
        first = 0;
        before = Standing{.log = std::move(before.log)};
    }
    const auto undoing = undone(before.log);
    const Names names(motions, conference);
    Replay play(before, names);
    for (auto i = first; i < before.log.size(); ++i) {
        if (!undoing.counts[i]) continue;
        if (const auto& fault = undoing.faults[i]) before.found.push_back(*fault);
        play.play(i);
    }
    std::ranges::sort(before.brackets, {}, [](const Standing::Bracket& bracket) {
        return *std::ranges::min_element(bracket.members);
    });
    return before;
}

std::vector<std::vector<std::size_t>> decided_brackets(const Decisions& log, const Motions& motions) {
    std::vector<std::vector<std::size_t>> result;
    for (auto& bracket : replay({}, log, motions, {}).brackets) result.push_back(std::move(bracket.members));
    return result;
}

}  // namespace plenum::decide
