#pragma once

#include <plenum/model/motion.hpp>

namespace plenum {

/// The motions with the formulas of the conference blanked out: stretches of four words and more that
/// a twelfth of all motions (and ten at least) have in common, such as a prescribed opening, a
/// preamble that was handed round, or "for the benefit of patients". They say nothing of a
/// subject, and a dozen variants of them would join motions that have nothing else in common.
/// What is blanked becomes spaces, so that every other word stays at its place.
///
/// A motion of which hardly anything would be left is a copy that many sent in, and stays as it is.
Motions without_formulas(const Motions& motions);

}  // namespace plenum
