#include <plenum/lint/rule.hpp>

#include <string>

namespace plenum::lint::rules {

namespace {

void check(const Draft& draft, const Setting& setting, Report& report) {
    if (!setting.conference.limits.parts) return;
    const auto limit = static_cast<std::size_t>(*setting.conference.limits.parts);
    const auto parts = draft.passages.size() - 1;
    if (parts <= limit) return;
    const auto& first_over = draft.passages[limit + 1];
    report.at(
        draft, first_over, {.offset = 0, .length = first_over.text.size()},
        "the motion has " + std::to_string(parts) + " parts, and " + std::to_string(limit) + " are allowed",
        "keep the parts that matter most, or put the others into a motion of their own");
}

}  // namespace

extern const Rule too_many_parts{
    .id = "too-many-parts",
    .severity = Severity::error,
    .summary = "more parts than the conference allows",
    .why =
        "Each part is debated in the same few minutes and voted on by itself. What a conference "
        "allows stands in conference.yaml under limits; five parts are usual.",
    .bad =
        "text: \"That conference instructs GPC UK to:\"\n"
        "parts:\n"
        "  - publish its minutes;\n"
        "  - publish its accounts;\n"
        "  - publish its papers;\n"
        "  - publish its correspondence;\n"
        "  - publish its attendance;\n"
        "  - publish its votes.\n",
    .good =
        "text: \"That conference instructs GPC UK to:\"\n"
        "parts:\n"
        "  - publish its minutes and papers;\n"
        "  - publish its accounts.\n",
    .source = "BMA and LMC guides to writing motions",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
