#include <plenum/base/parallel.hpp>
#include <plenum/model/formulas.hpp>
#include <plenum/similar/compare.hpp>
#include <plenum/similar/copies.hpp>
#include <plenum/similar/model.hpp>
#include <plenum/similar/relation.hpp>
#include <plenum/similar/sides.hpp>
#include <plenum/similar/telling.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace plenum::similar {

namespace {

constexpr std::size_t neighbours_kept = 12;

void keep_best(std::vector<Candidate>& candidates) {
    const auto better = [](const Candidate& a, const Candidate& b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.motion < b.motion;
    };
    const auto count = std::min(neighbours_kept, candidates.size());
    std::ranges::partial_sort(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(count), better);
    candidates.resize(count);
    candidates.shrink_to_fit();
}

Similarities all_compared(const Motions& motions, const std::vector<Classification>& classified,
                          const Vocabulary& vocabulary) {
    const auto plain = without_formulas(motions);
    auto texts = read(plain, vocabulary);
    texts.headings = Headings(classified);
    const Knowledge known{.themes = texts.theme_count > 0, .headings = !texts.headings.empty()};
    Similarities result;
    result.terms = telling_terms(texts);
    result.neighbours.resize(motions.size());
    const auto all = likenesses(texts);
    const auto stance = stances(motions, vocabulary, texts);
    std::vector<double> confidences(all.size());
    std::vector<Judged> judged;
    std::vector<Judged> later;
    in_halves(all.size(), 1000, [&](std::size_t from, std::size_t to) {
        Relations relations(motions, classified, vocabulary, texts, stance);
        auto& into = from == 0 ? judged : later;
        for (auto i = from; i < to; ++i) {
            auto each = relations.judge(all[i], probability(all[i].features, known));
            confidences[i] = each.pair.confidence;
            if (confidences[i] >= worth_judging) into.push_back(std::move(each));
        }
    });
    std::ranges::move(later, std::back_inserter(judged));
    for (std::size_t i = 0; i < all.size(); ++i) {
        result.neighbours[all[i].a].push_back({.motion = all[i].b, .confidence = confidences[i]});
        result.neighbours[all[i].b].push_back({.motion = all[i].a, .confidence = confidences[i]});
    }
    take_sides(judged, motions, texts);
    result.pairs.reserve(judged.size());
    for (auto& each : judged) result.pairs.push_back(decided(std::move(each), vocabulary));
    for (auto& candidates : result.neighbours) keep_best(candidates);
    return result;
}

}  // namespace

Similarities compare(const Motions& motions, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary) {
    const auto uncopied = without_mass_copies(motions);
    if (uncopied.further.empty()) return all_compared(motions, classified, vocabulary);
    auto result = all_compared(uncopied.motions, classified, vocabulary);
    add_mass_copies(result, uncopied);
    return result;
}

}  // namespace plenum::similar
