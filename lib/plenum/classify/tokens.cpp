#include <plenum/base/text.hpp>
#include <plenum/classify/tokens.hpp>

#include <algorithm>

namespace plenum::classify {

namespace {

constexpr std::string_view possessive_s = "'s";

bool is_lower(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

/// What the characters from `begin` to `end` part; a full stop before a small letter ("i.e. this") ends
/// nothing.
Break between(std::string_view text, std::size_t begin, std::size_t end) {
    auto result = Break::none;
    for (const char c : text.substr(begin, end - begin)) {
        if (c == ';' || c == ':' || c == '!' || c == '?' || (c == '.' && !is_lower(text, end)))
            return Break::stop;
        // 0xE2 begins a dash or a typographic quotation mark in UTF-8.
        if (c == ',' || c == '(' || c == ')' || c == '-' || c == '.' || c == '\xE2') result = Break::comma;
    }
    return result;
}

bool matches(const Tokens& tokens, std::size_t at, const std::vector<std::string>& words) {
    if (words.size() > tokens.size() - at) return false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto& token = tokens[at + i];
        if (token.word != words[i] || token.gap == Break::stop) return false;
    }
    return true;
}

}  // namespace

Phrases::Phrases(const Lexicon& lexicon, std::string_view opening) {
    by_first_.reserve(2048);
    for (std::size_t i = 0; i < role_count; ++i) {
        for (const auto& words : lexicon.words.at(i)) add(words, {.role = static_cast<Role>(i)});
    }
    add(opening, {.role = Role::speaker});
    for (const auto& body : lexicon.bodies) {
        add(body.name, {.body = &body});
        for (const auto& alias : body.aliases) add(alias, {.body = &body});
    }
    for (const auto& verb : lexicon.verbs) {
        if (verb.forms.empty()) {
            add(verb.name, {.verb = &verb, .forms = base | third | gerund | participle});
            continue;
        }
        constexpr std::array kinds{third, gerund, participle};
        add(verb.name, {.verb = &verb, .forms = base});
        for (std::size_t i = 0; i < std::min(verb.forms.size(), kinds.size()); ++i) {
            add(verb.forms[i], {.verb = &verb, .forms = kinds.at(i)});
        }
    }
}

void Phrases::add(std::string_view words, Phrase phrase) {
    for (auto& word : text::words(words)) {
        if (word.folded.ends_with(possessive_s)) word.folded.resize(word.folded.size() - possessive_s.size());
        phrase.words.push_back(std::move(word.folded));
    }
    if (phrase.words.empty()) return;
    const auto& first = phrase.words.front();
    if (phrase.words.size() == 1 && phrase.verb != nullptr && (phrase.forms & third) != 0) {
        thirds_.emplace_back(first, phrase.verb);
    }
    if (phrase.words.size() == 1 && phrase.verb == nullptr && phrase.body == nullptr &&
        phrase.role == Role::speaker) {
        speakers_.push_back(first);
    }
    auto& same = by_first_[first];
    same.push_back(std::move(phrase));
}

void Phrases::mark(Tokens& tokens, std::size_t at) const {
    const auto found = by_first_.find(tokens[at].word);
    if (found == by_first_.end()) return;
    auto& token = tokens[at];
    for (const auto& phrase : found->second) {
        if (!matches(tokens, at, phrase.words)) continue;
        const auto size = static_cast<std::uint8_t>(phrase.words.size());
        if (phrase.verb != nullptr) {
            if (size < token.verb_words) continue;
            const bool same = size == token.verb_words && token.verb == phrase.verb;
            token.forms = same ? static_cast<std::uint8_t>(token.forms | phrase.forms) : phrase.forms;
            token.verb = phrase.verb;
            token.verb_words = size;
        } else if (phrase.body != nullptr) {
            if (size < token.body_words) continue;
            token.body = phrase.body;
            token.body_words = size;
        } else {
            const auto role = static_cast<std::size_t>(phrase.role);
            auto& last = tokens[at + size - 1U].ends.at(role);
            token.begins.at(role) = std::max(token.begins.at(role), size);
            last = std::max(last, size);
        }
    }
}

Tokens Phrases::tokens(std::string_view text) const {
    Tokens result;
    std::size_t end = 0;
    for (auto& word : text::words(text)) {
        Token token;
        token.offset = word.offset;
        token.length = word.length;
        token.gap = result.empty() ? Break::none : between(text, end, word.offset);
        end = word.offset + word.length;
        token.word = std::move(word.folded);
        const bool has_s = token.word.ends_with(possessive_s);
        token.possessive = has_s || (token.word.ends_with('s') && end < text.size() && text[end] == '\'');
        if (has_s) token.word.resize(token.word.size() - possessive_s.size());
        result.push_back(std::move(token));
    }
    for (std::size_t i = 0; i < result.size(); ++i) mark(result, i);
    forgive_speaker(result);
    return result;
}

const Verb* Phrases::nearest_verb(std::string_view word) const {
    if (word.size() < 6 || word.size() > 20) return nullptr;
    for (const auto& [form, verb] : thirds_) {
        const std::size_t slips = form.size() >= 9 ? 2 : 1;
        const auto apart = form.size() > word.size() ? form.size() - word.size() : word.size() - form.size();
        if (form.size() < 7 || form.front() != word.front() || apart > slips) continue;
        if (text::distance(word, form) <= slips) return verb;
    }
    return nullptr;
}

void Phrases::forgive_speaker(Tokens& tokens) const {
    constexpr std::size_t role = static_cast<std::size_t>(Role::speaker);
    for (std::size_t i = 0; i < std::min<std::size_t>(tokens.size(), 3); ++i) {
        auto& token = tokens[i];
        if (token.ends.at(role) > 0) return;
        if (by_first_.contains(token.word) || token.word.size() < 6 || token.word.size() > 20) continue;
        const bool near = std::ranges::any_of(speakers_, [&](const std::string& speaker) {
            return speaker.size() >= 7 && speaker.front() == token.word.front() &&
                   text::distance(token.word, speaker) <= 2;
        });
        if (near) token.begins.at(role) = token.ends.at(role) = 1;
    }
}

std::size_t skip(const Tokens& tokens, std::size_t at, std::initializer_list<Role> roles) {
    for (bool moved = true; moved && at < tokens.size();) {
        moved = false;
        for (const auto role : roles) {
            const auto length = begins(tokens, at, role);
            if (length == 0) continue;
            at += length;
            moved = true;
            break;
        }
    }
    return at;
}

}  // namespace plenum::classify
