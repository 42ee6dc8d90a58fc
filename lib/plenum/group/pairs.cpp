#include <plenum/group/pairs.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace plenum::group {

namespace {

constexpr std::size_t most_paired =
    60;                               // further copies of one motion; nobody would read what is said of more
constexpr double of_versions = 0.99;  // that two versions of one motion are duplicates
constexpr double across_brackets = 0.6;  // confidence from which motions of two brackets are said to overlap

/// The further copies of each motion, and how they stand to others.
class Copies {
public:
    Copies(const Inside& inside, const std::vector<Pair>& pairs, const Motions& motions)
        : motions_(motions),
          pairs_(motions.size(), 0),
          of_(motions.size()) {
        for (const auto& pair : pairs) {
            ++pairs_[pair.a];
            ++pairs_[pair.b];
        }
        for (const auto& pair : pairs) {
            if (is_further(pair) && inside.together(pair)) of_[pair.a].push_back(pair.b);
        }
        for (auto& copies : of_) {
            if (copies.size() > most_paired) copies.clear();
        }
    }

    /// Is that the only pair of its second motion?
    bool is_further(const Pair& pair) const { return is_copy(pair) && pairs_[pair.b] == 1; }

    /// As the first stands to another, so do its copies.
    void follow(const Pair& pair, std::size_t first, std::size_t other, std::vector<Pair>& result) const {
        for (const auto copy : of_[first]) {
            result.push_back({.a = std::min(copy, other),
                              .b = std::max(copy, other),
                              .relation = pair.relation,
                              .confidence = pair.confidence,
                              .because = {"As of " + label(motions_[first]) + ", of which " +
                                          label(motions_[copy]) + " is a version."},
                              .relation_confidence = pair.relation_confidence});
        }
    }

    /// Copies of one motion among themselves.
    void pair_up(std::vector<Pair>& result) const {
        for (std::size_t first = 0; first < of_.size(); ++first) {
            for (auto a = of_[first].begin(); a != of_[first].end(); ++a) {
                for (auto b = a + 1; b != of_[first].end(); ++b) {
                    result.push_back({.a = *a,
                                      .b = *b,
                                      .relation = Relation::duplicate,
                                      .confidence = of_versions,
                                      .because = {"Both are versions of " + label(motions_[first]) + "."},
                                      .relation_confidence = of_versions});
                }
            }
        }
    }

private:
    const Motions& motions_;
    std::vector<std::size_t> pairs_;            ///< how many, by motion
    std::vector<std::vector<std::size_t>> of_;  ///< by first, those in its bracket
};

}  // namespace

Inside::Inside(const std::vector<Cluster>& clusters, const std::vector<Pair>& pairs, std::size_t motions)
    : cluster_of_(motions, 0),
      pairs_of_(motions) {
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (const auto member : clusters[i].members) cluster_of_[member] = i;
    }
    add(pairs);
}

void Inside::add(const std::vector<Pair>& pairs) {
    for (const auto& pair : pairs) {
        if (!together(pair)) continue;
        pairs_of_[pair.a].push_back(&pair);
        pairs_of_[pair.b].push_back(&pair);
    }
}

const Pair* Inside::between(std::size_t a, std::size_t b) const {
    for (const auto* pair : pairs_of_[a]) {
        if (pair->a == b || pair->b == b) return pair;
    }
    return nullptr;
}

double Inside::against(std::size_t motion, std::size_t members) const {
    const auto opposed = std::ranges::count(pairs_of_[motion], Relation::opposing, &Pair::relation);
    return members < 2 ? 0 : static_cast<double>(opposed) / static_cast<double>(members - 1);
}

std::vector<Pair> pairs_of_copies(const Inside& inside, const std::vector<Pair>& pairs,
                                  const Motions& motions) {
    const Copies copies(inside, pairs, motions);
    std::vector<Pair> result;
    for (const auto& pair : pairs) {
        if (!inside.together(pair) || copies.is_further(pair)) continue;
        copies.follow(pair, pair.a, pair.b, result);
        copies.follow(pair, pair.b, pair.a, result);
    }
    copies.pair_up(result);
    std::ranges::sort(result,
                      [](const Pair& x, const Pair& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    return result;
}

std::vector<Pair> worth_listing(const std::vector<Pair>& pairs, const Inside& inside) {
    std::vector<Pair> result;
    std::ranges::copy_if(pairs, std::back_inserter(result), [&](const Pair& pair) {
        return pair.confidence >= worth_saying || inside.together(pair);
    });
    for (auto& pair : result) {
        if (pair.because.empty()) pair.because.emplace_back("Others of the bracket stand between them.");
    }
    return result;
}

void settle(std::vector<Pair>& pairs, const Inside& inside) {
    for (auto& pair : pairs) {
        if (inside.together(pair) || pair.relation == Relation::duplicate) continue;
        if (pair.confidence >= across_brackets || pair.relation == Relation::same_subject) continue;
        // Why it contradicts stands first; with that gone, the rest holds.
        if (pair.relation == Relation::opposing && pair.because.size() > 1) {
            pair.because.erase(pair.because.begin());
        }
        pair.relation = Relation::same_subject;
        pair.relation_confidence = 1 - pair.relation_confidence;
    }
}

}  // namespace plenum::group
