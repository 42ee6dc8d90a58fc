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
        if (c == '!' || c == '?' || (c == '.' && !is_lower(text, end))) return Break::sentence;
        if (c == ';' || c == ':') result = Break::stop;
        // 0xE2 begins a dash or a typographic quotation mark in UTF-8.
        if (c == ',' || c == '(' || c == ')' || c == '-' || c == '.' || c == '\xE2')
            result = std::max(result, Break::comma);
    }
    return result;
}

}  // namespace

Phrases::Phrases(const Lexicon& lexicon, std::string_view opening) {
    numbers_.reserve(4096);
    for (std::size_t i = 0; i < role_count; ++i) {
        for (const auto& words : lexicon.words.at(i)) add(words, {.role = static_cast<Role>(i)});
    }
    add(opening, {.role = Role::speaker});
    if (!lexicon.of(Role::inverted).empty()) {
        add(opening, {.role = Role::inverted});
        for (const auto& words : lexicon.of(Role::speaker)) add(words, {.role = Role::inverted});
    }
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
    sort();
}

void Phrases::add(std::string_view words, Phrase phrase) {
    phrase.words = static_cast<std::uint32_t>(words_.size());
    std::string only;
    for (auto& word : text::words(words)) {
        if (word.folded.ends_with(possessive_s)) word.folded.resize(word.folded.size() - possessive_s.size());
        only = phrase.size++ == 0 ? word.folded : std::string{};
        const auto next = static_cast<std::uint32_t>(numbers_.size() + 1);
        words_.push_back(numbers_.try_emplace(std::move(word.folded), next).first->second);
    }
    if (phrase.size == 0) return;
    const bool speaks = phrase.verb == nullptr && phrase.body == nullptr && phrase.role == Role::speaker;
    if (!only.empty() && (phrase.forms & third) != 0 && phrase.verb->act >= Act::advise)
        thirds_.emplace_back(only, phrase.verb);
    if (!only.empty() && speaks) speakers_.push_back(only);
    phrases_.push_back(phrase);
}

void Phrases::sort() {
    const auto first = [&](const Phrase& phrase) { return words_[phrase.words]; };
    std::ranges::stable_sort(phrases_, {}, first);
    first_.assign(numbers_.size() + 2, phrases_.size());
    for (auto i = phrases_.size(); i-- > 0;) first_[first(phrases_[i])] = i;
    for (auto i = numbers_.size() + 1; i-- > 0;) first_[i] = std::min(first_[i], first_[i + 1]);
}

bool Phrases::matches(const Tokens& tokens, std::size_t at, const Phrase& phrase) const {
    if (phrase.size > tokens.size() - at) return false;
    for (std::size_t i = 1; i < phrase.size; ++i) {
        if (tokens[at + i].word != words_[phrase.words + i] || tokens[at + i].gap >= Break::stop)
            return false;
    }
    return true;
}

void Phrases::mark(Tokens& tokens, std::size_t at) const {
    auto& token = tokens[at];
    if (token.word == 0) return;
    for (auto i = first_[token.word]; i < first_[token.word + 1]; ++i) {
        const auto& phrase = phrases_[i];
        if (!matches(tokens, at, phrase)) continue;
        if (phrase.verb != nullptr) {
            if (phrase.size < token.verb_words) continue;
            const bool same = phrase.size == token.verb_words && token.verb == phrase.verb;
            token.forms = same ? static_cast<std::uint8_t>(token.forms | phrase.forms) : phrase.forms;
            token.verb = phrase.verb;
            token.verb_words = phrase.size;
        } else if (phrase.body != nullptr) {
            if (phrase.size < token.body_words) continue;
            token.body = phrase.body;
            token.body_words = phrase.size;
        } else {
            const auto role = static_cast<std::size_t>(phrase.role);
            auto& last = tokens[at + phrase.size - 1U].ends.at(role);
            token.begins.at(role) = std::max(token.begins.at(role), phrase.size);
            last = std::max(last, phrase.size);
        }
    }
}

Tokens Phrases::tokens(std::string_view text) const {
    Tokens result;
    std::size_t end = 0;
    auto words = text::words(text);
    result.reserve(words.size());
    for (auto& word : words) {
        auto& token = result.emplace_back();
        token.offset = word.offset;
        token.length = word.length;
        token.gap = result.size() == 1 ? Break::none : between(text, end, word.offset);
        end = word.offset + word.length;
        const bool has_s = word.folded.ends_with(possessive_s);
        token.possessive = has_s || (word.folded.ends_with('s') && end < text.size() && text[end] == '\'');
        if (has_s) word.folded.resize(word.folded.size() - possessive_s.size());
        const auto number = numbers_.find(word.folded);
        token.word = number == numbers_.end() ? 0 : number->second;
    }
    for (std::size_t i = 0; i < result.size(); ++i) mark(result, i);
    forgive_speaker(result, text);
    return result;
}

const Verb* Phrases::nearest_verb(std::string_view word) const {
    if (word.size() < 6 || word.size() > 20) return nullptr;
    for (const auto& [form, verb] : thirds_) {
        if (form.size() < 7 || form.front() != word.front() || text::distance(word, form) != 1) continue;
        // One letter for another is more often another word ("changes", "charges") than a slip.
        if (form.size() != word.size() || std::ranges::is_permutation(form, word)) return verb;
    }
    return nullptr;
}

void Phrases::forgive_speaker(Tokens& tokens, std::string_view text) const {
    constexpr auto role = static_cast<std::size_t>(Role::speaker);
    for (std::size_t i = 0; i < std::min<std::size_t>(tokens.size(), 3); ++i) {
        auto& token = tokens[i];
        if (token.ends.at(role) > 0) return;
        if (token.word != 0 || token.length < 6 || token.length > 20) continue;
        const auto word = text::fold(text.substr(token.offset, token.length));
        const bool near = std::ranges::any_of(speakers_, [&](const std::string& speaker) {
            return speaker.size() >= 7 && speaker.front() == word.front() &&
                   text::distance(word, speaker) <= 2;
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
