#pragma once

#include <string>
#include <vector>

namespace plenum::json {

/// A paper and what was done about it: "made", "edited", "taken away", "up to date"; with --check "out of
/// date" and "no longer made".
struct PaperState {
    std::string file;
    std::string state;
};

/// {"schema": "plenum/papers/1", "papers": [{"file", "state"}...]}
std::string papers(const std::vector<PaperState>& states);

}  // namespace plenum::json
