#pragma once

#include <cli/recording/making.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace plenum::cli {

/// Whom a result is about.
struct Target {
    Result::Of of = Result::Of::motion;
    std::string id;                     ///< as results.yaml names it; empty for a ballot without an item
    std::optional<std::size_t> motion;  ///< index into the agenda's motions
    int part = 0;                       ///< 1, 2, ...; 0 the whole
};

/// Whom the scribe means; nothing, with an error in `out`, when that cannot be told.
std::optional<Target> target_of(const Spoken& said, const Desk& desk, Diagnostics& out);

/// "12 (i)", "*12(I)" as numbers are printed: "12(i)".
std::string as_printed(std::string_view word);

}  // namespace plenum::cli
