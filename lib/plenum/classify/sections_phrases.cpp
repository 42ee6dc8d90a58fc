#include <plenum/base/text.hpp>
#include <plenum/classify/sections_phrases.hpp>

#include <algorithm>
#include <unordered_map>

namespace plenum::classify {

namespace {

struct RowHash {
    std::size_t operator()(const std::vector<TermNumber>& row) const {
        std::size_t hash = 14695981039346656037U;  // FNV-1a
        for (const auto term : row) hash = (hash ^ term) * 1099511628211U;
        return hash;
    }
};

/// How loud a heading speaks for itself: as a whole like a good keyword; its single words like an
/// ordinary one where they are all there is, and else quietly.
constexpr double title_weight = 3;
constexpr double lone_word_weight = 1.5;
constexpr double word_weight = 0.5;

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
        if (!phrase.loose[i] || at >= text.size() || text[at].stem != phrase.terms[i]) return 0;
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

PhraseBook phrase_book(TermReader& reader, const std::vector<Section>& sections) {
    PhraseBook book;
    std::unordered_map<std::vector<TermNumber>, std::size_t, RowHash> places;
    const auto add = [&](std::size_t section, const WrittenKeyword& keyword) {
        const auto terms = reader.look_up(keyword.words);
        if (terms.empty()) return;
        std::vector<TermNumber> row;
        for (const auto& term : terms) row.push_back(term.stem);
        const auto place = places.try_emplace(row, book.phrases.size()).first->second;
        if (place == book.phrases.size()) {
            std::vector<bool> loose(row.size());
            for (std::size_t i = 1; i < row.size(); ++i)
                loose[i] = !reader.stop(row[i - 1]) && !reader.stop(row[i]);
            book.phrases.push_back({.terms = std::move(row), .loose = std::move(loose)});
        }
        add_voice(book.phrases[place].voices, {.section = section,
                                               .words = keyword.words,
                                               .weight = keyword.weight,
                                               .form = terms.size() == 1 ? terms.front().form : no_term});
    };
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (const auto& entry : sections[s].keywords) {
            for (const auto& keyword : written_keywords(entry)) add(s, keyword);
        }
        const std::string_view title = sections[s].title;
        add(s, {.words = title, .weight = title_weight});
        const auto weight = sections[s].keywords.empty() ? lone_word_weight : word_weight;
        for (const auto& word : text::words(title)) {
            const auto terms = reader.look_up(word.folded);
            const bool tells =
                std::ranges::any_of(terms, [&](const auto& term) { return reader.telling(term.stem); });
            if (tells) add(s, {.words = title.substr(word.offset, word.length), .weight = weight});
        }
    }
    book.starting.resize(reader.size());
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
