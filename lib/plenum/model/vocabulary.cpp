#include <plenum/base/text.hpp>
#include <plenum/model/vocabulary.hpp>

#include <algorithm>

namespace plenum {

namespace {

/// A word as far as it has been understood: cut at its hyphens, without its possessive, stemmed.
struct Piece {
    std::string folded;
    std::string stem;
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// "GP's" is GP, and so is "GPs": a stemmer takes an s off only after a vowel.
void drop_ending(std::string& folded, std::string_view written) {
    if (folded.ends_with("'s")) {
        folded.resize(folded.size() - 2);
        return;
    }
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (written.size() > 2 && written.ends_with('s') &&
        std::ranges::all_of(written.substr(0, written.size() - 1), capital)) {
        folded.pop_back();
    }
}

/// How many bytes of a hyphen stand there: the ASCII one, or U+2010, 2011, 2013, 2014; 0 for none.
std::size_t hyphen(std::string_view text, std::size_t at) {
    if (text[at] == '-') return 1;
    if (!text.substr(at).starts_with("\xE2\x80") || at + 2 >= text.size()) return 0;
    const auto last = static_cast<unsigned char>(text[at + 2]);
    return last == 0x90 || last == 0x91 || last == 0x93 || last == 0x94 ? 3 : 0;
}

void add_pieces(std::vector<Piece>& pieces, std::string_view text, const text::Word& word, Stemmer& stemmer) {
    const auto add = [&](std::string folded, std::size_t offset, std::size_t length) {
        drop_ending(folded, text.substr(offset, length));
        if (folded.empty()) return;
        std::string stem{stemmer(folded)};
        pieces.push_back(
            {.folded = std::move(folded), .stem = std::move(stem), .offset = offset, .length = length});
    };
    if (word.folded.find('-') == std::string::npos) {
        add(word.folded, word.offset, word.length);
        return;
    }
    const auto end = word.offset + word.length;
    for (std::size_t from = word.offset; from < end;) {
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

}  // namespace

std::vector<Term> terms(std::string_view text, const Vocabulary& vocabulary, Stemmer& stemmer) {
    std::vector<Piece> pieces;
    for (const auto& word : text::words(text)) add_pieces(pieces, text, word, stemmer);

    std::vector<Term> result;
    result.reserve(pieces.size());
    const auto add = [&](std::string stem, std::size_t first, std::size_t count) {
        const auto& last = pieces[first + count - 1];
        const bool stock = vocabulary.stock.contains(stem);
        result.push_back({.stem = std::move(stem),
                          .offset = pieces[first].offset,
                          .length = last.offset + last.length - pieces[first].offset,
                          .stock = stock});
    };
    for (std::size_t at = 0; at < pieces.size();) {
        const auto found = vocabulary.forms.find(pieces[at].stem);
        std::size_t used = 0;
        if (found != vocabulary.forms.end()) {
            for (const auto& form : found->second) {
                used = matches(form, pieces, at, text);
                if (used == 0) continue;
                add(form.term, at, used);
                break;
            }
        }
        if (used == 0) {
            const auto& piece = pieces[at];
            if (text::length(piece.folded) > 1 && !vocabulary.stop.contains(piece.folded))
                add(piece.stem, at, 1);
            used = 1;
        }
        at += used;
    }
    return result;
}

}  // namespace plenum
