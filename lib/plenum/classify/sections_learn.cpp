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
        row.erase(std::unique(row.begin(), row.end()), row.end());
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

namespace {

/// What the sure motions teach: how many have a word, how many of each section, and how many there are.
struct Learned {
    Scores teaching;  ///< by motion and section: as much as the motion is sure, or nothing
    std::vector<double> size;
    std::vector<double> with;
    std::vector<double> both;  ///< by term, then section
    double all = 0;
};

Learned learn(const std::vector<std::vector<TermNumber>>& telling, std::size_t terms, const Scores& placed,
              double sure) {
    const auto sections = placed.empty() ? 0 : placed.front().size();
    Learned result{.teaching = placed,
                   .size = std::vector<double>(sections),
                   .with = std::vector<double>(terms),
                   .both = std::vector<double>(terms * sections)};
    for (std::size_t m = 0; m < telling.size(); ++m) {
        for (std::size_t s = 0; s < sections; ++s) {
            auto& share = result.teaching[m][s];
            if (share < sure) share = 0;
            if (share == 0) continue;
            result.size[s] += share;
            result.all += share;
            for (const auto term : telling[m]) {
                result.with[term] += share;
                result.both[term * sections + s] += share;
            }
        }
    }
    return result;
}

/// The log-likelihood ratio of a word in a section, without what `own` added to it.
double weight(const Learned& lesson, TermNumber term, std::size_t s, double own, double smoothing) {
    const auto background = (lesson.with[term] + 0.5) / (lesson.all + 1);
    const auto here = (lesson.both[term * lesson.size.size() + s] - own + smoothing * background) /
                      (lesson.size[s] - own + smoothing);
    return std::log(here / background);
}

/// The logarithms of every term and section, once.
std::vector<double> all_weights(const Learned& lesson, std::size_t terms, double smoothing) {
    const auto sections = lesson.size.size();
    std::vector<double> weights(lesson.both.size());
    // A word that a section's teachers never use says the same there, whichever it is.
    std::vector<double> absent(sections);
    for (std::size_t s = 0; s < sections; ++s) absent[s] = std::log(smoothing / (lesson.size[s] + smoothing));
    for (TermNumber term = 0; term < terms; ++term) {
        if (lesson.with[term] == 0) continue;
        for (std::size_t s = 0; s < sections; ++s) {
            const auto at = term * sections + s;
            weights[at] = lesson.both[at] == 0 ? absent[s] : weight(lesson, term, s, 0, smoothing);
        }
    }
    return weights;
}

}  // namespace

Scores learned_scores(const std::vector<std::vector<TermNumber>>& telling, std::size_t terms,
                      const Scores& placed, const SectionNumbers& numbers) {
    const auto lesson = learn(telling, terms, placed, numbers.sure);
    const auto sections = lesson.size.size();
    // Only what a motion taught itself is taken out again.
    const auto weights = all_weights(lesson, terms, numbers.smoothing);
    Scores result(telling.size(), std::vector<double>(sections));
    for (std::size_t m = 0; m < telling.size(); ++m) {
        auto& row = result[m];
        for (const auto term : telling[m]) {
            for (std::size_t s = 0; s < sections; ++s) row[s] += weights[term * sections + s];
        }
        const auto length = std::sqrt(static_cast<double>(std::max<std::size_t>(telling[m].size(), 1)));
        for (std::size_t s = 0; s < sections; ++s) {
            if (const auto own = lesson.teaching[m][s]; own != 0) {
                row[s] = 0;
                for (const auto term : telling[m]) row[s] += weight(lesson, term, s, own, numbers.smoothing);
            }
            row[s] /= length;
        }
    }
    return result;
}

}  // namespace plenum::classify
