#pragma once

#include <plenum/base/source.hpp>

#include <cstddef>
#include <string_view>

namespace plenum {

/// Where a stretch of a value stands in the source it was written in. A value is not its source:
/// quotes and escapes are gone, lines are folded into one.
///
/// `scalar` is the place of the whole value in `source` (with its quotes, if it has any), `value`
/// what was made of it, white space normalised or not, and `within` a stretch of `value` in
/// bytes. The result lies inside `scalar`; it never fails, at worst it is a little wide.
Span locate(std::string_view source, Span scalar, std::string_view value, Span within);

/// How many bytes of `source` from `at` spell `value`, white space counted as equal whatever its
/// amount; what an unquoted or a block scalar takes.
std::size_t spelled(std::string_view source, std::size_t at, std::string_view value);

}  // namespace plenum
