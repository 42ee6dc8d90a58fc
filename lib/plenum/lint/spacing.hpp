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

/// The slips of spacing in a text, in order. Blanks at its ends and line breaks are none.
std::vector<Slip> slips(std::string_view text);

}  // namespace plenum::lint
