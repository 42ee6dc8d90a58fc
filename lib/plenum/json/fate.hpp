#pragma once

#include <plenum/json/value.hpp>
#include <plenum/model/proceedings.hpp>

namespace plenum::json {

/// {"outcome", "by", "with", "votes", "text", "parts", "amendments", "on", "note"}: what became of a motion
/// and of each of its parts and amendments, in the words that conference left it with.
Value fate(const MotionFate& motion, const Agenda& agenda);

}  // namespace plenum::json
