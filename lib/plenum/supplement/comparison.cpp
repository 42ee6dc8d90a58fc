// Two agendas laid side by side: which motion, and which debate, is which.
#include <plenum/supplement/comparison.hpp>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace plenum::supplement {

namespace {

std::map<std::string, std::size_t, std::less<>> by_id(const State& state) {
    std::map<std::string, std::size_t, std::less<>> result;
    for (std::size_t i = 0; i < state.motions.size(); ++i) result.emplace(state.motions[i].id, i);
    return result;
}

std::map<std::string, std::size_t, std::less<>> by_debate(const State& state) {
    std::map<std::string, std::size_t, std::less<>> result;
    for (std::size_t i = 0; i < state.debates.size(); ++i) {
        for (const auto motion : state.debates[i]) result.emplace(state.motions[motion].id, i);
    }
    return result;
}

std::optional<std::size_t> find(const std::map<std::string, std::size_t, std::less<>>& ids,
                                std::string_view id) {
    const auto found = ids.find(id);
    return found == ids.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

Comparison::Comparison(const State& before, const Agenda& after, const Standing& standing)
    : before_(before),
      now_(state(after)),
      agenda_(after),
      standing_(standing),
      was_(by_id(before)),
      is_(by_id(now_)),
      debate_was_(by_debate(before)),
      debate_is_(by_debate(now_)),
      goes_on_from_(now_.debates.size()) {
    for (std::size_t i = 0; i < after.motions.size(); ++i) index_.emplace(label(after.motions[i]), i);
    match();
}

void Comparison::match() {
    struct Pair {
        std::size_t shared = 0;
        int lead = 0;  // 2: the lead of the earlier one is in the later, 1: the other way round, 3: both
        std::size_t was = 0;
        std::size_t is = 0;
    };
    std::map<std::pair<std::size_t, std::size_t>, Pair> pairs;
    for (std::size_t i = 0; i < now_.debates.size(); ++i) {
        for (const auto motion : now_.debates[i]) {
            const auto& id = now_.motions[motion].id;
            const auto old = debate_was(id);
            if (!old) continue;
            auto& pair = pairs[{*old, i}];
            pair.was = *old;
            pair.is = i;
            ++pair.shared;
            pair.lead += (led(*old).id == id ? 2 : 0) + (leads(i).id == id ? 1 : 0);
        }
    }
    // Of two that share as many, the one that keeps the lead goes on.
    std::vector<Pair> best;
    for (const auto& [key, pair] : pairs) best.push_back(pair);
    std::ranges::sort(best, [](const Pair& a, const Pair& b) {
        return std::tuple(b.shared, b.lead, a.was, a.is) < std::tuple(a.shared, a.lead, b.was, b.is);
    });
    std::vector<bool> taken(before_.debates.size(), false);
    for (const auto& pair : best) {
        if (taken[pair.was] || goes_on_from_[pair.is]) continue;
        taken[pair.was] = true;
        goes_on_from_[pair.is] = pair.was;
    }
}

const State::Motion* Comparison::was(std::string_view id) const {
    const auto found = find(was_, id);
    return found ? &before_.motions[*found] : nullptr;
}

const State::Motion* Comparison::is(std::string_view id) const {
    const auto found = find(is_, id);
    return found ? &now_.motions[*found] : nullptr;
}

std::optional<std::size_t> Comparison::debate_was(std::string_view id) const {
    return find(debate_was_, id);
}

std::optional<std::size_t> Comparison::debate_is(std::string_view id) const {
    return find(debate_is_, id);
}

std::size_t Comparison::index(std::string_view id) const {
    return index_.find(id)->second;
}

const Standing::Made* Comparison::new_composite(std::size_t debate) const {
    const auto& lead = leads(debate);
    if (was(lead.id) != nullptr && debate_was(lead.id)) return nullptr;
    return made_of(agenda_, index(lead.id));
}

CalledPart Comparison::called_part(std::string_view name) const {
    const auto find_motion = [this](std::string_view id) { return is(id) != nullptr ? is(id) : was(id); };
    if (const auto* motion = find_motion(name)) return {.motion = called(*motion), .part = 0};
    const auto stop = name.rfind('.');
    int part = 0;
    if (stop != std::string_view::npos) {
        const auto* const end = name.data() + name.size();
        const auto [rest, trouble] = std::from_chars(name.data() + stop + 1, end, part);
        const auto* motion = find_motion(name.substr(0, stop));
        if (trouble == std::errc{} && rest == end && motion != nullptr)
            return {.motion = called(*motion), .part = part};
    }
    return {.motion = {.number = {}, .id = std::string(name), .from = {}}, .part = 0};
}

std::string Comparison::reason(std::size_t decision) const {
    return decision < standing_.log.size() ? standing_.log[decision].reason : std::string{};
}

Called called(const State::Motion& motion) {
    return {.number = motion.number, .id = motion.id, .from = motion.from};
}

bool reworded(const State::Motion& a, const State::Motion& b) {
    return a.text != b.text || a.parts != b.parts;
}

}  // namespace plenum::supplement
