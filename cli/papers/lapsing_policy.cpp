#include <cli/paper.hpp>
#include <plenum/policy/lapsing.hpp>
#include <plenum/read/policy_rule.hpp>
#include <plenum/report/policy_lapse.hpp>

namespace plenum::cli::papers {

/// What lapses this year by the conference's own rule; without a rule, or with nothing due, there is no
/// paper.
extern const Paper lapsing_policy{
    .name = "lapsing-policy",
    .formats = "docx pdf html",
    .from = "conference policy style",
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& found) -> Documents {
        const auto& conference = overview.prepared.reading.conference;
        const auto& archive = overview.prepared.past;
        const auto rule = read::policy_rule(conference, found);
        if (!rule.lapses_after || !conference.year) return {};
        const auto lapsing = policy::lapsing(archive, rule, conference.name, *conference.year);
        if (lapsing.due.empty()) return {};
        return {{"lapsing-policy", report::policy_lapse(lapsing, archive, conference)}};
    }};

}  // namespace plenum::cli::papers
