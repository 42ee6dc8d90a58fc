#include <cli/build.hpp>
#include <cli/last_year.hpp>
#include <cli/paper_inputs.hpp>
#include <cli/today.hpp>
#include <plenum/papers/digest.hpp>
#include <plenum/read/files.hpp>

#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

class Gathering {
public:
    Gathering(const Reading& reading, Manifest& manifest) : folder_(reading.folder), manifest_(manifest) {}

    void add(std::string_view as, const SourcePtr& source) {
        const auto name = fs::path(source->name()).lexically_proximate(folder_).generic_string();
        manifest_.inputs.push_back(
            {.as = std::string(as), .file = name, .sha256 = plenum::papers::sha256(source->text())});
    }

    /// A file, or every YAML file of a folder, if it is there.
    void add(std::string_view as, const fs::path& place) {
        std::error_code none;
        if (fs::is_directory(place, none)) {
            Diagnostics ignored;  // whoever reads them for a paper says it
            for (const auto& source : read::load_all({place.lexically_normal()}, ignored)) add(as, source);
        } else if (fs::is_regular_file(place, none)) {
            add(as, read::load(place));
        }
    }

private:
    fs::path folder_;
    Manifest& manifest_;
};

}  // namespace

Manifest paper_inputs(const Reading& reading, const Inputs& inputs) {
    Manifest result{
        .program = build(), .date = source_date().value_or(reading.house.date), .inputs = {}, .papers = {}};
    const fs::path folder = reading.folder;
    Gathering gathering(reading, result);
    if (reading.conference.origin.source) gathering.add("conference", reading.conference.origin.source);
    for (const auto& source : reading.sources) gathering.add("motions", source);
    for (const auto* name : {"amendments", "amendments.yaml"}) gathering.add("amendments", folder / name);
    gathering.add("conference", folder / "timetable.yaml");
    gathering.add("decisions", folder / "decisions.yaml");
    gathering.add("results", folder / "results.yaml");
    gathering.add("actions", folder / "actions.yaml");
    if (const auto& previous = reading.conference.previous; !previous.empty()) {
        for (const auto* name : {"results.yaml", "actions.yaml"}) {
            gathering.add("actions", (folder / previous / name).lexically_normal());
        }
    }
    gathering.add("policy", inputs.archive.empty() ? folder / "policy" : fs::path(inputs.archive));
    if (const auto* model = reading.conference.rest.find("model"); model != nullptr && model->is_scalar()) {
        gathering.add("conference", folder / model->text);
    }
    if (const auto previous = previous_folder(reading); !previous.empty()) {
        for (const auto* name : {"conference.yaml", "motions", "amendments", "amendments.yaml",
                                 "decisions.yaml", "results.yaml", "actions.yaml", "policy"}) {
            gathering.add("previous", (fs::path(previous) / name).lexically_normal());
        }
    }
    if (!reading.house.logo.bytes.empty()) {
        result.inputs.push_back(
            {.as = "style", .file = "logo", .sha256 = plenum::papers::sha256(reading.house.logo.bytes)});
    }
    return result;
}

}  // namespace plenum::cli
