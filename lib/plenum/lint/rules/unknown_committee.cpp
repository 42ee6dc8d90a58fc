#include <plenum/lint/rule.hpp>

#include <algorithm>

namespace plenum::lint::rules {

namespace {

void check(const Draft& draft, const Setting& setting, Report& report) {
    const auto& from = draft.motion->from;
    const auto& committees = setting.conference.committees;
    if (from.empty() || committees.empty()) return;
    std::vector<std::string_view> names;
    for (const auto& committee : committees) {
        if (text::fold(committee.name) == text::fold(text::trim(from))) return;
        names.push_back(committee.name);
    }
    const auto best = text::nearest(from, names);
    report.on(*draft.motion, "from", "'" + from + "' is not among the committees of this conference",
              best.empty() ? "the names stand in conference.yaml under committees"
                           : "did you mean '" + std::string(best) + "'?");
}

}  // namespace

extern const Rule unknown_committee{
    .id = "unknown-committee",
    .severity = Severity::error,
    .summary = "a committee that may not submit to this conference",
    .why = "Committees are counted, grouped and written to by name; a name spelt two ways is two committees.",
    .bad =
        "from: Aldermore        # conference.yaml has Aldermoor\n"
        "text: That conference instructs GPC UK to publish its minutes.\n",
    .good =
        "from: Aldermoor\n"
        "text: That conference instructs GPC UK to publish its minutes.\n",
    .source = "standing orders of LMC conferences",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
