#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/policy_search.hpp>

namespace plenum::report {

/// What the archive answers: for each resolution the words that were found with those around them, what
/// became of it, and how it stands now. When nothing was asked, the conferences that the archive has. `plain`
/// is for a text without bold letters.
doc::Document policy_search(const PolicySearch& search, bool plain);

}  // namespace plenum::report
