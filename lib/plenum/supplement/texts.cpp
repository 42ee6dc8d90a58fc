// Misprints put right, and words that changed without a decision.
#include <plenum/supplement/comparison.hpp>

#include <algorithm>

namespace plenum::supplement {

namespace {

std::string heading(const State::Motion& was, const State::Motion& now) {
    return now.section.empty() ? was.section : now.section;
}

/// Tells the errata that the earlier agenda did not have; were there any?
bool tell_errata(const Comparison& both, const State::Motion& was, const State::Motion& now, Changes& out) {
    bool told = false;
    auto known = both.before().errata;  // the same words may be mended twice: each counts once
    const auto index = both.index(now.id);
    for (const auto& erratum : both.agenda().errata) {
        if (erratum.motion.motion != index) continue;
        const auto old =
            std::ranges::find(known, State::Erratum{.motion = name(erratum.motion, both.agenda().motions),
                                                    .replace = erratum.replace,
                                                    .with = erratum.with});
        if (old != known.end()) {
            known.erase(old);
            continue;
        }
        told = true;
        out.push_back({.what =
                           change::Erratum{
                               .part = erratum.motion.part, .replace = erratum.replace, .with = erratum.with},
                       .motion = called(now),
                       .section = heading(was, now),
                       .reason = both.reason(erratum.decision)});
    }
    return told;
}

}  // namespace

void tell_texts(const Comparison& both, Changes& out) {
    for (const auto& now : both.now().motions) {
        const auto* was = both.was(now.id);
        // What was not in print needs no erratum, and a composite is printed anew.
        if (was == nullptr || was->number.empty() || !now.of.empty() || !reworded(*was, now)) continue;
        if (was->text.empty() && was->parts.empty()) continue;  // of what is not taken a JSON has no words
        if (tell_errata(both, *was, now, out)) continue;
        out.push_back({.what = change::Reworded{.motion = both.index(now.id)},
                       .motion = called(now),
                       .section = heading(*was, now),
                       .reason = {}});
    }
}

}  // namespace plenum::supplement
