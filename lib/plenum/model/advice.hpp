#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/motion.hpp>

#include <string>
#include <vector>

namespace plenum {

/// A rule in force as a paper for people prints it. Examples are motions, and empty where the rule's
/// own is none or lies in what is not printed of one (an id, a date).
struct Advice {
    std::string rule;  ///< its id
    Severity severity = Severity::warning;
    std::string summary;
    std::string why;
    Motions bad;
    Motions good;
};

}  // namespace plenum
