#include <cli/already.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/similar/compare.hpp>

#include <algorithm>

namespace plenum::cli {

namespace {

/// From here a resemblance is told to the submitter. Of what is told so at the sample, two in three are
/// policy already and most others on the same subject.
constexpr double likely = 0.7;

bool asks_the_same(Relation relation) {
    return relation == Relation::duplicate || relation == Relation::overlap;
}

bool holds(const Resolution& resolution) {
    if (resolution.status == "lapsed" || resolution.status == "superseded") return false;
    const auto& outcomes = resolution.outcomes;
    return outcomes.empty() || std::ranges::any_of(outcomes, [](const std::string& outcome) {
               return outcome == "carried" || outcome == "unanimous";
           });
}

Motion as_motion(const Resolution& resolution) {
    Motion motion;
    motion.id = resolution.id;
    motion.from = resolution.from;
    motion.text = resolution.text;
    motion.parts = resolution.parts;
    return motion;
}

}  // namespace

std::vector<std::vector<Already>> already(const Prepared& prepared) {
    const auto& motions = prepared.reading.motions;
    std::vector<std::vector<Already>> result(motions.size());
    auto all = motions;
    std::vector<Already> past;
    for (const auto& conference : prepared.past) {
        for (const auto& resolution : conference.resolutions) {
            if (!holds(resolution)) continue;
            past.push_back({.conference = conference.conference,
                            .year = conference.year,
                            .number = resolution.number,
                            .id = resolution.id});
            all.push_back(as_motion(resolution));
        }
    }
    if (past.empty()) return result;
    const auto classified = classify::stems(all, prepared.lexicon, prepared.reading.conference);
    const auto found = similar::compare(all, classified, prepared.vocabulary, prepared.calibration);
    for (const auto& pair : found.pairs) {
        const bool across = pair.a < motions.size() && pair.b >= motions.size();
        if (!across || !asks_the_same(pair.relation) || pair.confidence < likely) continue;
        auto match = past[pair.b - motions.size()];
        match.confidence = pair.confidence;
        result[pair.a].push_back(std::move(match));
    }
    for (auto& matches : result) {
        std::ranges::stable_sort(matches, std::greater<>{}, &Already::confidence);
        constexpr std::size_t most = 3;
        if (matches.size() > most) matches.resize(most);
    }
    return result;
}

}  // namespace plenum::cli
