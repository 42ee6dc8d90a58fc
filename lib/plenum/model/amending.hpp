#pragma once

#include <plenum/model/amendment.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/wording.hpp>

#include <optional>
#include <string_view>

/// The words of a motion with an amendment in them.
namespace plenum {

/// The stretch of the motion that the amendment changes; nothing when its words do not stand exactly once
/// where they should. What is inserted goes behind it. A rider goes to the end of its part or of the last
/// one, before the full stop: of it the stretch is empty.
std::optional<Stretch> changed_by(const Amendment& amendment, const Motion& motion);

/// What sets new words off from those before them: nothing when they begin with a comma or a stop.
std::string_view gap_before(std::string_view words);

/// The motion as it reads with the amendment; nothing when its words cannot be found in it.
std::optional<Motion> amended(Motion motion, const Amendment& amendment);

}  // namespace plenum
