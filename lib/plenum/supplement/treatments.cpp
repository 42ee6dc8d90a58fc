// What is accepted without debate, grey, withdrawn; what came late; what is no longer there.
#include <plenum/supplement/comparison.hpp>

#include <algorithm>

namespace plenum::supplement {

namespace {

bool is_composite(const State::Motion& motion) {
    return !motion.of.empty();
}

/// Is it a half of a motion that the earlier agenda has whole?
bool is_half(const Comparison& both, const State::Motion& motion) {
    const auto& whole = both.agenda().motions[both.index(motion.id)].split_from;
    return !whole.empty() && both.was(whole) != nullptr;
}

/// In the committee's words, as the agenda has them.
std::string reason_of(const Comparison& both, const State::Motion& motion) {
    const auto index = both.index(motion.id);
    std::string result;
    for_each_debate(both.agenda(), [&](const AgendaEntry& entry, const AgendaSection*) {
        for (const auto& printed : entry.motions) {
            if (printed.motion == index) result = printed.reason;
        }
    });
    for (const auto& out : both.agenda().not_taken) {
        if (out.motion == index) result = out.reason;
    }
    if (!result.empty()) return result;
    const auto& standing = both.standing();
    if (const auto treated = standing.treated.find(index); treated != standing.treated.end())
        return both.reason(treated->second.decision);
    // A late motion is taken because it was given a place.
    const auto place = standing.sections.find(index);
    const bool is_new = both.was(motion.id) == nullptr && place != standing.sections.end();
    return is_new ? both.reason(place->second.decision) : std::string{};
}

/// Under which heading it is looked for: where it is now, or where it was.
std::string heading(const State::Motion* was, const State::Motion& now) {
    return now.section.empty() && was != nullptr ? was->section : now.section;
}

void add(const Comparison& both, const State::Motion& motion, change::Any what, Changes& out) {
    out.push_back({.what = std::move(what),
                   .motion = called(motion),
                   .section = heading(both.was(motion.id), motion),
                   .reason = reason_of(both, motion)});
}

/// A motion in its debate that the earlier agenda does not have.
void tell_new(const Comparison& both, const AgendaEntry& entry, const State::Motion& motion, bool decided,
              Changes& out) {
    change::Added what{
        .motion = both.index(motion.id), .follows = entry.follows, .lead = {}, .decided = decided};
    const auto lead = both.agenda().motions[entry.motions.front().motion];
    if (label(lead) != motion.id) {
        what.lead = Called{.number = entry.motions.front().number, .id = label(lead), .from = lead.from};
    }
    add(both, motion, std::move(what), out);
}

/// The members of a debate that changed from one treatment to another, together.
void tell_debate(const Comparison& both, const std::vector<std::size_t>& members, Changes& out) {
    struct Turn {
        Treatment before = Treatment::debate;
        Treatment now = Treatment::debate;
        bool in_full = false;
        std::vector<const State::Motion*> motions;
    };
    std::vector<Turn> turns;
    for (const auto member : members) {
        const auto& now = both.now().motions[member];
        const auto* was = both.was(now.id);
        if (was == nullptr || was->treatment == now.treatment) continue;
        const bool in_full = was->number.empty();
        const auto same = std::ranges::find_if(turns, [&](const Turn& turn) {
            return !in_full && !turn.in_full && turn.before == was->treatment && turn.now == now.treatment;
        });
        if (same == turns.end()) {
            turns.push_back({was->treatment, now.treatment, in_full, {&now}});
        } else {
            same->motions.push_back(&now);
        }
    }
    for (const auto& turn : turns) {
        const auto& first = *turn.motions.front();
        change::Treated what{.before = turn.before,
                             .now = turn.now,
                             .with = {},
                             .in_full = turn.in_full,
                             .motion = both.index(first.id)};
        for (std::size_t i = 1; i < turn.motions.size(); ++i) what.with.push_back(called(*turn.motions[i]));
        add(both, first, std::move(what), out);
    }
}

void tell_not_taken(const Comparison& both, Changes& out) {
    for (const auto& out_of : both.agenda().not_taken) {
        const auto* now = both.is(label(both.agenda().motions[out_of.motion]));
        const auto* was = now == nullptr ? nullptr : both.was(now->id);
        if (now == nullptr || (was != nullptr && was->treatment == now->treatment)) continue;
        change::Treated what{
            .before = {}, .now = now->treatment, .with = {}, .in_full = false, .motion = out_of.motion};
        if (was != nullptr) what.before = was->treatment;
        auto motion = *now;
        if (motion.number.empty() && was != nullptr) motion.number = was->number;
        add(both, motion, std::move(what), out);
    }
}

void tell_gone(const Comparison& both, Changes& out) {
    for (const auto& was : both.before().motions) {
        if (both.is(was.id) != nullptr || was.number.empty()) continue;
        change::Split split;
        for (const auto& now : both.now().motions) {
            const auto index = both.index(now.id);
            if (both.agenda().motions[index].split_from != was.id) continue;
            split.into.push_back(index);
            split.called.push_back(called(now));
        }
        const bool is_split = !split.into.empty();
        out.push_back({.what = is_split ? change::Any(std::move(split)) : change::Any(change::Gone{}),
                       .motion = called(was),
                       .section = was.section,
                       .reason = {}});
    }
}

/// A motion of the agenda as a state has it, though it stands among the late ones, which no state has.
State::Motion late(const Agenda& agenda, const AgendaMotion& printed) {
    const auto& motion = agenda.motions[printed.motion];
    return {.id = label(motion),
            .from = motion.from,
            .number = printed.number,
            .section = {},
            .treatment = printed.treatment,
            .text = motion.text,
            .parts = {}};
}

}  // namespace

void tell_treatments(const Comparison& both, Changes& out) {
    const auto is_new = [&](const State::Motion& motion) {
        return both.was(motion.id) == nullptr && !is_composite(motion) && !is_half(both, motion);
    };
    for_each_debate(both.agenda(), [&](const AgendaEntry& entry, const AgendaSection*) {
        for (const auto& printed : entry.motions) {
            const auto* motion = both.is(label(both.agenda().motions[printed.motion]));
            if (motion != nullptr && is_new(*motion)) tell_new(both, entry, *motion, true, out);
        }
    });
    for (const auto& entry : both.agenda().late) {
        for (const auto& printed : entry.motions) {
            const auto motion = late(both.agenda(), printed);
            if (both.is(motion.id) == nullptr && is_new(motion)) tell_new(both, entry, motion, false, out);
        }
    }
    for (const auto& debate : both.now().debates) tell_debate(both, debate, out);
    tell_not_taken(both, out);
    tell_gone(both, out);
}

}  // namespace plenum::supplement
