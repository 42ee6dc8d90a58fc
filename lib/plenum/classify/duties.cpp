#include <plenum/classify/duties.hpp>
#include <plenum/classify/nouns.hpp>

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
    while (i > 0 && tokens[i].gap < Break::stop) {
        const auto before =
            std::max(ends(tokens, i - 1, Role::conjunction), ends(tokens, i - 1, Role::adverb));
        if (before == 0) break;
        i -= before;
    }
    return {.leads = leads, .opens = i == 0 || tokens[i].gap >= Break::stop, .that = that};
}

/// The subject with what says whose it is: "appraisers from NHSE" are not ours.
Addressee with_home(const Tokens& tokens, Addressee to) {
    if (begins(tokens, to.end, Role::preposition) == 0 || begins(tokens, to.end, Role::infinitive) > 0)
        return to;
    const auto next = skip(tokens, to.end, {Role::preposition, Role::before});
    if (next >= tokens.size() || tokens[next].body == nullptr) return to;
    if (tokens[next].body->kind == Stem::external && to.body->kind == Stem::other)
        to.body = tokens[next].body;
    to.end = next + tokens[next].body_words;
    return to;
}

/// Does "be" follow before anything else can own it: "GPs working in prisons be paid"?
bool is_wished_to_be(const Tokens& tokens, std::size_t at) {
    for (; at < tokens.size() && tokens[at].gap == Break::none && tokens[at].body == nullptr; ++at) {
        if (begins(tokens, at, Role::bare) > 0) return true;
        if (skip(tokens, at, {Role::clause, Role::infinitive, Role::relative, Role::duty, Role::wish}) > at)
            return false;
    }
    return false;
}

/// "That the BMA lobbies government": a body that opens the text and goes on with a verb nobody knows.
bool subjunctive(const Tokens& tokens, std::size_t at, std::size_t end) {
    const auto article = skip(tokens, 0, {Role::opening, Role::before});
    if (at > article || begins(tokens, 0, Role::opening) == 0) return false;
    if (end >= tokens.size() || tokens[end].gap != Break::none || tokens[end - 1].possessive) return false;
    if (owned(tokens, end) || is_wished_to_be(tokens, end)) return false;
    return skip(tokens, end,
                {Role::state, Role::helper, Role::duty, Role::preposition, Role::conjunction, Role::passive,
                 Role::negation, Role::wish}) == end;
}

/// How a body is told something in the passive.
struct Told {
    const Verb* verb = nullptr;
    bool joined = false;  ///< after an "and": "GPC should know, and is asked to find out"
};

/// Finds it further on in the sentence of a body that ends before `from`: "Practices which receive such
/// letters are asked to". What hangs on another verb or noun is passed over.
Told told_later(const Tokens& tokens, std::size_t from) {
    const bool qualified = begins(tokens, from, Role::relative) > 0 || begins(tokens, from, Role::clause) > 0;
    const int allowed = qualified ? 1 : 0;
    int finite = 0;
    for (auto i = from; i < tokens.size() && tokens[i].gap < Break::stop; ++i) {
        const auto* verb = told(tokens, i);
        const bool joined = i > 0 && ends(tokens, i - 1, Role::conjunction) > 0;
        if (verb != nullptr && joined) return {.verb = verb, .joined = true};
        const bool relative =
            ends(tokens, i - 1, Role::relative) > 0 || ends(tokens, i - 1, Role::clause) > 0;
        if (verb != nullptr && finite <= allowed && !relative) return {.verb = verb};
        if (i > from && (begins(tokens, i, Role::clause) > 0 || begins(tokens, i, Role::infinitive) > 0))
            finite = allowed + 1;
        if (begins(tokens, i, Role::relative) == 0 &&
            skip(tokens, i, {Role::state, Role::duty, Role::wish}) > i)
            ++finite;
    }
    return {};
}

