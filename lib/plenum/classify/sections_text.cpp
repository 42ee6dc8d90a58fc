#include <plenum/base/text.hpp>
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

std::string word_form(std::string_view written, const std::string& stem) {
    if (written.find_first_of(" \n\t-") != std::string_view::npos) return stem;
    auto form = text::fold(written);
    if (form.ends_with("'s")) form.resize(form.size() - 2);
    if (form.ends_with("'")) form.pop_back();
    if (form.size() > 4 && form.ends_with("ies")) return form.substr(0, form.size() - 3) + "y";
    if (form.size() > 3 && form.ends_with("s") && !form.ends_with("ss")) form.pop_back();
    return form;
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
        const auto text = whole_text(motion);
        for (const auto& term : terms(text, every_word, stemmer)) {
            const auto next = static_cast<TermNumber>(result.numbers.size());
            const auto [place, fresh] = result.numbers.try_emplace(term.stem, next);
            if (fresh) result.telling.push_back(!term.stock && !stop.contains(place->first));
            const auto written = std::string_view(text).substr(term.offset, term.length);
            const auto next_form = static_cast<TermNumber>(result.forms.size());
            const auto form = result.forms.try_emplace(word_form(written, term.stem), next_form).first;
            row.push_back({.stem = place->second, .form = form->second});
        }
    }
    return result;
}

}  // namespace plenum::classify
