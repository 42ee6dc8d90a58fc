#include <plenum/similar/statements.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace plenum::similar {

namespace {

constexpr std::size_t denied_within = 3;  // words after a negation where a view is denied
constexpr std::size_t halted_within = 3;  // words after a halt where an effort is ended
constexpr double barely = 2;        // how telling a statement's words have to be, to stand for themselves
constexpr std::size_t command = 8;  // words after its verb within which is said what to do
constexpr std::size_t opening = 4;  // words of a clause within which the verb of a conference stands

/// Whether what stands between two words ends a sentence, or a clause.
bool ends_sentence(std::string_view between) {
    return between.find_first_of(".;") != std::string_view::npos;
}
bool ends_clause(std::string_view between) {
    return between.find_first_of(".;:,()") != std::string_view::npos ||
           between.find("\xE2\x80\x93") != std::string_view::npos ||
           between.find("\xE2\x80\x94") != std::string_view::npos;
}

}  // namespace

/// A motion while it is being read.
struct Statements::Reading {
    std::vector<Statement> statements;
    const Piece* piece = nullptr;
    std::size_t number = 0;  ///< of the piece
    const std::vector<float>* telling = nullptr;
    std::vector<Meaning> words;  ///< of the open clause
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t next_term = 0;
    int governed = 1;        ///< the sign of what governs
    bool sided = false;      ///< and it takes a side: a demand, an attitude, a view denied
    bool complains = false;  ///< what governs finds fault with how things are
    bool aside = false;      ///< the open clause is a reason or the like: nothing governs it
};

Statements::Statements(const Vocabulary& vocabulary, const Lexicon& lexicon, const BearingOdds& odds,
                       const WordTable& words)
    : vocabulary_(vocabulary),
      words_(words) {
    std::unordered_set<std::string_view> openers;  // first words of negations of two
    for (const auto& negation : vocabulary.negations) {
        const auto space = negation.find(' ');
        if (space != std::string::npos) openers.insert(std::string_view(negation).substr(0, space));
    }
    std::unordered_set<std::string_view> heads;
    for (const auto& verb : lexicon.verbs) {
        if (verb.act == Act::view || verb.forms.empty()) continue;
        const std::string_view form = verb.forms.front();
        heads.insert(form.substr(0, form.find(' ')));
    }
    std::unordered_set<std::string_view> carries;
    for (const auto role : {Role::clause, Role::conjunction})
        carries.insert(lexicon.of(role).begin(), lexicon.of(role).end());
    meanings_.resize(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& folded = words.folded[i];
        const auto& stem = words.stems[i];
        auto& word = meanings_[i];
        if (const auto found = vocabulary.stances.find(stem); found != vocabulary.stances.end())
            word.stance = found->second;
        if (odds.no_deeds.contains(stem)) word.stance = {};
        word.negation = vocabulary.negations.contains(folded);
        word.may_negate = openers.contains(folded);
        word.breaks = vocabulary.breaks.contains(folded);
        word.carries = carries.contains(folded);
        word.view = vocabulary.views.contains(stem);
        word.head = heads.contains(folded);
        word.halt = vocabulary.halts.contains(stem);
        word.effort = vocabulary.efforts.contains(stem);
        word.complaint = odds.complaints.contains(stem);
        word.figure = vocabulary.figures.contains(folded);
        word.stop = vocabulary.stop.contains(folded);
    }
}

/// What the words of a clause come to.
struct Statements::Sum {
    int attitude = 0;   ///< declared by the clause; 0: none
    int negations = 1;  ///< -1 when they are odd
    int deeds = 1;      ///< -1 when they undo
    bool deed = false;
    bool head = false;       ///< somebody states a view or makes a demand
    bool asks = false;       ///< it is a demand
    bool denied = false;     ///< a view is denied
    bool complains = false;  ///< fault is found with how things are
    std::size_t reach = opening;

    /// A word governs what follows where a clause begins, or soon after its verb.
    bool governs(std::size_t at) const { return at < reach; }
};

