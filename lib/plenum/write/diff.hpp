#pragma once

#include <string>
#include <string_view>

namespace plenum::write {

/// What leads from one text to the other as a unified diff with three lines of context, as `patch -p0` takes
/// it; empty when they are equal. Bytes are kept as they are, line ends of Windows and a missing one at the
/// end of the text too. Takes time and room in proportion to the square of the number of changed lines.
std::string unified_diff(std::string_view name, std::string_view before, std::string_view after);

}  // namespace plenum::write
