#include <plenum/base/parallel.hpp>
#include <plenum/similar/copies.hpp>
#include <plenum/similar/difference.hpp>
#include <plenum/similar/reasons.hpp>
#include <plenum/similar/versions.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace plenum::similar {

namespace {

constexpr std::size_t most_copies = 3;
constexpr std::size_t block = 64;
constexpr double certain = 0.999;

/// Every version past the third of its first.
std::vector<Pair> past_the_most(const std::vector<std::size_t>& first) {
    std::vector<Pair> result;
    std::vector<std::size_t> count(first.size(), 0);
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (++count[first[i]] > most_copies) result.push_back({.a = first[i], .b = i, .because = {}});
    }
    return result;
}

/// Says what a copy and its first have in common; a pair that is no copy after all stays as it is.
void tell(Pair& pair, const Motions& motions, const Cuttings& cut, const Wordings& wordings) {
    const auto found = difference(wordings.of(motions[pair.a], cut.whole[pair.a]),
                                  wordings.of(motions[pair.b], cut.whole[pair.b]));
    if (found.reversed || found.same < near_copy) return;
    pair.relation = Relation::duplicate;
    pair.confidence = pair.relation_confidence = certain;
    tell_copy(found, pair.because);
}

}  // namespace

Uncopied without_mass_copies(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary) {
    Uncopied result;
    auto copies = past_the_most(first_versions(cut, vocabulary));
    if (copies.empty()) return result;
    const Wordings wordings(cut.words, vocabulary);
    in_blocks(
        copies.size(), block,
        [&] {
            return [&](std::size_t from, std::size_t to) {
                for (auto i = from; i < to; ++i) tell(copies[i], motions, cut, wordings);
            };
        },
        [](std::size_t) {});
    std::erase_if(copies, [](const Pair& pair) { return pair.confidence < certain; });
    result.copies = std::move(copies);
    auto copy = result.copies.begin();
    for (std::size_t i = 0; i < motions.size(); ++i) {
        if (copy != result.copies.end() && copy->b == i) {
            ++copy;
            continue;
        }
        result.kept.push_back(i);
        result.motions.push_back(motions[i]);
    }
    return result;
}

Similarities with_mass_copies(Similarities found, const Uncopied& uncopied, std::size_t motions) {
    const auto& kept = uncopied.kept;
    for (auto& pair : found.pairs) {
        pair.a = kept[pair.a];
        pair.b = kept[pair.b];
    }
    for (auto& pair : found.faint) {
        pair.a = static_cast<std::uint32_t>(kept[pair.a]);
        pair.b = static_cast<std::uint32_t>(kept[pair.b]);
    }
    std::vector<std::vector<Candidate>> neighbours(motions);
    std::vector<std::vector<std::string>> terms(motions);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        for (auto& near : found.neighbours[i]) near.motion = kept[near.motion];
        neighbours[kept[i]] = std::move(found.neighbours[i]);
        terms[kept[i]] = std::move(found.terms[i]);
    }
    for (const auto& pair : uncopied.copies) {
        neighbours[pair.b] = {{.motion = pair.a, .confidence = pair.confidence}};
        terms[pair.b] = terms[pair.a];
    }
    found.neighbours = std::move(neighbours);
    found.terms = std::move(terms);
    const auto earlier = [](const Pair& x, const Pair& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); };
    auto copies = uncopied.copies;
    std::ranges::sort(copies, earlier);
    std::vector<Pair> pairs;
    pairs.reserve(found.pairs.size() + copies.size());
    std::merge(std::move_iterator(found.pairs.begin()), std::move_iterator(found.pairs.end()),
               std::move_iterator(copies.begin()), std::move_iterator(copies.end()),
               std::back_inserter(pairs), earlier);
    found.pairs = std::move(pairs);
    return found;
}

}  // namespace plenum::similar
