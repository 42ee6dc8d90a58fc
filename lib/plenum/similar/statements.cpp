#include <plenum/similar/shared.hpp>
#include <plenum/similar/statements.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace plenum::similar {

namespace {

constexpr std::size_t denied_within = 3;  // words after a negation where a view is denied
constexpr std::size_t halted_within = 3;  // words after a halt where an effort is ended
constexpr std::size_t opening = 4;        // words of a clause within which the verb of a conference stands

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
    bool marked = false;     ///< and whether a word said so
    bool asks = false;       ///< what governs asks for something
    bool complains = false;  ///< what governs finds fault with how things are
    bool aside = false;      ///< the open clause is a reason or the like: nothing governs it
};

Statements::Statements(const Vocabulary& vocabulary, const Lexicon& lexicon,
                       const std::unordered_set<std::string>& complaints, const WordTable& words)
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
        word.negation = vocabulary.negations.contains(folded);
        word.may_negate = openers.contains(folded);
        word.breaks = vocabulary.breaks.contains(folded);
        word.carries = carries.contains(folded);
        word.view = vocabulary.views.contains(stem);
        word.head = heads.contains(folded);
        word.halt = vocabulary.halts.contains(stem);
        word.effort = vocabulary.efforts.contains(stem);
        word.complaint = complaints.contains(stem);
        word.figure = vocabulary.figures.contains(folded);
    }
}

void Statements::close(Reading& reading, std::string_view text) const {
    if (reading.words.empty()) return;
    int negations = 1;
    int attitude = 0;
    int deeds = 1;
    int judged = 0;
    bool marked = false;
    bool head = false;
    bool asks = false;
    bool speaks = false;
    bool denied = false;
    bool complains = false;
    const auto& words = reading.words;
    const auto follows = [&](std::size_t at, std::size_t within, bool Meaning::*what) {
        const auto end = std::min(words.size(), at + 1 + within);
        for (auto i = at + 1; i < end; ++i) {
            if (words[i].*what) return true;
        }
        return false;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        head = head || (i < opening && (word.head || word.view));
        asks = asks || (i < opening && word.head);
        speaks = speaks || word.negation || word.stance.sign != 0;
        if (word.negation) {
            // "Not less than three years" denies nothing.
            if (i + 1 < words.size() && words[i + 1].figure) continue;
            negations = -negations;
            marked = true;
            denied = denied || follows(i, denied_within, &Meaning::view);
            continue;
        }
        const bool halted = word.halt && follows(i, halted_within, &Meaning::effort);
        const auto& [manner, sign] = word.stance;
        if (sign == 0) continue;
        complains = complains || word.complaint;
        marked = marked || sign < 0;
        if (halted || manner == Vocabulary::Manner::deed) {
            deeds *= sign;
        } else if (manner == Vocabulary::Manner::attitude) {
            attitude = attitude == 0 ? sign : attitude * sign;
        } else {
            judged += sign;
        }
    }
    const int tone = attitude != 0 ? attitude : judged < 0 ? -1 : 1;
    const int own = tone * deeds * negations;
    if (head || attitude != 0 || denied) {
        // What a view or a demand says of its object is what governs from here on.
        if (!reading.aside) {
            reading.governed = (attitude != 0 ? attitude : 1) * ((denied || attitude != 0) ? negations : 1);
            reading.marked = reading.governed < 0;
            reading.asks = asks;
        }
    }
    const bool governs = head || attitude != 0 || denied;
    auto& statement = reading.statements.emplace_back();
    // Whoever deplores how things are may want more of it, or less; a reason takes no side.
    if (head || attitude != 0 || denied) reading.complains = complains;
    statement.speaks =
        !reading.aside && (!reading.complains || deeds < 0) && (speaks || reading.asks || reading.marked);
    statement.sign = governs || reading.aside ? own : own * reading.governed;
    statement.marked = marked || (!governs && !reading.aside && reading.marked);
    statement.piece = reading.number;
    statement.written = text.substr(reading.from, reading.to - reading.from);
    auto& term = reading.next_term;
    const auto& piece = *reading.piece;
    for (; term < piece.words.size() && piece.places[term] < reading.to; ++term) {
        if (piece.places[term] >= reading.from) statement.words.push_back(piece.words[term]);
    }
    std::ranges::sort(statement.words);
    statement.words.erase(std::unique(statement.words.begin(), statement.words.end()), statement.words.end());
    double squares = 0;
    for (const auto id : statement.words) squares += std::pow(static_cast<double>((*reading.telling)[id]), 2);
    statement.length = std::sqrt(squares);
    reading.words.clear();
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
                reading.marked = false;
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
    const int governed = motion.text.ends_with(':') ? reading.governed : 1;
    const bool marked = motion.text.ends_with(':') && reading.marked;
    const bool asks = motion.text.ends_with(':') && reading.asks;
    const bool complains = motion.text.ends_with(':') && reading.complains;
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        reading.governed = governed;
        reading.marked = marked;
        reading.asks = asks;
        reading.complains = complains;
        reading.number = i + 1;
        reading.piece = &pieces[i + 1];
        read_piece(reading, motion.parts[i].text, cut[i + 1]);
    }
    return std::move(reading.statements);
}

Agreement agreement(const std::vector<Statement>& a, const std::vector<Statement>& b,
                    const std::vector<float>& telling) {
    Agreement result;
    for (const auto& x : a) {
        for (const auto& y : b) {
            const auto like = cosine(x.words, y.words, x.length * y.length, telling);
            if (like <= 0 || !x.speaks || !y.speaks) continue;
            if (x.sign == y.sign) {
                result.agree += like;
            } else if (x.marked || y.marked) {
                result.contrary += like;
                if (like <= result.nearest) continue;
                result.nearest = like;
                result.a = &x;
                result.b = &y;
            }
        }
    }
    return result;
}

}  // namespace plenum::similar
