#include <plenum/read/archive_files.hpp>
#include <plenum/read/files.hpp>

#include <algorithm>
#include <sys/stat.h>

namespace plenum::read {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t nanoseconds = 1'000'000'000;

}  // namespace

ArchiveFiles archive_files(const fs::path& place) {
    ArchiveFiles result;
    std::error_code ignored;
    const bool is_folder = fs::is_directory(place, ignored);
    const auto folder = is_folder ? place : place.parent_path();
    result.folder = folder.lexically_normal().generic_string();
    if (result.folder.ends_with('/') && result.folder.size() > 1) result.folder.pop_back();
    if (!is_folder) result.name = place.filename().generic_string();
    for (const auto& path : files_at(place)) {
        struct stat facts {};
        ArchiveFiles::File file{
            .path = path.lexically_normal().lexically_relative(folder.lexically_normal()).generic_string(),
            .size = 0,
            .modified = 0};
        if (::stat(path.c_str(), &facts) == 0) {
            file.size = static_cast<std::uint64_t>(facts.st_size);
            file.modified = facts.st_mtim.tv_sec * nanoseconds + facts.st_mtim.tv_nsec;
        }
        result.files.push_back(std::move(file));
    }
    std::ranges::sort(result.files);
    return result;
}

}  // namespace plenum::read
