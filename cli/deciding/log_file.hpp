#pragma once

#include <plenum/model/decision.hpp>

#include <string>

namespace plenum::cli {

/// decisions.yaml of a conference folder, to be added to. Whoever writes it holds its Lock from reading on.
struct LogFile {
    std::string path;
    std::string text;  ///< empty while there is no such file
};

/// Where it is.
std::string log_path(const std::string& folder);

/// Throws Error when it is there and cannot be read.
LogFile load_log(const std::string& folder);

/// The text with more entries. It is read again: `before` and `more` must be what it says, or else Error is
/// thrown and nothing may be written.
std::string with_more(const LogFile& file, const Decisions& before, const Decisions& more);

}  // namespace plenum::cli
