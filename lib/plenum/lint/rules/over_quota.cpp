#include <plenum/lint/rule.hpp>

#include <map>
#include <string>

namespace plenum::lint::rules {

namespace {

void check(const std::vector<Draft>& drafts, const Setting& setting, Report& report) {
    const auto limit = setting.conference.limits.motions_per_committee;
    if (!limit) return;
    std::map<std::string, int> total;
    for (const auto& draft : drafts) ++total[text::fold(draft.motion->from)];
    std::map<std::string, int> so_far;
    for (const auto& draft : drafts) {
        const auto& from = draft.motion->from;
        if (from.empty() || ++so_far[text::fold(from)] <= *limit) continue;
        report.on(*draft.motion, "id",
                  from + " submits " + std::to_string(total[text::fold(from)]) +
                      " motions, and the limit is " + std::to_string(*limit),
                  "withdraw those that matter least; this one is beyond the limit");
    }
}

}  // namespace

extern const Rule over_quota{
    .id = "over-quota",
    .severity = Severity::error,
    .summary = "more motions than a committee may submit",
    .why = "What a conference allows stands in conference.yaml, limits: {motions_per_committee: 20}.",
    .bad = "The twenty-first motion of a committee where twenty are allowed.",
    .good = "The twentieth.",
    .source = "standing orders of LMC conferences",
    .english = false,
    .drafts = check,
};

}  // namespace plenum::lint::rules
