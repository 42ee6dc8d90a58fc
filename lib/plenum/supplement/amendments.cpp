// Amendments and riders: those that came, those that are treated otherwise, those that are gone.
#include <plenum/supplement/comparison.hpp>

#include <algorithm>

namespace plenum::supplement {

namespace {

bool same_words(const Amendment& a, const Amendment& b) {
    return a.kind == b.kind && a.part == b.part && a.words == b.words && a.after == b.after &&
           a.with == b.with;
}

bool is_taken(Treatment treatment) {
    return treatment != Treatment::withdrawn && treatment != Treatment::incompetent &&
           treatment != Treatment::late;
}

void tell(const Comparison& both, const AgendaMotion& printed, const AgendaAmendment& each, Changes& out) {
    const auto& amendment = both.agenda().amendments[each.amendment];
    const auto& before = both.before().amendments;
    const auto was = std::ranges::find_if(
        before, [&](const State::Amended& known) { return known.amendment.id == amendment.id; });
    const auto* motion = both.is(label(both.agenda().motions[printed.motion]));
    if (motion == nullptr) return;
    change::Amended what{.amendment = each.amendment,
                         .number = each.number,
                         .to = called(*motion),
                         .before = {},
                         .now = each.treatment,
                         .reworded = false};
    if (was == before.end()) {
        // One that was withdrawn before anybody saw it is nobody's business.
        if (each.treatment == Treatment::withdrawn) return;
    } else {
        what.before = was->treatment;
        what.reworded = !same_words(was->amendment, amendment) && is_taken(each.treatment);
        if (was->treatment == each.treatment && !what.reworded) return;
    }
    out.push_back({.what = std::move(what),
                   .motion = called(*motion),
                   .section = motion->section,
                   .reason = each.reason});
}

void tell_gone(const Comparison& both, Changes& out) {
    for (const auto& was : both.before().amendments) {
        const auto& amendment = was.amendment;
        if (std::ranges::find(both.agenda().amendments, amendment.id, &Amendment::id) !=
            both.agenda().amendments.end()) {
            continue;
        }
        const auto* motion = both.is(amendment.to);
        if (motion == nullptr || !both.debate_is(amendment.to)) continue;
        out.push_back(
            {.what =
                 change::AmendmentGone{
                     .number = was.number, .id = amendment.id, .from = amendment.from, .to = called(*motion)},
             .motion = called(*motion),
             .section = motion->section,
             .reason = {}});
    }
}

}  // namespace

void tell_amendments(const Comparison& both, Changes& out) {
    for_each_debate(both.agenda(), [&](const AgendaEntry& entry, const AgendaSection*) {
        for (const auto& printed : entry.motions) {
            for (const auto& each : printed.amendments) tell(both, printed, each, out);
        }
    });
    tell_gone(both, out);
}

}  // namespace plenum::supplement
