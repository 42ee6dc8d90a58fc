#include <plenum/model/formulas.hpp>
#include <plenum/similar/evidence.hpp>
#include <plenum/similar/likeness.hpp>
#include <plenum/similar/model.hpp>

namespace plenum::similar {

Evidence evidence(const Motions& motions, const std::vector<Classification>& classified,
                  const Vocabulary& vocabulary) {
    const auto plain = without_formulas(motions);
    auto texts = read(plain, vocabulary);
    texts.headings = Headings(classified);
    Evidence result;
    result.motions = motions.size();
    result.features.assign(feature_names.begin(), feature_names.end());
    result.known = knowledge(texts);
    for (const auto& pair : likenesses(texts)) {
        result.pairs.push_back({.a = pair.a, .b = pair.b});
        result.values.insert(result.values.end(), pair.features.begin(), pair.features.end());
    }
    return result;
}

}  // namespace plenum::similar
