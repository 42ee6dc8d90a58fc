#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/policy.hpp>

#include <vector>

namespace plenum::read {

/// The past conferences of the given texts, in their order, one for each document.
///
/// Findings go to `out`. An error is what loses words: a file that holds no resolutions, a resolution without
/// a text. What can be lived with is a warning: an outcome that is none (it then counts as not known, and is
/// empty), as many outcomes as there are not parts, no year, an id twice, a superseded_by that the archive
/// does not have. A resolution without an id is called by year and number ("2024-23"). Outcomes are in the
/// spelling of results.yaml, whatever capitals were written.
Archive archive(const std::vector<SourcePtr>& sources, Diagnostics& out);

}  // namespace plenum::read
