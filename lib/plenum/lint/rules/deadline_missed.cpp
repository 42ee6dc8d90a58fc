#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <string>

namespace plenum::lint::rules {

namespace {

/// "2026-09-01T12:00" out of the ways to write it; a date alone is its last minute when it is the
/// deadline and its first when it is a submission.
std::string moment(std::string_view written, std::string_view without_time) {
    std::string result(text::trim(written));
    std::ranges::replace(result, ' ', 'T');
    if (result.size() == 10) result += without_time;
    return result.substr(0, 16);
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    const auto& motion = *draft.motion;
    const auto& dates = setting.conference.dates;
    const auto deadline = dates.find("deadline");
    if (deadline == dates.end() || motion.submitted.size() < 10) return;
    const auto latest = moment(deadline->second, "T23:59");
    if (moment(motion.submitted, "T00:00") <= latest) return;
    report.on(motion, "submitted", "this was submitted after the deadline, " + deadline->second,
              "ask the agenda committee to take it as a late or an emergency motion");
}

}  // namespace

extern const Rule deadline_missed{
    .id = "deadline-missed",
    .severity = Severity::error,
    .summary = "submitted after the deadline",
    .why =
        "What comes after the deadline is not printed in the agenda; only a new event makes an emergency "
        "motion.",
    .bad =
        "submitted: 2026-09-01T12:01      # the deadline being noon on 1 September 2026\n"
        "text: That conference instructs GPC UK to publish its minutes.\n",
    .good =
        "submitted: 2026-09-01T11:59\n"
        "text: That conference instructs GPC UK to publish its minutes.\n",
    .source = "standing orders of LMC conferences",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
