#include <plenum/similar/model.hpp>

#include <cmath>

namespace plenum::similar {

namespace {

struct Weights {
    double intercept;
    std::array<double, feature_count> of;  ///< in the order of Feature
};

// scikit-learn's LogisticRegression, features standardised, C = 0.02: the strong shrinkage costs
// nothing in cross-validation and carries over better to sets of another size.
constexpr Weights both{.intercept = -7.5440,
                       .of = {0.4512, 3.4584, 0.3249, 0.2646, 3.4547, 7.1232, 2.5783, 1.0743, 2.8521}};
constexpr Weights themes_alone{.intercept = -7.3511,
                               .of = {1.1125, 3.5882, 0.4031, 0.3116, 4.6059, 7.4998, 4.1811, 1.2711, 0}};
constexpr Weights headings_alone{.intercept = -7.0688,
                                 .of = {0.8499, 2.8480, 0.3297, 0.3514, 6.2838, 8.2800, 0, 0, 3.6518}};
constexpr Weights neither{.intercept = -6.8662,
                          .of = {2.8285, 3.2008, 0.4351, 0.5224, 9.3590, 9.0954, 0, 0, 0}};

const Weights& weights_for(Knowledge known) {
    if (known.themes) return known.headings ? both : themes_alone;
    return known.headings ? headings_alone : neither;
}

}  // namespace

double probability(const Features& features, Knowledge known) {
    const auto& weights = weights_for(known);
    double sum = weights.intercept;
    for (std::size_t i = 0; i < feature_count; ++i) sum += weights.of[i] * static_cast<double>(features[i]);
    return 1 / (1 + std::exp(-sum));
}

}  // namespace plenum::similar
