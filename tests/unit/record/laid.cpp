#include "laid.hpp"

#include "../agenda/meeting.hpp"
#include "../catch.hpp"

#include <plenum/read/results.hpp>
#include <plenum/record/lay.hpp>

#include <algorithm>

namespace plenum::laid {

namespace {

std::string name(Fate::By by) {
    switch (by) {
    case Fate::By::nothing: return "nothing";
    case Fate::By::vote: return "vote";
    case Fate::By::all: return "all";
    case Fate::By::lead: return "lead";
    case Fate::By::falls: return "falls";
    case Fate::By::motion: return "motion";
    case Fate::By::treatment: return "treatment";
    }
    return {};
}

std::string outcomes(const MotionFate& motion) {
    std::string result;
    for (const auto& each : motion.parts)
        result += (result.empty() ? "" : "+") + std::string(plenum::name(each.outcome));
    const bool same = std::ranges::all_of(
        motion.parts, [&](const Fate& each) { return each.outcome == motion.parts.front().outcome; });
    return same ? std::string(plenum::name(motion.whole.outcome)) : result;
}

}  // namespace

Proceedings lay(const std::string& decisions, const std::string& results, const StandingOrders& orders) {
    Diagnostics found;
    const auto read =
        read::results(std::make_shared<const Source>("results.yaml", "results:\n" + results), found);
    for (const auto& each : found.all()) FAIL_CHECK(each.message + " in\n" + results);
    return record::lay(meeting::agenda(decisions), read, orders);
}

std::string told(const Proceedings& proceedings) {
    std::string result;
    for (const auto& each : proceedings.motions) {
        if (each.whole.by == Fate::By::nothing) continue;
        result += (result.empty() ? "" : "; ") + each.words.id + ' ' + outcomes(each) + " by " +
                  name(each.whole.by);
    }
    return result;
}

std::string rules(const Proceedings& proceedings) {
    std::string result;
    for (const auto& each : proceedings.found) result += (result.empty() ? "" : " ") + each.rule;
    return result;
}

}  // namespace plenum::laid
