#pragma once

#include <plenum/model/bearing.hpp>
#include <plenum/model/cutting.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/negations.hpp>
#include <plenum/similar/statement_words.hpp>
#include <plenum/similar/texts.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace plenum::similar {

/// A stretch of a text between commas and the like, and whether what is said in it is said for or against
/// what it speaks of. Other than a Clause it takes over what governs it: of "rejects any suggestion that
/// representatives should vote from home" the second half is against voting from home.
struct Statement {
    std::vector<std::uint32_t> words;  ///< what it speaks of, by number, sorted, each once
    double length = 0;                 ///< root of the sum of squares of how telling they are
    int sign = 1;                      ///< 1 for it, -1 against it; what says neither, asks for it
    bool speaks = false;               ///< it takes a side: says what is to be done, or what to think of it
    std::size_t piece = 0;             ///< 0 the lead, then the parts
    std::string_view written;
};

/// Reads motions for their statements. A language without lists of words has all of them for what they
/// speak of.
class Statements {
public:
    /// All must outlive it.
    Statements(const Vocabulary& vocabulary, const Lexicon& lexicon, const BearingWords& known,
               const WordTable& words);

    /// `cut` are the motion's words, `pieces` its pieces as they were read. Statements point into the motion.
    std::vector<Statement> of(const Motion& motion, const std::vector<CutText>& cut,
                              const std::vector<Piece>& pieces, const std::vector<float>& telling) const;

private:
    struct Reading;
    static void put_words(Reading& reading, Statement& statement, bool refers);
    static void turn_round(Reading& reading);
    bool only_names(std::string_view clause) const;
    void read_piece(Reading& reading, std::string_view text, const CutText& cut) const;
    void close(Reading& reading, std::string_view text) const;

    const BearingWords& known_;
    const WordTable& words_;
    Negations negations_;
    std::vector<StatementWord> meanings_;
};

/// How far two motions say the same of the same, from -1 (the contrary) to 1, and how much there is to go by.
struct Agreement {
    double agree = 0;              ///< sum of the likeness of statements of one sign
    double contrary = 0;           ///< and of opposite sign
    double nearest = 0;            ///< cosine of the nearest of opposite sign
    const Statement* a = nullptr;  ///< which those are; null when there are none
    const Statement* b = nullptr;

    double balance() const { return agree + contrary > 0 ? (agree - contrary) / (agree + contrary) : 0; }
};
Agreement agreement(const std::vector<Statement>& a, const std::vector<Statement>& b,
                    const std::vector<float>& telling);

}  // namespace plenum::similar
