#pragma once

#include <plenum/base/source.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What git keeps of a folder. Git is started by itself with its arguments one by one, never through a shell,
/// and only ever reads.
namespace plenum::cli::git {

/// The commit that a revision ("v1", "HEAD~2") names in the repository around the folder; none when there
/// is no such revision or no repository. Throws Error when git is not installed.
std::optional<std::string> commit(const std::string& folder, const std::string& revision);

/// The files below the folder at that commit by their paths from there, those of `wanted` and those in
/// folders of `wanted`, "motions": only .yaml and .yml. Each is called "motions/orrest.yaml at v1" in
/// findings. Throws Error when git fails.
std::map<std::string, SourcePtr> files(const std::string& folder, const std::string& commit,
                                       const std::vector<std::string>& wanted, const std::string& revision);

}  // namespace plenum::cli::git
