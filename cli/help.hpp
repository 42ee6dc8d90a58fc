#pragma once

#include <CLI/CLI.hpp>

#include <array>
#include <string>
#include <string_view>

namespace plenum::cli {

/// The conference's year, as the commands are grouped by it.
inline constexpr std::array<std::string_view, 5> seasons{
    "Before the deadline", "Sorting what was submitted", "Papers", "At the conference, and after",
    "About plenum",
};

/// The page that `plenum --help` prints: examples first, then the commands in the order in which
/// a conference's year needs them.
std::string help();

/// What to say when the command line could not be understood: what is wrong and, after a line
/// break, what to do. Suggests the nearest command or option.
std::string what_is_wrong(const CLI::App& app, const CLI::ParseError& error);

/// The same for a first word that is no command.
std::string unknown_command(std::string_view word);

}  // namespace plenum::cli
