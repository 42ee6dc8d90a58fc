#pragma once

#include <plenum/base/stemmer.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/texts.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenum::similar {

/// A stretch between commas and the like, what it speaks of and in which direction.
struct Clause {
    std::vector<std::uint32_t> words;  ///< what it speaks of, by number, sorted, each once
    double length = 0;                 ///< root of the sum of squares of how telling they are
    int sign = 0;                      ///< 1 for it, -1 against it, 0 neither
    std::size_t piece = 0;             ///< 0 the lead, then the parts
    std::string_view written;
};

/// How a motion stands to what it speaks of.
struct Stance {
    std::vector<Clause> clauses;
    double lean = 0;     ///< mean sign of its clauses
    int favours = 0;     ///< how many clauses declare that it is for something
    int opposes = 0;     ///< and against
    int approves = 0;    ///< find something good
    int faults = 0;      ///< find something bad
    int denials = 0;     ///< how often it does not believe, or want
    int turnabouts = 0;  ///< how often somebody is told to stop pressing for something
};

/// Reads motions for their stance. Signs multiply: who deplores a cut is for what is cut. Without
/// lists of words every clause is neither for nor against.
class Stances {
public:
    explicit Stances(const Vocabulary& vocabulary) : vocabulary_(vocabulary), stemmer_(vocabulary.language) {}

    /// `pieces` are those of the motion, as `read` cut them up.
    Stance of(const Motion& motion, const std::vector<Piece>& pieces, const std::vector<float>& telling);

private:
    /// What there is to know of a folded word.
    struct Word {
        Vocabulary::Stance stance;
        bool negation = false;
        bool may_negate = false;  ///< with the next word
        bool breaks = false;
        bool view = false;
        bool effort = false;
        bool halt = false;
    };
    struct Open;

    const Word& look_up(const std::string& folded);
    void read_piece(Stance& into, std::size_t number, std::string_view text, const Piece& piece,
                    const std::vector<float>& telling);
    void close(Stance& into, Open& clause, std::string_view text, const Piece& piece,
               const std::vector<float>& telling) const;

    const Vocabulary& vocabulary_;
    Stemmer stemmer_;
    std::unordered_map<std::string, Word> known_;
};

}  // namespace plenum::similar
