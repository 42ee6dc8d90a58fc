#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace plenum::cli {

/// What a committee's log comes to, by the index of the motions.
struct Decided {
    std::vector<std::vector<std::size_t>> brackets;
    std::map<std::size_t, std::string> sections;
};

/// Reads and replays the log in `file`. Throws Error when it cannot be read.
Decided decided(const std::string& file, const Motions& motions, const Conference& conference,
                Diagnostics& found);

}  // namespace plenum::cli
