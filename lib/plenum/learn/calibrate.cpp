#include <plenum/learn/calibrate.hpp>
#include <plenum/learn/cross_validate.hpp>
#include <plenum/learn/cut.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace plenum::learn {

namespace {

// From no learning at all to hardly held back; weights are of standardised features.
constexpr std::array<double, 5> shrinkages{100, 30, 10, 3, 1};
constexpr double usual_shrinkage = 10;
constexpr double plain_gain = 1.1;
constexpr double as_good = 1.02;
constexpr auto deal_count = static_cast<double>(deals.size());

/// One way to learn: on what, and how hard the weights are held to those before. Without a
/// shrinkage nothing is learned.
struct Way {
    Knowledge known;
    std::optional<double> shrinkage;
};

class Calibrating {
public:
    Calibrating(std::vector<Lesson> lessons, const Calibration& start, bool from_scratch,
                std::optional<double> cut, const Linking& linking)
        : lessons_(std::move(lessons)),
          start_(start),
          from_scratch_(from_scratch),
          cut_(cut),
          linking_(linking) {
        for (const auto seed : deals) folds_.push_back(motion_folds(lessons_, seed));
        for (auto& lesson : lessons_) {
            if (!from_scratch_) lesson.size_odds = start_.size_odds(lesson.evidence.motions);
            common_.themes = common_.themes && lesson.evidence.known.themes;
            common_.headings = common_.headings && lesson.evidence.known.headings;
            brackets_ += static_cast<std::size_t>(
                std::ranges::count_if(subject_sizes(lesson), [](std::size_t size) { return size > 1; }));
        }
    }

    Learned run() const {
        const auto way = best_way();
        const auto rows = pooled(lessons_, base(way.known), way.known);
        const auto cut = cut_ ? *cut_ : best_cut(rows, way);
        Learned result{.calibration = start_, .before = before(), .changed = false};
        result.changed = from_scratch_ || way.shrinkage.has_value() || cut != start_.cut;
        auto& calibration = result.calibration;
        if (way.shrinkage) put_weights(calibration, way);
        calibration.cut = cut;
        calibration.conferences = lessons_.size();
        calibration.motions = 0;
        for (const auto& lesson : lessons_) calibration.motions += lesson.evidence.motions;
        if (!from_scratch_) rest_on_own_size(calibration);
        calibration.brackets = brackets_;
        calibration.from_scratch = from_scratch_;
        calibration.shrinkage = way.shrinkage.value_or(0);
        Sums sums;
        for (const auto& folds : folds_) {
            const auto sets = graded(lessons_, folds, judged(lessons_, rows, folds, way.shrinkage));
            sums.add(result.changed && !cut_ ? held_out(sets, linking_, fold_count)
                                             : at_cut(sets, linking_, cut));
        }
        calibration.reached = sums.reached();
        return result;
    }

private:
    /// What the size of these conferences added to the odds is from now on in the weights.
    void rest_on_own_size(Calibration& calibration) const {
        const auto more = start_.size_odds(calibration.motions / calibration.conferences);
        for (auto& each : calibration.weights) each.intercept += more;
    }

    Weighing base(Knowledge known) const { return from_scratch_ ? Weighing{} : start_.weighing(known); }

    Reached before() const {
        const auto rows = pooled(lessons_, start_.weighing(common_), common_);
        const auto sets = graded(lessons_, folds_.front(), judged(lessons_, rows, folds_.front(), {}));
        return at_cut(sets, linking_, start_.cut).reached();
    }

    double loss(Knowledge known, std::optional<double> shrinkage) const {
        const auto rows = pooled(lessons_, base(known), known);
        return log_loss(rows, judged(lessons_, rows, folds_.front(), shrinkage));
    }

