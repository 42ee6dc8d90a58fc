#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/inputs.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/house.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/render/diagnostic.hpp>

#include <algorithm>
#include <filesystem>
#include <future>
#include <optional>

namespace plenum::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view conference_file = "conference.yaml";

bool is_file(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// The nearest folder with a conference.yaml, from `start` upwards, spelled as short as the
/// working directory allows.
std::optional<fs::path> conference_folder_above(const fs::path& start) {
    std::error_code ignored;
    const auto here = fs::current_path(ignored);
    for (auto folder = fs::absolute(start, ignored).lexically_normal();; folder = folder.parent_path()) {
        if (is_file(folder / conference_file)) {
            const auto shorter = folder.lexically_proximate(here);
            return shorter.native().starts_with("../..") ? folder : shorter;
        }
        if (!folder.has_relative_path()) return std::nullopt;
    }
}

bool is_conference_folder(const fs::path& path) {
    return is_folder(path) && (is_file(path / conference_file) || is_folder(path / "motions"));
}

/// Where the conference is, and what is read beside it.
struct Place {
    std::optional<fs::path> folder;  ///< a conference folder; its motions are read
    std::vector<fs::path> files;     ///< other files and folders of motions
    bool standard_input = false;
};

Place place_of(const std::vector<std::string>& paths) {
    Place place;
    if (paths.empty()) {
        place.folder = conference_folder_above(".");
        if (!place.folder && is_conference_folder(".")) place.folder = ".";
        if (!place.folder) {
            throw Error("there is no conference folder here",
                        "name a file or folder of motions, or make a conference folder with 'plenum init'");
        }
        return place;
    }
    for (const auto& path : paths) {
        if (path == "-") {
            place.standard_input = true;
        } else if (!place.folder && is_conference_folder(path)) {
            place.folder = path;
        } else {
            place.files.emplace_back(path);
        }
    }
    return place;
}

/// The conference.yaml that holds: the one asked for, that of the folder, or the nearest above.
std::optional<fs::path> conference_of(const std::string& asked, const Place& place) {
    if (!asked.empty()) return is_folder(asked) ? fs::path(asked) / conference_file : fs::path(asked);
    auto folder = place.folder;
    if (!folder) {
        const auto& files = place.files;
        const auto start = files.empty()         ? fs::path(".")
                           : is_folder(files[0]) ? files[0]
                                                 : files[0].parent_path();
        folder = conference_folder_above(start.empty() ? "." : start);
    }
    if (!folder || !is_file(*folder / conference_file)) return std::nullopt;
    return (*folder / conference_file).lexically_normal();
}

/// Is that path the folder where the conference's motions lie, or inside it?
bool lies_in(const fs::path& path, const fs::path& folder) {
    std::error_code ignored;
    const auto inside = fs::weakly_canonical(path, ignored);
    const auto outside = fs::weakly_canonical(folder, ignored);
    const auto [end, rest] = std::ranges::mismatch(outside, inside);
    return end == outside.end();
}

/// Where the motions of a conference folder lie; nothing when they need not be there and are not.
std::optional<fs::path> motions_in(const fs::path& folder, const Conference& conference, bool may_be_empty) {
    const auto motions = folder / conference.motions;
    if (is_folder(motions) || is_file(motions)) return motions.lexically_normal();
    if (may_be_empty) return std::nullopt;
    throw Error("there is no folder '" + motions.generic_string() + "' with motions",
                "make it and put the motions there; or say where they are with 'motions:' in "
                "conference.yaml");
}

std::vector<SourcePtr> sources_of(const Place& place, bool may_be_empty, Diagnostics& found) {
    auto result = read::load_all(place.files, found);
    if (place.standard_input) result.push_back(read::load_standard_input());
    if (result.empty() && found.empty() && !may_be_empty) {
        const auto where = place.files.empty() ? "." : place.files[0].generic_string();
        throw Error("there are no motions in '" + where + "'", "files of motions end in .yaml");
    }
    return result;
}

}  // namespace

bool in_conference_folder() {
    return conference_folder_above(".") || is_conference_folder(".");
}

Conference find_conference(const std::string& asked, Diagnostics& found) {
    const auto file = conference_of(asked, {});
    return file ? read::conference(read::load(*file), found) : read::builtin_conference();
}

Exit Reading::exit() const {
    const bool fine = found.count(Severity::error) + found.count(Severity::warning) == 0;
    if (fine) return Exit::fine;
    return motions.empty() ? Exit::failed : Exit::findings;
}

void Inputs::declare(CLI::App& app) {
    app.add_option("path", paths,
                   "Files or folders of motions, a conference folder, or - for standard input; "
                   "without one, the conference folder is looked for from here upwards")
        ->type_name("PATH");
    app.add_option("--conference", conference, "Take this conference.yaml")->type_name("FILE");
    app.add_option("--nation", nation, "Whose conference the motions are for")
        ->transform(choice("nation", nations()))
        ->type_name("NATION");
    app.add_flag("--keep-going", keep_going, "Go on with what could be read when there are errors");
}

std::string Inputs::folder() const {
    const auto place = place_of(paths);
    if (place.folder) return place.folder->generic_string();
    throw Error("'" + paths.front() + "' is no conference folder",
                "a conference folder holds a conference.yaml, or a folder named motions");
}

Reading Inputs::load(const std::function<void(const Conference&)>& known) const {
    Reading result;
    auto place = place_of(paths);
    const auto file = conference_of(conference, place);
    // The built-in profile is long, and nothing waits for it.
    std::future<Conference> builtin;
    if (file) {
        result.conference = read::conference(read::load(*file), result.found);
        if (known) known(result.conference);
    } else {
        builtin = std::async(std::launch::async, [&] {
            auto profile = read::builtin_conference();
            if (known) known(profile);
            return profile;
        });
    }

    if (place.folder) {
        result.folder = place.folder->generic_string();
        result.in_conference_folder = true;
        const auto motions = motions_in(*place.folder, result.conference, may_be_empty);
        if (motions) place.files.push_back(*motions);
    } else if (file && conference.empty() && !place.files.empty()) {
        const auto motions = file->parent_path() / result.conference.motions;
        result.in_conference_folder =
            std::ranges::all_of(place.files, [&](auto& path) { return lies_in(path, motions); });
        if (result.in_conference_folder) result.folder = file->parent_path().generic_string();
    }

    auto sources = sources_of(place, may_be_empty, result.found);
    result.motions = read::motions(sources, result.found, {.submitted = result.in_conference_folder});
    result.sources = std::move(sources);
    if (builtin.valid()) result.conference = builtin.get();
    if (!nation.empty()) result.conference.nation = nation;
    result.house = read::house(result.conference, result.found);
    return result;
}

void show(const Diagnostics& found, Session& session) {
    for (const auto* style : render::diagnostics::all()) {
        if (style->name == "full") session.err << style->write(found, session.colour);
    }
}

}  // namespace plenum::cli
