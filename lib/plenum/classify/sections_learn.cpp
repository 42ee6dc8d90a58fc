#include <plenum/classify/sections_learn.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::classify {

namespace {

/// The telling terms of each motion, each once.
std::vector<std::vector<TermNumber>> telling_terms(const NumberedTexts& texts, double common) {
    std::vector<std::size_t> motions(texts.numbers.size());
    std::vector<std::vector<TermNumber>> result(texts.motions.size());
    for (std::size_t m = 0; m < result.size(); ++m) {
        auto& row = result[m];
        for (const auto& term : texts.motions[m]) row.push_back(term.stem);
        std::ranges::sort(row);
        row.erase(std::ranges::unique(row).begin(), row.end());
        std::erase_if(row, [&](TermNumber term) { return !texts.telling[term]; });
        for (const auto term : row) ++motions[term];
    }
    const auto most = common * (static_cast<double>(texts.motions.size()) + 20);
    for (auto& row : result) {
        std::erase_if(row, [&](TermNumber term) {
            return motions[term] < 2 || static_cast<double>(motions[term]) > most;
        });
    }
    return result;
}

}  // namespace

Scores learned_scores(const NumberedTexts& texts, const Scores& placed, const SectionNumbers& numbers) {
    const auto sections = placed.empty() ? 0 : placed.front().size();
    const auto rows = telling_terms(texts, numbers.common);
    // Only sure motions teach, as much as they are sure.
    auto teaching = placed;
    std::vector<double> size(sections);
    std::vector<double> with(texts.numbers.size());
    std::vector<double> both(texts.numbers.size() * sections);
    double all = 0;
    for (std::size_t m = 0; m < rows.size(); ++m) {
        for (std::size_t s = 0; s < sections; ++s) {
            auto& share = teaching[m][s];
            if (share < numbers.sure) share = 0;
            if (share == 0) continue;
            size[s] += share;
            all += share;
            for (const auto term : rows[m]) {
                with[term] += share;
                both[term * sections + s] += share;
            }
        }
    }
    Scores result(rows.size(), std::vector<double>(sections));
    for (std::size_t m = 0; m < rows.size(); ++m) {
        double own = 0;
        for (const auto share : teaching[m]) own += share;
        for (std::size_t s = 0; s < sections; ++s) {
            const auto mine = teaching[m][s];
            double sum = 0;
            for (const auto term : rows[m]) {
                const auto background = (with[term] - own + 0.5) / (all - own + 1);
                const auto here = (both[term * sections + s] - mine + numbers.smoothing * background) /
                                  (size[s] - mine + numbers.smoothing);
                sum += std::log(here / background);
            }
            result[m][s] = rows[m].empty() ? 0 : sum / std::sqrt(static_cast<double>(rows[m].size()));
        }
    }
    return result;
}

}  // namespace plenum::classify
