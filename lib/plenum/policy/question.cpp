// A recursive descent through the words of a question.
#include <plenum/base/code_points.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/policy/question.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace plenum::policy {

namespace {

/// Deeper brackets say nothing that a person could follow; they are passed over.
constexpr int deepest = 16;

struct Token {
    enum class Kind { word, phrase, either, both, unwanted, open, close };
    Kind kind = Kind::word;
    std::string_view text;
    bool beginning = false;  ///< a star stands behind it
};

bool is_quote(std::int32_t point) {
    return text::fold_point(point) == '"' || point == 0x201E || point == 0x00AB || point == 0x00BB;
}

class Cutter {
public:
    explicit Cutter(std::string_view typed) : typed_(typed) {}

    std::vector<Token> tokens() {
        std::vector<Token> result;
        while (at_ < typed_.size()) {
            const auto here = text::decode(typed_, at_);
            if (text::trim(typed_.substr(at_, here.bytes)).empty() || here.point == 0xA0) {
                at_ += here.bytes;
            } else if (here.point == '(' || here.point == ')') {
                result.push_back({.kind = here.point == '(' ? Token::Kind::open : Token::Kind::close,
                                  .text = typed_.substr(at_, 1)});
                ++at_;
            } else if (is_quote(here.point)) {
                result.push_back(phrase(at_ + here.bytes));
            } else if (here.point == '-' && at_ + 1 < typed_.size() && typed_[at_ + 1] != ' ') {
                result.push_back({.kind = Token::Kind::unwanted, .text = typed_.substr(at_, 1)});
                ++at_;
            } else {
                result.push_back(word());
            }
        }
        return result;
    }

private:
    bool star() {
        const bool is = at_ < typed_.size() && typed_[at_] == '*';
        at_ += is ? 1 : 0;
        return is;
    }

    Token phrase(std::size_t from) {
        for (auto at = from; at < typed_.size();) {
            const auto here = text::decode(typed_, at);
            if (is_quote(here.point)) {
                at_ = at + here.bytes;
                return {
                    .kind = Token::Kind::phrase, .text = typed_.substr(from, at - from), .beginning = star()};
            }
            at += here.bytes;
        }
        throw Error("a quotation mark in the question has no partner",
                    "put one behind the last word of the phrase, or leave it out");
    }

    Token word() {
        const auto from = at_;
        while (at_ < typed_.size()) {
            const auto here = text::decode(typed_, at_);
            const bool ends = typed_[at_] == '*' || typed_[at_] == '(' || typed_[at_] == ')' ||
                              is_quote(here.point) || here.point == 0xA0 ||
                              text::trim(typed_.substr(at_, here.bytes)).empty();
            if (ends) break;
            at_ += here.bytes;
        }
        const auto text = typed_.substr(from, at_ - from);
        if (text.empty()) {  // a star that stands behind nothing
            ++at_;
            return {.kind = Token::Kind::word, .text = {}};
        }
        const auto kind = text == "OR" || text == "|" || text == "||"    ? Token::Kind::either
                          : text == "AND" || text == "&" || text == "&&" ? Token::Kind::both
                          : text == "NOT"                                ? Token::Kind::unwanted
                                                                         : Token::Kind::word;
        return {.kind = kind, .text = text, .beginning = kind == Token::Kind::word && star()};
    }

    std::string_view typed_;
    std::size_t at_ = 0;
};

class Parser {
public:
    Parser(std::vector<Token> tokens, Terms& terms) : tokens_(std::move(tokens)), terms_(terms) {}

    Question whole() {
        auto result = all(0);
        while (at_ < tokens_.size()) {  // behind a bracket that was never opened
            ++at_;
            auto more = all(0);
            std::ranges::move(more.asked, std::back_inserter(result.asked));
            std::ranges::move(more.unwanted, std::back_inserter(result.unwanted));
        }
        return result;
    }

    std::size_t words() const { return words_; }

private:
    using Kind = Token::Kind;

