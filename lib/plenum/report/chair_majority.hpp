#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/report/chair_words.hpp>

#include <string_view>
#include <vector>

namespace plenum::report {

/// What of a debate needs two thirds by standing orders, a sentence each. An entry of `two_thirds` that is
/// the number or id of a motion, or the id or title of its section, settles it. Any other is a description:
/// where the motion, or one part of it, says all its words but one, the chair is told to ask.
std::vector<doc::Runs> majorities(const Script& script, const AgendaMotion& printed,
                                  const AgendaSection* section);

}  // namespace plenum::report
