#pragma once

#include <plenum/base/tree.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Trees as YAML text that a person would write: short things on one line, ids without quotes. Places and
/// comments of a tree are not written. A scalar that is not `quoted` (a number, a date) is written as it
/// stands; any other is a text, and put in quotes where YAML might take it for something else.
namespace plenum::write {

/// Text as a YAML scalar in double quotes, on one line whatever is in it.
std::string quoted(std::string_view text);

/// A word that means only itself to YAML even without quotes, as ids of motions mostly do, stands as it is;
/// any other text in double quotes.
std::string scalar(std::string_view text);

/// All of it on one line: "{bracket: [a-07, b-10], reason: "same ask"}".
std::string flow(const Tree& tree);

/// A map as lines without an indentation of their own. What is too long for a line, or holds maps in a
/// list, goes on indented lines below its key.
std::vector<std::string> block(const Tree& map);

/// The leaves and branches that trees to be written are made of.
Tree text(std::string key, std::string_view words);
Tree number(std::string key, int value);
Tree list(std::string key, std::vector<Tree> items);
Tree map(std::string key, std::vector<Tree> members);

}  // namespace plenum::write
