#include <cli/lock.hpp>
#include <plenum/base/error.hpp>

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <pwd.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace plenum::cli {

namespace {

constexpr auto patience = std::chrono::seconds(5);
constexpr auto pause = std::chrono::milliseconds(10);

/// Is the file that was locked still the one of that name? Who held it last may have taken it away.
bool still_there(int descriptor, const std::string& path) {
    struct stat ours {};
    struct stat theirs {};
    return ::fstat(descriptor, &ours) == 0 && ::stat(path.c_str(), &theirs) == 0 &&
           ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev;
}

std::string who_we_are() {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const auto* const user = ::getpwuid(::getuid());
    return fmt::format("{}, process {} on {}", user == nullptr ? "somebody" : user->pw_name, ::getpid(),
                       host.data());
}

std::string who_holds(int descriptor) {
    std::array<char, 512> words{};
    const auto n = ::pread(descriptor, words.data(), words.size() - 1, 0);
    return n > 0 ? std::string(words.data(), static_cast<std::size_t>(n)) : "another run of plenum";
}

Error cannot_lock(const std::string& file, int reason) {
    return Error(fmt::format("cannot write '{}': {}", file, std::strerror(reason)),
                 "check that the folder exists and that you may write there");
}

}  // namespace

Lock::Lock(const std::string& file) {
    std::error_code none;
    const auto real = std::filesystem::weakly_canonical(file, none);
    const auto target = none ? std::filesystem::path(file) : real;
    path_ = (target.parent_path() / ("." + target.filename().string() + ".lock")).string();
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor_ < 0) throw cannot_lock(file, errno);
        if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0) {
            if (still_there(descriptor_, path_)) break;
        } else if (errno != EWOULDBLOCK && errno != EINTR) {
            const int reason = errno;
            ::close(descriptor_);
            throw cannot_lock(file, reason);
        } else if (std::chrono::steady_clock::now() > end) {
            const auto holder = who_holds(descriptor_);
            ::close(descriptor_);
            throw Error(fmt::format("'{}' is being written by somebody else: {}", file, holder),
                        "nothing was changed; wait until that is done, and say it again");
        } else {
            std::this_thread::sleep_for(pause);
        }
        ::close(descriptor_);
    }
    const auto us = who_we_are();
    if (::ftruncate(descriptor_, 0) != 0 || ::pwrite(descriptor_, us.data(), us.size(), 0) < 0) {
        // Only those who wait would have read it.
    }
}

Lock::~Lock() {
    ::unlink(path_.c_str());
    ::close(descriptor_);
}

}  // namespace plenum::cli
