#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 5> keys{"format", "cut", "weights", "learned", "cross_validated"};
constexpr std::string_view again =
    "it was learned by another version of Plenum; run 'plenum calibrate' again";
constexpr double most_weight = 1000;
constexpr int most_counted = 100'000'000;

std::optional<double> decimal(const Tree& tree) {
    double value = 0;
    const auto* end = tree.text.data() + tree.text.size();
    const auto [stop, fault] = std::from_chars(tree.text.data(), end, value);
    if (!tree.is_scalar() || fault != std::errc{} || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// A number from `least` to `most`; anything else is an error.
double number(const Fields& fields, std::string_view key, double least, double most, double otherwise) {
    const auto* written = fields.tree().find(key);
    if (written == nullptr) return otherwise;
    if (const auto value = decimal(*written); value && *value >= least && *value <= most) return *value;
    fields.findings().error("calibration", "'" + std::string(key) + "' is no number that can stand here",
                            "write the file anew with 'plenum calibrate'", written->span);
    return otherwise;
}

Weighing weighing(const Tree& map, const NamedKnowledge& state, std::span<const FeatureName> known,
                  Findings& findings) {
    Weighing result;
    const Fields fields(map, findings);
    for (const auto& member : map.children) {
        const auto value = number(fields, member.key, -most_weight, most_weight, 0);
        if (member.key == "intercept") {
            result.intercept = value;
        } else if (std::ranges::find(known, member.key, &FeatureName::name) == known.end()) {
            findings.warning("calibration", "nothing is measured that is called '" + member.key + "'",
                             std::string(again), member.key_span);
        } else {
            result.weights.emplace_back(member.key, value);
        }
    }
    for (const auto& feature : known) {
        if (map.find(feature.name) != nullptr || !feature.means_something(state.knowledge)) continue;
        findings.warning("calibration",
                         "there is no weight for '" + std::string(feature.name) + "', so it weighs nothing",
                         std::string(again), map.key_span);
    }
    return result;
}

/// The four sets of weights; false, with an error, when one is missing.
bool weights(const Fields& calibration, std::span<const FeatureName> known, Calibration& result) {
    const auto* map = calibration.map("weights");
    if (map == nullptr) return false;
    for (std::size_t i = 0; i < all_knowledge.size(); ++i) {
        const auto& state = all_knowledge.at(i);
        const auto* own = Fields(*map, calibration.findings()).map(state.name);
        if (own == nullptr) {
            calibration.findings().error("calibration",
                                         "the weights '" + std::string(state.name) + "' are missing",
                                         std::string(again), map->key_span);
            return false;
        }
        result.weights.at(i) = weighing(*own, state, known, calibration.findings());
    }
    return true;
}

void learned(const Fields& calibration, Calibration& result) {
    if (const auto* map = calibration.map("learned")) {
        const Fields fields(*map, calibration.findings());
        const auto count = [&](std::string_view key) {
            return static_cast<std::size_t>(fields.number(key, 0, most_counted).value_or(0));
        };
        result.conferences = count("conferences");
        result.motions = count("motions");
        result.brackets = count("brackets");
        result.from_scratch = fields.flag("from_scratch", false);
        result.shrinkage = number(fields, "shrinkage", 0, std::numeric_limits<double>::max(), 0);
    }
    if (const auto* map = calibration.map("cross_validated")) {
        const Fields fields(*map, calibration.findings());
        result.reached = {.pair_f1 = number(fields, "pair_f1", 0, 1, 0),
                          .b_cubed_f1 = number(fields, "b_cubed_f1", 0, 1, 0),
                          .partner_first = number(fields, "partner_first", 0, 1, 0),
                          .partner_in_five = number(fields, "partner_in_five", 0, 1, 0)};
    }
}

std::optional<Calibration> calibration(const Fields& fields, std::span<const FeatureName> known) {
    Calibration result;
    if (!weights(fields, known, result)) return std::nullopt;
    result.cut = number(fields, "cut", 0.01, 0.99, result.cut);
    learned(fields, result);
    return result;
}

}  // namespace

Calibration builtin_calibration() {
    Diagnostics none;
    Findings findings(nullptr, none);
    const auto tree = data::tree("calibration");
    // Every name that stands there is right: a test compares them with what is measured.
    std::vector<FeatureName> named;
    const auto* weights = tree.find("weights");
    if (weights != nullptr && !weights->children.empty()) {
        for (const auto& each : weights->children.front().children) {
            if (each.key != "intercept") named.push_back({.name = each.key, .meaning = {}, .needs = {}});
        }
    }
    return calibration(Fields(tree, findings), named).value_or(Calibration{});
}

Calibration calibration(const SourcePtr& source, std::span<const FeatureName> known, Diagnostics& out) {
    Findings findings(source, out);
    const auto documents = yaml(source, out);
    const auto refuse = [&](const std::string& what, const Span& span) {
        findings.error("calibration", what, "name a file that 'plenum calibrate' has written", span);
        return builtin_calibration();
    };
    if (documents.size() != 1) return refuse("this is no calibration", {});
    const auto& document = documents.front();
    if (!document.is_map() || document.find("weights") == nullptr) {
        return refuse("this is no calibration: there are no 'weights'", {document.span.offset, 1});
    }
    if (!known_format(document, findings)) return builtin_calibration();
    const Fields fields(document, findings);
    fields.only(keys, "a calibration", {"weights", "cut"});
    auto result = calibration(fields, known);
    return result ? std::move(*result) : builtin_calibration();
}

}  // namespace plenum::read
