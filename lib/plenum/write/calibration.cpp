#include <plenum/write/calibration.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace plenum::write {

namespace {

constexpr std::string_view head =
    R"(# How sure Plenum is that two motions belong in one bracket: learned by 'plenum calibrate' from brackets
# that committees decided. A conference uses it when its conference.yaml says  model: and this file's name.
format: 1
)";

std::string_view of_knowledge(std::string_view name) {
    if (name == "all") return "when there are a thesaurus and headings";
    if (name == "without_headings") return "when the texts say nothing of the conference's headings";
    if (name == "without_themes") return "when there is no thesaurus of the language";
    return "when there is neither";
}

}  // namespace

std::string calibration(const Calibration& calibration, std::span<const FeatureName> names) {
    std::string result(head);
    result += fmt::format(
        "learned: {{conferences: {}, motions: {}, brackets: {}, from_scratch: {}, shrinkage: {}}}\n",
        calibration.conferences, calibration.motions, calibration.brackets,
        calibration.from_scratch ? "yes" : "no", calibration.shrinkage);
    const auto& reached = calibration.reached;
    result += fmt::format(
        "# What it comes to on subjects that it was not learned from, 0 to 1:\n"
        "cross_validated: {{pair_f1: {:.3f}, b_cubed_f1: {:.3f}, partner_first: {:.3f}, partner_in_five: "
        "{:.3f}}}\n\n",
        reached.pair_f1, reached.b_cubed_f1, reached.partner_first, reached.partner_in_five);
    result +=
        "# Motions are put together while this probable, 0 to 1, on average; large groups have to be "
        "more so. Higher: smaller brackets.\n";
    result += fmt::format("cut: {:.2f}\n\n", calibration.cut);
    result +=
        "# What speaks for two motions being on one subject, and how much: a logistic "
        "regression.\nweights:\n";
    for (std::size_t i = 0; i < all_knowledge.size(); ++i) {
        const auto& state = all_knowledge.at(i);
        result += fmt::format("  {}:  # {}\n", state.name, of_knowledge(state.name));
        result += fmt::format("    intercept: {:.4f}\n", calibration.weights.at(i).intercept);
        for (const auto& feature : names) {
            if (!feature.means_something(state.knowledge)) continue;
            const auto line =
                fmt::format("    {}: {:.4f}", feature.name, calibration.weights.at(i).of(feature.name));
            result += i == 0 ? fmt::format("{:<28}  # {}\n", line, feature.meaning) : line + '\n';
        }
    }
    return result;
}

}  // namespace plenum::write
