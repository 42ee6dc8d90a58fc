#pragma once

#include <plenum/model/kept.hpp>

#include <string>
#include <string_view>

namespace plenum::json {

/// Brackets and singles out of what `group --format json` wrote (plenum/group/1). Throws Error,
/// naming the file, when the text is something else, or names a motion twice.
Kept kept(std::string_view text, const std::string& file);

}  // namespace plenum::json
