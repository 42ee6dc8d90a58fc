#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small, pure helpers on UTF-8 text. Nothing here knows what a motion is.
namespace plenum::text {

/// The offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are
/// not), if there is one.
std::optional<std::size_t> invalid_utf8(std::string_view bytes);

/// How many code points `utf8` holds.
std::size_t length(std::string_view utf8);

/// `utf8` in lower case; typographic quotes and dashes become the ASCII ones. The result may
/// have another length.
std::string fold(std::string_view utf8);

/// `utf8` in capitals, as agendas print the name of a committee.
std::string upper(std::string_view utf8);

/// Without white space (spaces, tabs, line breaks) at both ends.
std::string_view trim(std::string_view utf8);

/// A word of a text: what it is when folded, and where it stands.
struct Word {
    std::string folded;
    std::size_t offset = 0;  ///< in bytes, in the text that was cut up
    std::size_t length = 0;  ///< in bytes
};

/// The words of a text in order. Letters and digits of any script belong to a word, and so do
/// an apostrophe, a full stop, a comma between digits, a hyphen and an ampersand inside one
/// ("GPC's", "6.30pm", "400,000", "out-of-hours", "R&D").
std::vector<Word> words(std::string_view utf8);

/// Where the words `wanted` stand in `words`, one right after the other: the index of the first, each time.
std::vector<std::size_t> places(const std::vector<Word>& words, const std::vector<Word>& wanted);

/// How many single-character edits (insert, delete, replace, swap of neighbours) lead from one
/// word to the other; what "did you mean" measures with.
std::size_t distance(std::string_view a, std::string_view b);

/// The candidate nearest to `word`, folded, if one is near enough to be meant (at most a third
/// of its length away); empty otherwise.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace plenum::text
