#include <plenum/lint/changes.hpp>
#include <plenum/lint/rule.hpp>

#include <string>

namespace plenum::lint::rules {

namespace {

void check(const Amendments& amendments, const std::vector<Draft>& drafts, const Setting& /*setting*/,
           Report& report) {
    for (const auto& amendment : amendments) {
        const auto* draft = amended(amendment, drafts);
        if (draft == nullptr) continue;
        const auto found = holds(amendment, *draft);
        if (found.size() < 2) continue;
        const bool insert = amendment.kind == Amendment::Kind::insert;
        const bool one_part = found.front().passage == found.back().passage;
        report.on(amendment, insert ? "after" : "words",
                  quoted(amendment.target()) + " stands " + std::to_string(found.size()) + " times in " +
                      amendment.to,
                  one_part ? "quote a few words more, so that it is clear which is meant"
                           : "say which part is meant with part:, or quote a few words more");
    }
}

}  // namespace

extern const Rule words_not_unique{
    .id = "words-not-unique",
    .severity = Severity::error,
    .summary = "an amendment to words that the motion has more than once",
    .why =
        "The words to be changed must stand exactly once in what is amended, or there are two ways to read "
        "it.",
    .bad =
        "- {to: aldermoor-01, kind: replace, words: practices, with: surgeries}   # they stand there twice",
    .good = "- {to: aldermoor-01, kind: replace, words: practices in towns, with: surgeries in towns}",
    .source = "standing orders of LMC conferences",
    .english = false,
    .amendments = check,
};

}  // namespace plenum::lint::rules
