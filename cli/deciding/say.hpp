#pragma once

#include <cli/naming.hpp>
#include <plenum/model/decision.hpp>

#include <string>

namespace plenum::cli {

/// What a decision does, as somebody would read it out: "12c (orrest-07) stands alone". No full stop. `log`
/// is what was decided before it.
std::string said(const Decision& decision, const Decisions& log, const Naming& naming);

}  // namespace plenum::cli
