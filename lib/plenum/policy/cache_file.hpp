#pragma once

#include <cstdint>
#include <string>

namespace plenum::policy {

/// A cache while it is being written: under a name of its own, so that whoever reads sees the old one or the
/// new one and never half of one, and of several who write the last stays.
///
/// What was made of files that changed this very moment is not kept, for a change right after would not show
/// in their times. Where nothing can be written it says so, and nobody is the worse for it.
class CacheFile {
public:
    /// Makes the folder, hidden from git, when it is not there. `newest` is when the last of the files was
    /// changed of which the cache is made (ArchiveFiles::newest).
    CacheFile(std::string file, std::int64_t newest);
    ~CacheFile();
    CacheFile(const CacheFile&) = delete;
    CacheFile& operator=(const CacheFile&) = delete;
    CacheFile(CacheFile&&) = delete;
    CacheFile& operator=(CacheFile&&) = delete;

    /// Can it be written and kept?
    bool usable() const { return descriptor_ >= 0; }

    /// Where to write; an empty file.
    const std::string& name() const { return name_; }

    /// The time that the file will bear, in seconds since 1970. A cache that knows its own time can tell when
    /// somebody has written into it: see untouched().
    std::int64_t stamp() const { return stamp_; }

    /// Puts it in its place, when all of it is written and closed. False when that cannot be done.
    bool finish();

private:
    std::string file_;
    std::string name_;
    int descriptor_ = -1;
    std::int64_t stamp_ = 0;
};

/// Has nobody written into that cache since it was finished with this stamp?
bool untouched(const std::string& file, std::int64_t stamp);

}  // namespace plenum::policy
