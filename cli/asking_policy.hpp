#pragma once

#include <cli/output.hpp>
#include <cli/session.hpp>
#include <plenum/model/policy_search.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the commands of the archive are told in words.
namespace plenum::cli {

/// --archive PATH and --in FOLDER.
void declare_archive_at(CLI::App& app, std::string& archive, std::string& folder);

/// What a search is limited to, as it is told on the command line.
struct Limits {
    PolicyQuery query;
    std::string years;
};

/// --conference, --year, --section, --outcome, --status, --from, --stem.
void declare_limits(CLI::App& app, Limits& limits);

/// The query of these limits. Throws Error for years that are none.
PolicyQuery asked(const Limits& limits);

/// The words of a question as one text. What the shell was given in quotation marks as several words comes to
/// us without them: it is a phrase, unless there are signs in it that only a question has.
std::string typed(const std::vector<std::string>& words);

/// "2015..2019", "2015", "2015..", "..2019" as the first and the last year. Throws Error for anything else.
std::pair<std::optional<int>, std::optional<int>> years(const std::string& text);

/// Is it written as plain text, which has no bold letters?
bool is_plain(const Output& output);

}  // namespace plenum::cli
