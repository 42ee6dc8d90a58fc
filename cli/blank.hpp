#pragma once

#include <plenum/model/conference.hpp>

#include <string>

namespace plenum::cli {

/// What a blank draft is filled with; what is empty is left for the reader to say.
struct Blank {
    std::string file;     ///< its name
    std::string from;     ///< the committee
    std::string section;  ///< the heading it suggests
};

/// A draft with comments, to fill in by hand.
std::string blank_draft(const Blank& blank, const Conference& conference);

}  // namespace plenum::cli