    bool next_is(Kind kind) const { return at_ < tokens_.size() && tokens_[at_].kind == kind; }

    /// Everything up to the closing bracket or the end.
    Question all(int depth) {
        Question result{.kind = Question::Kind::all};
        bool unwanted = false;
        while (at_ < tokens_.size() && !next_is(Kind::close)) {
            if (next_is(Kind::unwanted)) {
                unwanted = true;
                ++at_;
            } else if (next_is(Kind::both) || next_is(Kind::either)) {
                ++at_;
            } else if (auto one = any(depth); one) {
                (unwanted ? result.unwanted : result.asked).push_back(std::move(*one));
                unwanted = false;
            }
        }
        return result;
    }

    std::optional<Question> any(int depth) {
        Question result{.kind = Question::Kind::any};
        for (bool more = true; more;) {
            if (auto one = atom(depth); one) result.asked.push_back(std::move(*one));
            const bool goes_on = next_is(Kind::either) && at_ + 1 < tokens_.size() && starts(at_ + 1);
            more = goes_on;
            if (goes_on) ++at_;
        }
        if (result.asked.empty()) return std::nullopt;
        if (result.asked.size() == 1) return std::move(result.asked.front());
        return result;
    }

    bool starts(std::size_t at) const {
        const auto kind = tokens_[at].kind;
        return kind == Kind::word || kind == Kind::phrase || kind == Kind::open;
    }

    std::optional<Question> atom(int depth) {
        const auto token = tokens_[at_++];
        if (token.kind == Kind::open) {
            if (depth >= deepest) return std::nullopt;
            auto inner = all(depth + 1);
            if (next_is(Kind::close)) ++at_;
            if (inner.asked.empty() && inner.unwanted.empty()) return std::nullopt;
            if (inner.asked.size() == 1 && inner.unwanted.empty()) return std::move(inner.asked.front());
            return inner;
        }
        if (token.kind != Kind::word && token.kind != Kind::phrase) return std::nullopt;
        Question leaf{.kind = Question::Kind::words,
                      .words = terms_(token.text),
                      .exact = token.kind == Kind::phrase || token.beginning,
                      .beginning = token.beginning};
        if (leaf.words.empty()) return std::nullopt;
        words_ += leaf.words.size();
        return leaf;
    }

    std::vector<Token> tokens_;
    Terms& terms_;
    std::size_t at_ = 0;
    std::size_t words_ = 0;
};

/// Is there an `all` in it that only says what it does not want?
bool only_unwanted(const Question& question) {
    if (question.kind == Question::Kind::all && question.asked.empty() && !question.unwanted.empty())
        return true;
    return std::ranges::any_of(question.asked, only_unwanted) ||
           std::ranges::any_of(question.unwanted, only_unwanted);
}

/// Beginnings of a single letter fit half the archive.
bool too_short(const Question& question) {
    if (question.beginning && text::length(question.words.back().word) < 2) return true;
    return std::ranges::any_of(question.asked, too_short) ||
           std::ranges::any_of(question.unwanted, too_short);
}

}  // namespace

Question question(std::string_view typed, Terms& terms) {
    Parser parser(Cutter(typed).tokens(), terms);
    auto result = parser.whole();
    if (parser.words() > most_words) {
        throw Error("this asks for " + std::to_string(parser.words()) + " words at once, and " +
                        std::to_string(most_words) + " are the most",
                    "take the few that matter; a whole motion is compared with the archive by  plenum policy "
                    "check");
    }
    if (only_unwanted(result)) {
        throw Error("the question only says what is not wanted",
                    "say what to look for as well, as in  plenum policy search firearms NOT police");
    }
    if (result.asked.empty()) {
        throw Error("there is no word to look for in the question",
                    "a word has letters or digits in it, as in  plenum policy search firearms");
    }
    if (too_short(result)) {
        throw Error("a beginning with a star behind it needs two letters at least",
                    "write more of the word, as in  prescri*");
    }
    return result;
}

}  // namespace plenum::policy
