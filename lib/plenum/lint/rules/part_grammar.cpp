#include <plenum/lint/forms.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace plenum::lint::rules {

namespace {

std::string_view wanted(Form form) {
    switch (form) {
    case Form::subjunctive:
    case Form::base: return "begin it with a verb as it stands after \"to\", such as \"publish\"";
    case Form::third: return "begin it with a verb such as \"believes\" or \"instructs\"";
    case Form::gerund: return "begin it with a verb in -ing, such as \"publishing\"";
    case Form::to_base: return "begin it with \"to\" and a verb, as the others";
    case Form::that_clause: return "write a whole clause, as in \"practices be paid\"";
    default: return "begin it with the thing itself, as in \"a fee for every report\"";
    }
}

/// The form of all but one; `other` when there is none.
Form common(const std::vector<Form>& forms) {
    constexpr std::array<Form, 6> all{Form::base,    Form::third,       Form::gerund,
                                      Form::to_base, Form::that_clause, Form::noun};
    for (const auto form : all) {
        if (forms.size() > 2 &&
            std::ranges::count(forms, form) + 1 == static_cast<std::ptrdiff_t>(forms.size())) {
            return form;
        }
    }
    return Form::other;
}

/// "... Department of Health to: multidisciplinary teams in ...": the seam of lead and part.
std::string seam(const Passage& lead, const Passage& part) {
    constexpr std::size_t words_of_lead = 4;
    constexpr std::size_t words_of_part = 5;
    const auto n = lead.words.size();
    const auto from = n > words_of_lead ? n - words_of_lead : 0;
    const auto left = lead.span(from, n);
    const auto right = part.span(0, std::min(words_of_part, part.words.size()));
    return std::string(from > 0 ? "... " : "") + std::string(lead.text.substr(left.offset, left.length)) +
           " " + std::string(part.text.substr(right.offset, right.length)) + " ...";
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    if (!draft.has_parts()) return;
    std::vector<Form> forms;
    for (std::size_t i = 1; i < draft.passages.size(); ++i)
        forms.push_back(form_at(draft.passages[i], 0, setting.words));
    auto want = expected_form(draft, setting);
    const bool by_lead = want != Form::other;
    if (!by_lead) want = common(forms);
    if (want == Form::other) return;
    const bool all_alike = std::ranges::all_of(forms, [&](Form form) { return form == forms.front(); });
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const bool fits = by_lead ? reads_on(want, forms[i])
                                  : forms[i] == want || forms[i] == Form::other || reads_on(want, forms[i]) ||
                                        reads_on(forms[i], want);
        if (fits) continue;
        const auto& part = draft.passages[i + 1];
        report.at(draft, part, part.span(0, std::min<std::size_t>(2, part.words.size())),
                  by_lead ? "lead and part do not read as one sentence: " + quoted(seam(draft.lead(), part))
                          : "this part begins in another way than the others",
                  std::string(wanted(want)));
        if (all_alike) return;  // then it is the lead that is wrong, and once is enough
    }
}

}  // namespace

extern const Rule part_grammar{
    .id = "part-grammar",
    .severity = Severity::warning,
    .summary = "lead text and part do not read as one sentence",
    .why =
        "A part carried is printed after its lead as a resolution of its own, and has to be a sentence then.",
    .bad =
        "text: \"That conference calls on the Department of Health to:\"\n"
        "parts:\n"
        "  - fund a practice nurse for every four thousand patients;\n"
        "  - multidisciplinary teams in every area.\n",
    .good =
        "text: \"That conference calls on the Department of Health to:\"\n"
        "parts:\n"
        "  - fund a practice nurse for every four thousand patients;\n"
        "  - set up multidisciplinary teams in every area.\n",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
