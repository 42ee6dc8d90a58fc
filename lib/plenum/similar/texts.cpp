#include <plenum/base/parallel.hpp>
#include <plenum/similar/texts.hpp>
#include <plenum/similar/weighing.hpp>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace plenum::similar {

namespace {

/// The ways a word is written, and how often.
using Forms = std::vector<std::pair<std::string_view, int>>;

void count(Forms& forms, std::string_view written) {
    const auto known = std::ranges::find(forms, written, &Forms::value_type::first);
    if (known == forms.end()) {
        forms.emplace_back(written, 1);
    } else {
        ++known->second;
    }
}

/// The way most used; of equals the first in the alphabet.
std::string mostly(const Forms& forms) {
    const auto most = std::ranges::max_element(forms, [](const auto& x, const auto& y) {
        return x.second != y.second ? x.second < y.second : x.first > y.first;
    });
    return std::string(most->first);
}

/// The terms of a motion: of its lead or whole text, and of each part.
using MotionTerms = std::vector<std::vector<Term>>;

/// Needs nobody else's, so it is done on two threads; for some motions at a time, because terms are
/// large and soon forgotten.
std::vector<MotionTerms> some_terms(const Motions& motions, const Cuttings& cut, const TermsOfWords& terms,
                                    const std::string& language, std::size_t first, std::size_t count) {
    std::vector<MotionTerms> result(count);
    in_halves(count, 100, [&](std::size_t from, std::size_t to) {
        Stemmer stemmer(language);
        for (auto i = from; i < to; ++i) {
            const auto& motion = motions[first + i];
            const auto& words = cut.plain(first + i);
            result[i].reserve(words.size());
            result[i].push_back(terms(motion.text, words.front(), stemmer));
            for (std::size_t part = 0; part < motion.parts.size(); ++part) {
                result[i].push_back(terms(motion.parts[part].text, words[part + 1], stemmer));
            }
        }
    });
    return result;
}

class Reader {
public:
    explicit Reader(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    void add(const Motion& motion, const MotionTerms& cut) {
        auto& pieces = texts_.pieces.emplace_back();
        texts_.phrases.emplace_back();
        pieces.push_back(piece(motion.text, cut.front()));
        for (std::size_t i = 0; i < motion.parts.size(); ++i) {
            pieces.push_back(piece(motion.parts[i].text, cut[i + 1]));
        }
        std::vector<std::uint32_t> all;
        for (const auto& each : pieces) all.insert(all.end(), each.words.begin(), each.words.end());
        std::ranges::sort(all);
        counts_.clear();
        auto& distinct = texts_.distinct.emplace_back();
        for (const auto word : all) {
            if (distinct.empty() || distinct.back() != word) {
                distinct.push_back(word);
                counts_.push_back({.id = word, .value = 0});
            }
            counts_.back().value += 1;
        }
        counted_.words.add(counts_);
    }

    Unweighed finish() {
        texts_.spelling.reserve(counted_.stems.size());
        for (const auto& forms : spellings_) texts_.spelling.push_back(mostly(forms));
        return {.texts = std::move(texts_), .counted = std::move(counted_)};
    }

private:
    Piece piece(std::string_view text, const std::vector<Term>& found) {
        Piece result;
        result.words.reserve(found.size());
        result.places.reserve(found.size());
        for (const auto& term : found) {
            const auto [at, fresh] =
                numbers_.try_emplace(term.stem, static_cast<std::uint32_t>(numbers_.size()));
            if (fresh) {
                counted_.stems.push_back(term.stem);
                counted_.stock.push_back(term.stock);
                counted_.idle.push_back(vocabulary_.idle.contains(term.stem));
                spellings_.emplace_back();
            }
            count(spellings_[at->second], text.substr(term.offset, term.length));
            result.words.push_back(at->second);
            result.places.push_back(static_cast<std::uint32_t>(term.offset));
        }
        phrases(text, found, result.words);
        result.distinct = result.words;
        std::ranges::sort(result.distinct);
        result.distinct.erase(std::unique(result.distinct.begin(), result.distinct.end()),
                              result.distinct.end());
        result.distinct.shrink_to_fit();
        return result;
    }

    /// Every word of a cue counts, so that a phrase says more than a word.
    void phrases(std::string_view text, const std::vector<Term>& found,
                 const std::vector<std::uint32_t>& words) {
        for (std::size_t at = 0; at < found.size(); ++at) {
            const auto cues = vocabulary_.cues.find(found[at].stem);
            if (cues == vocabulary_.cues.end()) continue;
            for (const auto& cue : cues->second) {
                const auto size = cue.terms.size();
                if (size > found.size() - at) continue;
                bool here = true;
                for (std::size_t i = 1; here && i < size; ++i) here = found[at + i].stem == cue.terms[i];
                if (!here) continue;
                const auto first = words.begin() + static_cast<std::ptrdiff_t>(at);
                const auto& last = found[at + size - 1];
                texts_.phrases.back().push_back(
                    {.words = {first, first + static_cast<std::ptrdiff_t>(size)},
                     .theme = static_cast<std::uint32_t>(cue.theme),
                     .written = text.substr(found[at].offset, last.offset + last.length - found[at].offset)});
            }
        }
    }

    const Vocabulary& vocabulary_;
    Texts texts_;
    Counted counted_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<Forms> spellings_;
    std::vector<Weight> counts_;  ///< of the motion in hand
};

}  // namespace

Unweighed unweighed(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary) {
    constexpr std::size_t at_a_time = 4096;
    const TermsOfWords terms(cut.words, vocabulary);
    Reader reader(vocabulary);
    for (std::size_t first = 0; first < motions.size(); first += at_a_time) {
        const auto count = std::min(at_a_time, motions.size() - first);
        const auto found = some_terms(motions, cut, terms, vocabulary.language, first, count);
        for (std::size_t i = 0; i < count; ++i) reader.add(motions[first + i], found[i]);
    }
    return reader.finish();
}

Texts read(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary) {
    auto [texts, counted] = unweighed(motions, cut, vocabulary);
    weigh(texts, std::move(counted), vocabulary.themes.size());
    return std::move(texts);
}

Texts read(const Motions& motions, const Vocabulary& vocabulary) {
    return read(motions, cut_up(motions, motions, vocabulary.language), vocabulary);
}

}  // namespace plenum::similar
