#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/policy_search.hpp>

namespace plenum::report {

/// The archive as a book: the years as headings, the newest first, the conferences of a year below them,
/// every resolution with all its words and how it stands now. `search` has what is to be in it, the newest
/// first.
doc::Document policy_book(const PolicySearch& search, const std::string& language);

}  // namespace plenum::report
