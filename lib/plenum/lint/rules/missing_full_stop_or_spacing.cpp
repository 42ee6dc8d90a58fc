#include <plenum/lint/rule.hpp>
#include <plenum/lint/spacing.hpp>

namespace plenum::lint::rules {

namespace {

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
    for (const auto ending : endings) {
        if (text.ends_with(ending)) return true;
    }
    return false;
}

/// Closing quotation marks and brackets stand after the full stop.
std::string_view without_closing(std::string_view text) {
    while (ends_with_any(text, {"\"", "'", ")", "\u201D", "\u2019"})) {
        text.remove_suffix(text.ends_with("\u201D") || text.ends_with("\u2019") ? 3 : 1);
    }
    return text;
}

Span last_word(const Passage& passage) {
    const auto n = passage.words.size();
    return n == 0 ? Span{} : passage.span(n - 1, n);
}

/// A full stop after the last character, or instead of the comma or semicolon there; not after a web address.
std::vector<Edit> stop_at_end(const Passage& passage) {
    const auto end = text::trim(passage.text);
    const auto size = static_cast<std::size_t>(end.data() - passage.text.data()) + end.size();
    const auto word = last_word(passage);
    const auto run = end.substr(end.find_last_of(" \n") + 1);
    if (run.find("://") != std::string_view::npos || run.find("www.") != std::string_view::npos) return {};
    if (word.offset + word.length == size) {
        return {{word, std::string(passage.text.substr(word.offset, word.length)) + '.'}};
    }
    const Span last{.offset = size - 1, .length = 1};
    if (word.offset + word.length == last.offset && ends_with_any(end, {";", ","})) return {{last, "."}};
    if (ends_with_any(end, {")", "\"", "'"})) return {{last, std::string(1, end.back()) + '.'}};
    return {};
}

void check_end(const Draft& draft, const Passage& whole, Report& report) {
    const auto end = without_closing(text::trim(whole.text));
    if (ends_with_any(end, {".", "?", "!", "\u2026"}) || whole.words.empty()) return;
    report.at(draft, whole, last_word(whole), "the motion does not end with a full stop",
              "put one at its end", stop_at_end(whole));
}

/// Parts may go without any stops, but the last does not end in a semicolon, and where the others
/// have theirs it has a full stop.
void check_last_part(const Draft& draft, Report& report) {
    const auto& last = draft.passages.back();
    const auto end = without_closing(text::trim(last.text));
    if (ends_with_any(end, {".", "?", "!", "\u2026"}) || last.words.empty()) return;
    std::size_t stopped = 0;
    for (std::size_t i = 1; i + 1 < draft.passages.size(); ++i) {
        const auto text = text::trim(draft.passages[i].text);
        if (ends_with_any(text, {";", ".", ",", "; and", ";and", "; or"})) ++stopped;
    }
    const bool others_all = draft.passages.size() > 2 && stopped == draft.passages.size() - 2;
    if (others_all || ends_with_any(end, {";", ","})) {
        report.at(draft, last, last_word(last), "the last part does not end with a full stop",
                  "put one at its end", stop_at_end(last));
    }
}

void check(const Draft& draft, const Setting& /*setting*/, Report& report) {
    for (const auto& passage : draft.passages) {
        for (const auto& slip : slips(passage.text)) {
            report.at(draft, passage, slip.span, slip.message, slip.hint, {{slip.span, slip.mended}});
        }
        // The text that was read has its blanks made single: those in excess only show in the source.
        const auto& source = draft.motion->origin.source;
        if (!source) continue;
        for (auto span :
             excess_blanks(source->text().substr(passage.written.offset, passage.written.length))) {
            span.offset += passage.written.offset;
            report.in_source(draft, passage, span, "there are two blanks between these words", "leave one",
                             {{span, " "}});
        }
    }
    if (draft.has_parts())
        check_last_part(draft, report);
    else
        check_end(draft, draft.lead(), report);
}

}  // namespace

extern const Rule missing_full_stop_or_spacing{
    .id = "missing-full-stop-or-spacing",
    .severity = Severity::warning,
    .summary = "no full stop at the end, or a blank too many or too few",
    .why = "A missing stop makes the reader look for the rest of the sentence.",
    .bad =
        "text: That conference asks the Scottish Government to publish , each spring, the number of posts "
        "left "
        "vacant",
    .good =
        "text: That conference asks the Scottish Government to publish, each spring, the number of posts "
        "left "
        "vacant.",
    .source = "general usage",
    .english = false,
    .draft = check,
};

}  // namespace plenum::lint::rules
