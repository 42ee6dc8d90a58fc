#include <plenum/base/text.hpp>
#include <plenum/similar/statements.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::similar {

namespace {

constexpr double barely = 2;  // how telling a statement's words have to be, to stand for themselves

/// Whether what stands between two words ends a sentence, or a clause.
bool ends_sentence(std::string_view between) {
    return between.find_first_of(".;") != std::string_view::npos;
}
bool ends_clause(std::string_view between) {
    return between.find_first_of(".;:,()") != std::string_view::npos ||
           between.find("\xE2\x80\x93") != std::string_view::npos ||
           between.find("\xE2\x80\x94") != std::string_view::npos;
}

/// What governs the statements that follow.
struct Governing {
    int sign = 1;
    bool sided = false;      ///< it takes a side: a demand, an attitude, a view denied
    bool complains = false;  ///< it finds fault with how things are
    bool tells = false;      ///< it tells how things are
};

}  // namespace

/// A motion while it is being read.
struct Statements::Reading {
    /// What a statement was, as long as its sentence is being read.
    struct Kind {
        bool aside = false;
        bool deed = false;
        bool governs = false;
    };

    std::vector<Statement> statements;
    std::vector<Kind> kinds;  ///< of the statements of the open sentence
    const Piece* piece = nullptr;
    std::size_t number = 0;  ///< of the piece
    const std::vector<float>* telling = nullptr;
    std::vector<StatementWord> words;  ///< of the open clause
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t next_term = 0;
    std::vector<std::uint32_t> subject;  ///< of the next statement, beside its own words
    Governing governing;
    bool aside = false;  ///< the open clause is a reason or the like: nothing governs it
};

Statements::Statements(const Vocabulary& vocabulary, const Lexicon& lexicon, const BearingWords& known,
                       const WordTable& words)
    : known_(known),
      words_(words),
      negations_(vocabulary),
      meanings_(statement_words(vocabulary, lexicon, known, negations_, words)) {}

/// "With regard to the closure of surgeries," takes no side.
bool Statements::only_names(std::string_view clause) const {
    const auto folded = text::fold(clause);
    return std::ranges::any_of(known_.asides, [&](const std::string& opening) {
        return folded.size() > opening.size() && folded.starts_with(opening) && folded[opening.size()] == ' ';
    });
}

/// In "calls for the making and sale of vapes to be forbidden" what is forbidden stands before it.
void Statements::turn_round(Reading& reading) {
    for (std::size_t back = 1; back <= reading.kinds.size(); ++back) {
        const auto& kind = reading.kinds[reading.kinds.size() - back];
        if (kind.aside || kind.deed) return;
        auto& before = reading.statements[reading.statements.size() - back];
        before.sign = -before.sign;
        before.speaks = true;
        if (kind.governs) return;
    }
}

void Statements::close(Reading& reading, std::string_view text) const {
    if (reading.words.empty()) return;
    const auto sum = sum_of(reading.words);
    const auto written = text.substr(reading.from, reading.to - reading.from);
    const bool aside = reading.aside || only_names(written);
    auto& governing = reading.governing;
    int sign = sum.deeds * sum.negations * (sum.attitude != 0 ? sum.attitude : 1);
    if (aside) {
        // A reason takes no side, and what governed before it goes on after it.
    } else if (sum.governs()) {
        governing.sign =
            (sum.attitude != 0 ? sum.attitude : 1) * (sum.denied || sum.attitude != 0 ? sum.negations : 1);
        governing.sided = sum.asks || sum.denied || sum.attitude != 0;
        governing.complains = sum.complains;
        governing.tells = sum.fact && sum.attitude == 0 && !sum.denied && !sum.asks;
    } else {
        sign *= governing.sign;
        if (sum.undone) turn_round(reading);
    }
    // Whoever deplores how things are may want more of it, or less; whoever deplores an end wants none.
    if (governing.complains) sign = sum.deeds < 0 ? 1 : sign;
    auto& statement = reading.statements.emplace_back();
    statement.sign = sign;
    statement.speaks = !aside && !governing.tells &&
                       (governing.complains ? sum.deeds < 0 : sum.deed || sum.duty || governing.sided);
    statement.piece = reading.number;
    statement.written = written;
    reading.kinds.push_back({.aside = aside, .deed = sum.deed, .governs = sum.governs()});
    put_words(reading, statement, sum.refers);
    reading.words.clear();
}

