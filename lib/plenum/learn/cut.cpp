#include <plenum/learn/cut.hpp>
#include <plenum/learn/lesson.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace plenum::learn {

namespace {

constexpr double as_good = 0.01;  // a third of what chance alone makes of some sixty brackets
constexpr std::size_t no_fold = std::numeric_limits<std::size_t>::max();

}  // namespace

std::array<double, cuts.size()> pair_f1_by_cut(const std::vector<Graded>& sets, const Linking& linking,
                                               std::size_t without) {
    std::array<Sums, cuts.size()> sums{};
    for (const auto& set : sets) {
        Proposal proposal{.subjects = set.subjects, .nearest = {set.motions, std::vector<std::size_t>{}}};
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            proposal.brackets = {linking(set.motions, set.pairs, cuts.at(i))};
            const auto found = outcomes(proposal);
            for (std::size_t motion = 0; motion < set.motions; ++motion) {
                if (without == no_fold || set.folds[motion] != without) sums.at(i).add(found[motion]);
            }
        }
    }
    std::array<double, cuts.size()> result{};
    std::ranges::transform(sums, result.begin(), &Sums::pair_f1);
    return result;
}

std::array<double, cuts.size()> smoothed(const std::array<double, cuts.size()>& figures) {
    constexpr std::ptrdiff_t reach = 6;  // to 0.12: some sixty brackets tell no finer
    std::array<double, cuts.size()> result{};
    for (std::ptrdiff_t i = 0; i < std::ssize(figures); ++i) {
        double sum = 0;
        double weights = 0;
        for (auto j = i - reach; j <= i + reach; ++j) {
            const auto weight = static_cast<double>(reach + 1 - std::abs(i - j));
            const auto place = std::clamp<std::ptrdiff_t>(j, 0, std::ssize(figures) - 1);
            sum += weight * figures.at(static_cast<std::size_t>(place));
            weights += weight;
        }
        result.at(static_cast<std::size_t>(i)) = sum / weights;
    }
    return result;
}

double steadiest(const std::array<double, cuts.size()>& figures) {
    const auto best = std::ranges::max(figures);
    std::vector<double> good;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        if (figures.at(i) >= best - as_good) good.push_back(cuts.at(i));
    }
    return good[good.size() / 2];
}

Sums held_out(const std::vector<Graded>& sets, const Linking& linking, std::size_t folds) {
    std::vector<double> best;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        best.push_back(steadiest(smoothed(pair_f1_by_cut(sets, linking, fold))));
    }
    Sums result;
    for (const auto& set : sets) {
        Proposal proposal{
            .subjects = set.subjects, .under = set.folds, .nearest = nearest(set.motions, set.pairs, 5)};
        for (const auto cut : best) proposal.brackets.push_back(linking(set.motions, set.pairs, cut));
        for (const auto& outcome : outcomes(proposal)) result.add(outcome);
    }
    return result;
}

Sums at_cut(const std::vector<Graded>& sets, const Linking& linking, double cut) {
    Sums result;
    for (const auto& set : sets) {
        const Proposal proposal{.subjects = set.subjects,
                                .brackets = {linking(set.motions, set.pairs, cut)},
                                .nearest = nearest(set.motions, set.pairs, 5)};
        for (const auto& outcome : outcomes(proposal)) result.add(outcome);
    }
    return result;
}

}  // namespace plenum::learn
