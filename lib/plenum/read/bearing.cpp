#include <plenum/data/data.hpp>
#include <plenum/read/bearing.hpp>
#include <plenum/read/odds.hpp>
#include <plenum/read/word_lists.hpp>

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

BearingWords bearing_words(const std::string& language) {
    const auto languages = data::tree("statements");
    Stemmer stemmer(language);
    const WordLists lists(languages.find(language), stemmer);
    BearingWords result;
    lists.stemmed("complaints", result.complaints);
    lists.stemmed("no deeds", result.no_deeds);
    lists.folded("names", result.names);
    lists.folded("comparisons", result.comparisons);
    lists.folded("facts", result.facts);
    lists.folded("denied", result.denied);
    lists.folded("duties", result.duties);
    lists.folded("passives", result.passives);
    lists.each("asides", [&](const std::string& word) { result.asides.push_back(word); });
    return result;
}

}  // namespace

BearingOdds bearing_odds(const std::string& language) {
    BearingOdds result;
    const auto lists = data::tree("bearing");
    if (const auto* list = lists.find("subject")) result.subject = odds(*list);
    if (const auto* list = lists.find("already")) result.already = odds(*list);
    if (const auto* list = lists.find("conflicts")) result.conflicts = odds(*list);
    result.words = bearing_words(language);
    return result;
}

}  // namespace plenum::read
