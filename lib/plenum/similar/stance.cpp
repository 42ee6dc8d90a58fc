#include <plenum/base/text.hpp>
#include <plenum/similar/stance.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::similar {

namespace {

constexpr std::size_t denied_within = 2;  // words after a negation where a view is denied
constexpr std::size_t halted_within = 3;  // words after a halt where an effort is ended

/// Whether what stands between two words ends a clause.
bool ends_clause(std::string_view between) {
    return between.find_first_of(".;:,()") != std::string_view::npos ||
           between.find("\xE2\x80\x93") != std::string_view::npos ||
           between.find("\xE2\x80\x94") != std::string_view::npos;
}

}  // namespace

/// A clause while it is being read.
struct Stances::Open {
    std::vector<Word> words;
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t next_term = 0;  ///< of the piece
    std::size_t piece = 0;
};

const Stances::Word& Stances::look_up(const std::string& folded) {
    const auto [at, fresh] = known_.try_emplace(folded);
    auto& word = at->second;
    if (!fresh) return word;
    const std::string stem{stemmer_(folded)};
    if (const auto found = vocabulary_.stances.find(stem); found != vocabulary_.stances.end()) {
        word.stance = found->second;
    }
    word.negation = vocabulary_.negations.contains(folded);
    word.may_negate = std::ranges::any_of(
        vocabulary_.negations, [&](const std::string& phrase) { return phrase.starts_with(folded + ' '); });
    word.breaks = vocabulary_.breaks.contains(folded);
    word.view = vocabulary_.views.contains(stem);
    word.effort = vocabulary_.efforts.contains(stem);
    word.halt = vocabulary_.halts.contains(stem);
    return word;
}

void Stances::close(Stance& into, Open& open, std::string_view text, const Piece& piece,
                    const std::vector<float>& telling) const {
    if (open.words.empty()) return;
    int negations = 1;
    int attitude = 0;
    int deeds = 1;
    int judgements = 0;
    bool speaks = false;
    for (std::size_t i = 0; i < open.words.size(); ++i) {
        const auto& word = open.words[i];
        const auto follows = [&](std::size_t within, bool Word::*what) {
            const auto first = open.words.begin() + static_cast<std::ptrdiff_t>(i + 1);
            const auto count = std::min(within, open.words.size() - i - 1);
            return std::any_of(first, first + static_cast<std::ptrdiff_t>(count),
                               [&](const Word& next) { return next.*what; });
        };
        if (word.negation && follows(denied_within, &Word::view)) ++into.denials;
        if ((word.negation || word.halt) && follows(halted_within, &Word::effort)) ++into.turnabouts;
        speaks = speaks || word.negation || word.stance.sign != 0;
        if (word.negation) {
            negations = -negations;
        } else if (word.stance.sign != 0) {
            switch (word.stance.manner) {
            case Vocabulary::Manner::attitude:
                attitude = (attitude == 0 ? 1 : attitude) * word.stance.sign;
                break;
            case Vocabulary::Manner::deed: deeds *= word.stance.sign; break;
            case Vocabulary::Manner::judgement: judgements += word.stance.sign; break;
            }
        }
    }
    const int judged = (judgements > 0 ? 1 : 0) - (judgements < 0 ? 1 : 0);
    into.favours += attitude * negations > 0 ? 1 : 0;
    into.opposes += attitude * negations < 0 ? 1 : 0;
    into.approves += judged * negations > 0 ? 1 : 0;
    into.faults += judged * negations < 0 ? 1 : 0;
    const int tone = attitude != 0 ? attitude : judged != 0 ? judged : speaks ? 1 : 0;

    auto& clause = into.clauses.emplace_back();
    clause.sign = tone * deeds * negations;
    clause.piece = open.piece;
    clause.written = text.substr(open.from, open.to - open.from);
    auto& term = open.next_term;
    for (; term < piece.words.size() && piece.places[term] < open.to; ++term) {
        if (piece.places[term] >= open.from) clause.words.push_back(piece.words[term]);
    }
    std::ranges::sort(clause.words);
    clause.words.erase(std::unique(clause.words.begin(), clause.words.end()), clause.words.end());
    double squares = 0;
    for (const auto id : clause.words) {
        squares += static_cast<double>(telling[id]) * static_cast<double>(telling[id]);
    }
    clause.length = std::sqrt(squares);
    open.words.clear();
}

void Stances::read_piece(Stance& into, std::size_t number, std::string_view text, const Piece& piece,
                         const std::vector<float>& telling) {
    const auto words = text::words(text);
    Open open;
    open.piece = number;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        auto known = look_up(word.folded);
        if (known.may_negate && i + 1 < words.size()) {
            known.negation = vocabulary_.negations.contains(word.folded + ' ' + words[i + 1].folded);
        }
        if (!open.words.empty() && (known.breaks || ends_clause(text.substr(open.to, word.offset - open.to))))
            close(into, open, text, piece, telling);
        if (open.words.empty()) open.from = word.offset;
        open.words.push_back(known);
        open.to = word.offset + word.length;
    }
    close(into, open, text, piece, telling);
}

Stance Stances::of(const Motion& motion, const std::vector<Piece>& pieces,
                   const std::vector<float>& telling) {
    Stance result;
    read_piece(result, 0, motion.text, pieces.front(), telling);
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        read_piece(result, i + 1, motion.parts[i].text, pieces[i + 1], telling);
    }
    int signs = 0;
    for (const auto& clause : result.clauses) signs += clause.sign;
    if (!result.clauses.empty()) {
        result.lean = static_cast<double>(signs) / static_cast<double>(result.clauses.size());
    }
    return result;
}

}  // namespace plenum::similar
