#include <plenum/base/text.hpp>
#include <plenum/classify/sections_phrases.hpp>

#include <algorithm>
#include <unordered_map>

namespace plenum::classify {

namespace {

constexpr TermNumber unknown = ~TermNumber{0};

/// What a word of a keyword is among the texts' terms.
struct Known {
    bool dropped = false;  ///< `terms` leaves it out
    bool abbreviates = false;
    TermNumber stem = unknown;
    TermNumber form = unknown;
};

struct RowHash {
    std::size_t operator()(const std::vector<TermNumber>& row) const {
        std::size_t hash = 14695981039346656037U;  // FNV-1a
        for (const auto term : row) hash = (hash ^ term) * 1099511628211U;
        return hash;
    }
};

/// Turns keywords into rows of term numbers just as `terms` would, but remembers the words: the
/// lists are long and say the same words over and over.
class KeywordReader {
public:
    KeywordReader(const NumberedTexts& texts, const Vocabulary& vocabulary)
        : texts_(texts),
          every_word_(without_stop_words(vocabulary)),
          stemmer_(vocabulary.language) {}

    /// The row of a keyword; empty when it cannot stand in the texts. `form` is that of its last word.
    std::vector<TermNumber> row(std::string_view words, TermNumber& form) {
        std::vector<TermNumber> result;
        for (std::size_t at = 0; at < words.size();) {
            const auto end = std::min(words.find_first_of(" -", at), words.size());
            if (end > at) {
                const auto& known = look_up(words.substr(at, end - at));
                if (known.abbreviates) return row_by_terms(words, form);
                if (!known.dropped) {
                    if (known.stem == unknown) return {};
                    result.push_back(known.stem);
                    form = known.form;
                }
            }
            at = end + 1;
        }
        return result;
    }

private:
    const Known& look_up(std::string_view word) {
        const auto [place, fresh] = words_.try_emplace(word);
        auto& known = place->second;
        if (!fresh) return known;
        const bool plain = std::ranges::all_of(word, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        });
        const auto folded = text::fold(word);
        const std::string stem{stemmer_(folded)};
        // Apostrophes, ampersands and abbreviations are left to `terms`.
        known.abbreviates = !plain || every_word_.forms.contains(stem);
        known.dropped = word.size() < 2 || every_word_.stop.contains(folded);
        if (const auto found = texts_.numbers.find(stem); found != texts_.numbers.end())
            known.stem = found->second;
        const auto form = texts_.forms.find(word_form(word, stem));
        if (form != texts_.forms.end()) known.form = form->second;
        return known;
    }

    std::vector<TermNumber> row_by_terms(std::string_view words, TermNumber& form) {
        std::vector<TermNumber> result;
        for (const auto& term : terms(words, every_word_, stemmer_)) {
            const auto known = texts_.numbers.find(term.stem);
            if (known == texts_.numbers.end()) return {};
            result.push_back(known->second);
            const auto same = texts_.forms.find(word_form(words.substr(term.offset, term.length), term.stem));
            form = same == texts_.forms.end() ? unknown : same->second;
        }
        return result;
    }

