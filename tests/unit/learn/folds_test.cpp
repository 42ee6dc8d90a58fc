#include "../catch.hpp"

#include <plenum/learn/cross_validate.hpp>
#include <plenum/learn/folds.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace plenum;

TEST_CASE("no subject is in two folds, and folds are of about one size") {
    const std::vector<std::size_t> subjects{0, 1, 0, 2, 3, 3, 3, 4, 5, 6, 7, 7, 1, 8, 9};
    const learn::Lesson lesson{.evidence = {.motions = subjects.size()}, .subjects = subjects};
    const auto folds = learn::motion_folds({lesson, lesson}, 1);
    REQUIRE(folds.size() == 2);
    std::map<std::size_t, std::size_t> motions;
    for (const auto& of_lesson : folds) {
        std::map<std::size_t, std::set<std::size_t>> fold_of;
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            fold_of[subjects[i]].insert(of_lesson[i]);
            ++motions[of_lesson[i]];
        }
        for (const auto& [subject, fold] : fold_of) CHECK(fold.size() == 1);
    }
    REQUIRE(motions.size() == learn::fold_count);
    for (const auto& [fold, count] : motions) CHECK((count >= 2 && count <= 6));
}

TEST_CASE("folds are the same each time, and others for another seed") {
    const std::vector<std::size_t> sizes(40, 2);
    CHECK(learn::folds(sizes, 4, 1) == learn::folds(sizes, 4, 1));
    CHECK(learn::folds(sizes, 4, 1) != learn::folds(sizes, 4, 2));
    // The first numbers of splitmix64 from seed 0, as its authors' code gives them.
    learn::Chance chance(0);
    CHECK(chance.next() == 0xE220A8397B1DCDAFU);
    CHECK(chance.next() == 0x6E789E6AA1B965F4U);
}

TEST_CASE("a shuffle keeps every number once") {
    auto order = learn::shuffled(100, 3);
    CHECK(!std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) CHECK(order[i] == i);
}
