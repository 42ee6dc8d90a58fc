// Which section a motion stands in, and in what order its motions are taken.
#include <plenum/supplement/comparison.hpp>

#include <algorithm>

namespace plenum::supplement {

namespace {

std::string title_of(const Comparison& both, const std::string& section) {
    for (const auto* state : {&both.before(), &both.now()}) {
        const auto found = std::ranges::find(state->sections, section, &State::Section::id);
        if (found != state->sections.end()) return found->title;
    }
    const auto& known = both.agenda().conference.sections;
    const auto found = std::ranges::find(known, section, &Section::id);
    return found == known.end() ? section : found->title;
}

/// In a bracket that it was not in before: that it joined says where it stands.
bool joined(const Comparison& both, std::size_t debate, const State::Motion& motion) {
    return both.now().debates[debate].size() > 1 && both.debate_was(motion.id) != both.goes_on_from(debate);
}

void tell_moves(const Comparison& both, std::size_t debate, Changes& out) {
    struct Move {
        const State::Motion* was = nullptr;
        std::vector<const State::Motion*> motions;
    };
    std::vector<Move> moves;
    for (const auto member : both.now().debates[debate]) {
        const auto& now = both.now().motions[member];
        const auto* was = both.was(now.id);
        if (was == nullptr || now.section.empty() || was->section.empty() || was->section == now.section)
            continue;
        if (joined(both, debate, now)) continue;
        const auto same =
            std::ranges::find_if(moves, [&](const Move& move) { return move.was->section == was->section; });
        if (same == moves.end()) {
            moves.push_back({.was = was, .motions = {&now}});
        } else {
            same->motions.push_back(&now);
        }
    }
    for (const auto& move : moves) {
        const auto& first = *move.motions.front();
        change::Moved what{.before = title_of(both, move.was->section), .with = {}};
        for (std::size_t i = 1; i < move.motions.size(); ++i) what.with.push_back(called(*move.motions[i]));
        const auto place = both.standing().sections.find(both.index(first.id));
        out.push_back({.what = std::move(what),
                       .motion = called(first),
                       .section = first.section,
                       .reason = place == both.standing().sections.end()
                                     ? std::string{}
                                     : both.reason(place->second.decision)});
    }
}

/// What stands for debate in a section, in running order: A and AR, which go to the end, are not asked.
std::vector<std::size_t> for_debate(const State& state, const std::string& section) {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < state.debates.size(); ++i) {
        const auto& lead = state.motions[state.debates[i].front()];
        if (lead.section == section && lead.treatment == Treatment::debate) result.push_back(i);
    }
    return result;
}

void tell_order(const Comparison& both, const std::string& section, Changes& out) {
    const auto before = for_debate(both.before(), section);
    const auto now = for_debate(both.now(), section);
    std::vector<std::size_t> kept;  // those that stood there before, in today's order
    for (const auto debate : now) {
        const auto was = both.goes_on_from(debate);
        if (was && std::ranges::find(before, *was) != before.end()) kept.push_back(*was);
    }
    if (std::ranges::is_sorted(kept)) return;
    change::OrderIn what;
    for (const auto debate : now) what.motions.push_back(called(both.leads(debate)));
    const auto running = both.standing().order_in.find(section);
    out.push_back({.what = std::move(what),
                   .motion = {},
                   .section = section,
                   .reason = running == both.standing().order_in.end()
                                 ? std::string{}
                                 : both.reason(running->second.decision)});
}

}  // namespace

void tell_places(const Comparison& both, Changes& out) {
    for (std::size_t i = 0; i < both.now().debates.size(); ++i) tell_moves(both, i, out);
    for (const auto& section : both.now().sections) tell_order(both, section.id, out);
}

}  // namespace plenum::supplement
