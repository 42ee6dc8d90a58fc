#include <cli/archive.hpp>
#include <cli/bearing.hpp>
#include <cli/past_archive.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/read/bearing.hpp>
#include <plenum/similar/bearing.hpp>

#include <filesystem>

namespace plenum::cli {

namespace fs = std::filesystem;

Bearings bearings(const std::string& place, const Motions& motions, const Conference& conference,
                  const std::vector<Classification>& classified, const Lexicon& lexicon,
                  const Vocabulary& vocabulary, Diagnostics& found) {
    const auto odds = read::bearing_odds(conference.language);
    const auto index = past_index(place, vocabulary, found);
    const auto cited = similar::cited(index, motions, vocabulary, odds);
    const auto resolutions = classify::stems(cited.resolutions, lexicon, conference);
    return similar::bearings(cited, {.index = index,
                                     .motions = motions,
                                     .classified = classified,
                                     .resolutions = resolutions,
                                     .vocabulary = vocabulary,
                                     .lexicon = lexicon,
                                     .odds = odds});
}

Bearings bearings(const Prepared& prepared, const std::vector<Classification>& classified) {
    Bearings result;
    result.matches.resize(prepared.reading.motions.size());
    if (prepared.archive.empty()) return result;
    Diagnostics known;
    return bearings(prepared.archive, prepared.reading.motions, prepared.reading.conference, classified,
                    prepared.lexicon, prepared.vocabulary, known);
}

std::string archive_beside(const Inputs& inputs, const Reading& reading) {
    if (!inputs.archive.empty()) return archive_place(inputs.archive);
    std::error_code ignored;
    auto folder = fs::path(reading.folder);
    if (folder.empty() && reading.conference.origin.source != nullptr)
        folder = fs::path(reading.conference.origin.source->name()).parent_path();
    const auto place = (folder / "policy").lexically_normal();
    const bool known = !reading.folder.empty() || reading.conference.origin.source != nullptr;
    return known && fs::is_directory(place, ignored) ? place.generic_string() : std::string();
}

}  // namespace plenum::cli
