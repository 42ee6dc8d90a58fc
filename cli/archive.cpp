#include <cli/archive.hpp>
#include <cli/inputs.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/house.hpp>

#include <filesystem>

namespace plenum::cli {

namespace fs = std::filesystem;

std::string archive_place(const std::string& asked, const std::string& folder) {
    std::error_code ignored;
    if (!asked.empty()) {
        if (fs::exists(asked, ignored)) return fs::path(asked).lexically_normal().generic_string();
        throw Error("cannot read '" + asked + "': there is no such file or folder",
                    "name the file or folder of past resolutions with --archive");
    }
    if (!folder.empty() || in_conference_folder()) {
        Inputs inputs;
        if (!folder.empty()) inputs.paths = {folder};
        const auto place = (fs::path(inputs.folder()) / "policy").lexically_normal();
        if (fs::is_directory(place, ignored)) return place.generic_string();
        throw Error(
            "there is no archive of past resolutions: '" + place.generic_string() + "' does not exist",
            "put the files of past conferences there ('plenum policy add' writes one), or name "
            "another folder with --archive");
    }
    throw Error("there is no archive of past resolutions here, for this is no conference folder",
                "name the file or folder of past resolutions with --archive");
}

std::string conference_folder(const std::string& asked) {
    if (asked.empty() && !in_conference_folder()) return {};
    Inputs inputs;
    if (!asked.empty()) inputs.paths = {asked};
    return inputs.folder();
}

ArchiveLook archive_look(const std::string& folder) {
    Diagnostics ignored;  // about conference.yaml, of which other commands tell
    std::error_code none;
    if (folder.empty() || !fs::exists(fs::path(folder) / "conference.yaml", none)) return {};
    const auto conference = find_conference(folder, ignored);
    return {.house = read::house(conference, ignored), .language = conference.language};
}

}  // namespace plenum::cli
