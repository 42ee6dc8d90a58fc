// Several files at once, all of them or none.
#include <cli/folder.hpp>
#include <cli/output.hpp>
#include <plenum/base/error.hpp>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

/// A folder beside the one that is meant, in which the files wait until all are written; gone at the end.
class Waiting {
public:
    explicit Waiting(const fs::path& target) {
        auto name = (target / ".plenum-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw Error(
                "cannot write in the folder '" + target.generic_string() + "': " + std::strerror(errno),
                "name a folder in which you may write");
        }
        path_ = name;
    }
    ~Waiting() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Waiting(const Waiting&) = delete;
    Waiting(Waiting&&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    Waiting& operator=(Waiting&&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// Makes the folder; was it there already?
bool make(const fs::path& folder) {
    std::error_code failed;
    const bool made = fs::create_directories(folder, failed);
    if (!failed && fs::is_directory(folder)) return !made;
    throw Error("cannot make the folder '" + folder.generic_string() + "'" +
                    (failed ? ": " + failed.message() : std::string(": a file is called like that")),
                "check the path, and that you may write there");
}

void check_places(const fs::path& folder, const std::map<std::string, std::string>& files) {
    for (const auto& [name, bytes] : files) {
        std::error_code ignored;
        const auto place = folder / name;
        if (fs::is_directory(place, ignored)) {
            throw Error("'" + place.generic_string() + "' is a folder, and a file should be written there",
                        "move it away, or name another folder");
        }
    }
}

}  // namespace

bool names_folder(const std::string& path) {
    std::error_code ignored;
    return path.ends_with('/') || (!path.empty() && fs::is_directory(path, ignored));
}

void write_folder(const std::string& folder, const std::map<std::string, std::string>& files) {
    const auto target = fs::path(folder);
    const bool was_there = make(target);
    try {
        check_places(target, files);
        const Waiting waiting(target);
        for (const auto& [name, bytes] : files) write_file((waiting.path() / name).string(), bytes);
        for (const auto& [name, bytes] : files) fs::rename(waiting.path() / name, target / name);
    } catch (...) {
        std::error_code ignored;
        if (!was_there) fs::remove(target, ignored);
        throw;
    }
}

}  // namespace plenum::cli
