#pragma once

#include <plenum/doc/document.hpp>

#include <string>
#include <string_view>

/// The small change of HTML: every text of a document goes through here.
namespace plenum::render::html {

/// Appends `text` so that nothing in it can be markup, in an element or in a quoted attribute.
/// Control characters, which HTML does not allow, go.
void escape(std::string& out, std::string_view text);

/// Appends runs with their elements and links.
void runs(std::string& out, const doc::Runs& runs);

/// Appends <name class="klass">content</name> and a line break; nothing for an empty content.
void element(std::string& out, std::string_view name, std::string_view klass, std::string_view content);

/// Appends a table with caption, heads that say what they head, and a foot for a row of totals.
void table(std::string& out, const doc::Table& table);

/// The room that a number or label of so many characters takes, with a gap: "2.4em".
std::string ems(std::size_t characters);

/// What browsers print above and below each page: title and status above, the page below.
std::string page_rules(std::string_view title, std::string_view status);

}  // namespace plenum::render::html
