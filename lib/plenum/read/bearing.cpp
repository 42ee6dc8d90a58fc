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

BearingOdds bearing_odds(const std::string& language) {
    BearingOdds result;
    const auto lists = data::tree("bearing");
    if (const auto* list = lists.find("subject")) result.subject = odds(*list);
    if (const auto* list = lists.find("already")) result.already = odds(*list);
    if (const auto* list = lists.find("conflicts")) result.conflicts = odds(*list);
    Stemmer stemmer(language);
    const auto put = [&](std::string_view list, std::unordered_set<std::string>& into) {
        const auto* languages = lists.find(list);
        const auto* words = languages == nullptr ? nullptr : languages->find(language);
        if (words == nullptr) return;
        for (const auto& word : words->children) into.emplace(stemmer(text::fold(word.text)));
    };
    put("complaints", result.complaints);
    put("no deeds", result.no_deeds);
    return result;
}

}  // namespace plenum::read
