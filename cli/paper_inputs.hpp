#pragma once

#include <cli/inputs.hpp>
#include <plenum/model/manifest.hpp>

namespace plenum::cli {

/// The files of a conference folder that papers are made of, with their sums, ordered by sort and name; the
/// program's version and the day that papers bear. Throws Error when a file cannot be read.
Manifest paper_inputs(const Reading& reading, const Inputs& inputs);

}  // namespace plenum::cli
