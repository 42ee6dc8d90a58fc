#include <plenum/classify/addressee.hpp>
#include <plenum/classify/nouns.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

bool tells(const Verb& verb) {
    return verb.act >= Act::advise;
}

/// Is the body at `at` spoken to, as far as what follows it says? `about` is true where a body may as well
/// be spoken about: in what a demand demands.
bool spoken_to(const Tokens& tokens, std::size_t at, bool about) {
    const auto& body = tokens[at];
    if (body.body->kind == Stem::external) return true;
    const auto end = at + body.body_words;
    const bool owns = tokens[end - 1].possessive;
    if (owns && end < tokens.size() && tokens[end].body != nullptr) return true;
    if (!owns && owned(tokens, end)) return false;
    if (owns && (about || body.body->kind == Stem::other)) return false;
    if (!about) return true;
    if (told(tokens, end) != nullptr) return true;
    const auto next = skip(tokens, end, {Role::adverb});
    if (body.body->kind == Stem::mandate)
        return begins(tokens, skip(tokens, next, {Role::duty, Role::helper}), Role::state) == 0;
    return skip(tokens, next, {Role::state, Role::duty, Role::helper}) == next;
}

/// The body named last before `at`, which "it" or "them" point back at, unless that is pages ago. What is
/// demanded ("and conference demands it") is demanded of whoever must or should do it, or else of the last
/// who is not one of us.
Addressee pointed_at(const Tokens& tokens, std::size_t at, bool demanded) {
    constexpr std::size_t memory = 200;
    const auto first = at > memory ? at - memory : 0;
    const Body* last = nullptr;
    for (auto i = at; i-- > first;) {
        const auto* body = tokens[i].body;
        if (body == nullptr || (demanded && begins(tokens, i, Role::speaker) > 0)) continue;
        const bool bound =
            skip(tokens, i + tokens[i].body_words, {Role::duty, Role::wish}) > i + tokens[i].body_words;
        if (!demanded || bound) return {.body = body, .begin = at, .end = at + 1};
        if (last == nullptr && body->kind != Stem::other) last = body;
    }
    return {.body = last, .begin = at, .end = last == nullptr ? at : at + 1};
}

/// Looks further on for whom the verb addresses, once what stands right behind it is no body.
class Search {
public:
    Search(const Tokens& tokens, const Verb& verb, bool clause)
        : tokens_(tokens),
          demands_(verb.act == Act::demand),
          tells_(tells(verb) && verb.act != Act::demand),
          clause_(clause) {}

    Addressee operator()(std::size_t from, std::size_t limit) {
        for (auto i = from; i < limit; ++i) {
            if ((i > from && tokens_[i].gap >= Break::stop) || begins(tokens_, i, Role::relative) > 0) break;
            if (begins(tokens_, i, Role::infinitive) > 0)
                return tells_ && fallback_.end == i ? fallback_ : Addressee{};
            clause_ = clause_ || begins(tokens_, i, Role::clause) > 0;
            if (clause_ && skip(tokens_, i, {Role::duty, Role::state}) > i) break;
            if (tokens_[i].body == nullptr) continue;
            if (fits(i)) return together(tokens_, i);
            fallback_ = together(tokens_, i);
            i += tokens_[i].body_words - 1U;
        }
        return {};
    }

private:
    bool fits(std::size_t at) const {
        auto first = at;
        while (first > 0 && ends(tokens_, first - 1, Role::before) > 0 &&
               ends(tokens_, first - 1, Role::preposition) == 0) {
            first -= ends(tokens_, first - 1, Role::before);
        }
        const bool from = first > 0 && ends(tokens_, first - 1, Role::source) > 0;
        const bool behind = first > 0 && ends(tokens_, first - 1, Role::preposition) > 0;
        const auto kind = tokens_[at].body->kind;
        if (kind == Stem::external) return from || !behind;
        if (!spoken_to(tokens_, at, demands_ || clause_)) return false;
        if (from) return demands_ && !clause_ && kind == Stem::mandate;
        if (behind) return false;
        return tells_ ? kind == Stem::mandate || !clause_ : kind == Stem::mandate && clause_;
    }

    const Tokens& tokens_;
    bool demands_;
    bool tells_;
    bool clause_;
    Addressee fallback_;
};

}  // namespace

Addressee together(const Tokens& tokens, std::size_t at) {
    Addressee result{.body = tokens[at].body, .begin = at, .end = at + tokens[at].body_words};
    while (result.end < tokens.size() && tokens[result.end].gap < Break::stop) {
        auto next = skip(tokens, result.end, {Role::conjunction});
        if (next == result.end && tokens[next].gap != Break::comma) break;
        next = skip(tokens, next, {Role::before, Role::adverb});
        if (next >= tokens.size() || tokens[next].body == nullptr) break;
        const auto end = next + tokens[next].body_words;
        if (owned(tokens, end)) break;
        if (tokens[next].body->kind > result.body->kind) result.body = tokens[next].body;
        result.end = end;
    }
    return result;
}

const Verb* told(const Tokens& tokens, std::size_t at) {
    auto next = skip(tokens, at, {Role::adverb});
    const auto passive = begins(tokens, next, Role::passive);
    if (passive == 0) return nullptr;
    next = skip(tokens, next + passive, {Role::adverb});
    if (next >= tokens.size() || tokens[next].verb == nullptr || !tells(*tokens[next].verb)) return nullptr;
    return (tokens[next].forms & participle) != 0 ? tokens[next].verb : nullptr;
}

Addressee addressee(const Tokens& tokens, std::size_t at, const Verb& verb) {
    const auto limit = std::min(tokens.size(), at + reach);
    bool clause = false;
    auto i = at;
    while (i < limit && (i == at || tokens[i].gap < Break::stop)) {
        if (tokens[i].body != nullptr) {
            if (spoken_to(tokens, i, clause || verb.act == Act::demand)) return together(tokens, i);
            i += tokens[i].body_words;
            break;
        }
        if (begins(tokens, i, Role::pronoun) > 0 && !clause)
            return pointed_at(tokens, i, verb.act == Act::demand);
        clause = clause || begins(tokens, i, Role::clause) > 0;
        const auto next = skip(tokens, i, {Role::clause, Role::adverb, Role::before, Role::source});
        if (next == i) break;
        // One word at a time, so that a body among the skipped words is seen.
        const auto step = std::max({begins(tokens, i, Role::clause), begins(tokens, i, Role::adverb),
                                    begins(tokens, i, Role::before), begins(tokens, i, Role::source)});
        i += step;
    }
    if (verb.act == Act::resolve) return {};
    return Search(tokens, verb, clause)(i, limit);
}

}  // namespace plenum::classify
