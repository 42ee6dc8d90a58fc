#pragma once

#include <plenum/model/calibration.hpp>
#include <plenum/similar/likeness.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace plenum::similar {

/// What each feature is called in files of weights, in the order of Feature. A name stays what it
/// is when features come and go: a committee's calibration.yaml holds it.
inline constexpr std::array<FeatureName, feature_count> feature_names{{
    {"root_words", "words in common"},
    {"mutual_rank", "each is among the other's nearest"},
    {"scaled_grams", "more runs of letters in common than with their neighbours"},
    {"themes", "rows of the thesaurus in common", {.themes = true}},
    {"theme_share", "how much of the themes of the one with fewer the other touches too", {.themes = true}},
    {"headings", "their texts point to the same headings", {.headings = true}},
}};
static_assert(std::ranges::none_of(feature_names, [](const auto& each) { return each.name.empty(); }),
              "every Feature has its name in files");

/// Which features mean something in these texts.
Knowledge knowledge(const Texts& texts);

/// The probability that two motions are on one subject: a logistic regression over the features.
class Model {
public:
    /// For a set of so many motions.
    Model(const Calibration& calibration, Knowledge known, std::size_t motions);
    double operator()(const Features& features) const;

private:
    double intercept_ = 0;
    std::array<double, feature_count> weights_{};
};

}  // namespace plenum::similar
