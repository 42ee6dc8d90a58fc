#include <plenum/similar/model.hpp>

#include <cmath>

namespace plenum::similar {

Knowledge knowledge(const Texts& texts) {
    return {.themes = texts.theme_count > 0, .headings = !texts.headings.empty()};
}

Model::Model(const Calibration& calibration, Knowledge known, std::size_t motions)
    : intercept_(calibration.weighing(known).intercept + calibration.size_odds(motions)) {
    const auto& weighing = calibration.weighing(known);
    for (std::size_t i = 0; i < feature_count; ++i) weights_.at(i) = weighing.of(feature_names.at(i).name);
}

double Model::operator()(const Features& features) const {
    double sum = intercept_;
    for (std::size_t i = 0; i < feature_count; ++i) sum += weights_[i] * static_cast<double>(features[i]);
    return 1 / (1 + std::exp(-sum));
}

}  // namespace plenum::similar
