#include <plenum/base/text.hpp>
#include <plenum/classify/clauses.hpp>
#include <plenum/classify/nouns.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

/// What stands before a word that may be the verb of a main clause.
enum class Before : std::uint8_t { nothing, start, speaker, joined, comma, sentence };

/// May who speaks stand here: at the beginning, behind a break, "that", "and" or an adverb?
bool opens_clause(const Tokens& tokens, std::size_t at) {
    if (at == 0 || tokens[at].gap != Break::none) return true;
    return ends(tokens, at - 1, Role::opening) > 0 || ends(tokens, at - 1, Role::conjunction) > 0 ||
           ends(tokens, at - 1, Role::adverb) > 0;
}

struct Place {
    Before before = Before::nothing;
    bool apart = false;   ///< a comma or more stands before the "and"
    bool helped = false;  ///< "does", "would", "is"
    bool negated = false;
    std::size_t begin = 0;  ///< of the helpers and adverbs
};

/// Walks left from a word over adverbs and helpers to what its clause hangs on.
Place place(const Tokens& tokens, std::size_t at) {
    Place result{.begin = at};
    auto gap = tokens[at].gap;
    auto i = at;
    while (i > 0 && gap < Break::stop) {
        std::size_t length = 0;
        for (const auto role : {Role::negation, Role::helper, Role::adverb}) {
            length = ends(tokens, i - 1, role);
            if (length == 0) continue;
            result.negated = result.negated || role == Role::negation;
            result.helped = result.helped || role == Role::helper;
            break;
        }
        if (length == 0) break;
        i -= length;
        gap = std::max(gap, tokens[i].gap);
    }
    result.begin = i;
    if (i == 0) {
        result.before = Before::start;
    } else if (gap >= Break::stop) {
        result.before = Before::sentence;
    } else if (speaks(tokens, i - 1)) {
        result.before = Before::speaker;
    } else if (const auto length = ends(tokens, i - 1, Role::conjunction); length > 0) {
        result.before = Before::joined;
        result.apart = tokens[i - length].gap != Break::none;
    } else if (gap == Break::comma) {
        result.before = Before::comma;
    }
    return result;
}

/// Reads a text from left to right and collects what conference says.
class Reader {
public:
    Reader(std::string_view text, const Tokens& tokens, const Phrases& phrases, Shape shape)
        : text_(text),
          tokens_(tokens),
          phrases_(phrases),
          shape_(shape),
          first_(shape == Shape::whole ? speaker(tokens) : 0),
          inserted_(inserted()),
          plural_(first_ < tokens.size() && begins(tokens, first_, Role::pronoun) > 0) {}

    std::vector<Saying> operator()() {
        for (std::size_t i = first_ == tokens_.size() ? 0 : first_; i < tokens_.size(); ++i) {
            if (tokens_[i].verb == nullptr && tokens_[i].word != 0) continue;
            auto before = place(tokens_, i);
            if (begins(tokens_, i + tokens_[i].verb_words, Role::inverted) > 0)
                before.before = Before::speaker;
            if (before.before == Before::nothing) continue;
            const auto* verb = tokens_[i].verb;
            auto words = std::size_t{tokens_[i].verb_words};
            if (verb == nullptr) {
                verb = misspelt(i, before);
                words = 1;
            } else if (!is_main(i, before)) {
                continue;
            }
            if (verb == nullptr) continue;
            add(*verb, i, words, before);
        }
        return std::move(found_);
    }

private:
    /// Is the speaker followed by a clause of its own ("That conference, noting ...") that an "and" may
    /// belong to?
    bool inserted() const {
        if (shape_ != Shape::whole) return false;
        const auto end = first_ < tokens_.size() ? first_ + begins(tokens_, first_, Role::speaker) : first_;
        return end < tokens_.size() && tokens_[end].gap == Break::comma;
    }

    bool is_in_form(const Token& token, const Place& before) const {
        if (before.helped) return (token.forms & (base | gerund)) != 0;
        if ((token.forms & third) != 0) return true;
        const bool begins_part = before.before == Before::start && shape_ == Shape::bare_part;
        return (token.forms & base) != 0 && (begins_part || before.before == Before::speaker ||
                                             (plural_ && before.before == Before::joined));
    }

    bool is_main(std::size_t at, const Place& before) const {
        const auto& token = tokens_[at];
        if (!is_in_form(token, before)) return false;
        if (found_.empty() && shape_ == Shape::whole && first_ == tokens_.size() &&
            before.before >= Before::joined && before.before < Before::sentence && relative_before(at)) {
            return false;
        }
        switch (before.before) {
        case Before::speaker: return true;
        case Before::start:
            if (shape_ == Shape::whole && token.verb->act > Act::view &&
                looks_like_noun(tokens_, at + token.verb_words)) {
                return false;
            }
            return shape_ != Shape::whole || first_ == tokens_.size();
        case Before::sentence: return !looks_like_noun(tokens_, at + token.verb_words);
        case Before::comma:
            if (before.helped && !(inserted_ && found_.empty())) return false;
            return !looks_like_noun(tokens_, at + token.verb_words);
        case Before::joined:
            if (inserted_ && found_.empty() && !before.apart) return false;
            return (before.begin == 0 || before.begin == 1) ||
                   !looks_like_noun(tokens_, at + token.verb_words);
        case Before::nothing: break;
        }
        return false;
    }

