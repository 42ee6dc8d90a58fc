#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/model/action_change.hpp>

#include <string>
#include <string_view>

namespace plenum::write {

/// An entry of an action as a map: {date: 2027-01-12, text: ...}, with `response:` for what was answered.
Tree tree(const ActionEntry& entry);

/// A whole entry of actions.yaml about that resolution, "aldermoor-07.1"; what is not set is left out.
Tree tree(std::string_view resolution, const ActionChange& change);

/// `text` of an actions.yaml with that change to one of its entries, which `entry` is, as it was read from
/// this text. What is not changed stays byte for byte, comments and line ends too. Throws Error for an entry
/// that is laid out so that nothing can be put into it.
std::string with_change(std::string_view text, const Tree& entry, const ActionChange& change);

}  // namespace plenum::write
