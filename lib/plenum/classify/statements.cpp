#include <plenum/classify/clauses.hpp>
#include <plenum/classify/duties.hpp>
#include <plenum/classify/statements.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

std::size_t end_of(const Token& token) {
    return token.offset + token.length;
}

/// The first of the words that help the verb at `at`: "does not", "would strongly".
std::size_t with_helpers(const Tokens& tokens, std::size_t at) {
    while (at > 0 && tokens[at].gap == Break::none) {
        const auto length =
            std::max({ends(tokens, at - 1, Role::negation), ends(tokens, at - 1, Role::helper),
                      ends(tokens, at - 1, Role::adverb)});
        if (length == 0) break;
        at -= length;
    }
    return at;
}

/// The first of the words that join a clause to what stands before it: "and it", "conference".
std::size_t with_joint(const Tokens& tokens, std::size_t at) {
    while (at > 0 && tokens[at].gap < Break::sentence) {
        const auto length =
            std::max({ends(tokens, at - 1, Role::speaker), ends(tokens, at - 1, Role::conjunction),
                      ends(tokens, at - 1, Role::adverb)});
        if (length == 0) break;
        at -= length;
    }
    return at;
}

/// Does who speaks end with the token `last`, and is it no "it" within a "that" of another verb?
bool speaks_itself(const Tokens& tokens, std::size_t last) {
    const auto length = ends(tokens, last, Role::speaker);
    if (length == 0) return false;
    const auto begin = last + 1 - length;
    return begin < 2 || begins(tokens, begin, Role::pronoun) == 0 ||
           ends(tokens, begin - 1, Role::clause) == 0;
}

Clause said(const Tokens& tokens, const Saying& saying) {
    Clause result{.stem = saying.stem};
    const auto first = with_helpers(tokens, saying.begin);
    const auto joint = with_joint(tokens, first);
    result.joint = joint == 0 ? 0 : end_of(tokens[joint - 1]);
    result.begin = tokens[first].offset;
    result.verb = tokens[saying.begin].offset;
    result.verb_end = end_of(tokens[saying.end - 1]);
    result.end = result.verb_end;
    if (saying.verb != nullptr && !saying.verb->forms.empty()) result.third = saying.verb->forms.front();
    bool helped = false;
    for (auto i = first; i < saying.begin; ++i) helped = helped || begins(tokens, i, Role::helper) > 0;
    result.base = (tokens[saying.begin].forms & third) == 0 && !helped;
    const bool spoken = first > 0 && speaks_itself(tokens, first - 1);
    const bool asks =
        saying.stem > Stem::belief || (saying.verb != nullptr && saying.verb->act > Act::inform);
    // "... and should say to ministers" is said of whoever should do the first thing too.
    const bool plain = !helped && (asks || begins(tokens, saying.end, Role::clause) > 0);
    result.sure = spoken || joint == 0 || plain;
    if (saying.to.body != nullptr) {
        result.addressee = saying.to.body->name;
        if (saying.to.begin >= saying.end) result.end = end_of(tokens[saying.to.end - 1]);
    }
    return result;
}

/// Fills in how the body that is the subject is told: "be asked", "to", or outright.
bool find_telling(const Tokens& tokens, const Saying& saying, Clause& clause) {
    for (auto i = saying.to.end; saying.verb != nullptr && i < tokens.size(); ++i) {
        const auto passive = begins(tokens, i, Role::passive);
        if (passive == 0) continue;
        const auto verb = skip(tokens, i + passive, {Role::adverb});
        if (verb >= tokens.size() || tokens[verb].verb != saying.verb) continue;
        clause.form = Clause::Form::passive;
        clause.verb = tokens[i].offset;
        clause.verb_end = end_of(tokens[verb + tokens[verb].verb_words - 1]);
        if (!saying.verb->forms.empty()) clause.third = saying.verb->forms.front();
        return !clause.third.empty();
    }
    const auto next = saying.to.end;
    if (saying.verb != nullptr || next >= tokens.size() || begins(tokens, next, Role::duty) > 0 ||
        begins(tokens, next, Role::wish) > 0) {
        return false;
    }
    clause.form = begins(tokens, next, Role::infinitive) > 0 ? Clause::Form::telegram : Clause::Form::wished;
    clause.verb = clause.verb_end = tokens[next].offset;
    return true;
}

/// A body that opens a sentence and is told what to do: "That the BMA be asked to".
std::vector<Clause> told(const Tokens& tokens, Shape shape) {
    const auto opening = skip(tokens, 0, {Role::opening});
    for (const auto& saying : duties(tokens, false, shape)) {
        if (saying.to.body == nullptr || saying.to.begin > skip(tokens, 0, {Role::opening, Role::before}))
            continue;
        Clause clause{
            .begin = tokens[opening].offset, .stem = saying.stem, .addressee = saying.to.body->name};
        if (!find_telling(tokens, saying, clause)) return {};
        clause.joint = clause.begin;
        clause.end = clause.verb_end;
        return {clause};
    }
    return {};
}

/// The same of every sentence of a text.
std::vector<Clause> told_anywhere(const Tokens& tokens, Shape shape) {
    std::vector<Clause> result;
    for (std::size_t i = 0; i < tokens.size();) {
        auto end = i + 1;
        while (end < tokens.size() && tokens[end].gap < Break::sentence) ++end;
        const auto from = static_cast<std::ptrdiff_t>(i);
        const auto to = static_cast<std::ptrdiff_t>(end);
        for (auto& each : told({tokens.begin() + from, tokens.begin() + to}, shape))
            result.push_back(std::move(each));
        i = end;
    }
    return result;
}

std::vector<Clause> clauses(std::string_view text, const Phrases& phrases, Shape shape) {
    const auto tokens = phrases.tokens(text);
    std::vector<Clause> result;
    // "Instruct GPC to find out": without anybody who speaks.
    for (const auto as : {shape, Shape::bare_part}) {
        if (!result.empty()) break;
        for (const auto& saying : sayings(text, tokens, phrases, as)) {
            if (saying.verb != nullptr && saying.end > saying.begin) result.push_back(said(tokens, saying));
        }
        if (result.empty() && as == shape) result = told_anywhere(tokens, shape);
    }
    return result;
}

}  // namespace

std::vector<Statements> statements(const Motions& motions, const Lexicon& lexicon,
                                   const Conference& conference) {
    const Phrases phrases(lexicon, conference.opening);
    std::vector<Statements> result;
    result.reserve(motions.size());
    for (const auto& motion : motions) {
        Statements said{.lead = clauses(motion.text, phrases, Shape::whole), .parts = {}};
        const auto shape = said.lead.empty() ? Shape::bare_part : Shape::part;
        for (const auto& part : motion.parts) said.parts.push_back(clauses(part.text, phrases, shape));
        result.push_back(std::move(said));
    }
    return result;
}

}  // namespace plenum::classify
