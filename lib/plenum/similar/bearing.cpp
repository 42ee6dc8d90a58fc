// Judges resolutions beside motions, word by word.
#include <plenum/base/parallel.hpp>
#include <plenum/similar/bearing.hpp>
#include <plenum/similar/bearing_reasons.hpp>
#include <plenum/similar/difference.hpp>
#include <plenum/similar/shared.hpp>
#include <plenum/similar/statements.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::similar {

namespace {

constexpr std::size_t most_listed = 8;
constexpr std::size_t block = 16;         // motions
constexpr double copy_is_sure = 0.9;      // how sure what is said of a copy is; of the very same words, 1
constexpr double by_reference = 0.8;      // a reference binds to the spirit of it alone
constexpr double turned_round = -0.3;     // balance of two near copies below which one is the reverse
constexpr double faint = 0.1;             // so much agreement goes without saying
constexpr double on_subject_alone = 0.3;  // what being on the subject counts beside saying something of it

/// Motions and resolutions as one set: first the motions.
struct World {
    Motions texts;
    Cuttings cut;
    Texts read;
    std::vector<std::vector<Statement>> statements;
    std::vector<Wording> wordings;
};

/// How telling each word is: as the archive says, whatever stands beside it.
void weigh(World& world, const Counted& counted, const PastIndex& index) {
    auto& telling = world.read.telling;
    const auto rarest = std::log(static_cast<float>(index.size() + 1));
    for (std::size_t i = 0; i < counted.stems.size(); ++i) {
        const auto& stem = counted.stems[i];
        const auto known = index.word(stem);
        telling.push_back(known ? index.telling[*known]
                                : rarest * (counted.stock[i] ? stock_weight : 1) *
                                      (is_number(stem) ? number_weight : 1));
    }
    for (auto& pieces : world.read.pieces) {
        for (auto& piece : pieces) {
            double squares = 0;
            for (const auto id : piece.distinct) squares += std::pow(static_cast<double>(telling[id]), 2);
            piece.length = std::sqrt(squares);
        }
    }
}

World world_of(const Cited& cited, const BearingKnown& known) {
    World world;
    world.texts = known.motions;
    world.texts.insert(world.texts.end(), cited.resolutions.begin(), cited.resolutions.end());
    world.cut = cut_up(world.texts, world.texts, known.vocabulary.language);
    auto [texts, counted] = unweighed(world.texts, world.cut, known.vocabulary);
    world.read = std::move(texts);
    weigh(world, counted, known.index);
    world.statements.resize(world.texts.size());
    world.wordings.resize(world.texts.size());
    const Wordings wordings(world.cut.words, known.vocabulary);
    const Statements statements(known.vocabulary, known.lexicon, known.odds.words, world.cut.words);
    in_halves(world.texts.size(), 100, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) {
            const auto& cut = world.cut.whole[i];
            const auto& pieces = world.read.pieces[i];
            world.wordings[i] = wordings.of(world.texts[i], cut);
            world.statements[i] = statements.of(world.texts[i], cut, pieces, world.read.telling);
        }
    });
    return world;
}

/// How much of a motion asks committees, practices or conference itself: that makes no policy.
double procedural(const Classification& motion) {
    if (motion.parts.empty()) return 0;
    const auto other = std::ranges::count(motion.parts, Stem::other, &ClassifiedPart::stem);
    return static_cast<double>(other) / static_cast<double>(motion.parts.size());
}

class Judge {
public:
    Judge(const World& world, const Cited& cited, const BearingKnown& known)
        : world_(world),
          cited_(cited),
          known_(known),
          already_(weights(known.odds.already, {"subject", "words", "procedural", "agreement"})),
          conflicts_(weights(known.odds.conflicts, {"subject", "contrary"})),
          gate_(weights(known.odds.conflicts, {"subject from", "less than"})) {}

    std::vector<PolicyMatch> operator()(std::size_t motion) const {
        std::vector<Ranked> all;
        for (const auto& candidate : cited_.candidates[motion]) all.push_back(judge(motion, candidate));
        std::ranges::stable_sort(all, std::greater{}, &Ranked::rank);
        if (all.size() > most_listed) all.resize(most_listed);
        std::vector<PolicyMatch> result;
        for (auto& each : all) result.push_back(std::move(each.match));
        return result;
    }

private:
    struct Ranked {
        PolicyMatch match;
        double rank = 0;
    };

