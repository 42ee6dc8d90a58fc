#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/standing.hpp>

#include <cstddef>
#include <string>

namespace plenum::agenda {

/// "12" of "12a".
std::string without_letter(const std::string& number);

/// Gives every entry and motion its number. One running number goes through the paper: opening,
/// sections, chosen, closing, grey, part 2, late. A bracket's lead takes it, the others take it with a
/// letter; lead and motion alone are starred while they stand for debate. An item takes a number, a break
/// and a break-out do not.
///
/// What `standing` has in print keeps its number; what joins a printed bracket takes its next letter,
/// and what is new is numbered on after the highest number ever printed, and says which number it
/// follows.
void number(Agenda& agenda, const Standing& standing);

}  // namespace plenum::agenda
