#include <cli/finding_counts.hpp>
#include <plenum/base/parallel.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/read/wordlists.hpp>

#include <map>

namespace plenum::cli {

namespace {

/// Those whose verdict does not hang on which other motions are looked at.
lint::Choice of_one_motion(const Conference& conference) {
    Diagnostics shown_by_validate;
    auto result = lint::choose(conference, {}, {"misspelling"}, shown_by_validate);
    std::erase_if(result.rules, [](const auto& chosen) {
        return chosen.rule->draft == nullptr || chosen.rule->drafts != nullptr;
    });
    return result;
}

}  // namespace

CountFindings finding_counts(const Reading& reading, const Lexicon& lexicon,
                             const std::vector<Classification>& classifications) {
    return [&](const std::vector<std::size_t>& asked) {
        Diagnostics shown_by_validate;
        const auto words = read::wordlists(reading.conference, shown_by_validate);
        const auto choice = of_one_motion(reading.conference);
        std::vector<std::size_t> counts(asked.size(), 0);
        constexpr std::size_t worth_a_thread = 20;
        in_halves(asked.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
            Motions motions;
            std::vector<Classification> classified;
            std::map<std::string, std::size_t> place;
            for (auto i = from; i < to; ++i) {
                motions.push_back(reading.motions[asked[i]]);
                classified.push_back(classifications[asked[i]]);
                place.emplace(label(motions.back()), i);
            }
            const auto found =
                lint::check(motions, classified, {}, {reading.conference, words, lexicon, nullptr}, choice);
            for (const auto& each : found.all()) {
                const auto at = place.find(each.motion);
                if (each.severity != Severity::note && at != place.end()) ++counts[at->second];
            }
        });
        return counts;
    };
}

}  // namespace plenum::cli