    /// What was found of a motion and a resolution.
    struct Found {
        Agreement agreed;
        InCommon common;
        Difference copy;
    };
    /// How likely each relation is, if the resolution binds anybody.
    struct Likely {
        double subject = 0;
        double already = 0;
        double conflicts = 0;
    };

    Found look(std::size_t motion, std::size_t other, double subject) const {
        const auto& telling = world_.read.telling;
        return {.agreed = agreement(world_.statements[motion], world_.statements[other], telling),
                .common = shared(world_.read, motion, other, subject),
                .copy = difference(world_.wordings[motion], world_.wordings[other])};
    }

    Likely likely(const Found& found, std::size_t motion, double subject) const {
        const auto& [agreed, common, copy] = found;
        const auto contrary = std::log(faint + agreed.contrary) - std::log(faint + agreed.agree);
        Likely result{
            .subject = subject,
            .already = probable(weighed(already_, {common.likelihood, common.words,
                                                   procedural(known_.classified[motion]), agreed.balance()})),
            .conflicts = probable(weighed(conflicts_, {common.likelihood, contrary}))};
        if (subject < gate_.values.front()) result.conflicts = 0;
        if (copy.same >= near_copy) {
            const auto sure = copy_is_sure + (1 - copy_is_sure) * copy.same;
            // Where nearly the same words are said for a thing and against it, one of them governs the
            // others.
            const bool reversed =
                agreed.balance() < turned_round || (copy.reversed && agreed.balance() <= -turned_round);
            result.conflicts = reversed ? sure : 1 - sure;
            result.already = reversed ? 1 - sure : sure;
            result.subject = std::max(subject, sure);
        }
        return result;
    }

    void decide(PolicyMatch& match, const Likely& odds) const {
        match.confidence = std::max(0.01, odds.subject - odds.already - odds.conflicts);
        if (odds.conflicts >= known_.odds.conflicts.from &&
            odds.conflicts >= gate_.values.back() * odds.already) {
            match.relation = PolicyRelation::conflicts;
            match.confidence = odds.conflicts;
        } else if (odds.already >= known_.odds.already.from) {
            match.relation = PolicyRelation::already;
            match.confidence = odds.already;
        }
    }

    Ranked judge(std::size_t motion, const Cited::Candidate& candidate) const {
        const auto other = known_.motions.size() + candidate.resolution;
        const auto& place = cited_.places[candidate.resolution];
        const auto& resolution = cited_.archive[place.conference].resolutions[place.resolution];
        const auto found = look(motion, other, candidate.subject);
        auto odds = likely(found, motion, candidate.subject);
        const auto outcome = outcome_of(resolution, found.common.b);
        if (outcome == "reference") odds.already *= by_reference;
        Ranked result{.match = {.conference = place.conference,
                                .resolution = place.resolution,
                                .relation = PolicyRelation::related,
                                .confidence = odds.subject,
                                .because = {}},
                      .rank = on_subject_alone * odds.subject};
        if (plenum::holds(resolution) && outcome != "lost") {
            result.rank += odds.already + odds.conflicts;
            decide(result.match, odds);
        }
        tell_bearing({.motion = world_.texts[motion],
                      .resolution = resolution,
                      .texts = world_.read,
                      .a = motion,
                      .b = other,
                      .common = found.common,
                      .agreed = found.agreed,
                      .copy = found.copy,
                      .asked = known_.classified[motion],
                      .resolved = known_.resolutions[candidate.resolution]},
                     result.match);
        return result;
    }

    const World& world_;
    const Cited& cited_;
    const BearingKnown& known_;
    Weights already_;
    Weights conflicts_;
    Weights gate_;  ///< from which likelihood of the subject on, and beside that of `already`
};

}  // namespace

Bearings bearings(const Cited& cited, const BearingKnown& known) {
    Bearings result;
    result.cited = cited.archive;
    result.resolutions = cited.searched;
    result.matches.resize(known.motions.size());
    const auto world = world_of(cited, known);
    in_blocks(
        known.motions.size(), block,
        [&] {
            return [&, judge = Judge(world, cited, known)](std::size_t from, std::size_t to) {
                for (auto i = from; i < to; ++i) result.matches[i] = judge(i);
            };
        },
        [](std::size_t) {});
    return result;
}

}  // namespace plenum::similar
