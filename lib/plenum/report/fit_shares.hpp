#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/fit.hpp>

namespace plenum::report {

/// Who gets how much of the debates that stay: by size of committee, by committee, and those without a lead.
void put_shares(doc::Document& document, const Fit& fit);

}  // namespace plenum::report
