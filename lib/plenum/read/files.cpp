#include <plenum/base/error.hpp>
#include <plenum/read/bytes.hpp>
#include <plenum/read/files.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace plenum::read {

namespace fs = std::filesystem;

namespace {

/// An open file that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

/// Why, in words; the system's own words for what is rare.
std::string reason(int error) {
    switch (error) {
    case ENOENT: return "there is no such file or folder";
    case EACCES: return "you are not permitted to read it";
    case EISDIR: return "it is a folder";
    case ELOOP: return "it is a link that leads to itself";
    default: return std::generic_category().message(error);
    }
}

Error cannot_read(const std::string& name, const std::string& why, const std::string& hint) {
    return Error("cannot read '" + name + "': " + why, hint);
}

Error cannot_read(const std::string& name, int error) {
    return cannot_read(name, reason(error),
                       error == ENOENT ? "is the name spelled right, and are you in the right folder?"
                                       : "name a file or folder that you may read");
}

/// Everything up to the end, or one byte more than is allowed.
std::string drain(int fd, const std::string& name, std::size_t expected) {
    std::string text;
    text.resize(std::min(expected, max_file_bytes) + 1);
    std::size_t filled = 0;
    while (filled <= max_file_bytes) {
        if (filled == text.size()) text.resize(std::min(max_file_bytes + 1, text.size() * 2 + 65536));
        const auto n = ::read(fd, text.data() + filled, text.size() - filled);
        if (n == 0) break;
        if (n > 0) {
            filled += static_cast<std::size_t>(n);
        } else if (errno == EAGAIN) {
            pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            throw cannot_read(name, errno);
        }
    }
    text.resize(filled);
    return text;
}

SourcePtr from(const Descriptor& file, std::string name) {
    struct stat facts {};
    if (file.get() < 0 || ::fstat(file.get(), &facts) != 0) throw cannot_read(name, errno);
    if (S_ISDIR(facts.st_mode)) throw cannot_read(name, EISDIR);
    if (S_ISCHR(facts.st_mode) || S_ISBLK(facts.st_mode)) {
        const bool terminal = ::isatty(file.get()) != 0;
        if (!terminal)
            throw cannot_read(name, "it is a device, not a file", "name a file, or - for standard input");
    }
    auto text =
        drain(file.get(), name, S_ISREG(facts.st_mode) ? static_cast<std::size_t>(facts.st_size) : 65536);
    return std::make_shared<const Source>(std::move(name), std::move(text));
}

bool is_yaml(const fs::path& file) {
    const auto extension = file.extension();
    return (extension == ".yaml" || extension == ".yml") && !file.filename().native().starts_with('.');
}

/// The files of a folder, by the path that tells whether two are the same.
void collect(const fs::path& folder, std::map<std::string, fs::path>& files) {
    std::error_code trouble;
    fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, trouble);
    if (trouble) throw cannot_read(folder.generic_string(), trouble.value());
    for (const auto end = fs::end(entries); entries != end; entries.increment(trouble)) {
        if (trouble) throw cannot_read(folder.generic_string(), trouble.value());
        const auto& entry = *entries;
        std::error_code ignored;
        if (entry.is_directory(ignored)) {
            if (entry.path().filename().native().starts_with('.')) entries.disable_recursion_pending();
        } else if (is_yaml(entry.path()) && (entry.is_regular_file(ignored) || entry.is_symlink(ignored))) {
            files.emplace(entry.path().lexically_normal().generic_string(), entry.path());
        }
    }
}

/// A link in a folder may lead nowhere, or to a pipe.
bool is_readable_kind(const fs::path& file) {
    std::error_code ignored;
    return fs::is_regular_file(fs::status(file, ignored));
}

}  // namespace

SourcePtr load(const fs::path& file) {
    // Not to wait when the file is a pipe without a writer.
    return from(Descriptor(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)), file.generic_string());
}

SourcePtr load_standard_input() {
    return from(Descriptor(::dup(STDIN_FILENO)), "standard input");
}

std::vector<fs::path> files_at(const fs::path& place) {
    std::error_code trouble;
    const auto status = fs::status(place, trouble);
    if (!fs::exists(status)) throw cannot_read(place.generic_string(), trouble ? trouble.value() : ENOENT);
    if (!fs::is_directory(status)) return {place};
    std::map<std::string, fs::path> found;
    collect(place, found);
    std::vector<fs::path> result;
    result.reserve(found.size());
    for (const auto& [key, file] : found) result.push_back(file);
    return result;
}

std::vector<SourcePtr> load_all(const std::vector<fs::path>& paths, Diagnostics& out) {
    std::map<std::string, fs::path> found;
    std::map<std::string, fs::path> named;
    for (const auto& path : paths) {
        std::error_code trouble;
        if (fs::is_directory(path, trouble)) {
            collect(path, found);
        } else {
            named.emplace(path.lexically_normal().generic_string(), path);
        }
    }
    auto files = found;
    files.insert(named.begin(), named.end());
    std::vector<SourcePtr> sources;
    sources.reserve(files.size());
    std::size_t total = 0;
    for (const auto& [key, file] : files) {
        try {
            if (!named.contains(key) && !is_readable_kind(file))
                throw cannot_read(file.generic_string(), "it leads to no file",
                                  "take it out of the folder, or mend the link");
            sources.push_back(load(file));
        } catch (const Error& e) {
            if (named.contains(key)) throw;
            out.add(
                {.severity = Severity::error, .rule = "unreadable", .message = e.what(), .hint = e.hint()});
            continue;
        }
        total += sources.back()->text().size();
        if (total > max_total_bytes) {
            throw Error("these files are larger than 512 MB together",
                        "name fewer of them, or another folder");
        }
    }
    return sources;
}

}  // namespace plenum::read
