#pragma once

#include <optional>
#include <string>
#include <vector>

namespace plenum::cli {

/// What a program printed, and how it ended.
struct Ended {
    int status = 0;  ///< its exit status; 128 and more when a signal ended it
    std::string out;
};

/// Runs a program with its arguments one by one, without a shell; what it says on stderr is dropped. `input`
/// is what it reads on standard input, at most 32 KB, so that neither waits for the other. None when there is
/// no such program. Throws Error when it cannot be started for another reason, or prints more than 512 MB.
std::optional<Ended> run_program(const std::vector<std::string>& arguments, const std::string& input = {});

}  // namespace plenum::cli
