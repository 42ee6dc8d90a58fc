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
constexpr Weights thesaurus{.intercept = -7.1335,
                            .of = {2.4739, 3.8044, 0.3250, 0.2884, 4.4337, 6.0163, 4.8720}};
constexpr Weights plain{.intercept = -6.9962, .of = {3.7599, 3.8318, 0.4026, 0.4754, 7.2537, 7.1884, 0}};

}  // namespace

double probability(const Features& features, bool with_themes) {
    const auto& weights = with_themes ? thesaurus : plain;
    double sum = weights.intercept;
    for (std::size_t i = 0; i < feature_count; ++i) sum += weights.of[i] * static_cast<double>(features[i]);
    return 1 / (1 + std::exp(-sum));
}

}  // namespace plenum::similar
