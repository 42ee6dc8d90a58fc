#include <plenum/similar/stance.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::similar {

namespace {

constexpr std::size_t denied_within = 2;  // words after a negation where a view is denied
constexpr std::size_t halted_within = 3;  // words after a halt where an effort is ended

/// A clause while it is being read.
struct Open {
    std::vector<Meaning> words;
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t next_term = 0;  ///< of the piece
};

/// What the words of a clause come to.
struct Sum {
    int negations = 1;  ///< -1 when they are odd
    int attitude = 0;
    int deeds = 1;  ///< -1 when they undo
    int judgements = 0;
    bool speaks = false;

    void add(const Meaning& word) {
        const auto& [manner, sign] = word.stance;
        speaks = speaks || word.negation || sign != 0;
        if (word.negation) {
            negations = -negations;
        } else if (sign == 0) {
            return;
        } else if (manner == Vocabulary::Manner::attitude) {
            attitude = attitude == 0 ? sign : attitude * sign;
        } else if (manner == Vocabulary::Manner::deed) {
            deeds *= sign;
        } else {
            judgements += sign;
        }
    }

    int judged() const { return (judgements > 0 ? 1 : 0) - (judgements < 0 ? 1 : 0); }

    int tone() const {
        if (attitude != 0) return attitude;
        if (judgements != 0) return judged();
        return speaks ? 1 : 0;
    }
};

/// Whether what stands between two words ends a clause.
bool ends_clause(std::string_view between) {
    return between.find_first_of(".;:,()") != std::string_view::npos ||
           between.find("\xE2\x80\x93") != std::string_view::npos ||
           between.find("\xE2\x80\x94") != std::string_view::npos;
}

/// Whether one of the words that follow `at` is such a word.
bool follows(const Open& open, std::size_t at, std::size_t within, bool Meaning::*what) {
    const auto end = std::min(open.words.size(), at + 1 + within);
    for (auto i = at + 1; i < end; ++i) {
        if (open.words[i].*what) return true;
    }
    return false;
}

/// What `piece` speaks of between two places of its text.
void find_words(Clause& clause, Open& open, const Piece& piece, const std::vector<float>& telling) {
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
}

void close(Stance& into, Open& open, std::string_view text, const Piece& piece,
           const std::vector<float>& telling) {
    if (open.words.empty()) return;
    const auto number = into.clauses.size();
    Sum sum;
    for (std::size_t i = 0; i < open.words.size(); ++i) {
        const auto& word = open.words[i];
        sum.add(word);
        if (word.negation && follows(open, i, denied_within, &Meaning::view)) into.denials.add(number);
        if (!word.negation && !word.halt) continue;
        if (follows(open, i, halted_within, &Meaning::effort)) into.turnabouts.add(number);
    }
    if (sum.attitude * sum.negations > 0) into.favours.add(number);
    if (sum.attitude * sum.negations < 0) into.opposes.add(number);
    if (sum.judged() * sum.negations > 0) into.approves.add(number);
    if (sum.judged() * sum.negations < 0) into.faults.add(number);
    auto& clause = into.clauses.emplace_back();
    clause.sign = sum.tone() * sum.deeds * sum.negations;
    clause.written = text.substr(open.from, open.to - open.from);
    find_words(clause, open, piece, telling);
    open.words.clear();
}

}  // namespace

Stances::Stances(const Vocabulary& vocabulary, const WordTable& words)
    : words_(words),
      negations_(vocabulary) {
    meanings_.resize(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& folded = words.folded[i];
        const auto& stem = words.stems[i];
        auto& word = meanings_[i];
        if (const auto found = vocabulary.stances.find(stem); found != vocabulary.stances.end()) {
            word.stance = found->second;
        }
        word.negation = negations_.alone(folded);
        word.may_negate = negations_.begins(folded);
        word.breaks = vocabulary.breaks.contains(folded);
        word.view = vocabulary.views.contains(stem);
        word.effort = vocabulary.efforts.contains(stem);
        word.halt = vocabulary.halts.contains(stem);
    }
}

void Stances::read_piece(Stance& into, std::string_view text, const CutText& cut, const Piece& piece,
                         const std::vector<float>& telling) const {
    Open open;
    for (std::size_t i = 0; i < cut.size(); ++i) {
        const auto& word = cut[i];
        auto known = meanings_[word.number];
        if (known.may_negate && i + 1 < cut.size()) {
            known.negation =
                negations_.together(words_.folded[word.number], words_.folded[cut[i + 1].number]);
        }
        if (!open.words.empty() && (known.breaks || ends_clause(text.substr(open.to, word.offset - open.to))))
            close(into, open, text, piece, telling);
        if (open.words.empty()) open.from = word.offset;
        open.words.push_back(known);
        open.to = word.offset + word.length;
    }
    close(into, open, text, piece, telling);
}

Stance Stances::of(const Motion& motion, const std::vector<CutText>& cut, const std::vector<Piece>& pieces,
                   const std::vector<float>& telling) const {
    Stance result;
    read_piece(result, motion.text, cut.front(), pieces.front(), telling);
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        read_piece(result, motion.parts[i].text, cut[i + 1], pieces[i + 1], telling);
    }
    int signs = 0;
    for (const auto& clause : result.clauses) signs += clause.sign;
    if (!result.clauses.empty()) {
        result.lean = static_cast<double>(signs) / static_cast<double>(result.clauses.size());
    }
    return result;
}

}  // namespace plenum::similar
