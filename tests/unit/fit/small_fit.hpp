#pragma once

#include <plenum/fit/fit.hpp>

#include <optional>
#include <string>
#include <vector>

/// For tests of what fits: an agenda made by hand.
namespace small {

using namespace plenum;

/// A debate at a time.
struct Bench {
    Agenda agenda;
    std::vector<Classification> classified;
    Standing standing;
    StandingOrders orders;  // 3 + 3 x 2 + 1 and a vote: 11 minutes

    AgendaSection& section(const std::string& id, std::optional<int> minutes) {
        auto& result = agenda.sections.emplace_back();
        result.id = id;
        result.title = id;
        result.minutes = minutes;
        return result;
    }

    AgendaEntry& debate(AgendaSection& section, const std::vector<std::string>& from,
                        Stem stem = Stem::mandate) {
        auto& entry = section.entries.emplace_back();
        entry.number = std::to_string(agenda.motions.size() + 1);
        for (const auto& committee : from) {
            Motion motion;
            motion.id = committee + "-" + std::to_string(agenda.motions.size());
            motion.from = committee;
            AgendaMotion printed{.number = entry.number, .starred = entry.motions.empty()};
            printed.motion = agenda.motions.size();
            entry.motions.push_back(printed);
            agenda.motions.push_back(motion);
            classified.push_back({.stem = stem});
        }
        agenda.submitted = agenda.motions.size();
        return entry;
    }

    Fit fit() const { return fit::fit(agenda, classified, orders, standing); }
};

inline std::vector<std::string> grey(const FitSection& section) {
    std::vector<std::string> result;
    for (const auto& debate : section.debates) {
        if (debate.grey) result.push_back(debate.number);
    }
    return result;
}

}  // namespace small
