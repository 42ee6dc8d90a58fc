#include "../catch.hpp"

#include <plenum/read/calibration.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/likeness.hpp>
#include <plenum/similar/model.hpp>
#include <plenum/similar/sifting.hpp>

#include <cstdint>
#include <map>
#include <random>
#include <sstream>
#include <utility>

using namespace plenum;
using namespace plenum::similar;

namespace {

using Confidences = std::map<std::pair<std::uint32_t, std::uint32_t>, double>;

constexpr double cut = 0.22;
constexpr Knowledge themes_alone{.themes = true, .headings = false};

/// That many motions: the sample's clauses thrown together anew, two or three to a motion.
Motions recombined(std::size_t count) {
    Diagnostics none;
    std::vector<std::string> clauses;
    for (const auto& motion : read::motions(read::load_all({PLENUM_ROOT "/motions"}, none), none)) {
        std::istringstream text(whole_text(motion));
        std::string clause;
        for (std::string word; text >> word;) {
            clause += word + " ";
            if (clause.size() < 70) continue;
            clauses.push_back(clause);
            clause.clear();
        }
    }
    std::minstd_rand random(5);
    Motions result(count);
    for (auto& motion : result) {
        motion.text = "That conference ";
        for (auto left = 2 + random() % 2; left > 0; --left)
            motion.text += clauses[random() % clauses.size()];
    }
    return result;
}

double likely(const Features& features) {
    static const Model model(read::builtin_calibration(), themes_alone, 2500);
    return model(features);
}

Confidences confidences_of(const Sifted& sifted) {
    Confidences result;
    for (const auto& [a, b, features] : sifted.likenesses) result[{a, b}] = likely(features);
    for (const auto& [a, b, confidence] : sifted.faint) result[{a, b}] = static_cast<double>(confidence);
    return result;
}

double at(const Confidences& confidences, std::pair<std::uint32_t, std::uint32_t> pair) {
    const auto found = confidences.find(pair);
    return found == confidences.end() ? 0 : found->second;
}

}  // namespace

TEST_CASE("by bounds no pair above the cut is lost") {
    Diagnostics none;
    const auto motions = recombined(2500);
    const auto texts = similar::read(motions, read::vocabulary(Conference{}, none));
    const auto by_bounds = confidences_of(sifted_by_bounds(texts, likely, {}));
    Confidences all;
    for (const auto& [a, b, features] : likenesses(texts)) all[{a, b}] = likely(features);

    constexpr double little = 0.15;  // the furthest of some thousands moves by 0.14
    std::size_t above = 0;
    std::size_t moved = 0;
    for (const auto& [pair, confidence] : all) {
        if (confidence < cut) continue;
        ++above;
        REQUIRE(by_bounds.contains(pair));
        // The neighbourhood by letters is taken among the nearest by words and themes: it may differ a
        // little.
        REQUIRE(std::abs(at(by_bounds, pair) - confidence) < little);
        if (at(by_bounds, pair) < cut) ++moved;
    }
    for (const auto& [pair, confidence] : by_bounds) {
        if (confidence < cut) continue;
        REQUIRE(at(all, pair) > cut - little);
        if (at(all, pair) < cut) ++moved;
    }
    REQUIRE(above > 1000);
    REQUIRE(moved * 50 < above);
}

TEST_CASE("a small set is compared all with all") {
    Diagnostics none;
    const auto texts = similar::read(recombined(300), read::vocabulary(Conference{}, none));
    const auto sifted = similar::sifted(texts, likely, {});
    CHECK(sifted.faint.empty());
    CHECK(sifted.likenesses.size() == likenesses(texts).size());
}
