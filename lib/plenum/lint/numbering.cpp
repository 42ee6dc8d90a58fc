#include <plenum/lint/numbering.hpp>

#include <array>

namespace plenum::lint {

namespace {

constexpr std::array<std::string_view, 12> roman{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                 "vii", "viii", "ix",  "x",  "xi", "xii"};

int roman_value(std::string_view word) {
    for (std::size_t i = 0; i < roman.size(); ++i) {
        if (roman[i] == word) return static_cast<int>(i) + 1;
    }
    return 0;
}

int value(std::string_view word) {
    if (const int n = roman_value(word)) return n;
    if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'h') return word[0] - 'a' + 1;
    if (word.empty() || word.size() > 2 || word.find_first_not_of("0123456789") != std::string_view::npos)
        return 0;
    int result = 0;
    for (const char c : word) result = result * 10 + (c - '0');
    return result;
}

}  // namespace

std::optional<Numbered> number_before(std::string_view text) {
    const std::size_t from = text.starts_with('(') ? 1 : 0;
    const auto end = text.find_first_of(").", from);
    if (end == std::string_view::npos || end - from > 4 || (from == 1 && text[end] != ')'))
        return std::nullopt;
    // "2.5" and "i.e." are no numbers of parts.
    if (end + 1 >= text.size() || text[end + 1] != ' ') return std::nullopt;
    const auto number = value(text.substr(from, end - from));
    if (number == 0) return std::nullopt;
    return Numbered{.span = {.offset = 0, .length = end + 1}, .number = number};
}

std::vector<Numbered> numbers_in(std::string_view text) {
    std::vector<Numbered> result;
    for (auto open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const auto close = text.find(')', open);
        if (close == std::string_view::npos) break;
        const auto number = roman_value(text.substr(open + 1, close - open - 1));
        if (number > 0)
            result.push_back({.span = {.offset = open, .length = close + 1 - open}, .number = number});
    }
    return result;
}

}  // namespace plenum::lint
