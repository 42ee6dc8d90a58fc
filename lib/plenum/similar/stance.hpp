#pragma once

#include <plenum/model/cutting.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/negations.hpp>
#include <plenum/similar/texts.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::similar {

/// A stretch between commas and the like, what it speaks of and in which direction.
struct Clause {
    std::vector<std::uint32_t> words;  ///< what it speaks of, by number, sorted, each once
    double length = 0;                 ///< root of the sum of squares of how telling they are
    int sign = 0;                      ///< 1 for it, -1 against it, 0 neither
    std::string_view written;
};

/// How often a motion does a thing, and where it does so first.
struct Count {
    int times = 0;
    std::optional<std::size_t> first;  ///< index of the clause

    void add(std::size_t clause) {
        ++times;
        if (!first) first = clause;
    }
};

/// How a motion stands to what it speaks of.
struct Stance {
    std::vector<Clause> clauses;
    double lean = 0;   ///< mean sign of its clauses
    Count favours;     ///< clauses that declare that it is for something
    Count opposes;     ///< and against
    Count approves;    ///< find something good
    Count faults;      ///< find something bad
    Count denials;     ///< do not believe, or do not want
    Count turnabouts;  ///< tell somebody to stop pressing for something
};

/// What there is to know of a folded word.
struct Meaning {
    Vocabulary::Stance stance;
    bool negation = false;
    bool may_negate = false;  ///< with the next word
    bool breaks = false;
    bool view = false;
    bool effort = false;
    bool halt = false;
};

/// Reads motions for their stance. Signs multiply: who deplores a cut is for what is cut. Without
/// lists of words every clause is neither for nor against.
class Stances {
public:
    /// Looks up every word of the table once; both must outlive it.
    Stances(const Vocabulary& vocabulary, const WordTable& words);

    /// `cut` are the motion's words, `pieces` its pieces as `read` made them. Clauses point into the
    /// motion's text.
    Stance of(const Motion& motion, const std::vector<CutText>& cut, const std::vector<Piece>& pieces,
              const std::vector<float>& telling) const;

private:
    void read_piece(Stance& into, std::string_view text, const CutText& cut, const Piece& piece,
                    const std::vector<float>& telling) const;

    const WordTable& words_;
    Negations negations_;
    std::vector<Meaning> meanings_;  ///< by the number of the word
};

}  // namespace plenum::similar
