#include <plenum/policy/cache_file.hpp>

#include <array>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace plenum::policy {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t nanoseconds = 1'000'000'000;

/// Clocks of file systems tick every few milliseconds.
constexpr std::int64_t moment = nanoseconds / 20;

/// Nobody is at work that long on a cache.
constexpr std::int64_t forgotten = 3600 * nanoseconds;

std::int64_t changed(const struct stat& facts) {
    return facts.st_mtim.tv_sec * nanoseconds + facts.st_mtim.tv_nsec;
}

/// A folder that git passes over, whatever people add.
void make_folder(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::create_directories(folder, ignored)) return;
    const int descriptor =
        ::open((folder / ".gitignore").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0) return;
    // A folder without it is a nuisance, and no more.
    if (::write(descriptor, "*\n", 2) != 2) ::unlink((folder / ".gitignore").c_str());
    ::close(descriptor);
}

/// What runs that were killed have left of this cache.
void clear_away(const fs::path& file, std::int64_t now) {
    std::error_code trouble;
    fs::directory_iterator entries(file.parent_path(), trouble);
    const auto start = file.filename().string() + '.';
    for (; !trouble && entries != fs::end(entries); entries.increment(trouble)) {
        const auto name = entries->path().filename().string();
        struct stat facts {};
        const bool is_left = name.starts_with(start) && name.size() == start.size() + 6 &&
                             ::lstat(entries->path().c_str(), &facts) == 0 && S_ISREG(facts.st_mode) &&
                             now - changed(facts) > forgotten;
        if (is_left) ::unlink(entries->path().c_str());
    }
}

}  // namespace

CacheFile::CacheFile(std::string file, std::int64_t newest) : file_(std::move(file)) {
    make_folder(fs::path(file_).parent_path());
    name_ = file_ + ".XXXXXX";
    descriptor_ = ::mkstemp(name_.data());
    struct stat facts {};
    if (descriptor_ < 0 || ::fstat(descriptor_, &facts) != 0) return;
    const auto now = changed(facts);
    clear_away(file_, now);
    if (newest > now - moment) {
        ::unlink(name_.c_str());
        ::close(descriptor_);
        descriptor_ = -1;
    }
    // Some file systems count in steps of two seconds.
    stamp_ = facts.st_mtim.tv_sec / 2 * 2;
}

CacheFile::~CacheFile() {
    if (descriptor_ < 0) return;
    ::unlink(name_.c_str());
    ::close(descriptor_);
}

bool CacheFile::finish() {
    if (descriptor_ < 0) return false;
    const std::array<timespec, 2> times{timespec{.tv_sec = stamp_, .tv_nsec = 0},
                                        timespec{.tv_sec = stamp_, .tv_nsec = 0}};
    const bool done = ::fchmod(descriptor_, 0644) == 0 && ::fsync(descriptor_) == 0 &&
                      ::futimens(descriptor_, times.data()) == 0 &&
                      ::rename(name_.c_str(), file_.c_str()) == 0;
    if (!done) ::unlink(name_.c_str());
    ::close(descriptor_);
    descriptor_ = -1;
    return done;
}

bool untouched(const std::string& file, std::int64_t stamp) {
    struct stat facts {};
    return ::stat(file.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_mtim.tv_sec == stamp &&
           facts.st_mtim.tv_nsec == 0;
}

}  // namespace plenum::policy
