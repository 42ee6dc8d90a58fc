#pragma once

#include <plenum/doc/document.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Plain text in lines: what the text format, and whoever prints to a terminal, needs.
namespace plenum::render {

/// The runs as one plain text. A change is told in words ("[added: ...]"), for there is
/// neither colour nor line through a word, and it has to be heard as well.
std::string flat(const doc::Runs& runs);

/// The words of `text` in lines of at most `columns` display columns; a word that is longer is
/// cut. White space of any kind is one blank. At least one line, perhaps empty.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

}  // namespace plenum::render