    const NumberedTexts& texts_;
    Vocabulary every_word_;
    Stemmer stemmer_;
    std::unordered_map<std::string_view, Known> words_;
};

/// How loud a heading speaks for itself: like a good keyword, its single words like an ordinary one.
constexpr double title_weight = 3;
constexpr double word_weight = 1.5;

/// The words of a title that tell something: neither stop words nor what every motion says.
std::vector<std::string_view> title_words(std::string_view title, const NumberedTexts& texts,
                                          const Vocabulary& vocabulary, Stemmer& stemmer) {
    std::vector<std::string_view> result;
    for (const auto& term : terms(title, vocabulary, stemmer)) {
        const auto known = texts.numbers.find(term.stem);
        if (known == texts.numbers.end() || !texts.telling[known->second]) continue;
        result.push_back(title.substr(term.offset, term.length));
    }
    return result;
}

void add_voice(std::vector<Voice>& voices, const Voice& voice) {
    const auto same = std::ranges::find_if(
        voices, [&](const Voice& each) { return each.section == voice.section && each.form == voice.form; });
    if (same == voices.end())
        voices.push_back(voice);
    else if (same->weight < voice.weight)
        *same = voice;
}

/// Where the phrase ends when it begins at `at`; 0 when it does not stand there.
std::size_t end_of_match(const Phrase& phrase, std::span<const NumberedTerm> text, std::size_t at) {
    for (std::size_t i = 1; i < phrase.terms.size(); ++i) {
        ++at;
        if (at < text.size() && text[at].stem == phrase.terms[i]) continue;
        ++at;
        if (at >= text.size() || text[at].stem != phrase.terms[i]) return 0;
    }
    return at + 1;
}

WrittenKeyword written_keyword(std::string_view entry) {
    entry = text::trim(entry);
    const auto star = entry.rfind(" *");
    if (star == std::string_view::npos) return {.words = entry};
    double weight = 0;
    double unit = 0;  // of the next digit behind the point; 0 before it
    for (const char c : entry.substr(star + 2)) {
        if (c == '.' && unit == 0) {
            unit = 0.1;
        } else if (c >= '0' && c <= '9') {
            weight = unit == 0 ? weight * 10 + (c - '0') : weight + unit * (c - '0');
            if (unit != 0) unit /= 10;
        } else {
            return {.words = entry};
        }
    }
    return {.words = text::trim(entry.substr(0, star)), .weight = std::min(weight, 100.0)};
}

}  // namespace

std::vector<WrittenKeyword> written_keywords(std::string_view entry) {
    std::vector<WrittenKeyword> result;
    for (std::size_t at = 0; at < entry.size();) {
        const auto end = std::min(entry.find(',', at), entry.size());
        const auto keyword = written_keyword(entry.substr(at, end - at));
        if (!keyword.words.empty()) result.push_back(keyword);
        at = end + 1;
    }
    return result;
}

PhraseBook phrase_book(const NumberedTexts& texts, const std::vector<Section>& sections,
                       const Vocabulary& vocabulary) {
    KeywordReader reader(texts, vocabulary);
    Stemmer stemmer(vocabulary.language);
    PhraseBook book;
    std::unordered_map<std::vector<TermNumber>, std::size_t, RowHash> places;
    const auto add = [&](std::size_t section, const WrittenKeyword& keyword) {
        auto form = unknown;
        auto row = reader.row(keyword.words, form);
        if (row.empty()) return;
        const bool single = row.size() == 1;
        const auto place = places.try_emplace(row, book.phrases.size()).first->second;
        if (place == book.phrases.size()) book.phrases.push_back({.terms = std::move(row)});
        add_voice(book.phrases[place].voices, {.section = section,
                                               .words = keyword.words,
                                               .weight = keyword.weight,
                                               .form = single ? form : unknown});
    };
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (const auto& entry : sections[s].keywords) {
            for (const auto& keyword : written_keywords(entry)) add(s, keyword);
        }
        // A heading speaks for itself: as a whole, and by each word that tells something.
        add(s, {.words = sections[s].title, .weight = title_weight});
        for (const auto& word : title_words(sections[s].title, texts, vocabulary, stemmer))
            add(s, {.words = word, .weight = word_weight});
    }
    book.starting.resize(texts.numbers.size());
    for (std::size_t p = 0; p < book.phrases.size(); ++p) {
        auto& phrase = book.phrases[p];
        std::ranges::stable_sort(phrase.voices, {}, &Voice::section);
        for (std::size_t v = 0; v < phrase.voices.size(); ++v) {
            if (v == 0 || phrase.voices[v].section != phrase.voices[v - 1].section) ++phrase.sections;
        }
        book.starting[phrase.terms.front()].push_back(p);
    }
    return book;
}

std::vector<Hit> find_hits(const PhraseBook& book, std::span<const NumberedTerm> text) {
    std::vector<Hit> result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const auto p : book.starting[text[at].stem]) {
            const auto end = end_of_match(book.phrases[p], text, at);
            if (end != 0) result.push_back({.phrase = p, .first = at, .last = end - 1});
        }
    }
    return result;
}

}  // namespace plenum::classify
