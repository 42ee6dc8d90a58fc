#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/output.hpp>
#include <cli/today.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/render/document.hpp>

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

Error cannot_write(const std::string& file, int reason) {
    return Error(fmt::format("cannot write '{}': {}", file, std::strerror(reason)),
                 "check that the folder exists and that you may write there");
}

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::write(descriptor, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

/// The permissions a new file gets; there is no asking for the mask without setting it.
mode_t usual_mode() {
    const auto mask = ::umask(0);
    ::umask(mask);
    return static_cast<mode_t>(0666) & ~mask;
}

/// Puts the bytes into the new file behind `descriptor`, which is called `name`, and that in the place of
/// `target`.
void replace(const fs::path& target, const std::string& shown, std::string_view bytes, int descriptor,
             const std::string& name) {
    if (descriptor < 0) throw cannot_write(shown, errno);
    struct stat was {};
    const auto mode = ::stat(target.c_str(), &was) == 0 ? was.st_mode & 07777U : usual_mode();
    const bool written =
        write_all(descriptor, bytes) && ::fchmod(descriptor, mode) == 0 && ::fsync(descriptor) == 0;
    int reason = written ? 0 : errno;
    if (::close(descriptor) != 0 && reason == 0) reason = errno;
    if (reason == 0 && ::rename(name.c_str(), target.c_str()) != 0) reason = errno;
    if (reason != 0) {
        ::unlink(name.c_str());
        throw cannot_write(shown, reason);
    }
}

/// A link stays a link: what it points to is replaced.
fs::path behind_links(const std::string& file) {
    std::error_code none;
    const auto real = fs::weakly_canonical(file, none);
    return none ? fs::path(file) : real;
}

}  // namespace

void write_file(const std::string& file, std::string_view bytes) {
    std::error_code none;
    const auto status = fs::status(file, none);
    if (fs::is_directory(status)) throw Error(fmt::format("'{}' is a folder", file), "name a file in it");
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        // A device or a named pipe (/dev/stdout, /dev/null) is written to, never replaced.
        const int descriptor = ::open(file.c_str(), O_WRONLY);
        if (descriptor < 0) throw cannot_write(file, errno);
        const bool written = write_all(descriptor, bytes);
        const int reason = errno;
        ::close(descriptor);
        if (!written && reason != EPIPE) throw cannot_write(file, reason);
        return;
    }
    const auto target = behind_links(file);
    auto name = target.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(name.data());
    replace(target, file, bytes, descriptor, name);
}

void write_locked(const std::string& file, std::string_view bytes) {
    const auto target = behind_links(file);
    const auto folder = target.parent_path();
    const auto name = (folder / ("." + target.filename().string() + ".new")).string();
    const int descriptor =
        ::open(name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    replace(target, file, bytes, descriptor, name);
    // The name, too, has to outlive a cut of the power.
    const int place = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (place < 0) return;
    ::fsync(place);
    ::close(place);
}

void Output::declare(CLI::App& app, const std::vector<std::string>& more, std::string_view usual) {
    app.add_option("-o,--output", file, "Write to this file, whole or not at all")
        ->type_name("FILE")
        ->group("Output");
    declare_format(app, more, usual);
}

void Output::declare_format(CLI::App& app, const std::vector<std::string>& more, std::string_view usual) {
    auto names = more;
    names.emplace_back("json");
    for (const auto* each : render::documents::all()) names.emplace_back(each->name);
    app.add_option("--format", format,
                   fmt::format("What to write: {}; by default what FILE ends in, or {}",
                               fmt::join(names, ", "), usual))
        ->transform(choice("format", names))
        ->type_name("FORMAT")
        ->group("Output");
    app.add_flag("--large-print", large_print, "For readers who need 18 points")->group("Output");
    app.add_flag("--high-contrast", high_contrast, "In black and white alone")->group("Output");
    app.add_flag("--bom", bom, "Mark csv as UTF-8 in its first bytes, as some versions of Excel want it")
        ->group("Output");
}

std::string Output::chosen() const {
    if (!format.empty()) return format;
    const auto ending = text::fold(fs::path(file).extension().string());
    if (ending == ".json") return "json";
    for (const auto* each : render::documents::all()) {
        if (each->extension == ending) return std::string(each->name);
    }
    if (file.empty() || ending.empty() || file.starts_with("/dev/")) return "text";
    throw Error(fmt::format("no format ends in '{}'", ending), "say which one you want with --format");
}

doc::House Output::dressed(doc::House house) const {
    if (const auto day = source_date()) house.date = *day;
    if (large_print) house = doc::large_print(std::move(house));
    if (high_contrast) house = doc::high_contrast(std::move(house));
    return house;
}

void Output::write(const doc::Document& document, const doc::House& house, Session& session) const {
    const auto name = chosen();
    if (bom && name != "csv") {
        throw Error(fmt::format("--bom is for csv, and this is {}", name),
                    "leave it out, or add --format csv");
    }
    for (const auto* each : render::documents::all()) {
        if (each->name != name) continue;
        if (each->binary && (file.empty() || file == "-") && ::isatty(STDOUT_FILENO) != 0) {
            throw Error(fmt::format("{} is no text, and a terminal cannot show it", name),
                        fmt::format("name a file with -o: -o paper{}", each->extension));
        }
        return write((bom ? "\xEF\xBB\xBF" : "") + each->write(document, dressed(house)), session);
    }
}

void Output::write(std::string_view bytes, Session& session) const {
    if (file.empty() || file == "-") {
        session.out << bytes;
    } else {
        write_file(file, bytes);
    }
}

}  // namespace plenum::cli
