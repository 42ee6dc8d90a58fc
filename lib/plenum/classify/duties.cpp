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
    for (; at < tokens.size() && tokens[at].gap == Break::none; ++at) {
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

/// Where a body that may be the subject stands, and in what text.
struct Place {
    std::size_t at = 0;
    Subject where;
    bool beside = false;
    Shape shape = Shape::whole;
};

/// Finds the verb by which the body is told something in the passive, if it is, and says whether that counts.
bool told_something(const Tokens& tokens, const Place& place, Saying& saying) {
    const bool own = saying.to.body->kind == Stem::mandate;
    if (saying.verb != nullptr) return own || (place.where.leads && !place.beside);
    if (place.where.opens) {
        const auto later = told_later(tokens, saying.to.end);
        saying.verb = later.verb;
        if (later.verb != nullptr) return own || !place.beside || later.joined;
    } else if (!own || place.beside || !place.where.leads || tokens[place.at].gap == Break::none) {
        return false;
    }
    saying.verb = told_tersely(tokens, saying.to.end);
    saying.order = saying.verb != nullptr;
    return saying.order;
}

/// "GPC to find out", "GPs to be paid"; what our own are to be or to get is for others to give.
bool is_telegram(const Tokens& tokens, std::size_t next, Saying& saying) {
    const auto infinitive = begins(tokens, next, Role::infinitive);
    if (infinitive == 0) return false;
    saying.order = true;
    if (saying.stem == Stem::other && begins(tokens, next + infinitive, Role::state) > 0)
        saying.stem = Stem::external;
    return true;
}

/// "Practices should hand it back", under "That conference:".
bool is_asked_of_us(const Tokens& tokens, std::size_t next, const Place& place, const Saying& saying) {
    const auto wish = begins(tokens, next, Role::wish);
    if (place.shape != Shape::bare_part || saying.stem != Stem::other || wish == 0) return false;
    const auto verb = skip(tokens, next + wish, {Role::adverb, Role::negation});
    return begins(tokens, verb, Role::state) == 0;
}

/// Does the text tell the body that is its subject what to do? `saying` is told what is found.
bool counts(const Tokens& tokens, const Place& place, Saying& saying) {
    if (told_something(tokens, place, saying)) return true;
    const auto& where = place.where;
    if (saying.verb != nullptr || (place.beside ? !where.opens : !where.leads)) return false;
    const auto next = skip(tokens, saying.to.end, {Role::adverb});
    if (begins(tokens, next, Role::duty) > 0) return true;
    if (where.opens && (is_telegram(tokens, next, saying) || is_asked_of_us(tokens, next, place, saying)))
        return true;
    const auto home = with_home(tokens, saying.to);
    if (place.beside || !subjunctive(tokens, place.at, home.end)) return false;
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
        if (counts(tokens, {i, where, beside, shape}, saying)) result.push_back(saying);
        i = to.end - 1;
    }
    return result;
}

}  // namespace plenum::classify
