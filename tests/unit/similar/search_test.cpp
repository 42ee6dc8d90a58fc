#include "../catch.hpp"

#include <plenum/similar/search.hpp>

#include <algorithm>
#include <random>
#include <vector>

using namespace plenum;
using namespace plenum::similar;

namespace {

/// That many rows of up to `longest` features, some common and most rare, as words are; some of the rows
/// are empty and some stand twice.
Rows made_up(std::size_t count, std::uint32_t features, std::size_t longest) {
    std::minstd_rand random(11);
    const auto below = [&](std::size_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    Rows result;
    std::vector<Weight> row;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 7 != 3) {
            row.clear();
            std::vector<bool> has(features, false);
            for (auto left = below(longest); left > 0; --left) {
                // The product of two draws favours the first features.
                const auto id = below(below(features) + 1);
                if (has[id]) continue;
                has[id] = true;
                row.push_back({.id = id, .value = 1 + static_cast<float>(below(100)) / 50});
            }
            std::ranges::sort(row, {}, &Weight::id);
            normalise(row);
        }
        result.add(row);
    }
    return result;
}

/// All with all.
std::vector<Near> nearest_by_hand(const Rows& rows, std::size_t features, std::uint32_t self,
                                  std::size_t count) {
    std::vector<float> spread(features, 0);
    for (const auto& each : rows[self]) spread[each.id] = each.value;
    std::vector<Near> result;
    for (std::uint32_t other = 0; other < rows.size(); ++other) {
        float sum = 0;
        for (const auto& each : rows[other]) sum += each.value * spread[each.id];
        if (other != self && sum > 0) result.push_back({.value = sum, .id = other});
    }
    std::ranges::sort(result, [](const Near& x, const Near& y) { return x.value > y.value; });
    result.resize(std::min(result.size(), count));
    return result;
}

void check(const Rows& rows, std::size_t features, std::size_t count) {
    const SearchIndex index(rows, features);
    Searcher searcher(index);
    for (std::uint32_t self = 0; self < rows.size(); self += 5) {
        const auto found = searcher.nearest(self, count);
        const auto expected = nearest_by_hand(rows, features, self, count);
        REQUIRE(found.size() == expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            // Equals may stand in another order, so it is the products that are compared.
            REQUIRE(std::abs(found[i].value - expected[i].value) < 1e-5F);
        }
    }
}

}  // namespace

TEST_CASE("the nearest that are found by bounds are the nearest") {
    SECTION("of many short rows") {
        check(made_up(3000, 900, 12), 900, 20);
    }
    SECTION("of long rows") {
        check(made_up(1500, 400, 120), 400, 30);
    }
    SECTION("of fewer rows than are asked for") {
        check(made_up(40, 30, 10), 30, 100);
    }
}

TEST_CASE("a search leaves nothing behind for the next one") {
    const auto rows = made_up(2000, 600, 60);
    const SearchIndex index(rows, 600);
    Searcher used(index);
    for (std::uint32_t i = 0; i < 50; ++i) used.nearest(i, 25);
    const auto again = used.nearest(77, 25);
    const auto fresh = Searcher(index).nearest(77, 25);
    REQUIRE(again.size() == fresh.size());
    for (std::size_t i = 0; i < again.size(); ++i) {
        CHECK(again[i].id == fresh[i].id);
        CHECK(again[i].value == fresh[i].value);
    }
}
