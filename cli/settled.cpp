#include <cli/settled.hpp>
#include <plenum/agenda/build.hpp>
#include <plenum/decide/replay.hpp>
#include <plenum/decide/undone.hpp>
#include <plenum/group/brackets.hpp>

#include <algorithm>
#include <span>

namespace plenum::cli {

namespace {

/// Was the motion submitted after that day? Dates are year-month-day, perhaps with a time; what has none was
/// there.
bool came_after(const Motion& motion, const std::string& day) {
    constexpr std::size_t date = 10;
    if (motion.submitted.size() < date || day.size() < date) return false;
    return motion.submitted.substr(0, date) > day.substr(0, date);
}

act::Publish worked_out(const Prepared& prepared, const Sorted& sorted, std::span<const Decision> before,
                        const Decision& publishing) {
    const auto& [conference, house, motions, found, sources, in_folder, folder] = prepared.reading;
    auto standing = decide::replay({}, before, motions, conference, prepared.amendments);
    // The entry stands in for the treatment of what had not come yet.
    const auto decision = standing.log.size();
    standing.log.push_back(publishing);
    std::vector<std::string> later;
    for (std::size_t i = 0; i < motions.size(); ++i) {
        if (!came_after(motions[i], publishing.on)) continue;
        standing.treated[i] = {.as = Treatment::late, .decision = decision};
        later.push_back(label(motions[i]));
    }
    const auto grouping = group::brackets(motions, sorted.classifications, conference, sorted.similarities,
                                          {.standing = &standing, .weights = prepared.weights});
    const auto agenda = agenda::build({.conference = conference,
                                       .motions = motions,
                                       .classifications = sorted.classifications,
                                       .grouping = grouping,
                                       .standing = standing,
                                       .amendments = prepared.amendments});
    auto result = publication(agenda, std::get<act::Publish>(publishing.act).paper);
    std::erase_if(result.unnumbered,
                  [&](const Named& each) { return std::ranges::find(later, each.id) != later.end(); });
    return result;
}

Diagnostic not_written_down(const Decision& decision) {
    return {
        .severity = Severity::note,
        .rule = "numbers-not-written-down",
        .message = "this entry does not say which numbers were printed; they are worked out anew each time",
        .hint = "publish with  plenum decide publish agenda,  which writes them down, so that nothing moves",
        .source = decision.origin.source,
        .span = decision.origin.at("publish"),
        .motion = {}};
}

}  // namespace

Standing settled(const Prepared& prepared, const Sorted& sorted, Diagnostics& found) {
    auto log = prepared.standing.log;
    const auto undoing = decide::undone(log);
    bool changed = false;
    for (std::size_t i = 0; i < log.size(); ++i) {
        auto* const publish = std::get_if<act::Publish>(&log[i].act);
        if (publish == nullptr || !undoing.counts[i] || !publish->numbers.empty()) continue;
        *publish = worked_out(prepared, sorted, std::span(log).first(i), log[i]);
        found.add(not_written_down(log[i]));
        changed = true;
    }
    if (!changed) return prepared.standing;
    const auto& read = prepared.reading;
    return decide::replay({}, log, read.motions, read.conference, prepared.amendments);
}

}  // namespace plenum::cli
