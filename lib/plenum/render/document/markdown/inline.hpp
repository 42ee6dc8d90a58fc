#pragma once

#include <plenum/doc/document.hpp>

#include <string>
#include <string_view>

/// Text inside of a line of Markdown, so that nothing in it can become markup: neither in
/// CommonMark nor in GFM (tables, struck text, bare addresses).
namespace plenum::render::markdown_text {

/// `line_start`: the text begins a line, where some characters mean more. Line breaks become
/// blanks, for a paragraph is one line.
std::string escaped(std::string_view text, bool line_start);

/// Runs with their emphasis, changes and links.
std::string inlined(const doc::Runs& runs, bool line_start);

/// Lines as they stand, between fences that nothing in them can be.
std::string fenced(std::string_view lines);

std::string strong(const std::string& text);
std::string emphasised(const std::string& text);

}  // namespace plenum::render::markdown_text
