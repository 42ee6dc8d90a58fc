#include <CLI/CLI.hpp>
#include <cli/last_year.hpp>

#include <filesystem>
#include <sstream>

namespace plenum::cli {

namespace fs = std::filesystem;

std::unique_ptr<LastYear> last_year(const std::string& folder) {
    std::error_code none;
    if (folder.empty() || !fs::is_regular_file(fs::path(folder) / "conference.yaml", none)) return nullptr;
    Sorting sorting;
    sorting.inputs.paths = {fs::path(folder).lexically_normal().generic_string()};
    sorting.inputs.may_be_empty = true;
    sorting.inputs.keep_going = true;
    std::ostringstream nobody;
    const CLI::App no_app;
    Session mute{nobody, nobody, no_app};
    auto result = std::make_unique<LastYear>();
    result->known = overview(sorting, "", mute);
    const auto& known = result->known;
    result->decided = resolving(known.prepared, known.agenda, known.sorted.classifications);
    return result;
}

std::string previous_folder(const Reading& reading) {
    const auto& named = reading.conference.previous;
    if (named.empty() || reading.folder.empty()) return {};
    const auto folder = (fs::path(reading.folder) / named).lexically_normal();
    std::error_code none;
    return fs::is_directory(folder, none) ? folder.generic_string() : std::string();
}

}  // namespace plenum::cli
