#include <plenum/classify/sections_learn.hpp>
#include <plenum/classify/sections_place.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::classify {

namespace {

std::vector<double> softmax(std::vector<double> row) {
    const auto most = row.empty() ? 0 : *std::ranges::max_element(row);
    double sum = 0;
    for (auto& value : row) sum += value = std::exp(value - most);
    for (auto& value : row) value /= sum;
    return row;
}

void add(Scores& to, const Scores& what, double weight) {
    for (std::size_t m = 0; m < to.size(); ++m) {
        for (std::size_t s = 0; s < to[m].size(); ++s) to[m][s] += weight * what[m][s];
    }
}

Scores softmax_rows(const Scores& scores) {
    Scores result;
    result.reserve(scores.size());
    for (const auto& row : scores) result.push_back(softmax(row));
    return result;
}

/// Keywords and headings alone. The keywords' score counts by its logarithm: what decides is how
/// many times more speaks for one section than for another, in a long motion as in a short one.
Scores own_words(const SectionEvidence& evidence, std::size_t sections, const SectionNumbers& numbers) {
    Scores result(evidence.keywords.size(), std::vector<double>(sections));
    const auto others = static_cast<double>(std::max<std::size_t>(sections, 2) - 1);
    const auto heading = std::log(numbers.heading / (1 - numbers.heading) * others);
    for (std::size_t m = 0; m < result.size(); ++m) {
        for (const auto& each : evidence.keywords[m]) result[m][each.section] += each.weight;
        for (auto& score : result[m]) score = numbers.keywords * std::log(1 + score / numbers.floor);
        for (std::size_t s = 0; s < sections; ++s) {
            result[m][s] += numbers.words * evidence.words[m][s] + numbers.taught * evidence.taught[m][s];
        }
        if (const auto meant = evidence.headings[m]) result[m][*meant] += heading;
    }
    return result;
}

/// A neighbour that is of one bracket with probability c says c of what it believes of itself.
Scores neighbours_say(const Scores& placed, const Similarities& similar, const SectionNumbers& numbers) {
    Scores result(placed.size(), std::vector<double>(placed.empty() ? 0 : placed.front().size()));
    for (std::size_t m = 0; m < std::min(placed.size(), similar.neighbours.size()); ++m) {
        // One logarithm of the product in place of one for each: few are asked, so it stays within range.
        std::vector<double> times(result[m].size(), 1.0);
        std::size_t asked = 0;
        for (const auto& other : similar.neighbours[m]) {
            if (asked++ == numbers.nearest) break;
            if (other.motion >= placed.size() || other.motion == m) continue;
            const auto same = std::clamp(other.confidence, 0.0, 1.0) * (1 - numbers.doubt);
            const auto even = 1 / static_cast<double>(result[m].size());
            for (std::size_t s = 0; s < times.size(); ++s) {
                times[s] *= (same * placed[other.motion][s] + (1 - same) * even) / even;
            }
        }
        for (std::size_t s = 0; s < times.size(); ++s) result[m][s] = std::log(times[s]);
    }
    return result;
}

}  // namespace

void place(SectionEvidence& evidence, const std::vector<TermRow>& texts, const TermReader& reader,
           std::size_t sections, const Similarities& similar, const SectionNumbers& numbers) {
    const auto own = own_words(evidence, sections, numbers);
    const auto telling = telling_terms(texts, reader, numbers.common);
    evidence.placed = softmax_rows(own);
    for (int round = 0; round < numbers.rounds; ++round) {
        auto sum = own;
        add(sum, learned_scores(telling, reader.size(), evidence.placed, numbers), numbers.learned);
        add(sum, neighbours_say(evidence.placed, similar, numbers), numbers.neighbours);
        evidence.placed = softmax_rows(sum);
    }
}

}  // namespace plenum::classify
