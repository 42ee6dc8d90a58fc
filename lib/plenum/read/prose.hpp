#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/read/fields.hpp>

#include <string>
#include <string_view>

/// The words of motions, and what YAML does to them behind a person's back.
namespace plenum::read {

/// The words of a text or part (`what` says which) as they were written, in any form that has
/// some: a map that an unquoted colon made is read as the words it stands for. Empty, after a
/// finding, when there are none or more than 20,000 characters.
std::string prose(const Tree& tree, std::string_view what, Findings& findings);

/// What YAML takes for a comment though it may be text: ` #5`, ` # of`. After a short field a
/// comment is fine when it looks like one, after `prose` it is worth a look.
void check_comment(const Tree& value, bool prose, Findings& findings);

/// Without the curly quotation marks of a word processor, which YAML takes for part of the text.
std::string_view without_curly_quotes(std::string_view value, const Tree& tree, Findings& findings);

}  // namespace plenum::read