Statements::Sum Statements::sum_of(const std::vector<Meaning>& words) {
    Sum sum;
    const auto follows = [&](std::size_t at, std::size_t within, bool Meaning::*what) {
        const auto end = std::min(words.size(), at + 1 + within);
        for (auto i = at + 1; i < end; ++i) {
            if (words[i].*what) return true;
        }
        return false;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (i < opening && (word.head || word.view)) {
            sum.head = true;
            sum.asks = sum.asks || word.head;
            if (word.head) sum.reach = i + command;
        }
        if (word.negation) {
            // "Not less than three years" denies nothing.
            if (i + 1 < words.size() && words[i + 1].figure) continue;
            sum.negations = -sum.negations;
            sum.denied = sum.denied || follows(i, denied_within, &Meaning::view);
            continue;
        }
        const auto& [manner, sign] = word.stance;
        if (sign == 0) continue;
        const bool halted = word.halt && follows(i, halted_within, &Meaning::effort);
        if (halted || manner == Vocabulary::Manner::deed) {
            sum.deeds *= sign;
            sum.deed = true;
        } else if (manner == Vocabulary::Manner::attitude && !word.stop) {
            if (word.complaint) {
                sum.complains = true;
            } else if (sum.governs(i) || sum.deeds < 0) {
                sum.attitude = sum.attitude == 0 ? sign : sum.attitude * sign;
            }
        }
    }
    return sum;
}

void Statements::close(Reading& reading, std::string_view text) const {
    if (reading.words.empty()) return;
    const auto sum = sum_of(reading.words);
    const bool governs = sum.head || sum.attitude != 0 || sum.denied || sum.complains;
    int sign = sum.deeds * sum.negations * (sum.attitude != 0 ? sum.attitude : 1);
    if (reading.aside) {
        // A reason takes no side, and what governed before it goes on after it.
    } else if (governs) {
        reading.governed =
            (sum.attitude != 0 ? sum.attitude : 1) * (sum.denied || sum.attitude != 0 ? sum.negations : 1);
        reading.sided = sum.asks || sum.denied || sum.attitude != 0;
        reading.complains = sum.complains;
    } else {
        sign *= reading.governed;
    }
    // Whoever deplores how things are may want more of it, or less; whoever deplores an end wants none.
    if (reading.complains) sign = sum.deeds < 0 ? 1 : sign;
    auto& statement = reading.statements.emplace_back();
    statement.sign = sign;
    statement.speaks = !reading.aside && (reading.complains ? sum.deeds < 0 : sum.deed || reading.sided);
    statement.piece = reading.number;
    statement.written = text.substr(reading.from, reading.to - reading.from);
    put_words(reading, statement);
    reading.words.clear();
}

/// What the statement speaks of. One that speaks of hardly anything ("to oppose it") speaks of what the one
/// before it does.
void Statements::put_words(Reading& reading, Statement& statement) {
    auto& term = reading.next_term;
    const auto& piece = *reading.piece;
    const auto& telling = *reading.telling;
    double weight = 0;
    for (; term < piece.words.size() && piece.places[term] < reading.to; ++term) {
        if (piece.places[term] < reading.from) continue;
        statement.words.push_back(piece.words[term]);
        weight += static_cast<double>(telling[piece.words[term]]);
    }
    if (weight < barely && statement.speaks && reading.statements.size() > 1) {
        const auto& before = reading.statements[reading.statements.size() - 2].words;
        statement.words.insert(statement.words.end(), before.begin(), before.end());
    }
    std::ranges::sort(statement.words);
    statement.words.erase(std::unique(statement.words.begin(), statement.words.end()), statement.words.end());
    double squares = 0;
    for (const auto id : statement.words) squares += std::pow(static_cast<double>(telling[id]), 2);
    statement.length = std::sqrt(squares);
}

void Statements::read_piece(Reading& reading, std::string_view text, const CutText& cut) const {
    reading.next_term = 0;
    reading.aside = false;
    for (std::size_t i = 0; i < cut.size(); ++i) {
        const auto& word = cut[i];
        auto known = meanings_[word.number];
        if (known.may_negate && i + 1 < cut.size()) {
            known.two_words = vocabulary_.negations.contains(words_.folded[word.number] + ' ' +
                                                             words_.folded[cut[i + 1].number]);
            known.negation = known.negation || known.two_words;
        }
        const auto between =
            reading.words.empty() ? std::string_view() : text.substr(reading.to, word.offset - reading.to);
        if (!reading.words.empty() && (known.breaks || known.two_words || ends_clause(between))) {
            close(reading, text);
            if (ends_sentence(between)) {
                reading.governed = 1;
                reading.sided = false;
                reading.aside = false;
                reading.complains = false;
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
    const int governed = goes_on ? reading.governed : 1;
    const bool sided = goes_on && reading.sided;
    const bool complains = goes_on && reading.complains;
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        reading.governed = governed;
        reading.sided = sided;
        reading.complains = complains;
        reading.number = i + 1;
        reading.piece = &pieces[i + 1];
        read_piece(reading, motion.parts[i].text, cut[i + 1]);
    }
    return std::move(reading.statements);
}

}  // namespace plenum::similar
