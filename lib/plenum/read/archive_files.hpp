#pragma once

#include <plenum/model/archive_files.hpp>

#include <filesystem>

namespace plenum::read {

/// Looks at the files that load_all() would read at `place`, a folder or a file, and reads none of them. A
/// file that cannot be looked at has size and time 0. Throws Error when there is no such place.
ArchiveFiles archive_files(const std::filesystem::path& place);

/// Has one of them changed within the last moment, so that a change right now might not show in its time?
/// `now` is by the same clock: the time of a file that was written just before. What is made of such files
/// is not to be kept.
bool just_changed(const ArchiveFiles& files, std::int64_t now);

}  // namespace plenum::read
