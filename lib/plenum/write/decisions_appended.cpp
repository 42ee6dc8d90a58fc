// Where in the text of a decisions.yaml, or of another file that is a list under one name, more entries go,
// by lines: what a person wrote is not parsed and written anew but kept.
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/layout.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace plenum::write {

namespace {

using layout::Line;

constexpr std::size_t usual_indent = 2;

[[noreturn]] void refuse(std::string_view key, const std::string& why) {
    throw Error(
        "the file of " + std::string(key) + " is laid out so that nothing can be added to it: " + why,
        "write '" + std::string(key) + ":' on a line of its own, and each entry below it with a dash");
}

/// The lines of an entry behind its dash.
std::string entry(const Tree& tree, std::size_t indent, std::string_view line_end) {
    std::string result;
    for (const auto& line : block(tree)) {
        result += std::string(indent, ' ') + (result.empty() ? "- " : "  ") + line;
        result += line_end;
    }
    return result;
}

/// Does the line give a value to `wanted`? What stands behind the colon; npos for another line.
std::size_t value_of(std::string_view text, const Line& line, std::string_view wanted) {
    const auto words = line.words(text);
    const std::string name(wanted);
    for (const std::string& key : {name, '"' + name + '"', '\'' + name + '\''}) {
        if (text::fold(words.substr(0, key.size())) != key) continue;
        const auto rest = words.substr(key.size());
        const auto colon = rest.find_first_not_of(" \t");
        if (colon == rest.npos || rest[colon] != ':') continue;
        const auto behind = colon + 1;
        if (behind < rest.size() && rest[behind] != ' ' && rest[behind] != '\t') continue;
        return line.begin + line.indent + key.size() + behind;
    }
    return std::string_view::npos;
}

/// Into a list in brackets, the first of which stands at `open`.
std::string into_brackets(std::string_view text, std::size_t open, std::string_view key,
                          std::span<const Tree> entries) {
    const auto list = layout::brackets(text, open);
    if (!list) refuse(key, "a bracket or a quotation mark is not closed");
    const auto own_line = layout::begins_line(text, list->close);
    std::string more;
    for (const auto& each : entries) {
        if (!more.empty()) more += own_line ? "," + std::string(layout::line_end(text)) : ", ";
        more += (own_line ? std::string(own_line->second, ' ') : "") + flow(each);
    }
    std::string result(text.substr(0, list->last));
    if (list->last > open + 1 && text[list->last - 1] != ',') result += ',';
    if (own_line) {
        // The line of the closing bracket keeps its place.
        result += text.substr(list->last, own_line->first - list->last);
        return result + more + std::string(layout::line_end(text)) +
               std::string(text.substr(own_line->first));
    }
    if (list->last > open + 1) result += ' ';
    return result + more + std::string(text.substr(list->last));
}

/// Is an entry of the list set apart from the one before it by a blank line?
bool airy(std::string_view text, const std::vector<Line>& lines, std::size_t first, std::size_t end,
          std::size_t indent) {
    for (auto i = end; i-- > first + 1;) {
        if (lines[i].is_entry(text) && lines[i].indent == indent) return lines[i - 1].is_blank(text);
    }
    return false;
}

/// Where a list of lines ends.
struct ListEnd {
    std::size_t own = 0;   ///< one past its last line, its comments included
    std::size_t next = 0;  ///< the first line that belongs to something else; the number of lines without one
};

/// The end of the list whose first entry is line `first`, below a key that is indented by `key`.
ListEnd end_of(std::string_view text, const std::vector<Line>& lines, std::size_t first, std::size_t key) {
    const auto indent = lines[first].indent;
    const auto belongs = [&](const Line& line) {
        // A comment beside the key may be about what comes after the list.
        if (line.is_comment(text)) return line.indent >= indent && indent > key;
        return line.indent > indent || (line.indent == indent && line.is_entry(text));
    };
    ListEnd result{.own = first + 1, .next = first};
    for (; result.next < lines.size(); ++result.next) {
        const auto& line = lines[result.next];
        if (line.is_blank(text)) continue;
        if (belongs(line)) {
            result.own = result.next + 1;
        } else if (!line.is_comment(text)) {
            break;
        }
    }
    // At the end of a file comments stand about what came before them.
    if (result.next == lines.size()) result.own = lines.size();
    return result;
}

/// As lines of a list, before line `end`.
std::string into_lines(std::string_view text, const std::vector<Line>& lines, std::size_t end,
                       std::size_t indent, bool spaced, std::span<const Tree> entries) {
    const auto line_end = layout::line_end(text);
    const auto place = end == lines.size() ? text.size() : lines[end].begin;
    std::string result(text.substr(0, place));
    if (!result.empty() && result.back() != '\n') result += line_end;
    for (const auto& each : entries) {
        if (spaced && !layout::ends_blank(result)) result += line_end;
        result += entry(each, indent, line_end);
    }
    return result + std::string(text.substr(place));
}

/// Below the key in line `at`, which has nothing behind its colon.
std::string below(std::string_view text, const std::vector<Line>& lines, std::size_t at, std::string_view key,
                  std::span<const Tree> entries) {
    const auto first = layout::next_with_words(text, lines, at + 1);
    const auto own = lines[at].indent;
    const bool none = first == lines.size() || lines[first].ends_document(text) ||
                      (lines[first].indent <= own && !lines[first].is_entry(text));
    if (none) {
        // The comments of a file that has nothing else yet stay above.
        const auto end = first == lines.size() ? first : at + 1;
        return into_lines(text, lines, end, own + usual_indent, false, entries);
    }
    const auto& line = lines[first];
    if (line.indent > own && line.words(text).starts_with('[')) {
        return into_brackets(text, line.begin + line.indent, key, entries);
    }
    if (line.indent < own || !line.is_entry(text)) {
        refuse(key, "there is no list below '" + std::string(key) + ":'");
    }
    const auto end = end_of(text, lines, first, own).own;
    return into_lines(text, lines, end, line.indent, airy(text, lines, first, end, line.indent), entries);
}

/// What stands behind the key gives way to nothing, and the list goes below.
std::string instead(std::string_view text, std::size_t from, std::size_t length, std::string_view key,
                    std::span<const Tree> entries) {
    std::string without(text);
    without.erase(from, length);
    return appended_under(key, without, entries);
}

std::string as_first(std::string_view text, const std::vector<Line>& lines, std::string_view key,
                     std::span<const Tree> entries) {
    const auto end = std::ranges::find_if(lines, [&](const Line& line) {
        return line.ends_document(text) && layout::has_words_before(text, lines, line);
    });
    const auto place = end == lines.end() ? text.size() : end->begin;
    std::string result(text.substr(0, place));
    const auto line_end = layout::line_end(text);
    if (!result.empty() && result.back() != '\n' && result != layout::byte_order_mark) result += line_end;
    result += key;
    result += ':';
    result += line_end;
    for (const auto& each : entries) result += entry(each, usual_indent, line_end);
    return result + std::string(text.substr(place));
}

}  // namespace

std::string appended(std::string_view text, std::span<const Tree> entries) {
    return appended_under("decisions", text, entries);
}

std::string appended_under(std::string_view key, std::string_view text, std::span<const Tree> entries) {
    const auto lines = layout::lines(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto value = value_of(text, lines[i], key);
        if (value == std::string_view::npos) continue;
        const auto start = layout::skip_blanks(text, value);
        const auto word = layout::word(text, start);
        if (word.empty() || word.starts_with('#')) return below(text, lines, i, key, entries);
        if (word == "~" || text::fold(word) == "null") return instead(text, start, word.size(), key, entries);
        if (!word.starts_with('[')) refuse(key, "what stands behind '" + std::string(key) + ":' is no list");
        const auto list = layout::brackets(text, start);
        if (list && list->empty) return instead(text, start, list->close + 1 - start, key, entries);
        return into_brackets(text, start, key, entries);
    }
    const auto first = layout::next_with_words(text, lines, 0);
    const bool other = first < lines.size() && !text::fold(lines[first].words(text)).starts_with("format:");
    if (other) refuse(key, "there is no '" + std::string(key) + ":' in it");
    return as_first(text, lines, key, entries);
}

}  // namespace plenum::write
