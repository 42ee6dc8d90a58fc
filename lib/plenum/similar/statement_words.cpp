// The words of a statement, one by one and as a whole.
#include <plenum/similar/statement_words.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace plenum::similar {

namespace {

constexpr std::size_t denied_within = 3;   // words after a negation where a view is denied
constexpr std::size_t halted_within = 3;   // words after a halt where an effort is ended
constexpr std::size_t command = 8;         // words after its verb within which is said what to do
constexpr std::size_t opening = 4;         // words of a clause within which the verb of a conference stands
constexpr std::size_t subject_within = 2;  // words of a clause within which a pronoun is its subject
constexpr std::size_t passive_within = 2;  // words before a deed where it is said to be done to something

/// The first words of the verbs by which something is asked, not only said.
std::unordered_set<std::string_view> heads_of(const Lexicon& lexicon) {
    std::unordered_set<std::string_view> heads;
    for (const auto& verb : lexicon.verbs) {
        if (verb.act == Act::view || verb.forms.empty()) continue;
        const std::string_view form = verb.forms.front();
        heads.insert(form.substr(0, form.find(' ')));
    }
    return heads;
}

std::unordered_set<std::string_view> carries_of(const Lexicon& lexicon) {
    std::unordered_set<std::string_view> carries;
    for (const auto role : {Role::clause, Role::conjunction})
        carries.insert(lexicon.of(role).begin(), lexicon.of(role).end());
    return carries;
}

/// The words of a clause while they are being added up.
class Adding {
public:
    explicit Adding(const std::vector<StatementWord>& words) : words_(words) {}

    StatementSum operator()() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            open(i);
            if (words_[i].negation && compares(i)) {
                ++i;  // "no longer than three years" denies nothing, and asks for nothing longer
            } else if (words_[i].negation) {
                deny(i);
            } else if (words_[i].stance.sign != 0) {
                take_side(i);
            }
        }
        return sum_;
    }

private:
    bool follows(std::size_t at, std::size_t within, bool StatementWord::*what) const {
        const auto end = std::min(words_.size(), at + 1 + within);
        for (auto i = at + 1; i < end; ++i) {
            if (words_[i].*what) return true;
        }
        return false;
    }

    bool compares(std::size_t at) const { return at + 2 < words_.size() && words_[at + 2].than; }

    bool done_to(std::size_t at) const {
        for (auto i = at - std::min(at, passive_within); i < at; ++i) {
            if (words_[i].passive) return true;
        }
        return at + 1 < words_.size() && words_[at + 1].passive;
    }

    void open(std::size_t at) {
        const auto& word = words_[at];
        sum_.duty = sum_.duty || word.duty;
        if (at < subject_within) sum_.refers = sum_.refers || word.pronoun;
        if (at >= opening) return;
        sum_.fact = sum_.fact || word.fact;
        if (!word.head && !word.view) return;
        sum_.head = true;
        sum_.asks = sum_.asks || word.head;
        if (word.head) reach_ = at + command;
    }

    void deny(std::size_t at) {
        // "Not less than three years" denies nothing.
        if (at + 1 < words_.size() && words_[at + 1].figure) return;
        sum_.negations = -sum_.negations;
        sum_.denied = sum_.denied || follows(at, denied_within, &StatementWord::denied);
    }

    void take_side(std::size_t at) {
        const auto& word = words_[at];
        const auto& [manner, sign] = word.stance;
        const bool halted = word.halt && follows(at, halted_within, &StatementWord::effort);
        if (halted || manner == Vocabulary::Manner::deed) {
            sum_.deeds *= sign;
            sum_.deed = true;
            sum_.undone = sum_.undone || (sign < 0 && !halted && done_to(at));
        } else if (manner == Vocabulary::Manner::attitude && !word.stop) {
            if (word.complaint) {
                sum_.complains = true;
            } else if (at < reach_ || sum_.deeds < 0) {
                sum_.attitude = sum_.attitude == 0 ? sign : sum_.attitude * sign;
            }
        }
    }

    const std::vector<StatementWord>& words_;
    StatementSum sum_;
    std::size_t reach_ = opening;  ///< where a word still governs: at the beginning, or soon after the verb
};

}  // namespace

std::vector<StatementWord> statement_words(const Vocabulary& vocabulary, const Lexicon& lexicon,
                                           const BearingWords& known, const Negations& negations,
                                           const WordTable& words) {
    const auto heads = heads_of(lexicon);
    const auto carries = carries_of(lexicon);
    const auto& pointing = lexicon.of(Role::pronoun);
    const std::unordered_set<std::string_view> pronouns(pointing.begin(), pointing.end());
    std::vector<StatementWord> result(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& folded = words.folded[i];
        const auto& stem = words.stems[i];
        auto& word = result[i];
        if (const auto found = vocabulary.stances.find(stem); found != vocabulary.stances.end())
            word.stance = found->second;
        if (known.no_deeds.contains(stem) || known.names.contains(folded)) word.stance = {};
        word.negation = negations.alone(folded);
        word.may_negate = negations.begins(folded);
        word.breaks = vocabulary.breaks.contains(folded);
        word.carries = carries.contains(folded);
        word.head = heads.contains(folded);
        word.view = vocabulary.views.contains(stem);
        word.denied = known.denied.contains(folded);
        word.fact = known.facts.contains(folded);
        word.duty = known.duties.contains(folded);
        word.pronoun = pronouns.contains(folded);
        word.than = known.comparisons.contains(folded);
        word.passive = known.passives.contains(folded);
        word.halt = vocabulary.halts.contains(stem);
        word.effort = vocabulary.efforts.contains(stem);
        word.complaint = known.complaints.contains(stem);
        word.figure = vocabulary.figures.contains(folded);
        word.stop = vocabulary.stop.contains(folded);
    }
    return result;
}

StatementSum sum_of(const std::vector<StatementWord>& words) {
    return Adding(words)();
}

}  // namespace plenum::similar
