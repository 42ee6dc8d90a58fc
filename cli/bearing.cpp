#include <cli/archive.hpp>
#include <cli/bearing.hpp>
#include <cli/past_archive.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/read/bearing.hpp>
#include <plenum/similar/bearing.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace plenum::cli {

namespace fs = std::filesystem;

namespace {

/// What a conference resolved itself is no past to its own motions, though the archive may have it by now.
Bearings without_own(Bearings bearings, const Conference& conference) {
    if (!conference.year) return bearings;
    for (auto& matches : bearings.matches) {
        std::erase_if(matches, [&](const PolicyMatch& match) {
            const auto& past = bearings.conference(match);
            return past.year == conference.year && past.conference == conference.name;
        });
    }
    return bearings;
}

}  // namespace

Bearings bearings(const std::string& place, const Motions& motions, const Conference& conference,
                  const std::vector<Classification>& classified, const Lexicon& lexicon,
                  const Vocabulary& vocabulary, Diagnostics& found) {
    const auto odds = read::bearing_odds(conference.language);
    const auto index = past_index(place, vocabulary, found);
    const auto cited = similar::cited(index, motions, vocabulary, odds);
    const auto resolutions = classify::stems(cited.resolutions, lexicon, conference);
    auto result = similar::bearings(cited, {.index = index,
                                            .motions = motions,
                                            .classified = classified,
                                            .resolutions = resolutions,
                                            .vocabulary = vocabulary,
                                            .lexicon = lexicon,
                                            .odds = odds});
    return without_own(std::move(result), conference);
}

Bearings bearings(const Inputs& inputs, const Prepared& prepared,
                  const std::vector<Classification>& classified) {
    const auto& [conference, house, motions, found, sources, in_folder, folder] = prepared.reading;
    Bearings result;
    result.matches.resize(motions.size());
    if (prepared.past.empty()) return result;
    Diagnostics known;
    return bearings(archive_beside(inputs, prepared.reading), motions, conference, classified,
                    prepared.lexicon, prepared.vocabulary, known);
}

std::map<std::size_t, std::string> references(const Bearings& bearings, const Agenda& agenda) {
    constexpr double in_print = 0.7;
    std::map<std::size_t, std::string> result;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection*) {
        for (const auto& each : entry.motions) {
            const auto* match = first(bearings, each.motion, PolicyRelation::already);
            if (match == nullptr) continue;
            if (match->confidence >= in_print || each.treatment == Treatment::accepted)
                result.emplace(each.motion, reference(bearings, *match));
        }
    });
    return result;
}

std::vector<open::Policy> proposals(const Bearings& bearings, const Agenda& agenda,
                                    const Standing& standing) {
    std::vector<open::Policy> result;
    for (std::size_t i = 0; i < bearings.matches.size(); ++i) {
        const auto* match = first(bearings, i, PolicyRelation::already);
        const bool gone = std::ranges::find(agenda.not_taken, i, &NotTaken::motion) != agenda.not_taken.end();
        if (match == nullptr || gone || standing.treated.contains(i) || standing.numbers.contains(i))
            continue;
        result.push_back(
            {.motion = i, .reference = reference(bearings, *match), .confidence = match->confidence});
    }
    std::ranges::stable_sort(result, std::greater{}, &open::Policy::confidence);
    return result;
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
