#include <plenum/learn/calibrate.hpp>
#include <plenum/learn/cross_validate.hpp>
#include <plenum/learn/cut.hpp>
#include <plenum/learn/folds.hpp>
#include <plenum/learn/yardstick.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace plenum::learn {

namespace {

constexpr std::size_t no_fold = fold_count;
constexpr double two_sided = 1.96;  // standard errors to either side of a mean, for 95 %

double best_cut(const Graded& set, const Linking& linking) {
    const auto figures = smoothed(pair_f1_by_cut({set}, linking, no_fold));
    return cuts.at(static_cast<std::size_t>(std::ranges::max_element(figures) - figures.begin()));
}

Graded by_yardstick(const Class& half, const Vocabulary& vocabulary) {
    return {.motions = half.motions.size(),
            .pairs = yardstick(half.motions, vocabulary),
            .subjects = half.subjects,
            .folds = std::vector<std::size_t>(half.motions.size(), 0)};
}

Graded by_calibration(const Lesson& half, const Calibration& calibration) {
    return {.motions = half.evidence.motions,
            .pairs = likely_pairs(half.evidence, calibration),
            .subjects = half.subjects,
            .folds = std::vector<std::size_t>(half.evidence.motions, 0)};
}

/// The motions of the first half of the subjects in that order, or of the others.
Class half_of(const Class& taught, const std::vector<std::size_t>& order, bool first) {
    std::vector<bool> chosen(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) chosen[order[i]] = (i < order.size() / 2) == first;
    std::vector<std::size_t> number(order.size(), order.size());
    Class result;
    std::size_t next = 0;
    for (std::size_t i = 0; i < taught.motions.size(); ++i) {
        const auto subject = taught.subjects[i];
        if (!chosen[subject]) continue;
        if (number[subject] == order.size()) number[subject] = next++;
        result.motions.push_back(taught.motions[i]);
        result.subjects.push_back(number[subject]);
    }
    return result;
}

Figure mean(const std::vector<double>& values) {
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    for (const auto value : values) sum += value / count;
    double squares = 0;
    for (const auto value : values) squares += (value - sum) * (value - sum);
    const auto reach = count > 1 ? two_sided * std::sqrt(squares / (count - 1) / count) : 0;
    return {.value = sum, .low = sum - reach, .high = sum + reach};
}

}  // namespace

CrossValidation cross_validate(const Class& taught, const Calibration& start, const Vocabulary& vocabulary,
                               const Measuring& measuring, const Linkings& linkings) {
    const std::vector<Lesson> lessons{{.evidence = measuring(taught.motions), .subjects = taught.subjects}};
    auto plain = by_yardstick(taught, vocabulary);
    Sums yardstick;
    for (const auto seed : deals) {
        plain.folds = motion_folds(lessons, seed).front();
        yardstick.add(held_out({plain}, linkings.yardstick, fold_count));
    }
    return {.learned = calibrate(lessons, start, true, linkings.learned).calibration.reached,
            .yardstick = yardstick.reached()};
}

Halvings halvings(const Class& taught, const Calibration& start, const Vocabulary& vocabulary,
                  const Measuring& measuring, const Linkings& linkings, std::size_t count) {
    const auto subjects = taught.subjects.empty() ? 0 : 1 + *std::ranges::max_element(taught.subjects);
    std::array<std::vector<double>, 4> got;
    for (std::size_t seed = 0; seed < count; ++seed) {
        const auto order = shuffled(subjects, seed);
        const auto one = half_of(taught, order, true);
        const auto other = half_of(taught, order, false);
        const std::vector<Lesson> lessons{{.evidence = measuring(one.motions), .subjects = one.subjects}};
        const Lesson exam{.evidence = measuring(other.motions), .subjects = other.subjects};
        const auto calibration = calibrate(lessons, start, false, linkings.learned).calibration;
        const auto learned =
            at_cut({by_calibration(exam, calibration)}, linkings.learned, calibration.cut).pair_f1();
        const auto unlearned = at_cut({by_calibration(exam, start)}, linkings.learned, start.cut).pair_f1();
        const auto cut = best_cut(by_yardstick(one, vocabulary), linkings.yardstick);
        const auto plain = at_cut({by_yardstick(other, vocabulary)}, linkings.yardstick, cut).pair_f1();
        got[0].push_back(learned);
        got[1].push_back(unlearned);
        got[2].push_back(plain);
        got[3].push_back(learned - plain);
    }
    return {.count = count,
            .learned = mean(got[0]),
            .unlearned = mean(got[1]),
            .yardstick = mean(got[2]),
            .gain = mean(got[3])};
}

}  // namespace plenum::learn
