#pragma once

#include <plenum/doc/document.hpp>

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

/// Word files as tests see them: taken apart, and held against the standard.
namespace plenum::test {

/// The children an element may have, as the schema has them: "a b c" in this order, each once or not at all;
/// a name with * any number of times in its place, and a list that begins with | in any order.
const std::map<std::string, std::string>& word_schema();

/// The text of a part, paragraphs ended by a line and tabs as they are.
std::string text_of(const std::string& part);

/// What is wrong with a Word file: parts that are no XML, elements that ECMA-376 (transitional) does not
/// allow where they stand, types and relations that are missing, links that lead nowhere, names of styles,
/// lists and bookmarks that nobody gave or that were given twice, tables whose rows and columns do not agree.
std::vector<std::string> faults(const std::string& bytes);

/// "* 12 ALDERMOOR", with two parts.
doc::Block numbered_motion(std::string number, bool starred = false);

/// Every kind of element, twice where two in a row are another thing than one.
doc::Document everything();

}  // namespace plenum::test
