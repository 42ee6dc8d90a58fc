#include <plenum/base/parallel.hpp>
#include <plenum/model/formulas.hpp>
#include <plenum/similar/compare.hpp>
#include <plenum/similar/copies.hpp>
#include <plenum/similar/model.hpp>
#include <plenum/similar/relation.hpp>
#include <plenum/similar/sides.hpp>
#include <plenum/similar/sifting.hpp>
#include <plenum/similar/telling.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace plenum::similar {

namespace {

constexpr std::size_t neighbours_kept = 12;
// So many motions can be kept cut up word by word at a time; of more, those of so many pairs.
constexpr std::size_t kept_cut_up = 20'000;

void keep_best(std::vector<Candidate>& candidates) {
    const auto better = [](const Candidate& a, const Candidate& b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.motion < b.motion;
    };
    const auto count = std::min(neighbours_kept, candidates.size());
    std::ranges::partial_sort(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(count), better);
    candidates.resize(count);
    candidates.shrink_to_fit();
}

Similarities all_compared(const Motions& motions, Ready& ready, const std::vector<Classification>& classified,
                          const Vocabulary& vocabulary, const Calibration& calibration,
                          const Progress& progress) {
    auto& texts = ready.texts;
    texts.headings = Headings(classified);
    const Model model(calibration, knowledge(texts), motions.size());
    Similarities result;
    result.cut = calibration.cut;
    result.terms = std::move(ready.terms);
    result.neighbours.resize(motions.size());
    const auto likely = [&](const Features& features) { return model(features); };
    auto worth_it = sifted(texts, likely, progress);
    const auto& all = worth_it.likenesses;
    result.faint = std::move(worth_it.faint);
    const Wordings wordings(ready.cut->words, vocabulary);
    const Known known{.motions = motions,
                      .cut = *ready.cut,
                      .wordings = wordings,
                      .classified = classified,
                      .texts = texts,
                      .stances = ready.stances};
    // Most pairs are not worth a judgement; those that are lie by blocks, so that their order is that
    // of the pairs whichever thread was quicker.
    std::vector<double> confidences(all.size());
    const bool many = motions.size() >= kept_cut_up;
    const std::size_t block = many ? kept_cut_up : 500;
    std::vector<std::vector<Judged>> blocks(all.size() / block + 1);
    in_blocks(
        all.size(), block,
        [&] {
            return [&, relations = Relations(known, vocabulary)](std::size_t from, std::size_t to) mutable {
                if (many) relations.forget();
                for (auto i = from; i < to; ++i) {
                    auto each = relations.judge(all[i], likely(all[i].features));
                    confidences[i] = each.pair.confidence;
                    if (confidences[i] >= least_listed) blocks[from / block].push_back(std::move(each));
                }
            };
        },
        [&](std::size_t done) {
            if (progress) progress("looking at the likeliest pairs", done, all.size());
        });
    std::vector<Judged> judged;
    judged.reserve(std::accumulate(blocks.begin(), blocks.end(), std::size_t{0},
                                   [](auto sum, const auto& each) { return sum + each.size(); }));
    for (auto& each : blocks) {
        std::ranges::move(each, std::back_inserter(judged));
        each = {};
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        result.neighbours[all[i].a].push_back({.motion = all[i].b, .confidence = confidences[i]});
        result.neighbours[all[i].b].push_back({.motion = all[i].a, .confidence = confidences[i]});
    }
    take_sides(judged, motions, texts);
    result.pairs.reserve(judged.size());
    for (auto& each : judged) result.pairs.push_back(decided(std::move(each), vocabulary));
    for (auto& candidates : result.neighbours) keep_best(candidates);
    return result;
}

}  // namespace

Ready ready(const Motions& motions, const Motions& plain, std::shared_ptr<const Cuttings> cut,
            const Vocabulary& vocabulary) {
    Ready result;
    result.uncopied = without_mass_copies(motions, *cut, vocabulary);
    result.cut = std::move(cut);
    const bool copied = !result.uncopied.copies.empty();
    const auto& compared = copied ? result.uncopied.motions : motions;
    Motions plain_compared;
    if (copied) {
        // What the copies had in common looked like formulas.
        plain_compared = without_formulas(compared);
        result.cut = std::make_shared<const Cuttings>(cut_up(compared, plain_compared, vocabulary.language));
    }
    result.texts = read(copied ? plain_compared : plain, *result.cut, vocabulary);
    in_halves(2, 2, [&](std::size_t from, std::size_t to) {
        if (from == 0) result.terms = telling_terms(result.texts);
        if (to == 2) result.stances = stances(compared, *result.cut, vocabulary, result.texts);
    });
    // Many and small, and of no more use: of 100,000 motions a tenth of the memory. They alone point into the
    // texts without formulas.
    result.texts.phrases = {};
    return result;
}

Similarities compare(const Motions& motions, Ready ready, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary, const Calibration& calibration, const Progress& progress) {
    const auto& uncopied = ready.uncopied;
    if (uncopied.copies.empty()) {
        return all_compared(motions, ready, classified, vocabulary, calibration, progress);
    }
    std::vector<Classification> of_kept;
    if (!classified.empty()) {
        of_kept.reserve(uncopied.kept.size());
        for (const auto motion : uncopied.kept) of_kept.push_back(classified[motion]);
    }
    return with_mass_copies(all_compared(uncopied.motions, ready, of_kept, vocabulary, calibration, progress),
                            uncopied, motions.size());
}

Similarities compare(const Motions& motions, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary, const Calibration& calibration, const Progress& progress) {
    const auto plain = without_formulas(motions);
    auto cut = std::make_shared<const Cuttings>(cut_up(motions, plain, vocabulary.language));
    return compare(motions, ready(motions, plain, std::move(cut), vocabulary), classified, vocabulary,
                   calibration, progress);
}

}  // namespace plenum::similar
