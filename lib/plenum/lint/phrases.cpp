#include <plenum/lint/phrases.hpp>

#include <algorithm>
#include <array>

namespace plenum::lint {

namespace {

/// In the order of the alphabet.
constexpr std::array<std::string_view, 34> number_words{
    "billion", "dozen",    "eight",     "eighteen", "eighty",   "eleven",  "fifteen", "fifty",    "five",
    "forty",   "four",     "fourteen",  "hundred",  "hundreds", "million", "nine",    "nineteen", "ninety",
    "one",     "seven",    "seventeen", "seventy",  "six",      "sixteen", "sixty",   "ten",      "thirteen",
    "thirty",  "thousand", "thousands", "three",    "twelve",   "twenty",  "two"};

/// "this autumn's" is "this autumn" as well.
bool fits(const std::vector<std::string>& choices, std::string_view word) {
    const auto owner = word.ends_with("'s") ? word.substr(0, word.size() - 2) : word;
    return std::ranges::any_of(choices, [&](const std::string& choice) {
        return choice == "*" || choice == word || choice == owner || (choice == "0" && is_number(word));
    });
}

bool excepted(const Phrasebook& book, const Passage& passage, const Match& match) {
    for (const auto& phrase : book.except) {
        const auto reach = phrase.words.size();
        const auto from = match.first < reach ? 0 : match.first - reach + 1;
        for (auto at = from; at < match.last; ++at) {
            const auto n = stands_at(phrase, passage, at);
            if (n > 0 && at + n > match.first) return true;
        }
    }
    return false;
}

}  // namespace

bool is_number(std::string_view folded) {
    if (folded.empty()) return false;
    if (folded.front() >= '0' && folded.front() <= '9') return true;
    // Nearly every word of every motion is asked about, and few begin like a number.
    constexpr std::string_view initials = "bdefhmnost";
    if (initials.find(folded.front()) == std::string_view::npos) return false;
    const auto first = folded.substr(0, folded.find('-'));
    return std::ranges::binary_search(number_words, first);
}

std::size_t stands_at(const Phrase& phrase, const Passage& passage, std::size_t word) {
    if (word + phrase.words.size() > passage.words.size()) return 0;
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        if (!fits(phrase.words[i], passage.words[word + i].folded)) return 0;
        if (i > 0 && passage.breaks_before(word + i)) return 0;
    }
    return phrase.words.size();
}

std::vector<Match> find(const Phrasebook& book, const Passage& passage) {
    std::vector<Match> result;
    const auto try_at = [&](std::size_t word, std::string_view key) {
        const auto found = book.begin_with.find(key);
        if (found == book.begin_with.end()) return std::size_t{0};
        for (const auto index : found->second) {
            const auto n = stands_at(book.phrases[index], passage, word);
            const Match match{.first = word, .last = word + n, .phrase = &book.phrases[index]};
            if (n == 0 || excepted(book, passage, match)) continue;
            result.push_back(match);
            return n;
        }
        return std::size_t{0};
    };
    const bool counts = book.begin_with.contains("0");
    for (std::size_t i = 0; i < passage.words.size();) {
        const auto& word = passage.words[i].folded;
        auto n = try_at(i, word);
        if (n == 0 && counts && is_number(word)) n = try_at(i, "0");
        i += std::max<std::size_t>(1, n);
    }
    return result;
}

}  // namespace plenum::lint
