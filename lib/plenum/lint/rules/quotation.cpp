#include <plenum/lint/quotes.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

namespace {

/// "just in case" and "send to ED" are called by their name rather than quoted.
constexpr std::size_t least_words = 4;

/// "Putting Things Right" is a title: all its longer words begin with a capital.
bool is_title(std::string_view inside) {
    for (const auto& word : text::words(inside)) {
        const char first = inside[word.offset];
        if (word.length > 3 && first >= 'a' && first <= 'z') return false;
    }
    return true;
}

void check(const Draft& draft, const Setting& /*setting*/, Report& report) {
    for (const auto& passage : draft.passages) {
        for (const auto& quote : quotes(passage.text)) {
            const auto inside = passage.text.substr(quote.inside.offset, quote.inside.length);
            if (text::words(inside).size() < least_words || is_title(inside)) continue;
            report.at(draft, passage, quote.whole, "these are somebody else's words: " + quoted(inside),
                      "say it in words of your own, without quotation marks, and keep the quotation for the "
                      "speech");
        }
    }
}

}  // namespace

extern const Rule quotation{
    .id = "quotation",
    .severity = Severity::warning,
    .summary = "somebody else's words in quotation marks",
    .why =
        "Conference makes its own words its policy, not another's; a quotation also invites a debate about "
        "whether it was said. A word or two in quotation marks and the title of a paper do no harm.",
    .bad =
        "text: That conference, told by a minister that \"every practice has the staff it needs\", calls on "
        "NHS England to publish vacancy figures.",
    .good =
        "text: That conference, unpersuaded that practices have the staff they need, calls on NHS England to "
        "publish vacancy figures.",
    .source = "BMA and LMC guides to writing motions; NUJ guide to motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
