#pragma once

#include <cstddef>
#include <string_view>

/// Small looks at YAML text by lines and quotation marks, for places and for explanations.
namespace plenum::read::scan {

/// Where the line that holds `offset` begins and ends (without its line break).
std::size_t line_start(std::string_view text, std::size_t offset);
std::size_t line_end(std::string_view text, std::size_t offset);
std::string_view line(std::string_view text, std::size_t offset);

/// The line begun at `start` is over: where the next begins, or the size of the text.
std::size_t next_line(std::string_view text, std::size_t offset);

/// How many blanks stand at the beginning of a line.
std::size_t indent(std::string_view line);

/// A line of white space, or of a comment only.
bool is_blank(std::string_view line);
bool is_comment(std::string_view line);

/// One past the closing mark of the quotation that begins at `offset`; npos when it never closes.
std::size_t quote_end(std::string_view text, std::size_t offset);

/// How long the key of a line that reads `key: ...` or `- key: ...` is (one short name, a colon,
/// then a blank or the end); 0 for any other line. `from` is where the key begins.
struct Key {
    std::size_t from = 0;
    std::size_t length = 0;
    explicit operator bool() const { return length > 0; }
};
Key key(std::string_view line);

/// A line that begins an entry of a list: `- ...`.
bool is_entry(std::string_view line);

/// The length of a blank that is none to YAML (a no-break space, a zero-width one, ...) at the
/// beginning of `text`; 0 when there is no such thing.
std::size_t odd_blank(std::string_view text);

}  // namespace plenum::read::scan
