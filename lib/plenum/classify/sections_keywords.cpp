#include <plenum/classify/sections_keywords.hpp>
#include <plenum/classify/sections_phrases.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::classify {

namespace {

/// No phrase is longer than this with the words it may skip, so hits further apart have nothing to
/// do with each other.
constexpr std::size_t reach = 16;

bool speaks_for(const Phrase& phrase, std::size_t section) {
    return std::ranges::find(phrase.voices, section, &Voice::section) != phrase.voices.end();
}

/// How much of a hit's voice for a section is left beside the longer hits around it.
double left_over(const Hit& hit, std::size_t section, const std::vector<Hit>& hits, const PhraseBook& book,
                 double contained) {
    double left = 1;
    const auto length = book.phrases[hit.phrase].terms.size();
    const auto from = hit.first < reach ? 0 : hit.first - reach;
    auto other = std::ranges::lower_bound(hits, from, {}, &Hit::first);
    for (; other != hits.end() && other->first <= hit.first; ++other) {
        if (other->last < hit.last) continue;
        const auto& longer = book.phrases[other->phrase];
        if (longer.terms.size() <= length) continue;
        if (speaks_for(longer, section)) return 0;
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

/// For every phrase what is left of its weight when it is shared with other sections and motions.
std::vector<double> tellingness(const PhraseBook& book, const std::vector<std::vector<Hit>>& hits,
                                std::size_t sections, double common) {
    std::vector<std::size_t> motions(book.phrases.size());
    std::vector<std::size_t> last(book.phrases.size(), hits.size());
    for (std::size_t m = 0; m < hits.size(); ++m) {
        for (const auto& hit : hits[m]) {
            if (last[hit.phrase] != m) ++motions[hit.phrase];
            last[hit.phrase] = m;
        }
    }
    const auto all = std::log(static_cast<double>(sections) + 1);
    std::vector<double> result(book.phrases.size());
    for (std::size_t p = 0; p < result.size(); ++p) {
        const auto own = 1 - std::log(static_cast<double>(book.phrases[p].sections)) / all;
        if (motions[p] > 0) result[p] = own * rareness(motions[p], hits.size(), common);
    }
    return result;
}

/// How often a phrase speaks for a section in one motion, and how loud at the most.
struct Heard {
    std::size_t phrase = 0;
    KeywordEvidence evidence;
    double times = 0;
};

/// Weighs the hits of one motion.
class Listener {
public:
    Listener(const PhraseBook& book, const std::vector<double>& telling, const SectionNumbers& numbers)
        : book_(book),
          telling_(telling),
          numbers_(numbers) {}

    std::vector<KeywordEvidence> hear(const std::vector<Hit>& hits, const std::vector<NumberedTerm>& text,
                                      const std::vector<Stretch>& stretches) {
        heard_.clear();
        for (const auto& hit : hits) {
            const auto& phrase = book_.phrases[hit.phrase];
            const auto times = loudness(hit, text.size(), stretches);
            for (std::size_t v = 0; v < phrase.voices.size();) {
                const auto section = phrase.voices[v].section;
                KeywordEvidence loudest{.section = section};
                for (; v < phrase.voices.size() && phrase.voices[v].section == section; ++v) {
                    const auto& voice = phrase.voices[v];
                    const bool other_form = phrase.terms.size() == 1 && voice.form != text[hit.first].form;
                    const auto weight =
                        voice.weight * telling_[hit.phrase] * (other_form ? numbers_.inflected : 1);
                    if (weight > loudest.weight)
                        loudest = {.words = voice.words, .section = section, .weight = weight};
                }
                const auto left = left_over(hit, section, hits, book_, numbers_.contained);
                if (left * loudest.weight > 0) add(hit.phrase, loudest, left * times);
            }
        }
        return evidence();
    }

private:
    /// What a motion is about it says early, and once more in what it demands.
    double loudness(const Hit& hit, std::size_t length, const std::vector<Stretch>& stretches) const {
        const auto place = static_cast<double>(hit.first) / static_cast<double>(length);
        double here = 1;
        for (const auto& stretch : stretches) {
            if (stretch.from <= hit.first) here = stretch.loudness;
        }
        return (1 + numbers_.early * (1 - place)) * here;
    }

    void add(std::size_t phrase, const KeywordEvidence& said, double times) {
        for (auto& each : heard_) {
            if (each.phrase != phrase || each.evidence.section != said.section) continue;
            if (said.weight > each.evidence.weight) each.evidence = said;
            each.times += times;
            return;
        }
        heard_.push_back({.phrase = phrase, .evidence = said, .times = times});
    }

    std::vector<KeywordEvidence> evidence() const {
        std::vector<KeywordEvidence> result;
        for (auto each : heard_) {
            // A word said twice tells more than once, but not twice as much.
            each.evidence.weight *= each.times < 1 ? each.times : std::sqrt(each.times);
            result.push_back(each.evidence);
        }
        return result;
    }

    const PhraseBook& book_;
    const std::vector<double>& telling_;
    const SectionNumbers& numbers_;
    std::vector<Heard> heard_;
};

/// What the words of one motion say, each once and by its logarithm.
std::vector<double> said_by_words(const PhraseBook& book, const TermRow& text, std::size_t sections) {
    std::vector<TermNumber> terms;
    for (const auto& term : text) {
        if (!book.words[term.stem].empty()) terms.push_back(term.stem);
    }
    std::ranges::sort(terms);
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    std::vector<double> result(sections);
    const auto length = std::sqrt(static_cast<double>(std::max<std::size_t>(terms.size(), 1)));
    for (const auto term : terms) {
        for (const auto& voice : book.words[term]) result[voice.section] += std::log1p(voice.weight) / length;
    }
    return result;
}

}  // namespace

KeywordsFound keyword_evidence(const std::vector<TermRow>& texts, TermReader& reader,
                               const std::vector<Section>& sections, const SectionNumbers& numbers,
                               const std::vector<std::vector<Stretch>>& stretches) {
    const auto book = phrase_book(reader, sections);
    std::vector<std::vector<Hit>> hits;
    hits.reserve(texts.size());
    for (const auto& text : texts) hits.push_back(find_hits(book, text));
    const auto telling = tellingness(book, hits, sections.size(), numbers.common);

    Listener listener(book, telling, numbers);
    KeywordsFound result;
    result.evidence.reserve(hits.size());
    for (std::size_t m = 0; m < hits.size(); ++m) {
        result.evidence.push_back(
            listener.hear(hits[m], texts[m], stretches.empty() ? std::vector<Stretch>{} : stretches[m]));
        result.words.push_back(said_by_words(book, texts[m], sections.size()));
    }
    return result;
}

}  // namespace plenum::classify
