#include <plenum/base/stemmer.hpp>
#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/bearing.hpp>
#include <plenum/read/odds.hpp>

#include <charconv>

namespace plenum::read {

Vocabulary::Odds odds(const Tree& list) {
    Vocabulary::Odds result;
    for (const auto& entry : list.children) {
        double value = 0;
        std::from_chars(entry.text.data(), entry.text.data() + entry.text.size(), value);
        if (entry.key == "offset") {
            result.offset = value;
        } else if (entry.key == "from") {
            result.from = value;
        } else {
            result.weights.emplace(entry.key, value);
        }
    }
    return result;
}

namespace {

/// The words of that language in each of the lists.
BearingWords bearing_words(const Tree& lists, const std::string& language) {
    BearingWords result;
    Stemmer stemmer(language);
    const auto each = [&](std::string_view name, const auto& put) {
        const auto* languages = lists.find(name);
        const auto* words = languages == nullptr ? nullptr : languages->find(language);
        if (words == nullptr) return;
        for (const auto& word : words->children) put(text::fold(word.text));
    };
    const auto stems = [&](std::string_view name, BearingWords::Set& into) {
        each(name, [&](const std::string& word) { into.emplace(stemmer(word)); });
    };
    const auto words = [&](std::string_view name, BearingWords::Set& into) {
        each(name, [&](const std::string& word) { into.insert(word); });
    };
    stems("complaints", result.complaints);
    stems("no deeds", result.no_deeds);
    words("names", result.names);
    words("comparisons", result.comparisons);
    words("facts", result.facts);
    words("denied", result.denied);
    words("duties", result.duties);
    words("passives", result.passives);
    each("asides", [&](const std::string& word) { result.asides.push_back(word); });
    return result;
}

}  // namespace

BearingOdds bearing_odds(const std::string& language) {
    BearingOdds result;
    const auto lists = data::tree("bearing");
    if (const auto* list = lists.find("subject")) result.subject = odds(*list);
    if (const auto* list = lists.find("already")) result.already = odds(*list);
    if (const auto* list = lists.find("conflicts")) result.conflicts = odds(*list);
    result.words = bearing_words(lists, language);
    return result;
}

}  // namespace plenum::read
