#include <plenum/base/text.hpp>
#include <plenum/classify/sections_phrases.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::classify {

namespace {

/// How loud a heading speaks for itself: as a whole like a good keyword; its single words like an
/// ordinary one where they are all there is, and else quietly.
constexpr double title_weight = 3;
constexpr double lone_word_weight = 1.5;
constexpr double word_weight = 0.5;
constexpr double kindred_weight = 0.75;

void add_voice(std::vector<Voice>& voices, const Voice& voice) {
    const auto same = std::ranges::find_if(
        voices, [&](const Voice& each) { return each.section == voice.section && each.form == voice.form; });
    if (same == voices.end())
        voices.push_back(voice);
    else if (same->weight < voice.weight)
        *same = voice;
}

/// Where the phrase ends when it begins at `at`; 0 when it does not stand there.
std::size_t end_of_match(const Phrase& phrase, const std::vector<bool>& stops,
                         std::span<const NumberedTerm> text, std::size_t at) {
    for (std::size_t i = 1; i < phrase.terms.size(); ++i) {
        ++at;
        if (at < text.size() && text[at].stem == phrase.terms[i]) continue;
        ++at;
        if (at >= text.size() || text[at].stem != phrase.terms[i]) return 0;
        if (stops[phrase.terms[i - 1]] || stops[phrase.terms[i]]) return 0;
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

/// Collects phrases: those of one row of terms are one, with the voices of all that said it.
class Collector {
public:
    explicit Collector(TermReader& reader) : reader_(reader) {}

    void add(std::size_t section, const WrittenKeyword& keyword) {
        const bool everywhere = keyword.words.size() > 3 &&
                                keyword.words.find(' ') == std::string_view::npos &&
                                (keyword.words.front() == '*' || keyword.words.back() == '*');
        if (!everywhere) {
            const auto found = reader_.look_up(keyword.words);
            if (found.whole) add(section, keyword, found.terms);
            add_words(section, keyword.weight, found);
            return;
        }
        for (const auto& terms : reader_.look_up_all(keyword.words)) add(section, keyword, terms);
    }

    /// A heading speaks for itself, as a whole and by each word that tells something.
    void add_title(std::size_t section, std::string_view title, double loudness) {
        add(section, {.words = title, .weight = title_weight});
        for (const auto& word : text::words(title)) {
            const auto terms = reader_.look_up(word.folded).terms;
            const bool tells =
                std::ranges::any_of(terms, [&](const auto& term) { return reader_.telling(term.stem); });
            const auto written = title.substr(word.offset, word.length);
            if (tells) add(section, {.words = written, .weight = loudness});
            if (loudness == lone_word_weight)
                add_kindred(section, {.words = written, .weight = kindred_weight});
        }
    }

    PhraseBook book() && {
        book_.starting.resize(reader_.size());
        book_.words.resize(reader_.size());
        book_.stops.resize(reader_.size());
        for (TermNumber term = 0; term < reader_.size(); ++term) book_.stops[term] = reader_.stop(term);
        for (auto& phrase : book_.phrases) {
            std::ranges::stable_sort(phrase.voices, {}, &Voice::section);
            for (std::size_t v = 0; v < phrase.voices.size(); ++v) {
                if (v == 0 || phrase.voices[v].section != phrase.voices[v - 1].section) ++phrase.sections;
            }
        }
        return std::move(book_);
    }

private:
    /// Where a title is all there is, words that begin as one of its own does, or end with it, are taken to
    /// be kin: "Impfen" and "Impfpflicht", "Reform" and "Krankenhausreform".
    void add_kindred(std::size_t section, const WrittenKeyword& keyword) {
        constexpr std::size_t kin = 6;  // letters that kindred words share
        const auto word = text::fold(keyword.words);
        if (text::length(word) < kin) return;
        std::size_t end = 0;
        for (std::size_t letters = 0; letters < kin; ++letters) {
            do ++end;
            while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U);
        }
        for (const auto& pattern : {word.substr(0, end) + "*", "*" + word}) {
            for (const auto& terms : reader_.look_up_all(pattern)) {
                if (terms.size() == 1 && reader_.telling(terms.front().stem)) add(section, keyword, terms);
            }
        }
    }

    void add(std::size_t section, const WrittenKeyword& keyword, const TermRow& terms) {
        if (terms.empty()) return;
        auto& phrase = book_.phrases[place_of(terms)];
        add_voice(phrase.voices, {.section = section,
                                  .words = keyword.words,
                                  .weight = keyword.weight,
                                  .form = terms.size() == 1 ? terms.front().form : no_term});
    }

    /// A word of a longer keyword says something of the section even where the others are missing.
    void add_words(std::size_t section, double weight, const TermReader::LookedUp& found) {
        if (found.terms.empty()) return;
        if (book_.words.size() < reader_.size()) book_.words.resize(reader_.size());
        const auto share = std::sqrt(weight / static_cast<double>(found.words));
        for (const auto& term : found.terms) {
            if (!reader_.telling(term.stem)) continue;
            auto& voices = book_.words[term.stem];
            if (voices.empty() || voices.back().section != section) voices.push_back({.section = section});
            voices.back().weight += share;
        }
    }

    /// Few phrases begin with the same word, so that they are looked through one by one.
    std::size_t place_of(const TermRow& terms) {
        const auto first = terms.front().stem;
        if (book_.starting.size() <= first) book_.starting.resize(reader_.size());
        auto& candidates = book_.starting[first];
        const auto same = std::ranges::find_if(candidates, [&](std::size_t p) {
            return std::ranges::equal(book_.phrases[p].terms, terms, {}, {}, &NumberedTerm::stem);
        });
        if (same != candidates.end()) return *same;
        candidates.push_back(book_.phrases.size());
        auto& phrase = book_.phrases.emplace_back();
        phrase.terms.reserve(terms.size());
        for (const auto& term : terms) phrase.terms.push_back(term.stem);
        return candidates.back();
    }

    TermReader& reader_;
    PhraseBook book_;
};

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
    Collector collector(reader);
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (const auto& entry : sections[s].keywords) {
            for (const auto& keyword : written_keywords(entry)) collector.add(s, keyword);
        }
        collector.add_title(s, sections[s].title,
                            sections[s].keywords.empty() ? lone_word_weight : word_weight);
    }
    return std::move(collector).book();
}

std::vector<Hit> find_hits(const PhraseBook& book, std::span<const NumberedTerm> text) {
    std::vector<Hit> result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const auto p : book.starting[text[at].stem]) {
            const auto end = end_of_match(book.phrases[p], book.stops, text, at);
            if (end != 0) result.push_back({.phrase = p, .first = at, .last = end - 1});
        }
    }
    return result;
}

}  // namespace plenum::classify
