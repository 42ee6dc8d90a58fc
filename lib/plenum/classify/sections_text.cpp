#include <plenum/classify/sections_text.hpp>

#include <unordered_set>

namespace plenum::classify {

Vocabulary without_stop_words(const Vocabulary& vocabulary) {
    Vocabulary result;
    result.language = vocabulary.language;
    result.stock = vocabulary.stock;
    result.forms = vocabulary.forms;
    // "IT" the abbreviation and "it" would come out as one term, so the word stays out.
    for (const auto& [stem, forms] : vocabulary.forms) {
        for (const auto& form : forms) {
            if (form.capitals && form.stems.size() == 1) result.stop.insert(form.stems.front());
        }
    }
    return result;
}

NumberedTexts number_texts(const Motions& motions, const Vocabulary& vocabulary) {
    Stemmer stemmer(vocabulary.language);
    std::unordered_set<std::string> stop;
    for (const auto& word : vocabulary.stop) stop.emplace(stemmer(word));
    const auto every_word = without_stop_words(vocabulary);

    NumberedTexts result;
    result.motions.reserve(motions.size());
    for (const auto& motion : motions) {
        auto& row = result.motions.emplace_back();
        for (auto& term : terms(whole_text(motion), every_word, stemmer)) {
            const auto next = static_cast<TermNumber>(result.numbers.size());
            const auto [place, fresh] = result.numbers.try_emplace(std::move(term.stem), next);
            if (fresh) result.telling.push_back(!term.stock && !stop.contains(place->first));
            row.push_back(place->second);
        }
    }
    return result;
}

}  // namespace plenum::classify
