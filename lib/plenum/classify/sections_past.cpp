#include <plenum/classify/sections_learn.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::classify {

namespace {

/// The telling terms of a text, each once.
std::vector<TermNumber> distinct(const TermRow& text, const TermReader& reader) {
    std::vector<TermNumber> result;
    for (const auto& term : text) {
        if (reader.telling(term.stem)) result.push_back(term.stem);
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

}  // namespace

Scores taught_scores(const std::vector<TermRow>& texts, const TermReader& reader,
                     const std::vector<Lesson>& lessons, std::size_t sections,
                     const SectionNumbers& numbers) {
    Scores result(texts.size(), std::vector<double>(sections));
    if (lessons.empty()) return result;
    std::vector<double> size(sections);
    std::vector<std::vector<double>> with(reader.size());
    for (const auto& lesson : lessons) {
        size[lesson.section] += 1;
        for (const auto term : distinct(lesson.terms, reader)) {
            with[term].resize(sections);
            with[term][lesson.section] += 1;
        }
    }
    const auto all = static_cast<double>(lessons.size());
    // A word of many resolutions belongs to none of the sections.
    constexpr double many = 0.1;
    for (std::size_t m = 0; m < texts.size(); ++m) {
        const auto terms = distinct(texts[m], reader);
        const auto length = std::sqrt(static_cast<double>(std::max<std::size_t>(terms.size(), 1)));
        for (const auto term : terms) {
            if (with[term].empty()) continue;
            double times = 0;
            for (const auto count : with[term]) times += count;
            if (times > many * (all + 20)) continue;
            const auto background = (times + 0.5) / (all + 1);
            for (std::size_t s = 0; s < sections; ++s) {
                const auto here =
                    (with[term][s] + numbers.smoothing * background) / (size[s] + numbers.smoothing);
                result[m][s] += std::log(here / background) / length;
            }
        }
    }
    return result;
}

}  // namespace plenum::classify
