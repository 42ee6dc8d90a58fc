#include <cli/output.hpp>
#include <cli/past_archive.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/archive_files.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/policy.hpp>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace plenum::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest = std::size_t{4} << 30U;  // of an index that is worth reading
constexpr std::string_view cache_name = "likeness";

/// A block of memory that is not filled before it is read into.
struct Bytes {
    std::unique_ptr<std::uint64_t[]> room;  // NOLINT(modernize-avoid-c-arrays): a vector would fill it first
    std::size_t size = 0;

    std::string_view view() const { return {reinterpret_cast<const char*>(room.get()), size}; }
    char* data() { return reinterpret_cast<char*>(room.get()); }
};

std::shared_ptr<Bytes> room_for(std::size_t size) {
    auto result = std::make_shared<Bytes>();
    result->room.reset(new std::uint64_t[size / sizeof(std::uint64_t) + 1]);
    result->size = size;
    return result;
}

/// The whole of a plain file; null when it cannot be had. It is read and not mapped, so that nobody who
/// cuts it short meanwhile can end this run.
std::shared_ptr<Bytes> bytes_of(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return nullptr;
    std::shared_ptr<Bytes> result;
    struct stat facts {};
    if (::fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) && std::cmp_less(facts.st_size, largest)) {
        result = room_for(static_cast<std::size_t>(facts.st_size));
        std::size_t done = 0;
        while (done < result->size) {
            const auto got = ::read(file, result->data() + done, result->size - done);
            if (got <= 0) break;
            done += static_cast<std::size_t>(got);
        }
        if (done < result->size) result = nullptr;
    }
    ::close(file);
    return result;
}

std::optional<similar::PastIndex> index_in(std::shared_ptr<Bytes> bytes, std::string_view key) {
    if (!bytes) return std::nullopt;
    const auto view = bytes->view();
    return similar::past_index(std::move(bytes), view, key);
}

/// Keeps an index for the next time; what goes wrong goes wrong in silence.
void keep(const std::string& path, std::string_view bytes) {
    try {
        std::error_code ignored;
        fs::create_directories(fs::path(path).parent_path(), ignored);
        write_file(path, bytes);
    } catch (const Error&) {
        return;
    }
}

/// Did one of them change so lately that another change might not show in its time? Clocks of file systems
/// tick every few milliseconds.
bool just_changed(const ArchiveFiles& files) {
    using std::chrono::nanoseconds;
    constexpr nanoseconds moment = std::chrono::milliseconds(50);
    const auto now =
        std::chrono::duration_cast<nanoseconds>(std::chrono::system_clock::now().time_since_epoch());
    return std::ranges::any_of(files.files,
                               [&](const auto& file) { return file.modified > (now - moment).count(); });
}

}  // namespace

similar::PastIndex past_index(const std::string& place, const Vocabulary& vocabulary, Diagnostics& found) {
    // Looked at before they are read: of files that change meanwhile the key is then too old, and never too
    // new.
    const auto files = read::archive_files(place);
    const bool settled = !just_changed(files);
    const auto key =
        PLENUM_VERSION "\n" + std::to_string(similar::fingerprint(vocabulary)) + '\n' + files.fingerprint();
    const auto path = files.cache(cache_name);
    if (settled) {
        if (auto kept = index_in(bytes_of(path), key)) return *std::move(kept);
    }
    Diagnostics about;
    const auto archive = read::archive(read::load_all({fs::path(place)}, about), about);
    const auto bytes = similar::past_index(archive, vocabulary, key);
    if (settled && about.count(Severity::error) == 0) keep(path, bytes);
    for (const auto& each : about.all()) found.add(each);
    auto room = room_for(bytes.size());
    std::ranges::copy(bytes, room->data());
    auto result = index_in(std::move(room), key);
    if (!result) throw Error("the archive of past resolutions is too large to be compared with", "");
    return *std::move(result);
}

}  // namespace plenum::cli
