#include <plenum/learn/folds.hpp>
#include <plenum/learn/resample.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace plenum::learn {

namespace {

constexpr std::size_t resamples = 1000;
constexpr double outside = 0.025;  // on either side of a 95 % interval
constexpr std::uint64_t seed = 2011;

/// The sums when each subject stands there as often as `times` says.
std::vector<double> sums(const Contributions& contributions, const std::vector<double>& times) {
    std::vector<double> result(contributions.columns, 0);
    for (std::size_t subject = 0; subject < times.size(); ++subject) {
        if (times[subject] == 0) continue;
        for (std::size_t i = 0; i < result.size(); ++i) {
            result[i] += times[subject] * contributions.own[subject][i];
        }
    }
    for (const auto& cross : contributions.cross) {
        result[cross.column] += times[cross.a] * times[cross.b] * cross.value;
    }
    return result;
}

}  // namespace

void merge_cross(Contributions& contributions) {
    auto& cross = contributions.cross;
    using Cross = Contributions::Cross;
    for (auto& each : cross) {
        if (each.b < each.a) std::swap(each.a, each.b);
    }
    const auto key = [](const Cross& each) { return std::tie(each.column, each.a, each.b); };
    std::ranges::stable_sort(cross, {}, key);
    std::vector<Cross> merged;
    for (const auto& each : cross) {
        if (!merged.empty() && key(merged.back()) == key(each)) {
            merged.back().value += each.value;
        } else {
            merged.push_back(each);
        }
    }
    cross = std::move(merged);
}

std::vector<Figure> resampled(const Contributions& contributions, const Figures& figures) {
    const auto subjects = contributions.own.size();
    const auto values = figures(sums(contributions, std::vector<double>(subjects, 1)));
    std::vector<std::vector<double>> drawn(values.size());
    Chance chance(seed);
    for (std::size_t i = 0; i < resamples && subjects > 0; ++i) {
        std::vector<double> times(subjects, 0);
        for (std::size_t j = 0; j < subjects; ++j) ++times[chance.below(subjects)];
        const auto found = figures(sums(contributions, times));
        for (std::size_t k = 0; k < found.size(); ++k) drawn[k].push_back(found[k]);
    }
    std::vector<Figure> result;
    for (std::size_t k = 0; k < values.size(); ++k) {
        auto& all = drawn[k];
        std::ranges::sort(all);
        Figure figure{.value = values[k], .low = values[k], .high = values[k]};
        if (!all.empty()) {
            const auto tail = static_cast<std::size_t>(outside * static_cast<double>(all.size()));
            figure.low = all[tail];
            figure.high = all[all.size() - 1 - tail];
        }
        result.push_back(figure);
    }
    return result;
}

}  // namespace plenum::learn
