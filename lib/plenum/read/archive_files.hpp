#pragma once

#include <plenum/model/archive_files.hpp>

#include <filesystem>

namespace plenum::read {

/// Looks at the files that load_all() would read at `place`, a folder or a file, and reads none of them. A
/// file that cannot be looked at has size and time 0. Throws Error when there is no such place.
ArchiveFiles archive_files(const std::filesystem::path& place);

}  // namespace plenum::read
