#include <plenum/lint/phrases.hpp>
#include <plenum/lint/quotes.hpp>
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

/// The British word in the place of the American, in small letters or capitals as that was; nothing for words
/// in quotation marks, which are somebody else's.
std::vector<Edit> respelt(const Passage& passage, std::size_t word, std::size_t length, std::string british) {
    const Span span{.offset = passage.words[word].offset, .length = length};
    if (in_quotes(passage.text, span)) return {};
    const auto written = passage.text.substr(span.offset, span.length);
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto capitals = static_cast<std::size_t>(std::ranges::count_if(written, capital));
    if (capitals > 1 && capitals == length) {
        british = text::upper(british);
    } else if (capitals == 1 && capital(written.front())) {
        british = text::upper(british.substr(0, 1)) + british.substr(1);
    } else if (capitals > 0) {
        return {};
    }
    return {{span, std::move(british)}};
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
                      "write \"" + found->second + "\"", respelt(passage, i, word.size(), found->second));
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
