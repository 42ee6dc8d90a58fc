#include <plenum/similar/copies.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <tuple>

namespace plenum::similar {

namespace {

constexpr std::size_t most_copies = 100;
constexpr double certain = 0.999;

}  // namespace

Uncopied without_mass_copies(const Motions& motions) {
    Uncopied result;
    if (motions.size() <= most_copies) return result;
    struct Copies {
        std::size_t first = 0;
        std::size_t count = 0;
    };
    std::map<std::string, Copies, std::less<>> seen;
    for (std::size_t i = 0; i < motions.size(); ++i) {
        auto& copies = seen.try_emplace(whole_text(motions[i]), Copies{.first = i}).first->second;
        if (++copies.count > most_copies) result.further.emplace_back(copies.first, i);
    }
    if (result.further.empty()) return result;
    result.motions = motions;
    for (const auto& [first, copy] : result.further) {
        result.motions[copy].text.clear();
        result.motions[copy].parts.clear();
    }
    return result;
}

void add_mass_copies(Similarities& similarities, const Uncopied& uncopied) {
    for (const auto& [first, copy] : uncopied.further) {
        similarities.pairs.push_back({.a = first,
                                      .b = copy,
                                      .relation = Relation::duplicate,
                                      .confidence = certain,
                                      .because = {"They are the same, word for word."},
                                      .relation_confidence = certain});
        similarities.neighbours[copy] = {{.motion = first, .confidence = certain}};
        similarities.terms[copy] = similarities.terms[first];
    }
    std::ranges::sort(similarities.pairs,
                      [](const Pair& x, const Pair& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
}

}  // namespace plenum::similar
