#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenum {

/// A logistic regression: the weights, by name, of what speaks for two motions being on one subject.
/// What is not named weighs nothing.
struct Weighing {
    double intercept = 0;
    std::vector<std::pair<std::string, double>> weights;

    double of(std::string_view feature) const {
        for (const auto& [name, weight] : weights) {
            if (name == feature) return weight;
        }
        return 0;
    }
};

/// How well brackets came out on motions that the weights were not learned from; each 0 to 1.
struct Reached {
    double pair_f1 = 0;
    double b_cubed_f1 = 0;
    double partner_first = 0;    ///< motions with a partner whose likeliest candidate is one
    double partner_in_five = 0;  ///< ... who have one among their five likeliest
};

/// What is known of a set of motions beside their words. A language without a thesaurus, or a
/// conference without headings, must not look less alike than it is: each has weights of its own.
struct Knowledge {
    bool themes = false;    ///< the thesaurus has something to say of them
    bool headings = false;  ///< their texts say something of the conference's headings
};

/// Each state of knowledge, and what its weights are called in files.
struct NamedKnowledge {
    Knowledge knowledge;
    std::string_view name;
};
inline constexpr std::array<NamedKnowledge, 4> all_knowledge{{
    {{.themes = true, .headings = true}, "all"},
    {{.themes = true, .headings = false}, "without_headings"},
    {{.themes = false, .headings = true}, "without_themes"},
    {{.themes = false, .headings = false}, "words_alone"},
}};

/// How sure Plenum is that two motions belong together, and how sure it has to be: learned from
/// brackets that committees decided.
struct Calibration {
    std::array<Weighing, all_knowledge.size()> weights;  ///< in the order of all_knowledge
    double cut = 0.25;  ///< motions are joined while this likely on average, above 0 and below 1

    /// Where it came from; zeros when that was not written down.
    std::size_t conferences = 0;
    std::size_t motions = 0;
    std::size_t brackets = 0;  ///< of two motions and more
    bool from_scratch = false;
    double shrinkage = 0;
    Reached reached;  ///< cross-validated over subjects

    /// What the size of a set adds to the log odds of each of its pairs. A conference with twice the
    /// motions has more subjects rather than larger brackets, so any two of its motions are that
    /// much less likely to share one: by half if brackets did not grow at all; they do a little,
    /// hence three quarters of the logarithm. A handful of drafts, and an archive, are no conferences.
    double size_odds(std::size_t count) const {
        constexpr double growth = 0.75;
        if (conferences == 0 || motions == 0) return 0;
        const auto size = [](double each) { return std::clamp(each, 80.0, 1000.0); };
        const auto learned = static_cast<double>(motions) / static_cast<double>(conferences);
        return growth * std::log(size(learned) / size(static_cast<double>(count)));
    }

    const Weighing& weighing(Knowledge known) const {
        return weights.at((known.themes ? 0U : 2U) + (known.headings ? 0U : 1U));
    }
};

/// A pair below this probability is not listed, and counts as impossible when brackets are formed.
inline constexpr double least_listed = 0.05;

/// What is measured of two motions: its name in files, which stays, and what it is, in a line.
struct FeatureName {
    std::string_view name;
    std::string_view meaning;
    Knowledge needs = {};  ///< without this it says nothing

    bool means_something(Knowledge known) const {
        return (known.themes || !needs.themes) && (known.headings || !needs.headings);
    }
};

/// The pairs of a set of motions that share anything, a < b, ordered, with what was measured of
/// each: the numbers of pair i stand at i x features.size().
struct Evidence {
    struct Ends {
        std::size_t a = 0;
        std::size_t b = 0;
    };
    std::size_t motions = 0;
    std::vector<FeatureName> features;
    std::vector<Ends> pairs;
    std::vector<float> values;
    Knowledge known;
};

/// Two motions and the probability that they belong together, or another likeness from 0 to 1.
struct Likely {
    std::size_t a = 0;
    std::size_t b = 0;
    double confidence = 0;
};

/// Forms brackets of `count` motions out of how likely the pairs are, as `group` does: for every
/// motion the number of its bracket.
using Linking =
    std::function<std::vector<std::size_t>(std::size_t count, const std::vector<Likely>& pairs, double cut)>;

}  // namespace plenum
