#include <plenum/similar/sides.hpp>

#include <algorithm>
#include <iterator>
#include <map>

namespace plenum::similar {

namespace {

constexpr double near = 0.3;  // confidence from which a motion has a say about another

using Ids = std::vector<std::uint32_t>;

Ids without(const Ids& a, const Ids& b) {
    Ids result;
    std::ranges::set_difference(a, b, std::back_inserter(result));
    return result;
}

double weight_of_shared(const Ids& a, const Ids& b, const std::vector<float>& telling) {
    Ids both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    double sum = 0;
    for (const auto id : both) sum += static_cast<double>(telling[id]);
    return sum;
}

/// The pairs by either end, as indices into the list; the list itself may change.
std::map<std::size_t, std::vector<std::size_t>> by_motion(const std::vector<Pair>& pairs) {
    std::map<std::size_t, std::vector<std::size_t>> result;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].confidence < near) continue;
        result[pairs[i].a].push_back(i);
        result[pairs[i].b].push_back(i);
    }
    return result;
}

std::size_t other_end(const Pair& pair, std::size_t motion) {
    return pair.a == motion ? pair.b : pair.a;
}

}  // namespace

void take_sides(std::vector<Pair>& pairs, const Motions& motions, const Texts& texts) {
    std::vector<std::pair<std::size_t, std::size_t>> reversals;
    for (const auto& pair : pairs) {
        if (pair.relation == Relation::opposing) reversals.emplace_back(pair.a, pair.b);
    }
    if (reversals.empty()) return;
    const auto around = by_motion(pairs);
    for (const auto& [a, b] : reversals) {
        const auto only_a = without(texts.distinct[a], texts.distinct[b]);
        const auto only_b = without(texts.distinct[b], texts.distinct[a]);
        double for_a = 0;
        for (const auto motion : {a, b}) {
            for (const auto index : around.find(motion)->second) {
                const auto other = other_end(pairs[index], motion);
                if (other == a || other == b) continue;
                const auto& words = texts.distinct[other];
                for_a += weight_of_shared(words, only_a, texts.telling) -
                         weight_of_shared(words, only_b, texts.telling);
            }
        }
        // At par, who came later answers.
        const auto contrary = for_a < 0 ? a : b;
        const auto answered = contrary == a ? b : a;
        for (const auto index : around.find(contrary)->second) {
            auto& pair = pairs[index];
            if (pair.relation == Relation::opposing || pair.relation == Relation::duplicate) continue;
            pair.relation = Relation::opposing;
            pair.because.push_back(std::string(pair.a == contrary ? "The first" : "The second") +
                                   " is the reverse of " + label(motions[answered]) +
                                   ", which is nearer to the other.");
        }
    }
}

}  // namespace plenum::similar
