#include <plenum/base/text.hpp>
#include <plenum/composite/ask.hpp>

#include <algorithm>

namespace plenum::composite {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string one_line(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (!is_blank(c)) {
            result += c;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    return std::string(text::trim(result));
}

bool ends_with_word(std::string_view folded, std::string_view word) {
    if (!folded.ends_with(word)) return false;
    if (folded.size() == word.size()) return true;
    const char before = folded[folded.size() - word.size() - 1];
    return before == ' ' || before == ',' || before == ';';
}

/// A stop or comma, a dash: what says that more follows.
bool drop_mark(std::string& text) {
    for (const std::string_view mark : {";", ",", ":", ".", " -", "–", "—"}) {
        if (!text.ends_with(mark) || text.ends_with("...")) continue;
        text = std::string(text::trim(std::string_view(text).substr(0, text.size() - mark.size())));
        return true;
    }
    return false;
}

bool drop_join(std::string& text, const Phrasing& phrasing) {
    const auto folded = text::fold(text);
    if (folded.size() != text.size()) return false;
    for (const auto& join : phrasing.joins) {
        if (!ends_with_word(folded, join)) continue;
        text = std::string(text::trim(std::string_view(text).substr(0, text.size() - join.size())));
        return true;
    }
    return false;
}

bool drop_link(std::string& text, const Phrasing& phrasing) {
    const auto folded = text::fold(text.substr(0, 40));
    for (const auto& link : phrasing.links) {
        if (!folded.starts_with(link) || folded.size() <= link.size()) continue;
        const char next = folded[link.size()];
        if (next != ' ' && next != ',') continue;
        text = std::string(text::trim(std::string_view(text).substr(link.size() + (next == ',' ? 1 : 0))));
        return true;
    }
    return false;
}

}  // namespace

std::string tidy(std::string_view text, const Phrasing& phrasing) {
    auto result = one_line(text);
    while (drop_mark(result) || drop_join(result, phrasing)) {
    }
    while (drop_link(result, phrasing)) {
    }
    return result;
}

std::size_t count_words(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        count += !is_blank(c) && !inside ? 1U : 0U;
        inside = !is_blank(c);
    }
    return count;
}

}  // namespace plenum::composite
