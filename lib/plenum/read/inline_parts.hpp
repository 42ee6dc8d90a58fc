#pragma once

#include <plenum/base/source.hpp>

#include <string_view>
#include <vector>

namespace plenum::read {

/// A text that holds its parts inline, cut up: places in bytes in that text, marks left out.
struct InlineParts {
    Span lead;
    std::vector<Span> parts;
};

/// Finds parts written into the text as (i) (ii) (iii), (a) (b), (1) (2), i) ii), a) b), 1) 2) or
/// 1. 2., on one line or on several.
///
/// Marks count when they run on from the first and set off words: after a colon, a dash or at the
/// beginning of a line; or in the midst of a sentence when semicolons part them. "As section 5 (i)
/// and (ii) say" holds no parts. Without at least two parts, or without a lead, there are none.
InlineParts inline_parts(std::string_view text);

/// How many bytes at the beginning of `text` are a mark that says "part `number`" ("(ii) "),
/// with the blanks after it; 0 when there is none.
std::size_t part_mark(std::string_view text, std::size_t number);

}  // namespace plenum::read