/// "GPC told to find out": the participle alone, when no other verb makes a subject of it all.
const Verb* told_tersely(const Tokens& tokens, std::size_t end) {
    const auto at = skip(tokens, end, {Role::adverb});
    if (at >= tokens.size() || tokens[at].gap >= Break::stop || tokens[at].verb == nullptr) return nullptr;
    const auto& verb = *tokens[at].verb;
    const auto next = at + tokens[at].verb_words;
    if (verb.act < Act::advise || (tokens[at].forms & participle) == 0 || verb.forms.empty() ||
        begins(tokens, next, Role::infinitive) == 0) {
        return nullptr;
    }
    bool within = false;
    for (auto i = next; i < tokens.size() && tokens[i].gap < Break::stop; ++i) {
        within = within || begins(tokens, i, Role::relative) > 0 || begins(tokens, i, Role::clause) > 0 ||
                 begins(tokens, i, Role::question) > 0 || tokens[i].gap != Break::none;
        if (!within && begins(tokens, i, Role::passive) > 0 && ends(tokens, i - 1, Role::infinitive) == 0)
            return nullptr;
    }
    return &verb;
}

/// Does the text tell the body that is the subject at `at` what to do? `saying` is told it all.
bool counts(const Tokens& tokens, std::size_t at, const Subject& where, Saying& saying, bool beside,
            Shape shape) {
    const bool own = saying.to.body->kind == Stem::mandate;
    if (saying.verb != nullptr && (own || (where.leads && !beside))) return true;
    const auto end = saying.to.end;
    const bool terse =
        saying.verb == nullptr && own && where.leads && !beside && tokens[at].gap != Break::none;
    if (terse && !where.opens) {
        saying.verb = told_tersely(tokens, end);
        if (saying.verb != nullptr) return true;
    }
    if (saying.verb == nullptr && where.opens) {
        const auto later = told_later(tokens, end);
        saying.verb = later.verb;
        if (later.verb != nullptr && (own || !beside || later.joined)) return true;
        saying.verb = told_tersely(tokens, end);
        saying.order = saying.verb != nullptr;
        if (saying.order) return true;
    }
    if (saying.verb != nullptr || (beside ? !where.opens : !where.leads)) return false;
    const auto next = skip(tokens, end, {Role::adverb});
    if (begins(tokens, next, Role::duty) > 0) return true;
    if (where.opens && begins(tokens, next, Role::infinitive) > 0) {
        saying.order = true;
        // What our own are to be or to get is for others to give.
        const auto verb = next + begins(tokens, next, Role::infinitive);
        if (saying.stem == Stem::other && begins(tokens, verb, Role::state) > 0) saying.stem = Stem::external;
        return true;
    }
    const auto wish = begins(tokens, next, Role::wish);
    if (shape == Shape::bare_part && where.opens && saying.stem == Stem::other && wish > 0) {
        const auto verb = skip(tokens, next + wish, {Role::adverb, Role::negation});
        return begins(tokens, verb, Role::state) == 0;
    }
    const auto home = with_home(tokens, saying.to);
    if (beside || !subjunctive(tokens, at, home.end)) return false;
    saying.to = home;
    saying.stem = home.body->kind;
    return true;
}

}  // namespace

std::vector<Saying> duties(const Tokens& tokens, bool beside, Shape shape) {
    std::vector<Saying> result;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].body == nullptr || begins(tokens, i, Role::speaker) > 0) continue;
        const auto where = subject(tokens, i);
        if (!where.leads && !where.that) continue;
        auto to = together(tokens, i);
        // "The BMA's negotiators": the second is meant.
        if (tokens[to.end - 1].possessive && to.end < tokens.size() && tokens[to.end].body != nullptr)
            to = together(tokens, to.end);
        Saying saying{
            .verb = told(tokens, to.end), .to = to, .begin = i, .end = to.end, .stem = to.body->kind};
        if (counts(tokens, i, where, saying, beside, shape)) result.push_back(saying);
        i = to.end - 1;
    }
    return result;
}

}  // namespace plenum::classify
