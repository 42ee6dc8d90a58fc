#pragma once

#include <string>

namespace plenum::cli {

/// Keeps other runs of Plenum from writing a file while one reads it, changes it and writes it back.
///
/// Held by the system (flock) on a hidden file beside it, `.NAME.lock`, so that a run that is killed holds it
/// no longer; the hidden file is taken away at the end. Readers need none: the file is only ever replaced
/// whole.
class Lock {
public:
    /// Waits a few seconds when another run holds it; throws Error with who that is when it does not let go.
    explicit Lock(const std::string& file);
    ~Lock();
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    Lock(Lock&&) = delete;
    Lock& operator=(Lock&&) = delete;

private:
    std::string path_;
    int descriptor_ = -1;
};

}  // namespace plenum::cli
