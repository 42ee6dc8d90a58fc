#include <plenum/base/text.hpp>
#include <plenum/model/cutting.hpp>
#include <plenum/model/vocabulary.hpp>

#include <algorithm>

namespace plenum {

namespace {

using Forms = std::vector<Vocabulary::Form>;

/// A word as far as it has been understood: cut at its hyphens, without its possessive, stemmed.
struct Piece {
    std::string_view stem;
    const Forms* forms = nullptr;  ///< that begin with its stem
    bool silent = false;           ///< a stop word or lone letter
    bool stock = false;
    std::size_t offset = 0;
    std::size_t length = 0;
};

const Forms* forms_of(const Vocabulary& vocabulary, const std::string& stem) {
    const auto found = vocabulary.forms.find(stem);
    return found == vocabulary.forms.end() ? nullptr : &found->second;
}

bool is_silent(const Vocabulary& vocabulary, const std::string& folded) {
    return text::length(folded) < 2 || vocabulary.stop.contains(folded);
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// A short form in the plural.
bool is_many_capitals(std::string_view written) {
    return written.size() > 2 && written.ends_with('s') &&
           std::ranges::all_of(written.substr(0, written.size() - 1), is_capital);
}

/// "GP's" is GP, and so is "GPs": a stemmer takes an s off only after a vowel.
void drop_ending(std::string& folded, std::string_view written) {
    if (folded.ends_with("'s")) {
        folded.resize(folded.size() - 2);
        return;
    }
    if (is_many_capitals(written)) folded.pop_back();
}

/// How many bytes of a hyphen stand there: the ASCII one, or U+2010, 2011, 2013, 2014; 0 for none.
std::size_t hyphen(std::string_view text, std::size_t at) {
    if (text[at] == '-') return 1;
    if (!text.substr(at).starts_with("\xE2\x80") || at + 2 >= text.size()) return 0;
    const auto last = static_cast<unsigned char>(text[at + 2]);
    return last == 0x90 || last == 0x91 || last == 0x93 || last == 0x94 ? 3 : 0;
}

/// `folded` is the whole word.
void add_pieces(std::vector<Piece>& pieces, std::string_view text, std::string_view folded, std::size_t begin,
                std::size_t end, const Vocabulary& vocabulary, Stemmer& stemmer) {
    const auto add = [&](std::string piece, std::size_t offset, std::size_t length) {
        drop_ending(piece, text.substr(offset, length));
        if (piece.empty()) return;
        const auto view = stemmer(piece);
        const std::string stem(view);
        pieces.push_back({.stem = view,
                          .forms = forms_of(vocabulary, stem),
                          .silent = is_silent(vocabulary, piece),
                          .stock = vocabulary.stock.contains(stem),
                          .offset = offset,
                          .length = length});
    };
    if (folded.find('-') == std::string::npos) {
        add(std::string(folded), begin, end - begin);
        return;
    }
    for (auto from = begin; from < end;) {
        auto to = from;
        while (to < end && hyphen(text, to) == 0) ++to;
        add(text::fold(text.substr(from, to - from)), from, to - from);
        from = to + (to < end ? hyphen(text, to) : 0);
    }
}

bool in_capitals(std::string_view written) {
    return std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// How many pieces from `at` on are this form; 0 when they are not.
std::size_t matches(const Vocabulary::Form& form, const std::vector<Piece>& pieces, std::size_t at,
                    std::string_view text) {
    if (form.stems.size() > pieces.size() - at) return 0;
    for (std::size_t i = 0; i < form.stems.size(); ++i) {
        if (pieces[at + i].stem != form.stems[i]) return 0;
    }
    const auto& first = pieces[at];
    if (form.capitals && !in_capitals(text.substr(first.offset, first.length))) return 0;
    return form.stems.size();
}

/// Abbreviations and their long forms as one; what is silent left out.
std::vector<Term> joined(const std::vector<Piece>& pieces, std::string_view text,
                         const Vocabulary& vocabulary) {
    std::vector<Term> result;
    result.reserve(pieces.size());
    for (std::size_t at = 0; at < pieces.size();) {
        const auto& piece = pieces[at];
        std::size_t used = 0;
        if (piece.forms != nullptr) {
            for (const auto& form : *piece.forms) {
                used = matches(form, pieces, at, text);
                if (used == 0) continue;
                const auto& last = pieces[at + used - 1];
                result.push_back({.stem = form.term,
                                  .offset = piece.offset,
                                  .length = last.offset + last.length - piece.offset,
                                  .stock = vocabulary.stock.contains(form.term)});
                break;
            }
        }
        if (used == 0 && !piece.silent) {
            result.push_back({.stem = std::string(piece.stem),
                              .offset = piece.offset,
                              .length = piece.length,
                              .stock = piece.stock});
        }
        at += std::max<std::size_t>(used, 1);
    }
    return result;
}

}  // namespace

std::vector<Term> terms(std::string_view text, const Vocabulary& vocabulary, Stemmer& stemmer) {
    std::vector<Piece> pieces;
    for (const auto& word : text::words(text)) {
        add_pieces(pieces, text, word.folded, word.offset, word.offset + word.length, vocabulary, stemmer);
    }
    return joined(pieces, text, vocabulary);
}

TermsOfWords::TermsOfWords(const WordTable& words, const Vocabulary& vocabulary)
    : words_(words),
      vocabulary_(vocabulary) {
    known_.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& folded = words.folded[i];
        known_.push_back({.forms = forms_of(vocabulary, words.stems[i]),
                          .simple = folded.find('-') == std::string::npos && !folded.ends_with("'s"),
                          .silent = is_silent(vocabulary, folded),
                          .stock = vocabulary.stock.contains(words.stems[i])});
    }
}

std::vector<Term> TermsOfWords::operator()(std::string_view text, const CutText& words,
                                           Stemmer& stemmer) const {
    std::vector<Piece> pieces;
    pieces.reserve(words.size());
    for (const auto& [number, offset, length] : words) {
        const auto& known = known_[number];
        if (!known.simple || is_many_capitals(text.substr(offset, length))) {
            add_pieces(pieces, text, words_.folded[number], offset, offset + length, vocabulary_, stemmer);
            continue;
        }
        pieces.push_back({.stem = words_.stems[number],
                          .forms = known.forms,
                          .silent = known.silent,
                          .stock = known.stock,
                          .offset = offset,
                          .length = length});
    }
    return joined(pieces, text, vocabulary_);
}

}  // namespace plenum
