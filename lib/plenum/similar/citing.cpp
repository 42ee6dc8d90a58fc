// Finds the resolutions that are worth a close look.
#include <plenum/base/parallel.hpp>
#include <plenum/model/bearing.hpp>
#include <plenum/similar/bearing.hpp>
#include <plenum/similar/shared.hpp>

#include <algorithm>
#include <map>

namespace plenum::similar {

namespace {

constexpr std::size_t most_near = 60;   // of a motion's nearest are measured
constexpr std::size_t most_judged = 9;  // of those measured are looked at closely
constexpr std::size_t block = 8;        // motions

Weights subject_weights(const Vocabulary::Odds& odds) {
    return weights(
        odds, {"words", "letters", "duos", "more words", "more letters", "themes", "theme share", "place"});
}

double on_subject(const PastFeatures& features, const Weights& weights) {
    const auto of = [&](PastFeature feature) { return static_cast<double>(features.at(feature)); };
    return probable(
        weighed(weights, {of(past_words), of(past_letters), of(past_duos), of(past_more_words),
                          of(past_more_letters), of(past_themes), of(past_theme_share), of(past_place)}));
}

/// For every motion its likeliest, by number in the index.
std::vector<std::vector<Cited::Candidate>> likeliest(const PastIndex& index, const Unweighed& read,
                                                     const BearingOdds& odds) {
    std::vector<std::vector<Cited::Candidate>> result(read.texts.pieces.size());
    const auto weights = subject_weights(odds.subject);
    in_blocks(
        result.size(), block,
        [&] {
            return [&, search = PastSearcher(index)](std::size_t from, std::size_t to) mutable {
                for (auto i = from; i < to; ++i) {
                    auto& mine = result[i];
                    for (const auto& near : search(past_query(index, read, i), most_near)) {
                        const auto subject = on_subject(near.features, weights);
                        if (subject >= odds.subject.from)
                            mine.push_back({.resolution = near.resolution, .subject = subject});
                    }
                    std::ranges::stable_sort(mine, std::greater{}, &Cited::Candidate::subject);
                    if (mine.size() > most_judged) mine.resize(most_judged);
                }
            };
        },
        [](std::size_t) {});
    return result;
}

}  // namespace

Cited cited(const PastIndex& index, const Motions& motions, const Vocabulary& vocabulary,
            const BearingOdds& odds) {
    Cited result;
    result.searched = index.size();
    const auto read = unweighed(motions, cut_up(motions, motions, vocabulary.language), vocabulary);
    result.candidates = likeliest(index, read, odds);
    std::map<std::size_t, std::size_t> numbers;  // by number in the index
    for (const auto& candidates : result.candidates) {
        for (const auto& each : candidates) numbers.emplace(each.resolution, 0);
    }
    std::map<std::size_t, std::size_t> conferences;
    for (auto& [at, number] : numbers) {
        number = result.resolutions.size();
        auto resolution = index.resolution(at);
        const auto [conference, fresh] =
            conferences.emplace(index.records[at].conference, result.archive.size());
        if (fresh) result.archive.push_back(index.conference(at));
        auto& there = result.archive[conference->second].resolutions;
        result.resolutions.push_back(as_motion(resolution));
        result.places.push_back({.conference = conference->second, .resolution = there.size()});
        there.push_back(std::move(resolution));
    }
    for (auto& candidates : result.candidates) {
        for (auto& each : candidates) each.resolution = numbers.at(each.resolution);
    }
    return result;
}

}  // namespace plenum::similar
