#include <plenum/lint/quotes.hpp>

#include <algorithm>
#include <array>

namespace plenum::lint {

namespace {

struct Pair {
    std::string_view open;
    std::string_view close;
    bool single;
};

constexpr std::array<Pair, 5> pairs{{
    {"\"", "\"", false},
    {"\u201C", "\u201D", false},
    {"\u00AB", "\u00BB", false},
    {"\u2018", "\u2019", true},
    {"'", "'", true},
}};

bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/// Before an opening mark there is a blank or a bracket, after it there is none.
bool can_open(std::string_view text, std::size_t at, std::size_t size) {
    const bool before = at == 0 || is_blank(text[at - 1]) || text[at - 1] == '(' || text[at - 1] == '[' ||
                        text[at - 1] == '-' || text.substr(0, at).ends_with("\u2014");
    return before && at + size < text.size() && !is_blank(text[at + size]);
}

/// After a closing mark the word is over.
bool can_close(std::string_view text, std::size_t at, std::size_t size) {
    return at > 0 && !is_blank(text[at - 1]) &&
           (at + size >= text.size() || !is_alphanumeric(text[at + size]));
}

/// `5' 11"` and `6"` are feet and inches.
bool is_measure(std::string_view text, std::size_t at) {
    return at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
}

/// The closing mark; a single one inside a word or after a plural ("practices'") may be an apostrophe, so
/// the last one before the sentence ends is taken when others follow.
std::size_t close_of(std::string_view text, std::size_t from, const Pair& pair) {
    auto at = text.find(pair.close, from);
    while (at != std::string_view::npos && !can_close(text, at, pair.close.size())) {
        at = text.find(pair.close, at + pair.close.size());
    }
    if (!pair.single || at == std::string_view::npos || text[at - 1] != 's') return at;
    const auto next = close_of(text, at + pair.close.size(), pair);
    const auto opened = text.find(std::string(" ") + std::string(pair.open), at);
    return next != std::string_view::npos && opened > next ? next : at;
}

std::size_t clause_end(std::string_view text, std::size_t from) {
    const auto end = text.find_first_of(",.;:", from);
    return end == std::string_view::npos ? text.size() : end;
}

}  // namespace

std::vector<Quote> quotes(std::string_view text) {
    std::vector<Quote> result;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t step = 1;
        for (const auto& pair : pairs) {
            if (!text.substr(i).starts_with(pair.open) || !can_open(text, i, pair.open.size())) continue;
            const auto from = i + pair.open.size();
            const auto close = close_of(text, from, pair);
            if (close == std::string_view::npos && pair.single) continue;
            const bool closed = close != std::string_view::npos;
            const auto end = closed ? close : clause_end(text, from);
            const auto whole = closed ? end + pair.close.size() : end;
            result.push_back({.whole = {.offset = i, .length = whole - i},
                              .inside = {.offset = from, .length = end - from},
                              .closed = closed});
            step = whole - i;
            break;
        }
        i += step;
    }
    return result;
}

bool in_quotes(std::string_view text, Span within) {
    return std::ranges::any_of(quotes(text), [&](const Quote& quote) {
        return within.offset >= quote.inside.offset &&
               within.offset < quote.inside.offset + quote.inside.length;
    });
}

std::optional<Span> odd_quote(std::string_view text) {
    std::optional<Span> straight;
    std::optional<Span> curly;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && !(is_measure(text, i) && !straight)) {
            straight = straight ? std::nullopt : std::optional<Span>({.offset = i, .length = 1});
        }
        const auto rest = text.substr(i);
        if (rest.starts_with("\u201C")) {
            if (curly) return curly;
            curly = {.offset = i, .length = 3};
        } else if (rest.starts_with("\u201D")) {
            if (!curly) return Span{.offset = i, .length = 3};
            curly.reset();
        } else if (rest.starts_with("\u2018") && can_open(text, i, 3) &&
                   close_of(text, i + 3, pairs[3]) == std::string_view::npos) {
            return Span{.offset = i, .length = 3};
        }
    }
    return straight ? straight : curly;
}

}  // namespace plenum::lint
