// What lies beside the motions: past resolutions, amendments.
#include <CLI/CLI.hpp>
#include <cli/inputs.hpp>
#include <plenum/read/amendments.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/policy.hpp>

#include <filesystem>

namespace plenum::cli {

namespace fs = std::filesystem;

void Inputs::declare_archive(CLI::App& app) {
    app.add_option("--archive", archive,
                   "File or folder of past resolutions; without one, the folder policy of the conference")
        ->type_name("PATH");
}

Archive Inputs::past(const Reading& reading, Diagnostics& found) const {
    fs::path place = archive;
    if (archive.empty()) {
        if (!reading.in_conference_folder) return {};
        place = fs::path(reading.folder) / "policy";
        std::error_code ignored;
        if (!fs::is_directory(place, ignored)) return {};
    }
    return read::archive(read::load_all({place.lexically_normal()}, found), found);
}

Amendments amendments_beside(const std::string& folder, Diagnostics& found) {
    if (folder.empty()) return {};
    std::vector<fs::path> files;
    for (const auto* name : {"amendments", "amendments.yaml"}) {
        const auto path = (fs::path(folder) / name).lexically_normal();
        std::error_code ignored;
        if (fs::exists(path, ignored)) files.push_back(path);
    }
    if (files.empty()) return {};
    return read::amendments(read::load_all(files, found), found);
}

}  // namespace plenum::cli
