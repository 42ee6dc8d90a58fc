#include <cli/resolving.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/results.hpp>
#include <plenum/record/lay.hpp>
#include <plenum/record/resolutions.hpp>
#include <plenum/record/sessions.hpp>

#include <filesystem>
#include <utility>

namespace plenum::cli {

namespace fs = std::filesystem;

std::string results_path(const std::string& folder) {
    return (fs::path(folder) / "results.yaml").lexically_normal().generic_string();
}

Results load_results(const std::string& folder, Diagnostics& found, bool* recorded) {
    const auto path = results_path(folder);
    std::error_code ignored;
    const bool there = !folder.empty() && fs::exists(path, ignored);
    if (recorded != nullptr) *recorded = there;
    return there ? read::results(read::load(path), found) : Results{};
}

Resolving resolving_with(Results results, const Prepared& prepared, const Agenda& agenda,
                         const std::vector<Classification>& sections) {
    Resolving result;
    result.proceedings = record::lay(agenda, std::move(results), prepared.orders);
    for (const auto& each : result.proceedings.found) result.found.add(each);
    result.sessions = record::settled_in(agenda, result.proceedings);
    // A carried amendment may make a mandate of a belief, so the stems are those of the final words.
    Motions words;
    for (const auto& each : result.proceedings.motions) words.push_back(each.words);
    const auto stems = classify::stems(words, prepared.lexicon, agenda.conference);
    result.resolutions = record::resolutions(agenda, result.proceedings, stems, sections);
    return result;
}

Resolving resolving(const Prepared& prepared, const Agenda& agenda,
                    const std::vector<Classification>& sections) {
    Diagnostics found;
    bool recorded = false;
    auto results = load_results(prepared.reading.folder, found, &recorded);
    auto result = resolving_with(std::move(results), prepared, agenda, sections);
    for (const auto& each : result.found.all()) found.add(each);
    result.found = std::move(found);
    result.recorded = recorded;
    return result;
}

Resolving resolving(Sitting& sitting) {
    const auto& agenda = sitting.agenda();
    return resolving(sitting.prepared(), agenda, sitting.classifications());
}

}  // namespace plenum::cli
