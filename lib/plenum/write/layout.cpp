#include <plenum/write/layout.hpp>

#include <algorithm>

namespace plenum::write::layout {

namespace {

constexpr std::string_view blanks = " \t";

/// Past a quotation that begins at `at`; past the text when it is never closed.
std::size_t quotation_end(std::string_view text, std::size_t at) {
    const char mark = text[at];
    for (auto i = at + 1; i < text.size(); ++i) {
        if (mark == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == mark) {
            if (mark == '"' || i + 1 >= text.size() || text[i + 1] != mark) return i + 1;
            ++i;  // '' is an apostrophe
        }
    }
    return text.size() + 1;
}

bool is_white(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_mark(char c) {
    return c == '"' || c == '\'';
}

bool begins_comment(std::string_view text, std::size_t at) {
    return text[at] == '#' && (at == 0 || is_white(text[at - 1]));
}

}  // namespace

bool Line::is_blank(std::string_view text) const {
    return words(text).find_first_not_of(blanks) == std::string_view::npos;
}

bool Line::is_entry(std::string_view text) const {
    const auto written = words(text);
    return written == "-" || written.starts_with("- ") || written.starts_with("-\t");
}

bool Line::ends_document(std::string_view text) const {
    const auto written = words(text).substr(0, 4);
    return indent == 0 && (written == "---" || written == "--- " || written == "..." || written == "... ");
}

std::vector<Line> lines(std::string_view text) {
    std::vector<Line> result;
    std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const bool carriage = end > begin && end < text.size() && text[end - 1] == '\r';
        const auto length = end - begin - (carriage ? 1 : 0);
        const auto indent = std::min(text.substr(begin, length).find_first_not_of(' '), length);
        result.push_back({.begin = begin, .length = length, .indent = indent});
        begin = end + 1;
    }
    return result;
}

std::size_t next_with_words(std::string_view text, const std::vector<Line>& lines, std::size_t from) {
    for (auto i = from; i < lines.size(); ++i) {
        if (lines[i].is_blank(text) || lines[i].is_comment(text)) continue;
        const bool opening =
            from == 0 && (lines[i].words(text).starts_with("---") || lines[i].words(text).starts_with('%'));
        if (!opening) return i;
    }
    return lines.size();
}

bool has_words_before(std::string_view text, const std::vector<Line>& lines, const Line& line) {
    const auto first = next_with_words(text, lines, 0);
    return first < lines.size() && lines[first].begin < line.begin;
}

std::string_view line_end(std::string_view text) {
    const auto last = text.rfind('\n');
    return last != text.npos && last > 0 && text[last - 1] == '\r' ? "\r\n" : "\n";
}

bool ends_blank(std::string_view text) {
    const auto all = lines(text);
    return all.empty() || all.back().is_blank(text);
}

std::size_t skip_blanks(std::string_view text, std::size_t from) {
    return std::min(text.find_first_not_of(blanks, from), text.size());
}

std::string_view word(std::string_view text, std::size_t from) {
    return text.substr(from, std::min(text.find_first_of(" \t\r\n", from), text.size()) - from);
}

std::optional<Brackets> brackets(std::string_view text, std::size_t open) {
    Brackets result{.close = 0, .last = open + 1, .empty = true};
    std::size_t depth = 0;
    bool may_quote = true;  // a mark within a word is an apostrophe
    for (auto i = open; i < text.size(); ++i) {
        const char c = text[i];
        if (is_white(c)) continue;
        if (begins_comment(text, i)) {
            result.empty = false;
            i = text.find('\n', i);
            if (i == std::string_view::npos) break;
            continue;
        }
        depth += c == '[' || c == '{' ? 1U : 0U;
        depth -= c == ']' || c == '}' ? 1U : 0U;
        if (depth == 0) {
            result.close = i;
            return c == (text[open] == '{' ? '}' : ']') ? std::optional(result) : std::nullopt;
        }
        if (may_quote && is_mark(c)) i = quotation_end(text, i) - 1;
        if (i >= text.size()) break;
        may_quote = c == '[' || c == '{' || c == ',' || c == ':';
        if (i > open) result.last = i + 1;
        if (i > open) result.empty = false;
    }
    return std::nullopt;
}

std::optional<std::pair<std::size_t, std::size_t>> begins_line(std::string_view text, std::size_t at) {
    const auto all = lines(text);
    const auto own = std::ranges::find_if(
        all, [&](const Line& line) { return line.begin <= at && at < line.begin + line.length; });
    if (own == all.end() || own->begin + own->indent != at || own == all.begin()) return std::nullopt;
    for (auto before = own; before-- != all.begin();) {
        if (!before->is_blank(text)) {
            return std::pair(own->begin, std::max({before->indent, own->indent, std::size_t{2}}));
        }
    }
    return std::nullopt;
}

}  // namespace plenum::write::layout
