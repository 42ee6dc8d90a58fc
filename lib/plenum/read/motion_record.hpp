#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/motions.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace plenum::read {

/// The names that may stand in a motion.
std::span<const std::string_view> motion_keys();

/// One motion out of its map; `from` is the committee that its file names. Nothing when it has no
/// words to debate; `findings` then says why.
std::optional<Motion> motion_record(const Tree& tree, const std::string& from, const MotionRules& rules,
                                    Findings& findings);

}  // namespace plenum::read
