#include <plenum/lint/rule.hpp>

#include <string>
#include <vector>

namespace plenum::lint::rules {

namespace {

/// Where each word begins, as a person counts them: what stands between blanks.
std::vector<std::size_t> starts(std::string_view text) {
    std::vector<std::size_t> result;
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool blank = text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r';
        if (!blank && !inside) result.push_back(i);
        inside = !blank;
    }
    return result;
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    if (!setting.conference.limits.words) return;
    const auto limit = static_cast<std::size_t>(*setting.conference.limits.words);
    std::size_t total = 0;
    const Passage* where = nullptr;
    std::size_t offset = 0;
    for (const auto& passage : draft.passages) {
        const auto words = starts(passage.text);
        if (where == nullptr && total + words.size() > limit) {
            where = &passage;
            offset = words[limit - total];
        }
        total += words.size();
    }
    if (where == nullptr) return;
    report.at(
        draft, *where, {.offset = offset, .length = text::trim(where->text.substr(offset)).size()},
        "the motion has " + std::to_string(total) + " words, and " + std::to_string(limit) + " are allowed",
        "take out " + std::to_string(total - limit) + " words or more: what is marked is beyond the limit");
}

}  // namespace

extern const Rule too_long{
    .id = "too-long",
    .severity = Severity::error,
    .summary = "more words than the conference allows, parts included",
    .why =
        "A long motion is read by few and opposed in one of its clauses by many. What a conference "
        "allows stands in conference.yaml under limits; 150 words are usual.",
    .bad = "text: That conference instructs GPC UK to publish ... (a hundred and sixty words)",
    .good =
        "text: That conference instructs GPC UK to publish the minutes of its meetings within four weeks.",
    .source = "BMA and LMC guides to writing motions",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
