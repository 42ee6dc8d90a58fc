// From motions, their sections and brackets, and what the committee decided, to a numbered agenda.
#include <plenum/agenda/amending.hpp>
#include <plenum/agenda/build.hpp>
#include <plenum/agenda/debates.hpp>
#include <plenum/agenda/items.hpp>
#include <plenum/agenda/numbering.hpp>
#include <plenum/agenda/running.hpp>

#include <algorithm>

namespace plenum::agenda {

namespace {

/// Motions as papers print them: errata put right, and the composites behind those submitted.
void put_motions(Agenda& agenda, const Material& material) {
    const auto& standing = material.standing;
    agenda.motions = material.motions;
    agenda.submitted = material.motions.size();
    agenda.made = standing.made;
    for (const auto& made : standing.made) agenda.motions.push_back(made.motion);
    for (const auto& [motion, corrected] : standing.corrected) agenda.motions[motion] = corrected;
}

void put_acts(Agenda& agenda, const Standing& standing) {
    for (const auto& falls : standing.falls) {
        agenda.falls.push_back(
            {.carried = falls.carried, .falls = falls.falls, .reason = standing.log[falls.decision].reason});
    }
    agenda.errata = standing.errata;
    if (!standing.printed) return;
    agenda.draft = false;
    agenda.published_on = standing.log[standing.printed->decision].on;
    agenda.changed = standing.printed->decision + 1 < standing.log.size() || !agenda.late.empty();
}

}  // namespace

Agenda build(const Material& material) {
    Agenda agenda;
    agenda.conference = material.conference;
    agenda.amendments = material.amendments;
    put_motions(agenda, material);
    auto [all, not_taken] = debates(material);
    agenda.not_taken = std::move(not_taken);
    put_in_order(agenda, std::move(all), material.standing);
    place_items(agenda);
    number(agenda, material.standing);
    place_amendments(agenda, material.standing);
    put_acts(agenda, material.standing);
    return agenda;
}

}  // namespace plenum::agenda
