// A list of words as a speller.
#include <plenum/base/text.hpp>
#include <plenum/spell/word_list.hpp>

#include <algorithm>
#include <memory>
#include <set>

namespace plenum::spell {

Speller word_list(std::string_view lines) {
    auto words = std::make_shared<std::set<std::string, std::less<>>>();
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto word = text::trim(lines.substr(0, end));
        if (!word.empty()) words->insert(text::fold(word));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return {.knows = [words](const std::string& word) { return words->contains(word); },
            .suggest = [words](const std::string& word) -> std::vector<std::string> {
                const std::vector<std::string_view> candidates(words->begin(), words->end());
                const auto best = text::nearest(word, candidates);
                if (best.empty()) return {};
                return {std::string(best)};
            }};
}

}  // namespace plenum::spell
