#include <plenum/learn/calibrate.hpp>
#include <plenum/learn/cross_validate.hpp>
#include <plenum/learn/cut.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>

namespace plenum::learn {

namespace {

// From no learning at all to hardly held back; weights are of standardised features.
constexpr std::array<double, 5> shrinkages{100, 30, 10, 3, 1};
constexpr std::array<std::uint64_t, 2> deals{first_deal, 2};  // cross-validated once for each
constexpr auto deal_count = static_cast<double>(deals.size());

/// One way to do it, and the pair F1 that it got.
struct Way {
    std::optional<double> shrinkage;
    double cut = 0;
    double got = 0;
};

std::size_t brackets_in(const std::vector<Lesson>& lessons) {
    std::size_t result = 0;
    for (const auto& lesson : lessons) {
        result += static_cast<std::size_t>(
            std::ranges::count_if(subject_sizes(lesson), [](std::size_t size) { return size > 1; }));
    }
    return result;
}

/// What a change has to be worth: the figure of a few brackets swings more.
double worth(std::size_t brackets) {
    return 0.05 / std::sqrt(static_cast<double>(std::max<std::size_t>(brackets, 1)));
}

/// The best cut for what is learned with that shrinkage, over all deals.
Way best_cut(const std::vector<Lesson>& lessons, const Pooled& pooled, std::optional<double> shrinkage,
             const Linking& linking) {
    std::array<double, cuts.size()> figures{};
    for (const auto seed : deals) {
        const auto sets = graded(lessons, pooled, motion_folds(lessons, seed), shrinkage);
        const auto found = pair_f1_by_cut(sets, linking, fold_count);
        for (std::size_t i = 0; i < cuts.size(); ++i) figures.at(i) += found.at(i) / deal_count;
        if (!shrinkage) {
            figures = found;  // nothing is learned, so the deal does not matter
            break;
        }
    }
    const auto smooth = smoothed(figures);
    const auto best = std::ranges::max_element(smooth);
    return {.shrinkage = shrinkage,
            .cut = cuts.at(static_cast<std::size_t>(best - smooth.begin())),
            .got = *best};
}

Weighing learned(const std::vector<Lesson>& lessons, const Weighing& start, bool with_themes,
                 std::optional<double> shrinkage) {
    const auto rows = pooled(lessons, start, with_themes);
    const auto fit = shrinkage ? logistic(rows.table, {}, *shrinkage) : Fit{};
    return combined(start, fit, rows, lessons.front().evidence.features);
}

std::vector<Lesson> with_themes_only(const std::vector<Lesson>& lessons) {
    std::vector<Lesson> result;
    std::ranges::copy_if(lessons, std::back_inserter(result),
                         [](const Lesson& lesson) { return lesson.evidence.with_themes; });
    return result;
}

}  // namespace

Learned calibrate(const std::vector<Lesson>& lessons, const Calibration& start, bool from_scratch,
                  const Linking& linking) {
    // Cross-validation is over what the conferences are: with a thesaurus when all have one.
    const auto themed = with_themes_only(lessons);
    const bool with_themes = themed.size() == lessons.size();
    const auto& known = with_themes ? start.with_themes : start.without_themes;
    const auto base = from_scratch ? Weighing{} : known;
    const auto rows = pooled(lessons, base, with_themes);
    const auto old_rows = pooled(lessons, known, with_themes);

    const auto deal = motion_folds(lessons, first_deal);
    const auto before = at_cut(graded(lessons, old_rows, deal, {}), linking, start.cut);

    std::vector<Way> ways;
    if (!from_scratch) {
        ways.push_back({.shrinkage = {}, .cut = start.cut, .got = before.pair_f1()});
        ways.push_back(best_cut(lessons, rows, {}, linking));
    }
    for (const auto shrinkage : shrinkages) ways.push_back(best_cut(lessons, rows, shrinkage, linking));
    const auto best = std::ranges::max(ways, {}, &Way::got).got;
    const auto brackets = brackets_in(lessons);
    const auto chosen =
        *std::ranges::find_if(ways, [&](const Way& way) { return way.got >= best - worth(brackets); });

    Learned result{.calibration = start, .before = before.reached()};
    result.changed = from_scratch || chosen.shrinkage.has_value() || chosen.cut != start.cut;
    auto& calibration = result.calibration;
    if (!themed.empty()) {
        calibration.with_themes =
            learned(themed, from_scratch ? Weighing{} : start.with_themes, true, chosen.shrinkage);
    }
    calibration.without_themes =
        learned(lessons, from_scratch ? Weighing{} : start.without_themes, false, chosen.shrinkage);
    calibration.cut = chosen.cut;
    calibration.conferences = lessons.size();
    calibration.motions = 0;
    for (const auto& lesson : lessons) calibration.motions += lesson.evidence.motions;
    calibration.brackets = brackets;
    calibration.from_scratch = from_scratch;
    calibration.shrinkage = chosen.shrinkage.value_or(0);
    const auto sets = graded(lessons, rows, deal, chosen.shrinkage);
    calibration.reached =
        (result.changed ? held_out(sets, linking, fold_count) : at_cut(sets, linking, chosen.cut)).reached();
    return result;
}

}  // namespace plenum::learn
