#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/ac1.hpp>

namespace plenum::report {

/// How many resolutions there are of each status.
doc::Figure chart_by_status(const Ac1& report);

/// Who is responsible for how many, open and closed.
doc::Figure chart_by_responsible(const Ac1& report);

}  // namespace plenum::report