    /// What to learn from: where thesaurus and headings know the matter, they bring probabilities a
    /// quarter and more nearer to what is so; where motions are of another kind they tell next to
    /// nothing and mislead. So what does without is taken unless the gain is plain.
    Knowledge of_use() const {
        if (from_scratch_) return common_;  // what begins at nothing is to know of everything
        std::array<double, all_knowledge.size()> losses{};
        auto least = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < losses.size(); ++i) {
            const auto& known = all_knowledge.at(i).knowledge;
            const bool has = (common_.themes || !known.themes) && (common_.headings || !known.headings);
            losses.at(i) = has ? loss(known, usual_shrinkage) : std::numeric_limits<double>::infinity();
            least = std::min(least, losses.at(i));
        }
        auto result = all_knowledge.size();
        while (losses.at(--result) > least * plain_gain) {
        }
        return all_knowledge.at(result).knowledge;
    }

    /// The way whose probabilities are nearest to what is so, of subjects it has not seen; nothing is
    /// learned when that is the way with what there was.
    Way best_way() const {
        Way best{.known = of_use(), .shrinkage = {}};
        std::array<double, shrinkages.size()> losses{};
        std::ranges::transform(shrinkages, losses.begin(),
                               [&](double shrinkage) { return loss(best.known, shrinkage); });
        const auto least = std::ranges::min(losses);
        // The hardest held of those that are as good: it carries over best.
        std::size_t hardest = 0;
        while (losses.at(hardest) > least * as_good) ++hardest;
        best.shrinkage = shrinkages.at(hardest);
        if (!from_scratch_ && loss(common_, {}) <= least) return {.known = common_, .shrinkage = {}};
        return best;
    }

    /// The cut with the best brackets. A change has to be worth it, the more so the fewer brackets
    /// there are: their figure swings more.
    double best_cut(const Pooled& rows, const Way& way) const {
        Figures figures{};
        for (const auto& folds : folds_) {
            const auto sets = graded(lessons_, folds, judged(lessons_, rows, folds, way.shrinkage));
            const auto found = pair_f1_by_cut(sets, linking_, fold_count);
            for (std::size_t i = 0; i < cuts.size(); ++i) figures.at(i) += found.at(i) / deal_count;
        }
        const auto smooth = smoothed(figures);
        const auto* best = std::ranges::max_element(smooth);
        const auto worth = 0.02 / std::sqrt(static_cast<double>(std::max<std::size_t>(brackets_, 1)));
        const auto* old = std::ranges::find(cuts, start_.cut);
        if (!from_scratch_ && old != cuts.end() && smooth.at(place(old)) >= *best - worth) return start_.cut;
        return steadiest(smooth);
    }

    /// Learns the weights for every state of knowledge from the lessons that have as much. A state
    /// with more than is of use is treated as if it had less.
    void put_weights(Calibration& calibration, const Way& way) const {
        for (std::size_t i = 0; i < all_knowledge.size(); ++i) {
            const auto& state = all_knowledge.at(i).knowledge;
            const Knowledge used{.themes = state.themes && (way.known.themes || !common_.themes),
                                 .headings = state.headings && (way.known.headings || !common_.headings)};
            std::vector<Lesson> enough;
            std::ranges::copy_if(lessons_, std::back_inserter(enough), [&](const Lesson& lesson) {
                const auto& has = lesson.evidence.known;
                return (has.themes || !used.themes) && (has.headings || !used.headings);
            });
            if (enough.empty()) continue;
            const auto rows = pooled(enough, base(used), used);
            calibration.weights.at(i) = combined(base(used), logistic(rows.table, {}, *way.shrinkage), rows,
                                                 enough.front().evidence.features);
        }
    }

    using Figures = std::array<double, cuts.size()>;
    static std::size_t place(decltype(cuts)::const_iterator at) {
        return static_cast<std::size_t>(at - cuts.begin());
    }

    std::vector<Lesson> lessons_;
    const Calibration& start_;
    bool from_scratch_;
    std::optional<double> cut_;
    const Linking& linking_;
    std::vector<std::vector<std::vector<std::size_t>>> folds_;  ///< for every deal
    Knowledge common_{.themes = true, .headings = true};        ///< what every lesson has
    std::size_t brackets_ = 0;
};

}  // namespace

Learned calibrate(const std::vector<Lesson>& lessons, const Calibration& start, bool from_scratch,
                  const Linking& linking, std::optional<double> cut) {
    return Calibrating(lessons, start, from_scratch, cut, linking).run();
}

}  // namespace plenum::learn
