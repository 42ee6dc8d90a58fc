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

/// What every lesson has.
Knowledge common(const std::vector<Lesson>& lessons) {
    Knowledge result{.themes = true, .headings = true};
    for (const auto& lesson : lessons) {
        result.themes = result.themes && lesson.evidence.known.themes;
        result.headings = result.headings && lesson.evidence.known.headings;
    }
    return result;
}

/// The weights for one state of knowledge, learned on top of `start` from the lessons that have as
/// much; none when no lesson has.
std::optional<Weighing> learned(const std::vector<Lesson>& lessons, const Weighing& start, Knowledge known,
                                double shrinkage) {
    std::vector<Lesson> enough;
    std::ranges::copy_if(lessons, std::back_inserter(enough), [&](const Lesson& lesson) {
        const auto& has = lesson.evidence.known;
        return (has.themes || !known.themes) && (has.headings || !known.headings);
    });
    if (enough.empty()) return std::nullopt;
    const auto rows = pooled(enough, start, known);
    return combined(start, logistic(rows.table, {}, shrinkage), rows, enough.front().evidence.features);
}

}  // namespace

Learned calibrate(const std::vector<Lesson>& lessons, const Calibration& start, bool from_scratch,
                  const Linking& linking) {
    const auto known = common(lessons);
    const auto rows = pooled(lessons, from_scratch ? Weighing{} : start.weighing(known), known);
    const auto old_rows = pooled(lessons, start.weighing(known), known);
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
    for (std::size_t i = 0; chosen.shrinkage && i < all_knowledge.size(); ++i) {
        auto& weights = calibration.weights.at(i);
        auto own = learned(lessons, from_scratch ? Weighing{} : weights, all_knowledge.at(i).knowledge,
                           *chosen.shrinkage);
        if (own) weights = std::move(*own);
    }
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
