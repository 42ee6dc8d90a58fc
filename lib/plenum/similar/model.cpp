#include <plenum/similar/model.hpp>

#include <cmath>

namespace plenum::similar {

namespace {

struct Weights {
    double intercept;
    std::array<double, feature_count> of;  ///< in the order of Feature
};

// scikit-learn's LogisticRegression, features standardised, C = 0.01: the strong shrinkage costs
// nothing in cross-validation and carries over better to sets of another size.
constexpr Weights thesaurus{.intercept = -7.1310,
                            .of = {2.3611, 3.6399, 0.3153, 0.2644, 4.4941, 6.0812, 5.1058}};
constexpr Weights plain{.intercept = -6.9685, .of = {3.7247, 3.8088, 0.3972, 0.4509, 7.4544, 7.4194, 0}};

}  // namespace

double probability(const Features& features, bool with_themes) {
    const auto& weights = with_themes ? thesaurus : plain;
    double sum = weights.intercept;
    for (std::size_t i = 0; i < feature_count; ++i) sum += weights.of[i] * static_cast<double>(features[i]);
    return 1 / (1 + std::exp(-sum));
}

}  // namespace plenum::similar
