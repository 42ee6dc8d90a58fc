#pragma once

#include <plenum/base/source.hpp>
#include <plenum/base/tree.hpp>

#include <string>

namespace plenum::write {

/// conference.yaml of the next year out of this year's: the year after, `previous` leads back to this year's
/// folder, and what belongs to this year alone (dates, days, where its motions lie) is turned into comments,
/// to be written anew. All else, with the comments of whoever wrote it, stays byte for byte. `conference` is
/// the tree of `source`.
std::string next_year(const Source& source, const Tree& conference, const std::string& previous);

}  // namespace plenum::write
