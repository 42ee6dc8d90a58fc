#include <plenum/base/parallel.hpp>
#include <plenum/similar/sides.hpp>

#include <algorithm>
#include <iterator>
#include <map>

namespace plenum::similar {

namespace {

constexpr double near = 0.1;                // confidence from which a motion has a say about another
constexpr double likely = 0.4;              // and from which it counts in full
constexpr std::size_t worth_a_thread = 20;  // so many reversals

// How much a likeness and a shared word (by how telling it is) count beside log odds of stances when
// it is asked which of two is the contrary one; and what log odds follow. Tried on four conferences.
constexpr double by_likeness = 2;
constexpr double by_words = 0.3;
constexpr double furthest = 2;
constexpr double for_the_contrary = 3;
constexpr double for_the_answered = -1;

using Ids = std::vector<std::uint32_t>;

/// Around a motion: the others that are near it, and the index of the pair.
using Near = std::map<std::size_t, std::size_t>;
using Around = std::map<std::size_t, Near>;

Ids without(const Ids& a, const Ids& b) {
    Ids result;
    std::ranges::set_difference(a, b, std::back_inserter(result));
    return result;
}

double weight_of_shared(const Ids& a, const Ids& b, const std::vector<float>& telling) {
    double sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            sum += static_cast<double>(telling[*i]);
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum;
}

/// The pairs around those motions that have a reverse, as indices into the list.
Around around(const std::vector<Judged>& judged, const std::vector<std::size_t>& reversals) {
    Around result;
    for (const auto index : reversals) {
        result[judged[index].pair.a];
        result[judged[index].pair.b];
    }
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const auto& pair = judged[i].pair;
        if (pair.confidence < near) continue;
        if (const auto found = result.find(pair.a); found != result.end()) found->second[pair.b] = i;
        if (const auto found = result.find(pair.b); found != result.end()) found->second[pair.a] = i;
    }
    return result;
}

/// Above 0 when a, and not its reverse b, is the contrary one.
double contrariness(std::size_t a, std::size_t b, const std::vector<Judged>& judged, const Around& around,
                    const Texts& texts) {
    const auto only_a = without(texts.distinct[a], texts.distinct[b]);
    const auto only_b = without(texts.distinct[b], texts.distinct[a]);
    const auto& near_b = around.at(b);
    double sum = 0;
    for (const auto& [other, index] : around.at(a)) {
        const auto found = near_b.find(other);
        if (found == near_b.end()) continue;
        const auto& with_a = judged[index];
        const auto& with_b = judged[found->second];
        const auto& words = texts.distinct[other];
        sum += std::clamp(with_a.odds - with_b.odds, -furthest, furthest) +
               by_likeness * (with_b.pair.confidence - with_a.pair.confidence) +
               by_words * (weight_of_shared(words, only_b, texts.telling) -
                           weight_of_shared(words, only_a, texts.telling));
    }
    return sum;
}

}  // namespace

void take_sides(std::vector<Judged>& judged, const Motions& motions, const Texts& texts) {
    std::vector<std::size_t> reversals;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        if (judged[i].copy && judged[i].pair.relation == Relation::opposing) reversals.push_back(i);
    }
    const auto all = around(judged, reversals);
    std::vector<double> sums(reversals.size(), 0);
    in_halves(sums.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) {
            const auto& pair = judged[reversals[i]].pair;
            sums[i] = contrariness(pair.a, pair.b, judged, all, texts);
        }
    });
    std::vector<double> change(judged.size(), 0);
    for (std::size_t r = 0; r < reversals.size(); ++r) {
        const auto& [a, b] = std::pair(judged[reversals[r]].pair.a, judged[reversals[r]].pair.b);
        const bool first = sums[r] > 0;
        const auto contrary = first ? a : b;
        const auto answered = first ? b : a;
        for (const auto& [other, i] : all.at(contrary)) {
            auto& pair = judged[i].pair;
            if (judged[i].copy || !all.at(answered).contains(other)) continue;
            const auto weight = std::min(1.0, pair.confidence / likely);
            change[i] = std::max(change[i], weight * for_the_contrary);
            judged[i].side = std::string(pair.a == contrary ? "The first" : "The second") +
                             " is the reverse of " + label(motions[answered]) +
                             ", which is nearer to the other.";
        }
        for (const auto& [other, i] : all.at(answered)) {
            if (change[i] == 0 && all.at(contrary).contains(other)) change[i] = for_the_answered;
        }
    }
    for (std::size_t i = 0; i < judged.size(); ++i) judged[i].odds += change[i];
}

}  // namespace plenum::similar
