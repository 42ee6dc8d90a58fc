#include <plenum/base/parallel.hpp>
#include <plenum/similar/reasons.hpp>
#include <plenum/similar/relation.hpp>

#include <algorithm>
#include <utility>

namespace plenum::similar {

namespace {

constexpr float worth_reading = 0.3F;  // cosine of stems from which two texts are read word by word
constexpr float sure = 0.6F;           // and from which a copy is on the same subject whatever else
constexpr double copy_is_told = 0.9;   // how sure the relation of a copy is; of the very same words, 1

}  // namespace

std::vector<Stance> stances(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary,
                            const Texts& texts) {
    std::vector<Stance> result(motions.size());
    const Stances reader(vocabulary, cut.words);
    in_halves(motions.size(), 100, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i)
            result[i] = reader.of(motions[i], cut.whole[i], texts.pieces[i], texts.telling);
    });
    return result;
}

Relations::Relations(const Known& known, const Vocabulary& vocabulary)
    : known_(known),
      contrary_(contrary_weights(vocabulary.contrary)),
      same_ask_(same_ask_weights(vocabulary.same_ask)),
      wordings_(known.motions.size()) {}

const Wording& Relations::wording_of(std::size_t motion) {
    auto& result = wordings_[motion];
    if (!result) result = known_.wordings.of(known_.motions[motion], known_.cut.whole[motion]);
    return *result;
}

bool Relations::is_copy(Pair& pair) {
    const auto found = difference(wording_of(pair.a), wording_of(pair.b));
    if (found.same < near_copy) return false;
    pair.relation = found.reversed ? Relation::opposing : Relation::duplicate;
    pair.relation_confidence = copy_is_told + (1 - copy_is_told) * found.same;
    tell_copy(found, pair.because);
    return true;
}

Judged Relations::judge(const Likeness& likeness, double confidence) {
    Judged result;
    auto& pair = result.pair;
    pair = {.a = likeness.a, .b = likeness.b, .confidence = confidence};
    const auto root = likeness.features[root_words];
    if (root * root >= worth_reading && is_copy(pair)) {
        result.copy = true;
        // However many copies make the likeness look common, a copy is on the subject of what it copies.
        if (root * root >= sure) pair.confidence = std::max(confidence, static_cast<double>(root * root));
        return result;
    }
    if (confidence < least_listed) return result;
    const auto& [motions, cut, wordings, classified, texts, stances] = known_;
    result.found = opposition(stances[pair.a], stances[pair.b], texts.telling);
    const auto common = shared(texts, pair.a, pair.b, confidence);
    result.odds = contrary(result.found, common, contrary_);
    result.shared = same_ask(common, result.odds, same_ask_);
    if (confidence < worth_saying) return result;
    tell_words(texts, pair, pair.because);
    tell_parts(texts, motions, pair, common, pair.because);
    if (classified.size() == motions.size()) {
        tell_addressee(classified[pair.a], classified[pair.b], pair.because);
    }
    return result;
}

Pair decided(Judged judged, const Vocabulary& vocabulary) {
    auto& pair = judged.pair;
    if (judged.copy || pair.confidence < least_listed) return std::move(pair);
    const auto contrary = probable(judged.odds);
    if (contrary >= vocabulary.contrary.from) {
        pair.relation = Relation::opposing;
        pair.relation_confidence = contrary;
        pair.because.insert(pair.because.begin(),
                            judged.side.empty() ? contradiction(judged.found, contrary >= 0.5) : judged.side);
        return std::move(pair);
    }
    const auto same = probable(judged.shared);
    const bool overlap = same >= vocabulary.same_ask.from;
    pair.relation = overlap ? Relation::overlap : Relation::same_subject;
    pair.relation_confidence = (1 - contrary) * (overlap ? same : 1 - same);
    return std::move(pair);
}

}  // namespace plenum::similar
