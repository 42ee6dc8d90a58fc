#pragma once

#include <cli/output.hpp>
#include <plenum/model/policy_search.hpp>

#include <string>

namespace plenum::cli {

/// The archive as one page in HTML that is searched without a network. `folder` is that of the conference, by
/// whose style it is made; empty for none.
std::string book_page(const PolicySearch& search, const std::string& folder, const Output& output);

}  // namespace plenum::cli
