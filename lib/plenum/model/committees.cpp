// Who submitted what.
#include <plenum/base/text.hpp>
#include <plenum/model/committees.hpp>

#include <algorithm>
#include <map>

namespace plenum {

namespace {

std::string key(std::string_view name) {
    return text::fold(text::trim(name));
}

}  // namespace

std::vector<Submitter> submitters(const Conference& conference, const Motions& motions,
                                  std::size_t submitted) {
    std::vector<Submitter> result;
    std::map<std::string, std::size_t> places;
    for (const auto& committee : conference.committees) {
        if (!places.emplace(key(committee.name), result.size()).second) continue;
        result.push_back({.name = committee.name, .size = committee.size, .known = true, .motions = {}});
    }
    const auto known = result.size();
    for (std::size_t i = 0; i < std::min(submitted, motions.size()); ++i) {
        auto name = key(motions[i].from);
        if (name.empty()) continue;
        const auto [at, is_new] = places.emplace(std::move(name), result.size());
        if (is_new) {
            result.push_back({.name = std::string(text::trim(motions[i].from)), .size = {}, .motions = {}});
        }
        result[at->second].motions.push_back(i);
    }
    std::ranges::stable_sort(result.begin() + static_cast<std::ptrdiff_t>(known), result.end(), {},
                             [](const Submitter& each) { return text::fold(each.name); });
    return result;
}

std::size_t submitter_called(const std::vector<Submitter>& all, std::string_view name) {
    const auto wanted = key(name);
    const auto found =
        std::ranges::find_if(all, [&](const Submitter& each) { return key(each.name) == wanted; });
    return static_cast<std::size_t>(found - all.begin());
}

const std::string& moved_by(const Agenda& agenda, std::size_t motion) {
    const auto* made = made_of(agenda, motion);
    return made == nullptr ? agenda.motions[motion].from : made->proposed_by;
}

Stem stem_of(const Agenda& agenda, const std::vector<Classification>& classified, std::size_t motion) {
    const auto* made = made_of(agenda, motion);
    if (made == nullptr) return motion < classified.size() ? classified[motion].stem : Stem::belief;
    auto strongest = Stem::belief;
    for (const auto source : made->of) {
        if (source < classified.size()) strongest = std::max(strongest, classified[source].stem);
    }
    return strongest;
}

}  // namespace plenum
