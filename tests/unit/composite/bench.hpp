#pragma once

#include "../catch.hpp"

#include <plenum/classify/statements.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/composite/draft.hpp>
#include <plenum/composite/gather.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/phrasing.hpp>
#include <plenum/read/vocabulary.hpp>

#include <string>
#include <utility>
#include <vector>

/// A bracket laid out for drafting, as the tests of composites use it.
namespace bench {

using namespace plenum;

inline Motion motion(std::string id, std::string text, const std::vector<std::string>& parts = {}) {
    Motion result;
    result.from = id.substr(0, id.find('-'));
    result.id = std::move(id);
    result.text = std::move(text);
    for (const auto& part : parts) result.parts.push_back({.text = part, .span = {}});
    return result;
}

/// All of them as one bracket, led by the first.
struct Bench {
    Motions motions;
    Conference conference = read::builtin_conference();
    std::vector<Pair> pairs = {};
    std::vector<std::string> subject = {};
    std::string language = "english";

    Composite draft(const composite::Check& check = {}) {
        Diagnostics found;
        conference.language = language;
        const auto lexicon = read::lexicon(conference, found);
        const auto vocabulary = read::vocabulary(conference, found);
        auto phrasing = read::phrasing(language);
        phrasing.deeds = {"publish", "seek"};
        const auto classified = classify::stems(motions, lexicon, conference);
        const auto said = classify::statements(motions, lexicon, conference);
        Grouping grouping;
        grouping.pairs = pairs;
        Bracket bracket;
        for (std::size_t i = 0; i < motions.size(); ++i) bracket.members.push_back(i);
        bracket.subject = subject;
        grouping.brackets.push_back(bracket);
        return composite::drafts({motions, classified, said, grouping, conference, vocabulary, phrasing}, {0},
                                 check)
            .front();
    }
};

inline std::vector<std::string> texts(const Composite& draft) {
    std::vector<std::string> result;
    for (const auto& part : draft.parts) result.push_back(part.text);
    return result;
}

inline std::string why(const Composite& draft, const Composite::Source& source) {
    for (const auto& each : draft.left_out) {
        if (each.source == source) return each.because;
    }
    return {};
}

inline Pair opposing(std::size_t a, std::size_t b) {
    return {.a = a, .b = b, .relation = Relation::opposing, .confidence = 0.9, .because = {}};
}

}  // namespace bench
