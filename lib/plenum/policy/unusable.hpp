#pragma once

#include <stdexcept>

namespace plenum::policy {

/// The index cannot be used: it is damaged, or the system does not let us. Never reaches a person, for
/// everything in an index can be made again.
class Unusable : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace plenum::policy
