#pragma once

#include <plenum/json/value.hpp>
#include <plenum/model/proceedings.hpp>

namespace plenum::json {

/// {"outcome", "by", "with", "votes", "text", "parts", "amendments", "on", "note"}: what became of a motion
/// and of each of its parts and amendments, in the words that conference left it with.
Value fate(const MotionFate& motion, const Agenda& agenda);

/// The same of an amendment, with its number, id and committee.
Value fate(const AmendmentFate& amendment, const Agenda& agenda);

/// {"item", "scores", "chosen", "on", "note"}: a themed debate, a ballot, a note on a report.
Value item(const Result& result);

}  // namespace plenum::json
