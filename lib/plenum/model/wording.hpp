#pragma once

#include <plenum/base/source.hpp>
#include <plenum/model/motion.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Words of a motion, found and changed where they stand.
namespace plenum {

/// A stretch of a motion: of its lead (or whole) text, or of one part.
struct Stretch {
    int part = 0;  ///< 0 the lead or whole text; 1, 2, ...
    Span span;     ///< in bytes of that text
};

/// Every place where `words` stand, in the order of the text. Capitals, the kind of quotation marks, white
/// space and punctuation between words do not matter; signs without a word are looked for as they are.
/// `part` 1, 2, ... looks only there, 0 everywhere.
std::vector<Stretch> stretches(const Motion& motion, std::string_view words, int part = 0);

/// The text that the stretch is of; the stretch must be of that motion.
const std::string& text_of(const Motion& motion, int part);

/// The motion with a stretch of it put in other words. Taken away, it leaves no double blank.
Motion reworded(Motion motion, const Stretch& stretch, std::string_view with);

}  // namespace plenum
