#pragma once

#include <plenum/model/ac1.hpp>

namespace plenum::actions {

/// For how many years open resolutions are carried forward where the conference has no rule of its own.
inline constexpr int usual_years = 3;

/// The report without what conferences more than `years` before it left open, unless something was done about
/// it since: its actions speak of it, or it has an entry or is due in these years. How many were left out
/// stands in `left_out`. Of what has no year nobody knows that it is old.
Ac1 followed(Ac1 report, int years);

}  // namespace plenum::actions
