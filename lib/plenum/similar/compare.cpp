#include <plenum/similar/compare.hpp>
#include <plenum/similar/model.hpp>
#include <plenum/similar/relation.hpp>

#include <algorithm>

namespace plenum::similar {

namespace {

constexpr double worth_listing = 0.05;
constexpr std::size_t neighbours_kept = 12;
constexpr std::size_t terms_kept = 16;

/// For every motion its most telling words, each once, as they are mostly written.
std::vector<std::vector<std::string>> telling_terms(const Texts& texts) {
    std::vector<std::vector<std::string>> result;
    result.reserve(texts.pieces.size());
    for (const auto& pieces : texts.pieces) {
        std::vector<std::uint32_t> ids;
        for (const auto& [words] : pieces) ids.insert(ids.end(), words.begin(), words.end());
        std::vector<Weight> counted;
        std::ranges::sort(ids);
        for (const auto id : ids) {
            if (counted.empty() || counted.back().id != id) counted.push_back({.id = id, .value = 0});
            counted.back().value += 1;
        }
        for (auto& term : counted) term.value = (1 + std::log(term.value)) * texts.telling[term.id];
        std::ranges::stable_sort(counted, [](const Weight& a, const Weight& b) { return a.value > b.value; });
        auto& terms = result.emplace_back();
        for (const auto& term : counted) {
            if (terms.size() < terms_kept) terms.push_back(texts.spelling[term.id]);
        }
    }
    return result;
}

void keep_best(std::vector<Candidate>& candidates) {
    const auto better = [](const Candidate& a, const Candidate& b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.motion < b.motion;
    };
    const auto count = std::min(neighbours_kept, candidates.size());
    std::ranges::partial_sort(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(count), better);
    candidates.resize(count);
    candidates.shrink_to_fit();
}

}  // namespace

Similarities compare(const Motions& motions, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary) {
    const auto texts = read(motions, vocabulary);
    const bool with_themes = texts.theme_count > 0;
    Similarities result;
    result.terms = telling_terms(texts);
    result.neighbours.resize(motions.size());
    Relations relations(motions, classified, vocabulary, texts);
    for (const auto& likeness : likenesses(texts)) {
        const auto confidence = probability(likeness.features, with_themes);
        result.neighbours[likeness.a].push_back({.motion = likeness.b, .confidence = confidence});
        result.neighbours[likeness.b].push_back({.motion = likeness.a, .confidence = confidence});
        if (confidence >= worth_listing) result.pairs.push_back(relations.judge(likeness, confidence));
    }
    for (auto& candidates : result.neighbours) keep_best(candidates);
    return result;
}

}  // namespace plenum::similar
