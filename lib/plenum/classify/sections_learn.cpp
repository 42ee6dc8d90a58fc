#include <plenum/classify/sections_learn.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::classify {

std::vector<std::vector<TermNumber>> telling_terms(const std::vector<TermRow>& texts,
                                                   const TermReader& reader, double common) {
    std::vector<std::size_t> motions(reader.size());
    std::vector<std::vector<TermNumber>> result(texts.size());
    for (std::size_t m = 0; m < result.size(); ++m) {
        auto& row = result[m];
        for (const auto& term : texts[m]) {
            if (reader.telling(term.stem)) row.push_back(term.stem);
        }
        std::ranges::sort(row);
        row.erase(std::ranges::unique(row).begin(), row.end());
        for (const auto term : row) ++motions[term];
    }
    const auto most = common * (static_cast<double>(texts.size()) + 20);
    for (auto& row : result) {
        std::erase_if(row, [&](TermNumber term) {
            return motions[term] < 2 || static_cast<double>(motions[term]) > most;
        });
    }
    return result;
}

Scores learned_scores(const std::vector<std::vector<TermNumber>>& rows, std::size_t terms,
                      const Scores& placed, const SectionNumbers& numbers) {
    const auto sections = placed.empty() ? 0 : placed.front().size();
    // Only sure motions teach, as much as they are sure.
    auto teaching = placed;
    std::vector<double> size(sections);
    std::vector<double> with(terms);
    std::vector<double> both(terms * sections);
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
    // The logarithms of every word and section once; only what a motion teaches itself is taken out again.
    const auto weight = [&](TermNumber term, std::size_t s, double own) {
        const auto background = (with[term] + 0.5) / (all + 1);
        const auto here = (both[term * sections + s] - own + numbers.smoothing * background) /
                          (size[s] - own + numbers.smoothing);
        return std::log(here / background);
    };
    std::vector<double> weights(both.size());
    for (TermNumber term = 0; term < with.size(); ++term) {
        for (std::size_t s = 0; with[term] > 0 && s < sections; ++s)
            weights[term * sections + s] = weight(term, s, 0);
    }
    Scores result(rows.size(), std::vector<double>(sections));
    for (std::size_t m = 0; m < rows.size(); ++m) {
        if (rows[m].empty()) continue;
        const auto length = std::sqrt(static_cast<double>(rows[m].size()));
        for (std::size_t s = 0; s < sections; ++s) {
            const auto own = teaching[m][s];
            double sum = 0;
            for (const auto term : rows[m])
                sum += own == 0 ? weights[term * sections + s] : weight(term, s, own);
            result[m][s] = sum / length;
        }
    }
    return result;
}

}  // namespace plenum::classify
