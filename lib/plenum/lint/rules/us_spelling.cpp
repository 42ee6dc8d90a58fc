#include <plenum/lint/phrases.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>

namespace plenum::lint::rules {

namespace {

bool begins_sentence(const Passage& passage, std::size_t word) {
    return word == 0 || passage.gap_before(word).find_first_of(".:?!") != std::string_view::npos;
}

/// In the middle of a sentence a capital makes it somebody's name: "the Centers for Disease Control".
bool is_name(const Passage& passage, std::size_t word) {
    const char first = passage.text[passage.words[word].offset];
    return first >= 'A' && first <= 'Z' && !begins_sentence(passage, word);
}

bool excepted(const Phrasebook& book, const Passage& passage, std::size_t word) {
    return std::ranges::any_of(book.except, [&](const Phrase& phrase) {
        for (std::size_t back = 0; back < phrase.words.size() && back <= word; ++back) {
            if (stands_at(phrase, passage, word - back) > back) return true;
        }
        return false;
    });
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    const auto& british = setting.words.british;
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 0; i < passage.words.size(); ++i) {
            auto word = passage.words[i].folded;
            if (word.ends_with("'s")) word.resize(word.size() - 2);
            const auto found = british.find(word);
            if (found == british.end() || is_name(passage, i)) continue;
            if (excepted(setting.words.american, passage, i)) continue;
            report.at(draft, passage, passage.span(i, i + 1), "\"" + word + "\" is spelt the American way",
                      "write \"" + found->second + "\"");
        }
    }
}

}  // namespace

extern const Rule us_spelling{
    .id = "us-spelling",
    .severity = Severity::warning,
    .summary = "an American spelling",
    .why = "It reads as if nobody had looked. Endings in -ize are good British English and let pass.",
    .bad = "text: That conference calls on NHS England to fund pediatric phlebotomy in every town.",
    .good = "text: That conference calls on NHS England to fund paediatric phlebotomy in every town.",
    .source = "general usage",
    .draft = check,
};

}  // namespace plenum::lint::rules
