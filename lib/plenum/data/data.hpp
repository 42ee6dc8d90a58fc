#pragma once

#include <plenum/base/tree.hpp>

#include <string_view>

/// The YAML files of lib/plenum/data, compiled in. What stands there a person may extend
/// from conference.yaml; the folder `read` turns it into nouns.
namespace plenum::data {

/// A data file as a tree, by its name without ".yaml" ("verbs"); null when there is no such file.
/// It was parsed when Plenum was built, for YAML takes ten times as long to read: so a fault in it
/// stops the build, and its places are not known.
Tree tree(std::string_view name);

/// The text of a file of data/templates by its name ("new-motion.yaml"); empty when there is none.
std::string_view text(std::string_view name);

/// The compiled form of a tree, and back. Every node is its kind, its key, its text or the number
/// of its children; numbers are seven bits a byte, the lowest first, the last byte below 0x80.
std::string packed(const Tree& tree);
Tree unpacked(std::string_view bytes);

/// The packed trees, from the generated file.
std::string_view bytes(std::string_view name);

}  // namespace plenum::data
