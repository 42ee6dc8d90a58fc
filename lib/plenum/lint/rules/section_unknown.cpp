#include <plenum/lint/rule.hpp>

#include <algorithm>

namespace plenum::lint::rules {

namespace {

void check(const Draft& draft, const Setting& setting, Report& report) {
    const auto& motion = *draft.motion;
    const auto& sections = setting.conference.sections;
    if (motion.section.empty() || sections.empty()) return;
    const auto wanted = text::fold(text::trim(motion.section));
    std::vector<std::string_view> names;
    for (const auto& section : sections) {
        if (text::fold(section.id) == wanted || text::fold(section.title) == wanted) return;
        names.push_back(section.id);
        names.push_back(section.title);
    }
    const auto best = text::nearest(wanted, names);
    std::string all;
    for (const auto& section : sections) all += (all.empty() ? "" : ", ") + section.id;
    report.on(motion, "section", "this conference has no section '" + motion.section + "'",
              best.empty() ? "choose one of: " + all : "did you mean '" + std::string(best) + "'?");
}

}  // namespace

extern const Rule section_unknown{
    .id = "section-unknown",
    .severity = Severity::warning,
    .summary = "a heading that the agenda does not have",
    .why = "Motions are debated under the headings of the agenda; a heading of one's own is not used.",
    .bad =
        "section: digitol\n"
        "text: That conference instructs GPC UK to publish its minutes.\n",
    .good =
        "section: digital\n"
        "text: That conference instructs GPC UK to publish its minutes.\n",
    .source = "LMC conference mail-out",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
