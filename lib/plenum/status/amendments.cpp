// Which amendments are not settled, and why.
#include <plenum/model/wording.hpp>
#include <plenum/status/undecided.hpp>

#include <algorithm>
#include <map>

namespace plenum::status {

namespace {

using Trouble = open::Amendment::Trouble;

/// The motions that can be amended, by their ids.
std::map<std::string_view, const Motion*> by_id(const Motions& motions) {
    std::map<std::string_view, const Motion*> result;
    for (const auto& motion : motions) {
        if (!motion.id.empty()) result.emplace(motion.id, &motion);
    }
    return result;
}

/// What each amendment conflicts with, by its index.
std::map<std::size_t, std::vector<std::size_t>> conflicts(const Agenda& agenda) {
    std::map<std::size_t, std::vector<std::size_t>> result;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection*) {
        for (const auto& printed : entry.motions) {
            for (const auto& each : printed.amendments) {
                if (!each.conflicts.empty()) result.emplace(each.amendment, each.conflicts);
            }
        }
    });
    return result;
}

}  // namespace

void put_amendments(Status& status, const Known& known) {
    const auto motions = by_id(known.agenda.motions);
    const auto conflicting = conflicts(known.agenda);
    for (std::size_t i = 0; i < known.agenda.amendments.size(); ++i) {
        const auto& amendment = known.agenda.amendments[i];
        const bool decided = known.standing.amendments.contains(amendment.id);
        open::Amendment one{.amendment = i, .trouble = Trouble::undecided, .with = {}};
        const auto motion = motions.find(amendment.to);
        const auto conflict = conflicting.find(i);
        const bool found =
            motion != motions.end() &&
            (amendment.kind == Amendment::Kind::rider ||
             !stretches(*motion->second, amendment.target(), amendment.part.value_or(0)).empty());
        if (motion == motions.end()) {
            one.trouble = Trouble::no_motion;
        } else if (!found) {
            one.trouble = Trouble::words_missing;
        } else if (conflict != conflicting.end()) {
            one.trouble = Trouble::conflict;
            one.with = conflict->second;
        }
        // What the committee took or refused knowingly is settled, but for words that cannot be printed.
        const bool broken = one.trouble == Trouble::no_motion || one.trouble == Trouble::words_missing;
        if (!decided || (broken && known.standing.amendments.at(amendment.id).as == Treatment::debate)) {
            status.amendments.push_back(std::move(one));
        }
    }
}

}  // namespace plenum::status