/// What the statement speaks of. One that points back, or speaks of hardly anything ("to oppose it"), speaks
/// of what the one before it does.
void Statements::put_words(Reading& reading, Statement& statement, bool refers) {
    auto& term = reading.next_term;
    const auto& piece = *reading.piece;
    const auto& telling = *reading.telling;
    double weight = 0;
    for (; term < piece.words.size() && piece.places[term] < reading.to; ++term) {
        if (piece.places[term] < reading.from) continue;
        statement.words.push_back(piece.words[term]);
        weight += static_cast<double>(telling[piece.words[term]]);
    }
    if (statement.speaks && (refers || weight < barely) && reading.statements.size() > 1) {
        const auto& before = reading.statements[reading.statements.size() - 2].words;
        statement.words.insert(statement.words.end(), before.begin(), before.end());
    }
    statement.words.insert(statement.words.end(), reading.subject.begin(), reading.subject.end());
    reading.subject.clear();
    std::ranges::sort(statement.words);
    statement.words.erase(std::unique(statement.words.begin(), statement.words.end()), statement.words.end());
    double squares = 0;
    for (const auto id : statement.words) squares += std::pow(static_cast<double>(telling[id]), 2);
    statement.length = std::sqrt(squares);
}

void Statements::read_piece(Reading& reading, std::string_view text, const CutText& cut) const {
    reading.next_term = 0;
    reading.aside = false;
    reading.kinds.clear();
    for (std::size_t i = 0; i < cut.size(); ++i) {
        const auto& word = cut[i];
        auto known = meanings_[word.number];
        if (known.may_negate && i + 1 < cut.size()) {
            known.two_words =
                negations_.together(words_.folded[word.number], words_.folded[cut[i + 1].number]);
            known.negation = known.negation || known.two_words;
        }
        const auto between =
            reading.words.empty() ? std::string_view() : text.substr(reading.to, word.offset - reading.to);
        if (!reading.words.empty() && (known.breaks || known.two_words || ends_clause(between))) {
            close(reading, text);
            if (ends_sentence(between)) {
                reading.governing = {};
                reading.kinds.clear();
                reading.aside = false;
            }
            // A clause that gives a reason ("since", "which") stands for itself, and so does what is
            // joined to it, until a comma.
            if (known.breaks && !known.carries) {
                reading.aside = true;
            } else if (ends_clause(between)) {
                reading.aside = false;
            }
        }
        if (reading.words.empty()) reading.from = word.offset;
        reading.words.push_back(known);
        reading.to = word.offset + word.length;
    }
    close(reading, text);
}

std::vector<Statement> Statements::of(const Motion& motion, const std::vector<CutText>& cut,
                                      const std::vector<Piece>& pieces,
                                      const std::vector<float>& telling) const {
    Reading reading;
    reading.telling = &telling;
    reading.piece = &pieces.front();
    read_piece(reading, motion.text, cut.front());
    // What the lead says governs its parts, where it ends in the middle.
    const bool goes_on = motion.text.ends_with(':');
    const auto governing = goes_on ? reading.governing : Governing{};
    // Of "believes that a new contract: is owed; must say ..." the contract is meant in every part.
    const auto subject = goes_on && !governing.sided && !reading.statements.empty()
                             ? reading.statements.back().words
                             : std::vector<std::uint32_t>();
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        reading.governing = governing;
        reading.number = i + 1;
        reading.piece = &pieces[i + 1];
        reading.subject = subject;
        read_piece(reading, motion.parts[i].text, cut[i + 1]);
    }
    return std::move(reading.statements);
}

}  // namespace plenum::similar
