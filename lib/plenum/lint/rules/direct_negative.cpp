#include <plenum/lint/changes.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace plenum::lint::rules {

namespace {

using Words = std::vector<text::Word>;

bool denies(const Words& words) {
    return std::ranges::any_of(words, [](const text::Word& word) {
        return word.folded == "not" || word.folded == "no" || word.folded == "never" ||
               word.folded == "cannot" || word.folded == "without" || word.folded.ends_with("n't");
    });
}

/// Helpers that come and go with a "not": "believes" and "does not believe".
bool is_helper(std::string_view word) {
    constexpr std::array<std::string_view, 12> helpers{"not", "no",  "never", "cannot", "does", "do",
                                                       "is",  "are", "will",  "should", "must", "can"};
    return std::ranges::find(helpers, word) != helpers.end();
}

std::vector<std::string> bare(const Words& words) {
    std::vector<std::string> result;
    for (const auto& word : words) {
        if (is_helper(word.folded)) continue;
        auto form = word.folded;
        if (form.size() > 3 && form.ends_with('s')) form.pop_back();
        result.push_back(std::move(form));
    }
    return result;
}

/// Verbs that say yes and verbs that say no.
bool opposite(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 16> pairs{{{"support", "oppose"},
                                                                                   {"accept", "reject"},
                                                                                   {"welcome", "deplore"},
                                                                                   {"welcome", "regret"},
                                                                                   {"support", "reject"},
                                                                                   {"accept", "oppose"},
                                                                                   {"agree", "refuse"},
                                                                                   {"applaud", "condemn"},
                                                                                   {"welcome", "condemn"},
                                                                                   {"continue", "cease"},
                                                                                   {"retain", "abolish"},
                                                                                   {"keep", "abolish"},
                                                                                   {"introduce", "abolish"},
                                                                                   {"reject", "endorse"},
                                                                                   {"oppose", "endorse"},
                                                                                   {"negotiate", "refuse"}}};
    if (a.empty() || b.empty() || a.size() != b.size()) return false;
    std::size_t opposed = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        const bool pair = std::ranges::any_of(pairs, [&](const auto& each) {
            return (each.first == a[i] && each.second == b[i]) || (each.first == b[i] && each.second == a[i]);
        });
        if (!pair) return false;
        ++opposed;
    }
    return opposed == 1;
}

/// Does the amendment turn what it touches into its contrary, and do nothing else?
bool negates(const Amendment& amendment) {
    const auto words = text::words(amendment.words);
    const auto alone = [&] {
        return denies(words) &&
               std::ranges::all_of(words, [](const auto& word) { return is_helper(word.folded); });
    };
    switch (amendment.kind) {
    case Amendment::Kind::insert:
    case Amendment::Kind::cut: return alone();
    case Amendment::Kind::replace: {
        const auto with = text::words(amendment.with);
        if (denies(words) != denies(with)) return bare(words) == bare(with);
        return opposite(bare(words), bare(with));
    }
    case Amendment::Kind::rider: return false;
    }
    return false;
}

/// All that the motion says is struck out.
bool strikes_all(const Amendment& amendment, const std::vector<Draft>& drafts) {
    const auto* draft = amended(amendment, drafts);
    if (draft == nullptr || amendment.kind != Amendment::Kind::cut || draft->has_parts()) return false;
    return text::words(amendment.words).size() + 3 >= draft->lead().words.size();
}

void check(const Amendments& amendments, const std::vector<Draft>& drafts, const Setting& /*setting*/,
           Report& report) {
    for (const auto& amendment : amendments) {
        if (!negates(amendment) && !strikes_all(amendment, drafts)) continue;
        report.on(amendment, amendment.kind == Amendment::Kind::replace ? "with" : "words",
                  "this only turns the motion into its contrary",
                  "speak and vote against the motion instead; an amendment must leave something of it");
    }
}

}  // namespace

extern const Rule direct_negative{
    .id = "direct-negative",
    .severity = Severity::error,
    .summary = "an amendment that says no to the motion and nothing else",
    .why = "Whoever is against a motion votes against it. A direct negative is out of order in every debate.",
    .bad = "- {to: aldermoor-01, kind: insert, after: That conference instructs GPC UK, words: not}",
    .good = "- {to: aldermoor-01, kind: insert, after: to negotiate, words: where practices wish it}",
    .source = "standing orders of LMC conferences",
    .amendments = check,
};

}  // namespace plenum::lint::rules
