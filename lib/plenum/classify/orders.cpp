#include <plenum/classify/nouns.hpp>
#include <plenum/classify/orders.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

/// Does a finite verb follow `at` that makes a subject of what stands before it ("Demand levels are")?
bool is_subject(const Tokens& tokens, std::size_t at) {
    for (auto i = at; i < tokens.size() && tokens[i].gap == Break::none; ++i) {
        if (begins(tokens, i, Role::relative) > 0 || begins(tokens, i, Role::clause) > 0) return false;
        if (skip(tokens, i, {Role::state, Role::duty, Role::wish}) > i) return true;
    }
    return false;
}

/// How many words of a deed begin at `at`; 0 for none, or for a thing of that name.
std::size_t deed(const Tokens& tokens, std::size_t at) {
    const auto certain = begins(tokens, at, Role::deed);
    const auto length = std::max(certain, begins(tokens, at, Role::deed_or_thing));
    const auto end = at + length;
    // Whatever "Halve it." means, it is an order.
    if (length == 0 && tokens[at].word == 0 && begins(tokens, at + 1, Role::pronoun) > 0 &&
        tokens[at + 1].gap == Break::none && (at + 2 >= tokens.size() || tokens[at + 2].gap >= Break::stop)) {
        return 1;
    }
    if (length == 0 || end >= tokens.size() || tokens[end].gap >= Break::stop) return certain;
    if (begins(tokens, end, Role::preposition) == 0 &&
        (tokens[end].body != nullptr || skip(tokens, end, {Role::before, Role::pronoun}) > end)) {
        return length;
    }
    if (tokens[end].gap != Break::none || looks_like_noun(tokens, end) ||
        skip(tokens, end, {Role::helper, Role::wish}) > end ||
        (certain < length && is_subject(tokens, end))) {
        return 0;
    }
    return length;
}

Saying demanded(const Tokens& tokens, std::size_t at, std::size_t end) {
    Saying result{.begin = at, .end = end, .order = true, .stem = Stem::external};
    if (procedural(tokens, end)) {
        result.stem = Stem::other;
        return result;
    }
    // "Make NHSE pay", "Get GPC to ask": who is to do it stands behind the deed.
    const auto first = skip(tokens, end, {Role::before});
    if (first >= tokens.size() || tokens[first].body == nullptr) return result;
    const auto to = together(tokens, first);
    if (to.body->kind == Stem::other || to.end >= tokens.size() || tokens[to.end].gap != Break::none ||
        owned(tokens, to.end)) {
        return result;
    }
    result.to = to;
    result.stem = to.body->kind;
    return result;
}

Saying ordered(const Tokens& tokens, std::size_t at) {
    const auto& verb = *tokens[at].verb;
    Saying result{.verb = &verb, .begin = at, .end = at + tokens[at].verb_words, .order = true};
    if (procedural(tokens, result.end)) {
        result.stem = Stem::other;
        return result;
    }
    result.to = addressee(tokens, result.end, verb);
    result.stem = stem(verb, result.to.body, false);
    // "Direct callers elsewhere" is no instruction to one of our own.
    if (result.to.body == nullptr && result.stem == Stem::mandate) result.stem = Stem::external;
    return result;
}

bool orders_something(const Tokens& tokens, std::size_t at) {
    const auto& token = tokens[at];
    if (token.verb == nullptr || (token.forms & base) == 0 || token.verb->act == Act::view) return false;
    if (token.verb->forms.empty() || begins(tokens, at, Role::preposition) > 0) return false;
    const auto end = at + token.verb_words;
    if (looks_like_noun(tokens, end)) return false;
    return begins(tokens, end, Role::before) > 0 || (end < tokens.size() && tokens[end].body != nullptr) ||
           !is_subject(tokens, end);
}

/// May "be" at `at` be the verb of a subject before it? Not in "should be", "to be", "who can be".
bool is_bare(const Tokens& tokens, std::size_t at) {
    if (begins(tokens, at, Role::bare) == 0 || at == 0 || tokens[at].gap != Break::none) return false;
    auto i = at;
    for (bool moved = true; moved && i > 0;) {
        const auto length = std::max(ends(tokens, i - 1, Role::adverb), ends(tokens, i - 1, Role::negation));
        moved = length > 0;
        i -= length;
    }
    if (i == 0 || begins(tokens, i - 1, Role::speaker) > 0) return false;
    for (const auto role : {Role::helper, Role::duty, Role::infinitive, Role::state, Role::wish,
                            Role::conjunction, Role::relative}) {
        if (ends(tokens, i - 1, role) > 0) return false;
    }
    // "Has let practices be blamed" has its verb already; "those who are sixty be spared" has not.
    for (; i > 1 && tokens[i].gap < Break::stop; --i) {
        if (begins(tokens, i - 1, Role::relative) > 0) return true;
        if (begins(tokens, i - 1, Role::state) > 0 && ends(tokens, i - 2, Role::relative) == 0) return false;
    }
    return true;
}

}  // namespace

std::vector<Saying> orders(const Tokens& tokens) {
    std::vector<Saying> result;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0 && tokens[i].gap < Break::sentence) continue;
        const auto at = skip(tokens, i, {Role::adverb, Role::conjunction});
        if (at >= tokens.size()) break;
        if (orders_something(tokens, at)) {
            result.push_back(ordered(tokens, at));
        } else if (const auto length = deed(tokens, at); length > 0) {
            result.push_back(demanded(tokens, at, at + length));
        }
    }
    return result;
}

std::vector<Saying> wishes(const Tokens& tokens) {
    if (speaker(tokens) < tokens.size()) return {};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!is_bare(tokens, i)) continue;
        const auto subject = skip(tokens, 0, {Role::opening});
        Saying saying{.begin = i, .end = i + 1, .order = true, .stem = Stem::external};
        if (procedural(tokens, subject)) saying.stem = Stem::other;
        return {saying};
    }
    return {};
}

}  // namespace plenum::classify
