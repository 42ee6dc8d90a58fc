#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/source.hpp>

#include <filesystem>
#include <string>
#include <vector>

/// Files and folders in; the only place where the library touches the world for reading.
namespace plenum::read {

/// More than this, in bytes, is not read in one go: 512 MB.
constexpr std::size_t max_total_bytes = 512U << 20U;

/// Reads a whole file, or a pipe to its end. Of a file over max_file_bytes just so much is read
/// that its size can be refused. Throws Error when the file cannot be read, is a folder or a
/// device; never waits for a pipe that nobody writes to.
SourcePtr load(const std::filesystem::path& file);

/// What stands on standard input; called "standard input" in findings.
SourcePtr load_standard_input();

/// Every .yaml or .yml file named, or below a folder named, each once, ordered by path as bytes,
/// whatever order they were named in. Hidden files, links to folders and what is no file are
/// passed over in a folder; a file in a folder that cannot be read is an error in `out`. Throws
/// Error for a path named that does not exist or cannot be read.
std::vector<SourcePtr> load_all(const std::vector<std::filesystem::path>& paths, Diagnostics& out);

/// The files that load_all() would read there, by path as bytes: the file itself, or those below a folder.
/// Throws Error when there is no such place.
std::vector<std::filesystem::path> files_at(const std::filesystem::path& place);

}  // namespace plenum::read
