#include <plenum/learn/folds.hpp>

#include <algorithm>
#include <numeric>
#include <utility>

namespace plenum::learn {

std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t seed) {
    std::vector<std::size_t> result(count);
    std::iota(result.begin(), result.end(), 0U);
    Chance chance(seed);
    for (std::size_t i = count; i > 1; --i) std::swap(result[i - 1], result[chance.below(i)]);
    return result;
}

std::vector<std::size_t> folds(const std::vector<std::size_t>& sizes, std::size_t count, std::uint64_t seed) {
    auto order = shuffled(sizes.size(), seed);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::size_t> result(sizes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        // There and back again, so that the first fold does not get the larger one each time.
        const auto place = i % (2 * count);
        result[order[i]] = place < count ? place : 2 * count - 1 - place;
    }
    return result;
}

}  // namespace plenum::learn
