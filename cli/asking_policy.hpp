#pragma once

#include <cli/command.hpp>
#include <cli/output.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the commands of the archive are told in words.
namespace plenum::cli {

/// --archive PATH and --in FOLDER.
void declare_archive_at(CLI::App& app, std::string& archive, std::string& folder);

/// The words of a question as one text. What the shell was given in quotation marks as several words comes to
/// us without them: it is a phrase, unless there are signs in it that only a question has.
std::string typed(const std::vector<std::string>& words);

/// "2015..2019", "2015", "2015..", "..2019" as the first and the last year. Throws Error for anything else.
std::pair<std::optional<int>, std::optional<int>> years(const std::string& text);

/// Is it written as plain text, which has no bold letters?
bool is_plain(const Output& output);

}  // namespace plenum::cli
