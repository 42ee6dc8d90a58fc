#pragma once

#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <plenum/base/diagnostic.hpp>

#include <string>

namespace plenum::cli {

/// "1 motion", "3 motions".
std::string counted(std::size_t n, std::string_view what);

/// `-o FILE` and `--format` of what is found in drafts: in a style for the terminal and for editors, as a
/// paper in any format that papers have, or for scripts.
struct FindingsOutput {
    Output output;

    void declare(CLI::App& app);

    /// Writes what was found in the motions that were read.
    void write(const Diagnostics& found, const Reading& read, Session& session) const;

private:
    std::string chosen() const;
};

}  // namespace plenum::cli
