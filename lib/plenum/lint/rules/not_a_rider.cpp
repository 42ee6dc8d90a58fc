#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>

namespace plenum::lint::rules {

namespace {

/// Words with which an addition takes something back.
bool takes_back(std::string_view word) {
    constexpr std::array<std::string_view, 8> words{"but",     "except", "unless", "provided",
                                                    "instead", "rather", "save",   "excluding"};
    return std::ranges::find(words, word) != words.end();
}

void check(const Amendments& amendments, const std::vector<Draft>& /*drafts*/, const Setting& /*setting*/,
           Report& report) {
    for (const auto& amendment : amendments) {
        if (amendment.kind != Amendment::Kind::rider) continue;
        if (!amendment.with.empty() || !amendment.after.empty()) {
            report.on(amendment, amendment.with.empty() ? "after" : "with",
                      "a rider only adds words at the end, and this changes words before it",
                      "make it an amendment:  kind: replace  or  kind: insert");
            continue;
        }
        const auto words = text::words(amendment.words);
        if (words.empty()) continue;
        if (takes_back(words.front().folded)) {
            report.on(amendment, "words", "a rider adds to the motion, and this takes something of it back",
                      "make it an amendment, or add what the motion does not say");
        } else if (words.front().folded != "and") {
            report.on(amendment, "words",
                      "a rider goes on with the sentence of the motion, and this begins a new one",
                      "begin it with \"and\", as in \"and asks GPC UK to report back\"");
        }
    }
}

}  // namespace

extern const Rule not_a_rider{
    .id = "not-a-rider",
    .severity = Severity::warning,
    .summary = "a rider that does more than add words at the end",
    .why =
        "A rider is put after the motion is carried, and adds to it. What changes the motion is an amendment "
        "and "
        "is put before.",
    .bad =
        "- {to: aldermoor-01, kind: rider, words: \"except where a practice has fewer than three doctors\"}",
    .good = "- {to: aldermoor-01, kind: rider, words: \"and asks GPC UK to report to conference in 2027\"}",
    .source = "standing orders of LMC conferences",
    .amendments = check,
};

}  // namespace plenum::lint::rules
