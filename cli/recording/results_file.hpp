#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/result.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace plenum::cli {

/// results.yaml of a conference folder, to be added to. Whoever writes it holds its Lock from reading on.
struct ResultsFile {
    std::string path;
    std::string text;  ///< empty while there is no such file
    Results results;   ///< what it says
    Diagnostics found;
};

/// Throws Error when it is there and cannot be read.
ResultsFile load_results_file(const std::string& folder);

/// The text with more entries. It is read again: the results that stood there and `more` must be what it
/// says, or else Error is thrown and nothing may be written.
std::string with_more(const ResultsFile& file, const Results& more);

/// The text without that entry, checked in the same way.
std::string without(const ResultsFile& file, std::size_t entry);

}  // namespace plenum::cli
