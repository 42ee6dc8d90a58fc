#include <plenum/classify/duties.hpp>

namespace plenum::classify {

namespace {

/// How a body stands in its sentence, as far as it may be the subject.
struct Subject {
    bool leads = false;  ///< begins the text or a clause of it
    bool opens = false;  ///< begins the text or a sentence of it
    bool that = false;   ///< stands after a "that" within one
};

Subject subject(const Tokens& tokens, std::size_t at) {
    auto i = at;
    bool that = false;
    while (i > 0 && tokens[i].gap == Break::none) {
        const auto before =
            ends(tokens, i - 1, Role::clause) > 0 ? std::size_t{1} : ends(tokens, i - 1, Role::before);
        if (before == 0 || ends(tokens, i - 1, Role::preposition) > 0) break;
        that = that || ends(tokens, i - 1, Role::clause) > 0;
        i -= before;
    }
    const bool leads = i == 0 || tokens[i].gap != Break::none || ends(tokens, i - 1, Role::conjunction) > 0 ||
                       (i == ends(tokens, i - 1, Role::opening));
    return {.leads = leads, .opens = i == 0 || tokens[i].gap == Break::stop, .that = that};
}

/// "That the BMA lobbies government": a body that opens the text and goes on with a verb nobody knows.
bool subjunctive(const Tokens& tokens, std::size_t at, std::size_t end) {
    const auto article = skip(tokens, 0, {Role::opening, Role::before});
    if (at > article || begins(tokens, 0, Role::opening) == 0) return false;
    if (end >= tokens.size() || tokens[end].gap != Break::none || tokens[end - 1].possessive) return false;
    return skip(tokens, end,
                {Role::state, Role::helper, Role::duty, Role::preposition, Role::conjunction, Role::thing,
                 Role::passive, Role::negation}) == end;
}

/// Does the text tell the body that is the subject at `at` what to do?
bool counts(const Tokens& tokens, std::size_t at, const Subject& where, const Saying& saying, bool beside) {
    const bool own = saying.to.body->kind == Stem::mandate;
    if (saying.verb != nullptr) return own || (where.leads && !beside);
    if (beside ? !where.opens : !where.leads) return false;
    const auto end = saying.to.end;
    if (begins(tokens, skip(tokens, end, {Role::adverb}), Role::duty) > 0) return true;
    if (beside) return false;
    const bool terse =
        at == skip(tokens, 0, {Role::opening, Role::before}) && begins(tokens, end, Role::infinitive) > 0;
    return terse || subjunctive(tokens, at, end);
}

}  // namespace

std::vector<Saying> duties(const Tokens& tokens, bool beside) {
    std::vector<Saying> result;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].body == nullptr || begins(tokens, i, Role::speaker) > 0) continue;
        const auto where = subject(tokens, i);
        if (!where.leads && !where.that) continue;
        const auto to = together(tokens, i);
        const Saying saying{
            .verb = told(tokens, to.end), .to = to, .begin = i, .end = to.end, .stem = to.body->kind};
        if (counts(tokens, i, where, saying, beside)) result.push_back(saying);
        i = to.end - 1;
    }
    return result;
}

}  // namespace plenum::classify
