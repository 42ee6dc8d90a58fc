#include <plenum/lint/rule.hpp>
#include <plenum/model/bearing.hpp>

#include <string>

namespace plenum::lint::rules {

namespace {

/// From here on it is said without a "seems".
constexpr double sure = 0.8;

void check(const std::vector<Draft>& drafts, const Setting& setting, Report& report) {
    const auto* bearings = setting.bearings;
    if (bearings == nullptr || bearings->matches.size() != drafts.size()) return;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto* match = first(*bearings, i, PolicyRelation::already);
        if (match == nullptr) continue;
        report.on(*drafts[i].motion, "text",
                  std::string(match->confidence >= sure ? "this is" : "this seems to be") +
                      " policy already: " + reference(*bearings, *match),
                  "ask for what is new since, or save its place: it would be accepted without debate; "
                  "'plenum policy check' shows both side by side");
    }
}

}  // namespace

extern const Rule already_policy{
    .id = "already-policy",
    .severity = Severity::warning,
    .summary = "a past conference has resolved the same, and it still holds",
    .why =
        "What is policy already is accepted without debate, as an A, and has used up one of the committee's "
        "places. Found only where there is an archive of past resolutions: the folder policy of the "
        "conference, or --archive.",
    .bad =
        "text: That conference instructs GPC England to negotiate an end to inspection fees for practices.\n"
        "# and in the archive, carried in 2016:\n"
        "# That conference instructs GPC to obtain the abolition of inspection fees for practices.\n",
    .good =
        "text: That conference, inspection fees having risen again since it was promised their end, "
        "instructs "
        "GPC England to publish what became of resolution 2016-8.\n",
    .source = "BMA and LMC guides to writing motions; standing orders of LMC conferences on A motions",
    .english = false,
    .drafts = check,
};

}  // namespace plenum::lint::rules
