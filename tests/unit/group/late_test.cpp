// Late motions where brackets stand already.
#include "../catch.hpp"

#include <plenum/group/late.hpp>

using namespace plenum;

namespace {

using Groups = std::vector<std::vector<std::size_t>>;

Pair pair(std::size_t a, std::size_t b, Relation relation, double confidence) {
    return {.a = a, .b = b, .relation = relation, .confidence = confidence, .because = {}};
}

}  // namespace

TEST_CASE("a late copy joins a large bracket though it was compared with its first alone") {
    const Groups kept{{0, 1, 2, 3, 4, 5, 6, 7}, {8, 9}, {10}};
    const auto joined = group::join_late(kept, 2, 11, {pair(2, 10, Relation::duplicate, 0.999)}, 0.2);
    CHECK(joined == Groups{{0, 1, 2, 3, 4, 5, 6, 7, 10}, {8, 9}, {}});
}

TEST_CASE("late copies of each other go together, and what is kept stays apart") {
    const Groups kept{{0, 1}, {2, 3}, {4}, {5}};
    const auto joined =
        group::join_late(kept, 2, 6,
                         {pair(0, 2, Relation::duplicate, 0.999), pair(2, 4, Relation::same_subject, 0.1),
                          pair(4, 5, Relation::duplicate, 0.999)},
                         0.2);
    CHECK(joined == Groups{{0, 1}, {2, 3}, {4, 5}, {}});
}
