#include <plenum/learn/lesson.hpp>

#include <algorithm>
#include <limits>

namespace plenum::learn {

std::vector<std::size_t> subject_sizes(const Lesson& lesson) {
    std::vector<std::size_t> result;
    for (const auto subject : lesson.subjects) {
        if (subject >= result.size()) result.resize(subject + 1, 0);
        ++result[subject];
    }
    return result;
}

std::vector<std::size_t> subjects(std::size_t motions,
                                  const std::vector<std::vector<std::size_t>>& brackets) {
    constexpr auto none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> bracket_of(motions, none);
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        for (const auto member : brackets[i]) bracket_of.at(member) = i;
    }
    // Numbered as they come, so that none is left out when a bracket lost all its members.
    std::vector<std::size_t> number_of(brackets.size(), none);
    std::vector<std::size_t> result;
    std::size_t next = 0;
    for (const auto bracket : bracket_of) {
        if (bracket == none) {
            result.push_back(next++);
        } else {
            if (number_of[bracket] == none) number_of[bracket] = next++;
            result.push_back(number_of[bracket]);
        }
    }
    return result;
}

std::vector<Likely> likely_pairs(const Evidence& evidence, const Calibration& calibration) {
    const auto& weighing = calibration.weighing(evidence.known);
    std::vector<double> weights;
    for (const auto& feature : evidence.features) weights.push_back(weighing.of(feature.name));
    std::vector<Likely> result;
    for (std::size_t i = 0; i < evidence.pairs.size(); ++i) {
        double sum = weighing.intercept + calibration.size_odds(evidence.motions);
        for (std::size_t j = 0; j < weights.size(); ++j) {
            sum += weights[j] * static_cast<double>(evidence.values[i * weights.size() + j]);
        }
        const auto likely = probability(sum);
        if (likely < least_listed) continue;
        result.push_back({.a = evidence.pairs[i].a, .b = evidence.pairs[i].b, .confidence = likely});
    }
    return result;
}

std::vector<std::vector<std::size_t>> nearest(std::size_t motions, const std::vector<Likely>& pairs,
                                              std::size_t most) {
    struct Other {
        double confidence = 0;
        std::size_t motion = 0;
    };
    std::vector<std::vector<Other>> others(motions);
    for (const auto& pair : pairs) {
        others[pair.a].push_back({.confidence = pair.confidence, .motion = pair.b});
        others[pair.b].push_back({.confidence = pair.confidence, .motion = pair.a});
    }
    std::vector<std::vector<std::size_t>> result(motions);
    for (std::size_t i = 0; i < motions; ++i) {
        std::ranges::sort(others[i], [](const Other& a, const Other& b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence : a.motion < b.motion;
        });
        for (std::size_t j = 0; j < std::min(most, others[i].size()); ++j) {
            result[i].push_back(others[i][j].motion);
        }
    }
    return result;
}

}  // namespace plenum::learn
