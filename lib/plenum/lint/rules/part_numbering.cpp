#include <plenum/lint/numbering.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

namespace {

void check_typed(const Draft& draft, const Passage& part, Report& report) {
    const auto typed = number_before(part.text);
    if (!typed) return;
    const auto right = typed->number == part.part;
    report.at(draft, part, typed->span,
              right ? "the numbers of parts are printed for you"
                    : "this is part " + std::to_string(part.part) + ", and " + std::to_string(typed->number) +
                          " is written before it",
              "take the number out");
}

/// Numbers that stand in the text and do not run (i), (ii), (iii).
void check_inline(const Draft& draft, const Passage& passage, Report& report) {
    const auto numbers = numbers_in(passage.text);
    if (numbers.size() < 2 || numbers.front().number != 1) return;
    int expected = 1;
    for (const auto& each : numbers) {
        if (each.number != expected) {
            report.at(draft, passage, each.span,
                      "part " + std::to_string(expected) + " should stand here, and " +
                          std::to_string(each.number) + " is written",
                      "number the parts (i), (ii), (iii), or list them under parts:");
            return;
        }
        ++expected;
    }
}

void check(const Draft& draft, const Setting& /*setting*/, Report& report) {
    for (const auto& passage : draft.passages) {
        if (passage.part > 0) check_typed(draft, passage, report);
        check_inline(draft, passage, report);
    }
}

}  // namespace

extern const Rule part_numbering{
    .id = "part-numbering",
    .severity = Severity::warning,
    .summary = "parts that are numbered by hand, or not in order",
    .why = "Parts are voted on by their number: the one that is printed must be the only one.",
    .bad =
        "text: \"That conference instructs GPC UK to:\"\n"
        "parts:\n"
        "  - (i) publish its minutes;\n"
        "  - (iii) publish its accounts.\n",
    .good =
        "text: \"That conference instructs GPC UK to:\"\n"
        "parts:\n"
        "  - publish its minutes;\n"
        "  - publish its accounts.\n",
    .source = "LMC conference mail-out",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
