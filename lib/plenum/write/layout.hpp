#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

/// How a YAML text is laid out, looked at by lines and brackets, for edits that keep what a person wrote.
/// Offsets are in bytes.
namespace plenum::write::layout {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A line of a text, without its line end.
struct Line {
    std::size_t begin = 0;   ///< behind a byte order mark
    std::size_t length = 0;  ///< carriage return and line feed apart
    std::size_t indent = 0;  ///< so many blanks lead it

    std::string_view words(std::string_view text) const {
        return text.substr(begin + indent, length - indent);
    }
    bool is_blank(std::string_view text) const;
    bool is_comment(std::string_view text) const { return words(text).starts_with('#'); }
    bool is_entry(std::string_view text) const;       ///< "- ..."
    bool ends_document(std::string_view text) const;  ///< "---" or "..."
};

std::vector<Line> lines(std::string_view text);

/// The line from `from` on that is neither blank, nor a comment, nor the `---` before everything; the number
/// of lines when there is none.
std::size_t next_with_words(std::string_view text, const std::vector<Line>& lines, std::size_t from);

/// Is there such a line before that one?
bool has_words_before(std::string_view text, const std::vector<Line>& lines, const Line& line);

/// The line end that the text uses: that of its last line that has one.
std::string_view line_end(std::string_view text);

/// Does the text end in a blank line?
bool ends_blank(std::string_view text);

/// Behind blanks and tabs from `from`.
std::size_t skip_blanks(std::string_view text, std::size_t from);

/// What stands at `from` up to a blank or the end of the line.
std::string_view word(std::string_view text, std::size_t from);

/// A list in brackets, or a map in braces.
struct Brackets {
    std::size_t close = 0;  ///< its closing bracket
    std::size_t last = 0;   ///< behind the last that is written in it, comments apart
    bool empty = true;      ///< only blanks and line ends are in it, no comment either
};

/// The list whose bracket stands at `open`, or the map whose brace does; nothing when it is never closed.
std::optional<Brackets> brackets(std::string_view text, std::size_t open);

/// When only blanks stand before `at` in its line: where the line begins, and the indentation of the last
/// line before it that has words, for those that come between.
std::optional<std::pair<std::size_t, std::size_t>> begins_line(std::string_view text, std::size_t at);

}  // namespace plenum::write::layout
