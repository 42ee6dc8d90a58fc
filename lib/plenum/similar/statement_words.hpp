#pragma once

#include <plenum/model/bearing.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/negations.hpp>
#include <plenum/similar/texts.hpp>

#include <cstddef>
#include <vector>

namespace plenum::similar {

/// What a word does in a statement.
struct StatementWord {
    Vocabulary::Stance stance;
    bool negation = false;
    bool may_negate = false;  ///< with the next word
    bool two_words = false;   ///< a negation of two words: what it denies begins here
    bool breaks = false;      ///< begins a clause
    bool carries = false;     ///< and what governs goes on in it
    bool head = false;        ///< a verb of conferences: what governed before is over
    bool view = false;        ///< a verb of thinking
    bool denied = false;      ///< after a negation, a view or wish is denied
    bool fact = false;        ///< tells how things are
    bool duty = false;        ///< what it is said of is asked for ("should")
    bool pronoun = false;     ///< points back at what was spoken of
    bool than = false;        ///< compares
    bool passive = false;     ///< what follows is done to what stands before it ("to be abolished")
    bool halt = false;
    bool effort = false;
    bool complaint = false;
    bool figure = false;
    bool stop = false;
};

/// Those of every word, by number. A language without lists of words has nothing but its negations.
std::vector<StatementWord> statement_words(const Vocabulary& vocabulary, const Lexicon& lexicon,
                                           const BearingWords& known, const Negations& negations,
                                           const WordTable& words);

/// What the words of a clause come to.
struct StatementSum {
    int attitude = 0;        ///< declared by the clause; 0: none
    int negations = 1;       ///< -1 when they are odd
    int deeds = 1;           ///< -1 when they undo
    bool deed = false;       ///< something is to be done
    bool undone = false;     ///< to what stands before it: "to be abolished"
    bool head = false;       ///< somebody states a view or makes a demand
    bool asks = false;       ///< it is a demand
    bool duty = false;       ///< something should be
    bool denied = false;     ///< a view is denied
    bool fact = false;       ///< it is told how things are
    bool complains = false;  ///< fault is found with how things are
    bool refers = false;     ///< it begins by pointing back at what was spoken of

    /// It says how the statement stands to what is said in it and in those it governs.
    bool governs() const { return head || fact || attitude != 0 || denied || complains; }
};
StatementSum sum_of(const std::vector<StatementWord>& words);

}  // namespace plenum::similar