    const Verb* misspelt(std::size_t at, const Place& before) const {
        const auto& token = tokens_[at];
        if (before.helped || token.word != 0) return nullptr;
        const bool opens = before.before == Before::start && shape_ != Shape::whole;
        const bool joined =
            before.before == Before::joined &&
            (begins(tokens_, at + 1, Role::clause) > 0 || begins(tokens_, at + 1, Role::before) > 0 ||
             (at + 1 < tokens_.size() && tokens_[at + 1].body != nullptr));
        if (!opens && !joined && before.before != Before::speaker) return nullptr;
        return phrases_.nearest_verb(text::fold(text_.substr(token.offset, token.length)));
    }

    void add(const Verb& verb, std::size_t at, std::size_t words, const Place& before) {
        Saying saying{.verb = &verb, .begin = at, .end = at + words, .negated = before.negated};
        saying.end += begins(tokens_, saying.end, Role::inverted);
        saying.joined = before.before == Before::joined;
        // "asks why GPC agreed" asks nobody anything.
        const bool wonders = begins(tokens_, saying.end, Role::question) > 0;
        const bool procedure = verb.act >= Act::advise && procedural(tokens_, saying.end);
        if (verb.act > Act::view && !wonders && !procedure)
            saying.to = addressee(tokens_, saying.end, *saying.verb);
        saying.stem = stem(*saying.verb, saying.to.body, saying.negated || wonders);
        if (procedure && saying.stem > Stem::belief) saying.stem = Stem::other;
        if (verb.act == Act::view && !saying.negated) give(saying);
        if (saying.joined && !before.apart && belongs_to_last(saying)) return;
        plural_ = plural_ ||
                  (before.before == Before::speaker && !before.helped && (tokens_[at].forms & third) == 0);
        found_.push_back(saying);
    }

    /// "Gives GPC a mandate to ballot" instructs it.
    void give(Saying& saying) const {
        const auto at = skip(tokens_, saying.end, {Role::before});
        if (at >= tokens_.size() || tokens_[at].body == nullptr) return;
        constexpr std::size_t few = 3;
        const auto to = together(tokens_, at);
        for (auto i = to.end; i < std::min(tokens_.size(), to.end + few); ++i) {
            const auto* thing = tokens_[i].verb;
            if (tokens_[i].gap != Break::none) return;
            if (thing == nullptr || thing->act != Act::instruct || !thing->forms.empty()) continue;
            saying.to = to;
            saying.stem = to.body->kind;
            return;
        }
    }

    /// In a text in which nobody speaks, "any practice which is full and directs callers elsewhere" does.
    bool relative_before(std::size_t at) const {
        while (at > 0 && tokens_[at].gap < Break::stop) {
            --at;
            if (begins(tokens_, at, Role::relative) > 0) return at > 0;
        }
        return false;
    }

    /// After "demands that trusts read results" an "and acts on them" is the trusts'; after "believes that
    /// the regulator is harsh" an "and requires GPs to ..." is the regulator's.
    bool belongs_to_last(const Saying& saying) const {
        if (found_.empty()) return false;
        const auto& last = found_.back();
        const bool that = begins(tokens_, last.end, Role::clause) > 0;
        if (last.verb->act == Act::view) {
            return that && saying.verb->act == Act::demand && saying.stem == Stem::other;
        }
        if (saying.verb->act != Act::view) return false;
        return that || (last.to.body != nullptr && begins(tokens_, last.to.end, Role::infinitive) == 0);
    }

    std::string_view text_;
    const Tokens& tokens_;
    const Phrases& phrases_;
    Shape shape_;
    std::size_t first_;
    bool inserted_;
    bool plural_;  ///< who speaks takes a verb in its base form: "we believe and ask"
    std::vector<Saying> found_;
};

}  // namespace

Stem stem(const Verb& verb, const Body* body, bool negated) {
    if (negated || verb.act == Act::view) return Stem::belief;
    if (body == nullptr) return verb.alone;
    if (verb.act == Act::inform) return body->kind == Stem::other ? Stem::other : Stem::belief;
    return body->kind;
}

bool speaks(const Tokens& tokens, std::size_t last) {
    const auto length = ends(tokens, last, Role::speaker);
    if (length == 0) return false;
    const auto first = last + 1 - length;
    if (first > 0 && ends(tokens, first - 1, Role::relative) > 0) return false;
    return begins(tokens, first, Role::pronoun) == 0 || opens_clause(tokens, first);
}

std::size_t speaker(const Tokens& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (begins(tokens, i, Role::speaker) > 0 && opens_clause(tokens, i)) return i;
    }
    return tokens.size();
}

std::vector<Saying> sayings(std::string_view text, const Tokens& tokens, const Phrases& phrases,
                            Shape shape) {
    return Reader(text, tokens, phrases, shape)();
}

}  // namespace plenum::classify
