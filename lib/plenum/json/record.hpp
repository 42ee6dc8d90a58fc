#pragma once

#include <plenum/base/tree.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::json {

/// What was written to results.yaml.
struct Recorded {
    struct Entry {
        Tree result;       ///< as results.yaml has it
        std::string text;  ///< as a person reads it
    };
    std::string file;
    bool written = false;
    bool undone = false;  ///< the entries were taken out
    std::vector<Entry> entries;
    std::size_t left = 0;  ///< so much is still to be put
};

/// plenum/record/1
std::string recorded(const Recorded& recorded);

}  // namespace plenum::json
