#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// The files that an archive of past resolutions is made of, as they were when somebody looked. Two archives
/// with equal `files` hold the same words, whatever folder they lie in: what was made of the one is good for
/// the other.
struct ArchiveFiles {
    struct File {
        std::string path;           ///< below `folder`
        std::uint64_t size = 0;     ///< in bytes
        std::int64_t modified = 0;  ///< in nanoseconds since 1970, by the clock of the file system
        friend auto operator<=>(const File&, const File&) = default;
    };

    std::string folder;       ///< where they lie
    std::string name;         ///< of the only file, when a file was named and not a folder
    std::vector<File> files;  ///< by path as bytes

    /// Where a cache may lie that is called `what`: in the hidden folder .plenum/cache beside the files,
    /// which no reader of YAML looks into. An archive of one file has its own, for others may lie in the same
    /// folder.
    std::string cache(std::string_view what) const {
        const auto start = folder.empty() ? std::string() : folder + '/';
        return start + ".plenum/cache/" + (name.empty() ? std::string() : name + '.') + std::string(what);
    }

    /// When the last of them was changed, by that clock; 0 for none.
    std::int64_t newest() const {
        std::int64_t result = 0;
        for (const auto& file : files) result = std::max(result, file.modified);
        return result;
    }

    /// All that a cache has to be younger than, in one text: equal for equal files and for no others.
    std::string fingerprint() const {
        std::string result;
        for (const auto& file : files) {
            result +=
                file.path + '\0' + std::to_string(file.size) + ' ' + std::to_string(file.modified) + '\n';
        }
        return result;
    }
};

}  // namespace plenum
