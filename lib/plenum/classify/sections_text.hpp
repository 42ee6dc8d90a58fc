#pragma once

#include <plenum/base/stemmer.hpp>
#include <plenum/classify/sections_numbers.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/cutting.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenum::classify {

using TermNumber = std::uint32_t;

constexpr TermNumber no_term = ~TermNumber{0};

/// A row for every motion, a value for every section in the order of the conference.
using Scores = std::vector<std::vector<double>>;

/// A term of a text by its stem, and by the word that it was written as: folded, without the ending
/// of a plural or a possessive. Stemmers take "consultant" and "consultation" for the same; for a
/// keyword that is too coarse.
struct NumberedTerm {
    TermNumber stem = 0;
    TermNumber form = 0;
};

using TermRow = std::vector<NumberedTerm>;

/// Cuts texts into numbered terms as plenum::terms does, but keeps the stop words ("urgent care"
/// needs its "urgent"), and remembers every word: motions and lists of keywords say the same words
/// over and over.
class TermReader {
public:
    explicit TermReader(const Vocabulary& vocabulary);

    /// The terms of a text; words not met before get numbers.
    TermRow read(std::string_view text);

    /// The same of a text that is cut up; `table` is the same one each time.
    TermRow read(std::string_view text, const CutText& words, const WordTable& table);

    /// What the texts have of a keyword.
    struct LookedUp {
        TermRow terms;          ///< of those of its words that were in a text
        std::size_t words = 0;  ///< how many it has
        bool whole = false;     ///< all of them were
    };

    LookedUp look_up(std::string_view text);

    /// The terms of every word read so far that begins so ("impf*") or ends so ("*regress"), in order of
    /// the alphabet; in languages that write compounds in one word a keyword may stand anywhere in it.
    std::vector<TermRow> look_up_all(std::string_view pattern);

    /// Does a term tell something, being neither a stop word nor a word that every motion uses?
    bool telling(TermNumber stem) const { return telling_[stem]; }

    /// Is it a word that says nothing ("on", "of")?
    bool stop(TermNumber stem) const { return stop_[stem]; }

    std::size_t size() const { return telling_.size(); }

private:
    struct Piece {
        NumberedTerm term;
        bool dropped = false;  ///< a lone letter
    };
    struct Form {
        std::vector<TermNumber> stems;
        NumberedTerm term;
        bool capitals = false;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
    };
    template <class Value>
    using ByWord = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
    struct Found {
        Piece piece;
        bool capitals = false;
    };
    struct Word {
        std::uint32_t from = 0;  ///< of its pieces among all pieces
        std::uint32_t count = 0;
        bool met = false;  ///< false for a word of a keyword only
    };

    TermNumber stem_number(std::string_view stem);
    TermNumber form_number(std::string_view form);
    Word pieces_of(std::string_view folded);
    Word met(const std::string& folded);
    Word known(const std::string& folded);
    void find(const Word& word, bool capitals);
    TermRow joined() const;

    Stemmer stemmer_;
    ByWord<TermNumber> stems_;
    ByWord<TermNumber> forms_;
    ByWord<Word> words_;
    std::vector<Word> by_number_;        ///< of the words of a table, those that were met
    std::vector<std::string> alphabet_;  ///< the words that were met, sorted, once somebody asks
    std::vector<Piece> pieces_;
    std::vector<Found> found_;  ///< of the text in hand
    ByWord<bool> quiet_;        ///< stop words (true) and stock words by stem
    std::vector<bool> telling_;
    std::vector<bool> stop_;
    std::vector<std::vector<Form>> abbreviations_;  ///< by the number of their first stem
};

/// The terms of every motion, lead and parts one after the other.
struct NumberedTexts {
    std::vector<TermRow> rows;
    std::vector<std::vector<std::size_t>> parts;  ///< by motion, where each part begins in its row
};

/// `cut` may have the words of the motions, as those without formulas, cut up already.
NumberedTexts number_texts(const Motions& motions, TermReader& reader, const Cuttings* cut = nullptr);

/// A stretch of a motion's terms, and how loud it speaks.
struct Stretch {
    std::size_t from = 0;
    double loudness = 1;
};

/// For every motion its stretches in order, the first at 0; none for a motion that speaks evenly. What stands
/// before the verb that decided is the preamble, and so is a part that only holds a view when
/// another part demands something: both tell less of what a motion is about than what it asks for. A demand
/// that is a formula of the conference is none; `cut` tells formulas, where it is given.
std::vector<std::vector<Stretch>> stretches(const Motions& motions,
                                            const std::vector<Classification>& classifications,
                                            const NumberedTexts& texts, TermReader& reader,
                                            const SectionNumbers& numbers, const Cuttings* cut = nullptr);

}  // namespace plenum::classify
