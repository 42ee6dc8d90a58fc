#pragma once

#include <plenum/base/source.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::lint {

/// A blank too many or too few: where, what is wrong, and how it should read.
struct Slip {
    Span span;
    std::string message;
    std::string hint;
    std::string mended;  ///< what should stand there
};

/// The slips of spacing in a text, in order, but for two blanks in a row. Blanks at its ends and line
/// breaks are none.
std::vector<Slip> slips(std::string_view text);

/// Two blanks or more between words of one line. After a full stop or colon they are let pass: typists
/// of a certain school put them there, and no paper shows them.
std::vector<Span> excess_blanks(std::string_view written);

}  // namespace plenum::lint
