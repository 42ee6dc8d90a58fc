#include <plenum/lint/rule.hpp>

#include <map>
#include <string>

namespace plenum::lint::rules {

namespace {

std::string place(const Motion& motion) {
    const auto& origin = motion.origin;
    if (!origin.source) return "before";
    return "in " + std::string(origin.source->name()) + ", line " +
           std::to_string(origin.source->position(origin.whole.offset).line);
}

void check(const std::vector<Draft>& drafts, const Setting& /*setting*/, Report& report) {
    std::map<std::string, const Motion*> first;
    for (const auto& draft : drafts) {
        const auto& motion = *draft.motion;
        if (motion.id.empty()) continue;
        const auto [found, is_new] = first.emplace(motion.id, &motion);
        if (is_new) continue;
        report.on(motion, "id", "the id '" + motion.id + "' is taken: it stands " + place(*found->second),
                  "give this motion an id of its own");
    }
}

}  // namespace

extern const Rule id_twice{
    .id = "id-twice",
    .severity = Severity::error,
    .summary = "two motions with one id",
    .why = "Decisions, results and actions name a motion by its id.",
    .bad =
        "motions:\n"
        "  - {id: aldermoor-01, text: That conference instructs GPC UK to publish its minutes.}\n"
        "  - {id: aldermoor-01, text: That conference instructs GPC UK to publish its accounts.}\n",
    .good =
        "motions:\n"
        "  - {id: aldermoor-01, text: That conference instructs GPC UK to publish its minutes.}\n"
        "  - {id: aldermoor-02, text: That conference instructs GPC UK to publish its accounts.}\n",
    .source = "Plenum",
    .english = false,
    .drafts = check,
};

}  // namespace plenum::lint::rules
