#include <plenum/base/text.hpp>
#include <plenum/read/inline_parts.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace plenum::read {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::array<std::string_view, 20> romans{"i",    "ii",  "iii",  "iv",    "v",   "vi",   "vii",
                                                  "viii", "ix",  "x",    "xi",    "xii", "xiii", "xiv",
                                                  "xv",   "xvi", "xvii", "xviii", "xix", "xx"};

enum class Scheme : std::uint8_t { roman, letter, figure };
enum class Shape : std::uint8_t { brackets, bracket, stop };  // (i), i), 1.

struct Style {
    Scheme scheme;
    Shape shape;
};

constexpr std::array styles{Style{Scheme::roman, Shape::brackets},  Style{Scheme::letter, Shape::brackets},
                            Style{Scheme::figure, Shape::brackets}, Style{Scheme::roman, Shape::bracket},
                            Style{Scheme::letter, Shape::bracket},  Style{Scheme::figure, Shape::bracket},
                            Style{Scheme::figure, Shape::stop}};

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string mark(Style style, std::size_t number) {
    std::string inner;
    if (style.scheme == Scheme::figure) inner = std::to_string(number);
    if (style.scheme == Scheme::roman && number <= romans.size()) inner = romans[number - 1];
    if (style.scheme == Scheme::letter && number <= 26) inner = static_cast<char>('a' + number - 1);
    if (inner.empty()) return {};
    if (style.shape == Shape::brackets) return "(" + inner + ")";
    return inner + (style.shape == Shape::bracket ? ")" : ".");
}

/// What stands before a mark, which tells whether it sets off a part or is only spoken of.
enum class Before : std::uint8_t { words, comma, semicolon, line_break };

Before before(std::string_view text, std::size_t at) {
    auto last = at;
    while (last > 0 && is_space(text[last - 1])) --last;
    if (last == 0 || text.substr(last, at - last).find('\n') != npos) return Before::line_break;
    const auto up_to = text.substr(0, last);
    const char c = up_to.back();
    if (c == ':' || up_to.ends_with("\xE2\x80\x93") || up_to.ends_with("\xE2\x80\x94") ||
        up_to.ends_with(" -")) {
        return Before::line_break;
    }
    if (c == ';' || c == '.') return Before::semicolon;
    return c == ',' ? Before::comma : Before::words;
}

/// The same, looking past one short joining word ("and", "or", "a", "et", "und"): "...; and (ii)".
Before before_or_joined(std::string_view text, std::size_t at) {
    const auto direct = before(text, at);
    if (direct != Before::words) return direct;
    auto end = at;
    while (end > 0 && is_space(text[end - 1])) --end;
    auto start = end;
    while (start > 0 && !is_space(text[start - 1])) --start;
    if (start == 0 || end - start > 3) return Before::words;
    const auto joined = before(text, start);
    return joined == Before::line_break ? Before::words : joined;
}

/// The next place from `from` where `sign` stands as a word of its own.
std::size_t next_mark(std::string_view text, std::string_view sign, std::size_t from) {
    for (auto at = text.find(sign, from); at != npos; at = text.find(sign, at + 1)) {
        const bool begins = at == 0 || is_space(text[at - 1]);
        const auto end = at + sign.size();
        const bool ends = end < text.size() && (is_space(text[end]) || (sign[0] == '(' && text[end] >= 'A'));
        if (begins && ends) return at;
    }
    return npos;
}

/// Where part `number` begins at or after `from`: best where punctuation sets it off.
std::size_t find_part(std::string_view text, Style style, std::size_t number, std::size_t from,
                      Before least) {
    const auto sign = mark(style, number);
    if (sign.empty()) return npos;
    std::size_t any = npos;
    for (auto at = next_mark(text, sign, from); at != npos; at = next_mark(text, sign, at + 1)) {
        const auto setting = before_or_joined(text, at);
        if (setting != Before::words && setting >= least) return at;
        if (any == npos) any = at;
    }
    return least == Before::words && style.shape == Shape::brackets ? any : npos;
}

std::size_t count_words(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool letter = (static_cast<unsigned char>(text[i]) | 0x20U) >= 'a';
        if (letter && (i == 0 || is_space(text[i - 1]))) ++count;
    }
    return count;
}

Span trimmed(std::string_view text, std::size_t from, std::size_t to) {
    while (to > from && is_space(text[to - 1])) --to;
    while (from < to && is_space(text[from])) ++from;
    return {.offset = from, .length = to - from};
}

std::optional<InlineParts> parts_from(std::string_view text, Style style, std::size_t first) {
    const auto setting = before(text, first);
    // In the midst of a sentence only semicolons (or commas, if the first has one) tell parts.
    if (setting != Before::line_break && style.shape != Shape::brackets) return {};
    auto least = Before::words;
    if (setting == Before::words || setting == Before::semicolon) least = Before::semicolon;
    if (setting == Before::comma) least = Before::comma;
    std::vector<std::size_t> places{first};
    while (true) {
        const auto next = find_part(text, style, places.size() + 1, places.back() + 1, least);
        if (next == npos) break;
        places.push_back(next);
    }
    if (places.size() < 2) return {};
    InlineParts result{.lead = trimmed(text, 0, first), .parts = {}};
    for (std::size_t k = 0; k < places.size(); ++k) {
        const auto begin = places[k] + mark(style, k + 1).size();
        const auto end = k + 1 < places.size() ? places[k + 1] : text.size();
        result.parts.push_back(trimmed(text, begin, end));
        if (count_words(text.substr(result.parts.back().offset, result.parts.back().length)) < 2) return {};
    }
    if (result.lead.length == 0) return {};
    return result;
}

}  // namespace

InlineParts inline_parts(std::string_view text) {
    if (text.find(')') == npos && text.find("1.") == npos) return {};
    std::optional<InlineParts> best;
    for (const auto style : styles) {
        const auto first = mark(style, 1);
        for (auto at = next_mark(text, first, 0); at != npos; at = next_mark(text, first, at + 1)) {
            auto found = parts_from(text, style, at);
            if (!found) continue;
            if (!best || found->parts.front().offset < best->parts.front().offset) best = std::move(found);
            break;
        }
    }
    return best.value_or(InlineParts{});
}

std::size_t part_mark(std::string_view text, std::size_t number) {
    for (const auto style : styles) {
        const auto sign = mark(style, number);
        if (sign.empty() || !text.starts_with(sign) || text.size() <= sign.size() ||
            !is_space(text[sign.size()])) {
            continue;
        }
        return std::min(text.find_first_not_of(" \n\t\r", sign.size()), text.size());
    }
    return 0;
}

}  // namespace plenum::read
