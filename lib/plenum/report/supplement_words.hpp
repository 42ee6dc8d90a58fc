#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/changes.hpp>

#include <string>

/// Changes in the words of printed supplementary agendas.
namespace plenum::report {

/// A change in a sentence or two, with the committee's reason at its end. What is printed in full below
/// ends with a colon. Empty for what is not told in a line: late motions and amendments.
doc::Runs in_words(const Change& change);

}  // namespace plenum::report
