#include <plenum/base/text.hpp>
#include <plenum/classify/sections_keywords.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace plenum::classify {

namespace {

/// The sections a phrase speaks for, and how loud.
struct Voice {
    std::size_t section = 0;
    double weight = 0;
    std::string_view words;
    TermNumber form = 0;  ///< of a single word, as the keyword has it
};

constexpr TermNumber no_form = ~TermNumber{0};

struct Phrase {
    std::vector<TermNumber> terms;
    std::vector<Voice> voices;
    std::size_t sections = 0;  ///< how many it speaks for
    std::size_t motions = 0;   ///< in how many it stands
};

/// All phrases that can stand in the texts at all, by their first term.
struct PhraseBook {
    std::vector<Phrase> phrases;
    std::vector<std::vector<std::size_t>> starting;
};

/// A phrase found: the positions of its first and last term.
struct Hit {
    std::size_t phrase = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Phrases with their voices, as they come together from the lists of the sections.
using Voices = std::map<std::vector<TermNumber>, std::vector<Voice>>;

void add_voice(Voices& voices, const std::vector<TermNumber>& row, const Voice& voice) {
    auto& all = voices[row];
    const auto same = std::ranges::find_if(
        all, [&](const auto& each) { return each.section == voice.section && each.form == voice.form; });
    if (same == all.end())
        all.push_back(voice);
    else if (same->weight < voice.weight)
        *same = voice;
}

/// A word of a longer keyword, and how loud it was said where.
struct Echo {
    double weight = 0;
    double loudest = 0;
    std::string_view words;
};

PhraseBook phrase_book(const NumberedTexts& texts, const std::vector<Section>& sections,
                       const Vocabulary& vocabulary, const SectionNumbers& numbers) {
    const auto every_word = without_stop_words(vocabulary);
    Stemmer stemmer(vocabulary.language);
    Voices voices;
    std::map<TermNumber, std::map<std::size_t, Echo>> echoes;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        const auto add = [&](std::string_view words, double weight) {
            std::vector<TermNumber> row;
            bool whole = true;
            TermNumber form = no_form;
            for (const auto& term : terms(words, every_word, stemmer)) {
                const auto known = texts.numbers.find(term.stem);
                if (known == texts.numbers.end())
                    whole = false;
                else
                    row.push_back(known->second);
                const auto written = words.substr(term.offset, term.length);
                const auto same_form = texts.forms.find(word_form(written, term.stem));
                form = same_form == texts.forms.end() ? no_form : same_form->second;
            }
            if (row.empty()) return;
            for (const auto term : row) {
                if (!texts.telling[term]) continue;
                auto& echo = echoes[term][s];
                echo.weight += weight / static_cast<double>(row.size());
                if (echo.loudest < weight) {
                    echo.loudest = weight;
                    echo.words = words;
                }
            }
            if (row.size() > 1) form = no_form;
            if (whole) add_voice(voices, row, {.section = s, .weight = weight, .words = words, .form = form});
        };
        for (const auto& entry : sections[s].keywords) {
            const auto [words, weight] = written_keyword(entry);
            add(words, std::pow(weight, numbers.loudness));
        }
    }
    for (const auto& [term, by_section] : echoes) {
        double all = 0;
        for (const auto& [section, echo] : by_section) all += echo.weight;
        for (const auto& [section, echo] : by_section) {
            const auto share = echo.weight / all;
            const auto weight = numbers.echo * echo.loudest * share * share;
            if (weight > 0)
                add_voice(voices, {term},
                          {.section = section, .weight = weight, .words = echo.words, .form = no_form});
        }
    }
    PhraseBook book;
    book.starting.resize(texts.numbers.size());
    for (auto& [row, speakers] : voices) {
        book.starting[row.front()].push_back(book.phrases.size());
        std::vector<std::size_t> speaking;
        for (const auto& voice : speakers) speaking.push_back(voice.section);
        std::ranges::sort(speaking);
        const auto different = std::ranges::unique(speaking).begin() - speaking.begin();
        book.phrases.push_back(
            {.terms = row, .voices = std::move(speakers), .sections = static_cast<std::size_t>(different)});
    }
    return book;
}

/// Where the phrase ends when it begins at `at`, one other word allowed between two of its own.
std::size_t end_of_match(const Phrase& phrase, std::span<const NumberedTerm> text, std::size_t at) {
    for (std::size_t i = 1; i < phrase.terms.size(); ++i) {
        ++at;
        if (at < text.size() && text[at].stem == phrase.terms[i]) continue;
        ++at;
        if (at >= text.size() || text[at].stem != phrase.terms[i]) return 0;
    }
    return at + 1;
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

double voice_for(const Phrase& phrase, std::size_t section) {
    const auto voice = std::ranges::find(phrase.voices, section, &Voice::section);
    return voice == phrase.voices.end() ? 0 : voice->weight;
}

struct Said {
    std::size_t section = 0;
    std::string_view words;
    double weight = 0;
};

/// What a phrase says for each of its sections, when it was written in this form: less when only the
/// stem is the same.
std::vector<Said> loudest(const Phrase& phrase, TermNumber form, const SectionNumbers& numbers) {
    std::vector<Said> result;
    for (const auto& voice : phrase.voices) {
        const bool inflected = phrase.terms.size() == 1 && voice.form != form;
        const auto weight = voice.weight * (inflected ? numbers.inflected : 1);
        const auto same = std::ranges::find(result, voice.section, &Said::section);
        if (same == result.end())
            result.push_back({.section = voice.section, .words = voice.words, .weight = weight});
        else if (same->weight < weight)
            *same = {.section = voice.section, .words = voice.words, .weight = weight};
    }
    return result;
}

/// How much of a hit's voice for a section is left beside the longer hits around it.
double left_over(const Hit& hit, std::size_t section, const std::vector<Hit>& hits, const PhraseBook& book,
                 double contained) {
    double left = 1;
    const auto length = book.phrases[hit.phrase].terms.size();
    for (const auto& other : hits) {
        if (other.first > hit.first) break;
        const auto& longer = book.phrases[other.phrase];
        if (other.last < hit.last || longer.terms.size() <= length) continue;
        if (voice_for(longer, section) > 0) return 0;
        left = contained;
    }
    return left;
}

/// 1 for a keyword of few motions, falling to 0 for one that stands in all of them. In a handful of
/// motions nothing can be said, hence the twenty that are added.
double rareness(std::size_t with, std::size_t motions, double common) {
    const auto share = static_cast<double>(with) / (static_cast<double>(motions) + 20);
    return std::clamp(std::log(share) / std::log(common), 0.0, 1.0);
}

}  // namespace

WrittenKeyword written_keyword(std::string_view entry) {
    const auto star = entry.rfind(" *");
    if (star == std::string_view::npos) return {.words = text::trim(entry)};
    double weight = 0;
    double unit = 1;
    bool fraction = false;
    bool digits = false;
    for (const char c : entry.substr(star + 2)) {
        if (c == '.' && !fraction)
            fraction = true;
        else if (c >= '0' && c <= '9' && weight < 100) {
            digits = true;
            if (fraction) unit /= 10;
            weight = fraction ? weight + unit * (c - '0') : weight * 10 + (c - '0');
        } else
            return {.words = text::trim(entry)};
    }
    if (!digits) return {.words = text::trim(entry)};
    return {.words = text::trim(entry.substr(0, star)), .weight = std::min(weight, 100.0)};
}

std::vector<std::vector<KeywordEvidence>> keyword_evidence(const NumberedTexts& texts,
                                                           const std::vector<Section>& sections,
                                                           const Vocabulary& vocabulary,
                                                           const SectionNumbers& numbers) {
    auto book = phrase_book(texts, sections, vocabulary, numbers);
    std::vector<std::vector<Hit>> hits;
    hits.reserve(texts.motions.size());
    std::vector<std::size_t> seen_in(book.phrases.size(), texts.motions.size());
    for (std::size_t m = 0; m < texts.motions.size(); ++m) {
        hits.push_back(find_hits(book, texts.motions[m]));
        for (const auto& hit : hits.back()) {
            if (std::exchange(seen_in[hit.phrase], m) != m) ++book.phrases[hit.phrase].motions;
        }
    }

    std::vector<std::vector<KeywordEvidence>> result(texts.motions.size());
    const auto all = std::log(static_cast<double>(sections.size()) + 1);
    for (std::size_t m = 0; m < texts.motions.size(); ++m) {
        std::map<std::pair<std::size_t, std::size_t>, std::pair<KeywordEvidence, double>> found;
        const auto& text = texts.motions[m];
        for (const auto& hit : hits[m]) {
            const auto& phrase = book.phrases[hit.phrase];
            const auto rare = rareness(phrase.motions, texts.motions.size(), numbers.common);
            const auto own = 1 - std::log(static_cast<double>(phrase.sections)) / all;
            const auto early =
                1 + numbers.lead * (1 - static_cast<double>(hit.first) / static_cast<double>(text.size()));
            for (const auto& [section, words, weight] : loudest(phrase, text[hit.first].form, numbers)) {
                const auto left = left_over(hit, section, hits[m], book, numbers.contained);
                if (left == 0) continue;
                auto& [evidence, times] = found[{hit.phrase, section}];
                const auto now = weight * rare * own;
                if (now > evidence.weight) evidence = {.words = words, .section = section, .weight = now};
                times += left * early;
            }
        }
        for (auto& [where, what] : found) {
            auto& [evidence, times] = what;
            // A word said twice tells more than once, but not twice as much.
            evidence.weight *= times < 1 ? times : std::sqrt(times);
            if (evidence.weight > 0) result[m].push_back(evidence);
        }
    }
    return result;
}

}  // namespace plenum::classify
