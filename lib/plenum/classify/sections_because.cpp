#include <plenum/base/listing.hpp>
#include <plenum/classify/sections_because.hpp>

#include <algorithm>
#include <array>

namespace plenum::classify {

namespace {

constexpr std::array<std::string_view, 4> small_numbers{"no", "one", "two", "three"};

/// "a, b and c"
std::vector<std::string> loudest_words(const std::vector<KeywordEvidence>& found, std::size_t section) {
    std::vector<KeywordEvidence> mine;
    std::ranges::copy_if(found, std::back_inserter(mine),
                         [&](const auto& each) { return each.section == section; });
    std::ranges::stable_sort(mine, [](const auto& a, const auto& b) { return a.weight > b.weight; });
    std::vector<std::string> result;
    for (const auto& each : mine) {
        if (result.size() == 3) break;
        result.push_back("'" + std::string(each.words) + "'");
    }
    return result;
}

/// The most similar motions that were put under the section too, three at most.
std::vector<std::string> like_minded(const SectionEvidence& evidence, const Motions& motions,
                                     const Similarities& similar, std::size_t motion, std::size_t section) {
    std::vector<std::string> result;
    if (motion >= similar.neighbours.size()) return result;
    for (const auto& other : similar.neighbours[motion]) {
        if (result.size() == 3 || other.motion >= motions.size() || other.confidence < 0.3) break;
        if (evidence.placed[other.motion][section] >= 0.5) result.push_back(label(motions[other.motion]));
    }
    return result;
}

std::size_t best_of(const std::vector<double>& scores) {
    return static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
}

}  // namespace

std::string section_because(const SectionEvidence& evidence, const Motions& motions,
                            const Similarities& similar, std::size_t motion, std::size_t section) {
    std::vector<std::string> reasons;
    if (evidence.headings[motion] == section) reasons.emplace_back("the submitter's heading");
    const auto words = loudest_words(evidence.keywords[motion], section);
    if (!words.empty()) reasons.push_back(listed(words));
    const auto alike = like_minded(evidence, motions, similar, motion, section);
    if (!alike.empty()) {
        reasons.push_back(std::string(small_numbers.at(alike.size())) + " similar motion" +
                          (alike.size() == 1 ? "" : "s") + " (" + listed(alike) + ")");
    }
    if (reasons.empty() && evidence.taught[motion][best_of(evidence.taught[motion])] > 0 &&
        best_of(evidence.taught[motion]) == section) {
        reasons.emplace_back("words that past resolutions used there");
    }
    if (reasons.empty()) reasons.emplace_back("words that it shares with motions there");
    return "because of " + listed(reasons);
}

}  // namespace plenum::classify
