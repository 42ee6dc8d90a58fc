#pragma once

#include <plenum/doc/document.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace plenum::render::html {

/// Appends a figure: its caption, bars drawn inline, and their numbers as a table for a screen reader. `nth`
/// counts the figures of the page from 1, for names that are used once.
void figure(std::string& out, const doc::Figure& figure, std::size_t nth);

/// Appends lines to be copied, as they stand.
void listing(std::string& out, const doc::Listing& listing);

/// What the style sheet of a page has to say of them; empty for a page without any.
std::string_view figure_style(const doc::Document& document);

}  // namespace plenum::render::html
