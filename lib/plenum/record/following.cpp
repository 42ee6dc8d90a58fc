// What is settled with something else.
#include <plenum/record/table.hpp>

#include <algorithm>

namespace plenum::record {

namespace {

Treatment treatment(std::string_view named) {
    return named == "A" ? Treatment::accepted : Treatment::accepted_as_reference;
}

/// Is it accepted by itself? The others of a bracket that goes the same way settle with their lead.
bool is_taken(const Place& place, Treatment as) {
    if (place.entry == nullptr || place.printed->treatment != as) return false;
    return place.leads() || place.entry->motions.front().treatment != as;
}

/// Settles each part that has no result of its own; was there any?
bool settle(MotionFate& motion, int part, const Fate& with) {
    bool any = false;
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        if (part > 0 && i + 1 != static_cast<std::size_t>(part)) continue;
        auto& its = motion.parts[i];
        if (its.by != Fate::By::nothing) continue;
        its = with;
        any = true;
    }
    if (!any) return false;
    if (motion.whole.by == Fate::By::nothing) motion.whole = with;
    motion.whole.outcome = of_whole(motion.parts);
    return true;
}

void take_all(Table& table, std::size_t index) {
    const auto& result = table.out.results[index];
    const auto as = treatment(result.named.id);
    auto outcome = result.outcome.value_or(Outcome::carried);
    // What is accepted as a reference is carried as one.
    if (as == Treatment::accepted_as_reference && is_carried(outcome)) outcome = Outcome::reference;
    const Fate fate{.outcome = outcome, .by = Fate::By::all, .votes = result.votes, .result = index};
    std::size_t marked = 0;
    for (auto& motion : table.out.motions) {
        if (!is_taken(table.places[motion.motion], as)) continue;
        ++marked;
        if (settle(motion, 0, fate) && !result.on.empty()) motion.on = result.on;
    }
    if (marked > 0) return;
    table.add(Severity::warning, "nothing-accepted", "no motion on the agenda is marked " + result.named.id,
              "say so with  plenum decide treat aldermoor-07 " + result.named.id + "  or take this entry out",
              index, result.named.at);
}

bool carried(const Proceedings& out, const PartOf& what) {
    const auto& motion = out.motions[what.motion];
    const auto n = static_cast<int>(motion.parts.size());
    if (what.part == 0 || what.part > n) return is_carried(motion.whole.outcome);
    return is_carried(motion.parts[static_cast<std::size_t>(what.part) - 1].outcome);
}

void warn_of_standing(Table& table, const PartOf& what, const PartOf& with) {
    const auto& motion = table.out.motions[what.motion];
    for (const auto& its : motion.parts) {
        if (!its.result || !is_carried(its.outcome)) continue;
        if (what.part > 0 && &its != &motion.parts[static_cast<std::size_t>(what.part) - 1]) continue;
        const auto& entry = table.out.results[*its.result];
        return table.add(Severity::warning, "fell-and-carried",
                         table.called(what) + " falls when " + table.called(with) +
                             " is carried, and both are recorded as carried",
                         "which of the two was carried? what falls is in decisions.yaml, if_carried",
                         *its.result, entry.named.at, what.motion, what.part);
    }
}

/// Of a lead that was withdrawn or not moved, the others were not moved either.
Outcome with_lead(Outcome lead) {
    return lead == Outcome::withdrawn ? Outcome::not_moved : lead;
}

bool conflicts(const Table& table, const AmendmentFate& amendment, const AmendmentFate& other) {
    const auto& printed = table.places[table.motion_of(amendment)].printed->amendments;
    const auto its = std::ranges::find(printed, amendment.amendment, &AgendaAmendment::amendment);
    return std::ranges::count(its->conflicts, other.amendment) > 0;
}

void put_amendment(const Table& table, const MotionFate& motion, AmendmentFate& amendment, Treatment as) {
    if (amendment.fate.by != Fate::By::nothing) return;
    if (as == Treatment::withdrawn || as == Treatment::incompetent || as == Treatment::late) {
        amendment.fate = {.outcome = as == Treatment::withdrawn ? Outcome::withdrawn : Outcome::not_moved,
                          .by = Fate::By::treatment};
        return;
    }
    for (const auto& other : motion.amendments) {
        const bool stands = other.fate.by == Fate::By::vote && is_carried(other.fate.outcome);
        if (!stands || !conflicts(table, amendment, other)) continue;
        amendment.fate = {.outcome = Outcome::fell, .by = Fate::By::falls};
        return;
    }
    if (motion.whole.by == Fate::By::nothing) return;
    const bool fell = motion.whole.by == Fate::By::falls;
    amendment.fate = {.outcome = fell ? Outcome::fell : Outcome::not_moved, .by = Fate::By::motion};
}

}  // namespace

void put_all(Table& table) {
    std::vector<std::string> seen;
    for (std::size_t i = 0; i < table.out.results.size(); ++i) {
        const auto& result = table.out.results[i];
        if (result.of != Result::Of::all) continue;
        if (std::ranges::count(seen, result.named.id) > 0) {
            table.add(Severity::error, "settled-twice",
                      "what is marked " + result.named.id + " was taken in one go already",
                      "take out the entry that is wrong", i, result.named.at);
            continue;
        }
        seen.push_back(result.named.id);
        take_all(table, i);
    }
}

void put_falls(Table& table) {
    for (const auto& rule : table.agenda.falls) {
        if (!carried(table.out, rule.carried)) continue;
        for (const auto& each : rule.falls) {
            if (each.part > static_cast<int>(table.out.motions[each.motion].parts.size())) continue;
            settle(table.out.motions[each.motion], each.part,
                   {.outcome = Outcome::fell, .by = Fate::By::falls, .with = rule.carried});
            warn_of_standing(table, each, rule.carried);
        }
    }
}

void put_leads(Table& table) {
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        const auto& place = table.places[i];
        if (place.entry == nullptr || place.leads()) continue;
        const auto& lead = table.out.motions[place.lead()];
        if (lead.whole.by == Fate::By::nothing) continue;
        settle(table.out.motions[i], 0,
               {.outcome = with_lead(lead.whole.outcome),
                .by = Fate::By::lead,
                .with = PartOf{place.lead(), 0}});
    }
}

void put_amendments(Table& table) {
    for (auto& motion : table.out.motions) {
        const auto* printed = table.places[motion.motion].printed;
        for (std::size_t i = 0; i < motion.amendments.size(); ++i) {
            put_amendment(table, motion, motion.amendments[i], printed->amendments[i].treatment);
        }
    }
}

}  // namespace plenum::record
