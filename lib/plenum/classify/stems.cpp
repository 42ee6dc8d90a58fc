#include <plenum/base/parallel.hpp>
#include <plenum/classify/duties.hpp>
#include <plenum/classify/orders.hpp>
#include <plenum/classify/stems.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace plenum::classify {

namespace {

/// A text taken apart, and what it says.
struct Reading {
    std::string_view text;
    Tokens tokens;
    std::vector<Saying> said;
};

/// With `outright` it may give orders that nobody speaks ("Scrap it").
Reading reading(std::string_view text, const Phrases& phrases, Shape shape, bool outright) {
    Reading result{.text = text, .tokens = phrases.tokens(text), .said = {}};
    result.said = sayings(text, result.tokens, phrases, shape);
    const auto add = [&](std::vector<Saying> more) {
        std::ranges::move(more, std::back_inserter(result.said));
    };
    add(duties(result.tokens, !result.said.empty(), shape));
    if (outright) add(orders(result.tokens));
    if (outright && result.said.empty()) add(wishes(result.tokens));
    std::ranges::stable_sort(result.said, {}, &Saying::begin);
    return result;
}

/// The strongest; of equals the last, but of views the first.
const Saying* strongest(const std::vector<Saying>& said) {
    const Saying* best = nullptr;
    for (const auto& each : said) {
        if (best == nullptr || each.stem > best->stem ||
            (each.stem == best->stem && each.stem > Stem::belief))
            best = &each;
    }
    return best;
}

/// The words of the text that decided: from the verb to the addressee, or the two alone when much stands
/// between.
std::string quotation(const Reading& from, const Saying& saying) {
    const auto piece = [&](std::size_t begin, std::size_t end) {
        const auto& last = from.tokens[end - 1];
        const auto start = from.tokens[begin].offset;
        return std::string(from.text.substr(start, last.offset + last.length - start));
    };
    if (saying.to.body == nullptr || saying.to.end <= saying.to.begin) return piece(saying.begin, saying.end);
    const auto begin = std::min(saying.begin, saying.to.begin);
    const auto end = std::max(saying.end, saying.to.end);
    if (end - begin <= 9) return piece(begin, end);
    return piece(saying.begin, saying.end) + " ... " + piece(saying.to.begin, saying.to.end);
}

std::string meaning(const Saying& saying) {
    const auto body = saying.to.body == nullptr ? std::string{} : saying.to.body->name;
    switch (saying.stem) {
    case Stem::mandate:
        return body.empty() ? "is an instruction, which only the profession's own bodies can be given"
                            : "tells one of the profession's own (" + body + ") to act";
    case Stem::external:
        return body.empty() ? "demands something and names none of the profession's own to do it"
                            : "asks something of a body outside the profession (" + body + ")";
    case Stem::other:
        return body.empty() ? "is something conference does itself or advises"
                            : "asks something of those who make up conference (" + body + ")";
    case Stem::belief: break;
    }
    return saying.negated ? "does not ask, for it is negated" : "states a view";
}

ClassifiedPart decided(int part, const Saying& saying, const std::string& quoted, bool in_lead) {
    ClassifiedPart result{.part = part, .stem = saying.stem};
    if (saying.verb != nullptr) result.verb = saying.verb->name;
    if (saying.to.body != nullptr) result.addressee = saying.to.body->name;
    result.from_lead = in_lead;
    result.because = (in_lead ? "In the lead, \"" : "\"") + quoted + "\" " + meaning(saying) + ".";
    return result;
}

ClassifiedPart nothing(int part) {
    return {.part = part,
            .stem = Stem::belief,
            .because = "No verb was found that asks anything of anybody, so it is read as a view."};
}

/// The lead of a motion with parts, and how its parts hang on it.
struct Lead {
    Reading reading;
    const Saying* governs =
        nullptr;            ///< the verb that parts without one of their own continue; null for none
    bool open = false;      ///< breaks off where only its continuation makes sense: "to:", "that:"
    bool joined = false;    ///< ends with "and", so that the parts stand for themselves
    bool clause = false;    ///< the parts go on within a "that" of the verb
    bool outright = false;  ///< the parts may give orders of their own: "has no faith in it:", "Scrap it"
    bool parallel = false;  ///< every part begins with a verb that conference may say
};

/// Does the lead stop short of an object: "believes a contract must include:"?
bool unfinished(const Tokens& tokens) {
    constexpr std::size_t few = 3;
    for (auto i = tokens.size() - std::min(few, tokens.size()); i < tokens.size(); ++i) {
        if (skip(tokens, i, {Role::infinitive, Role::duty, Role::wish}) > i) return true;
    }
    return false;
}

Lead lead(const Motion& motion, const Phrases& phrases) {
    Lead result{.reading = reading(motion.text, phrases, Shape::whole, true)};
    const auto& tokens = result.reading.tokens;
    if (!result.reading.said.empty()) result.governs = &result.reading.said.back();
    result.outright = result.governs == nullptr;
    if (tokens.empty() || result.governs == nullptr) return result;
    const auto last = tokens.size() - 1;
    result.joined = ends(tokens, last, Role::conjunction) > 0 || speaks(tokens, last);
    const auto& said = *result.governs;
    const bool breaks_off = said.verb != nullptr && said.verb->act == Act::demand && said.to.end > last;
    result.clause = breaks_off || begins(tokens, said.end, Role::clause) > 0;
    for (const auto role :
         {Role::infinitive, Role::clause, Role::preposition, Role::relative, Role::duty, Role::state}) {
        result.open = result.open || ends(tokens, last, role) > 0;
    }
    result.outright =
        said.stem == Stem::belief && (result.joined || !(result.open || result.clause || unfinished(tokens)));
    return result;
}

/// Does the part say for itself what the lead's verb would otherwise say for it?
bool stands_alone(const Reading& part, const Lead& lead) {
    if (part.said.empty()) return false;
    if (lead.governs == nullptr || lead.joined) return true;
    const auto& first = part.said.front();
    if (first.order && lead.outright) return true;
    if (first.verb == nullptr) return false;
    if (first.joined && first.begin <= 2) return true;
    const bool asks = first.verb->act >= Act::advise && first.to.body != nullptr;
    if (lead.governs->stem == Stem::belief) return !lead.open || asks;
    if (lead.governs->verb != nullptr && lead.governs->verb->act == Act::resolve) return true;
    if (lead.open || !lead.parallel) return false;
    return asks || (first.verb->act == Act::view && !lead.clause);
}

/// The lead's verb with the addressee that it or the beginning of the part names.
ClassifiedPart continued(int number, const Lead& lead, const Reading& part) {
    auto saying = *lead.governs;
    if (saying.to.body != nullptr || saying.verb == nullptr || saying.verb->act <= Act::inform) {
        return decided(number, saying, quotation(lead.reading, saying), true);
    }
    // What stands out of reach of the verb need not be looked at.
    const auto& rest = lead.reading.tokens;
    Tokens tokens;
    for (auto i = saying.end; i < rest.size() && tokens.size() < reach; ++i) tokens.push_back(rest[i]);
    const auto joint = tokens.size();
    for (std::size_t i = 0; i < part.tokens.size() && i < reach; ++i) tokens.push_back(part.tokens[i]);
    if (joint < tokens.size()) tokens[joint].gap = Break::none;
    saying.to = addressee(tokens, 0, *saying.verb);
    saying.stem = stem(*saying.verb, saying.to.body, saying.negated);
    auto quoted = quotation(lead.reading, {.verb = saying.verb, .begin = saying.begin, .end = saying.end});
    if (saying.to.body != nullptr && saying.to.end > joint) {
        const auto first = std::max(saying.to.begin, joint) - joint;
        quoted += " ... " + quotation(part, {.begin = first, .end = saying.to.end - joint});
    }
    return decided(number, saying, quoted, true);
}

ClassifiedPart classified(int number, const Reading& part, const Lead& lead) {
    if (stands_alone(part, lead)) {
        const auto& saying = *strongest(part.said);
        return decided(number, saying, quotation(part, saying), false);
    }
    // "instructs GPC to stand firm, and:" may go on with an infinitive, but not with "is appalled".
    const bool own_helper =
        lead.joined && skip(part.tokens, 0, {Role::adverb, Role::helper, Role::state}) > 0;
    if (lead.governs == nullptr || (own_helper && lead.governs->stem != Stem::belief)) return nothing(number);
    return continued(number, lead, part);
}

std::vector<ClassifiedPart> with_parts(const Motion& motion, const Phrases& phrases) {
    auto governing = lead(motion, phrases);
    const auto* verb = governing.governs == nullptr ? nullptr : governing.governs->verb;
    const bool bare = governing.governs == nullptr || (verb != nullptr && verb->act == Act::resolve);
    std::vector<Reading> parts;
    parts.reserve(motion.parts.size());
    for (const auto& part : motion.parts) {
        parts.push_back(
            reading(part.text, phrases, bare ? Shape::bare_part : Shape::part, governing.outright));
    }
    governing.parallel = std::ranges::all_of(parts, [](const Reading& part) {
        return !part.said.empty() &&
               part.said.front().begin <= skip(part.tokens, 0, {Role::adverb, Role::conjunction});
    });
    std::vector<ClassifiedPart> result;
    result.reserve(parts.size());
    for (const auto& part : parts)
        result.push_back(classified(static_cast<int>(result.size()) + 1, part, governing));
    return result;
}

Classification classified(const Motion& motion, const Phrases& phrases) {
    Classification result;
    if (motion.parts.empty()) {
        const auto whole = reading(motion.text, phrases, Shape::whole, true);
        const auto* saying = strongest(whole.said);
        result.parts.push_back(saying == nullptr ? nothing(0)
                                                 : decided(0, *saying, quotation(whole, *saying), false));
    } else {
        result.parts = with_parts(motion, phrases);
    }
    for (const auto& part : result.parts) result.stem = std::max(result.stem, part.stem);
    result.makes_policy = result.stem == Stem::mandate;
    return result;
}

}  // namespace

std::vector<Classification> stems(const Motions& motions, const Lexicon& lexicon,
                                  const Conference& conference) {
    const Phrases phrases(lexicon, conference.opening);
    std::vector<Classification> result(motions.size());
    in_halves(motions.size(), 100, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) result[i] = classified(motions[i], phrases);
    });
    return result;
}

}  // namespace plenum::classify
