#include <plenum/base/text.hpp>
#include <plenum/composite/ask.hpp>
#include <plenum/composite/wording.hpp>

#include <algorithm>

namespace plenum::composite {

namespace {

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Where the sentence that begins at `from` ends: at a full stop that a capital follows, or at the end.
std::size_t sentence_end(std::string_view text, std::size_t from) {
    for (auto i = from; i + 2 < text.size(); ++i) {
        if (text[i] != '.' && text[i] != '?' && text[i] != '!') continue;
        if (text[i + 1] != ' ' && text[i + 1] != '\n') continue;
        const auto next = text.find_first_not_of(" \n\t\r", i + 1);
        if (next == std::string_view::npos || !is_upper(text[next])) continue;
        // "Dr. Smith", "e.g. GPs": a short word before the stop is an abbreviation.
        const auto blank = text.find_last_of(" (", i);
        if (i - (blank == std::string_view::npos ? 0 : blank) > 3) return i;
    }
    return text.size();
}

/// Takes the place of a word, with a blank in between.
void append(std::string& to, std::string_view words) {
    words = text::trim(words);
    if (words.empty()) return;
    if (!to.empty() && words.front() != ',') to += ' ';
    to += words;
}

/// Finds what is asked behind the addressee, and whether a "to" stands there.
void place(Worded& result, std::size_t behind, const Phrasing& phrasing) {
    result.content = std::min(behind, result.text.size());
    const auto rest = std::string_view(result.text).substr(result.content);
    if (phrasing.to.empty() || !rest.starts_with(' ' + phrasing.to + ' ')) return;
    result.telling = result.content + phrasing.to.size() + 2;
}

Worded told(std::string_view text, const Clause& clause, const Phrasing& phrasing) {
    Worded result{.reworded = true};
    if (clause.form == Clause::Form::wished && !phrasing.insist.empty()) {
        result.text = phrasing.insist;
        append(result.text, tidy(text.substr(clause.begin), phrasing));
        result.content = std::min(result.text.size(), phrasing.insist.size() + clause.verb - clause.begin);
        return result;
    }
    switch (clause.stem) {
    case Stem::mandate: result.text = phrasing.instruct; break;
    case Stem::external: result.text = phrasing.call; break;
    default: result.text = phrasing.ask; break;
    }
    if (clause.form == Clause::Form::passive) result.text = clause.third;
    append(result.text, text.substr(clause.begin, clause.verb - clause.begin));
    const auto behind = result.text.size();
    append(result.text, tidy(text.substr(clause.verb_end), phrasing));
    result.text = tidy(result.text, phrasing);
    place(result, behind, phrasing);
    return result;
}

}  // namespace

Worded worded(std::string_view text, const Clause& clause, const Phrasing& phrasing) {
    text = text.substr(0, sentence_end(text, clause.begin));
    const auto end = std::min(clause.end, text.size());
    if (clause.form != Clause::Form::said) {
        if (clause.begin > clause.verb || clause.verb_end > text.size()) return {};
        return told(text, clause, phrasing);
    }
    Worded result;
    std::string head;
    if (clause.base && !clause.third.empty()) {
        head = clause.third + std::string(text.substr(clause.verb_end, end - clause.verb_end));
    } else {
        head = std::string(text.substr(clause.begin, end - clause.begin));
        if (is_upper(head.front()) && head.size() > 1 && !is_upper(head[1]))
            head.front() = static_cast<char>(head.front() - 'A' + 'a');
    }
    const auto behind = tidy(head + " .", phrasing).size();
    result.text = tidy(head + std::string(text.substr(end)), phrasing);
    place(result, behind, phrasing);
    return result;
}

Worded without_verb(std::string text, bool whole, const Phrasing& phrasing) {
    Worded result{.text = std::move(text), .verbless = true};
    if (phrasing.view.empty() || phrasing.that.empty() || result.text.empty()) return result;
    const bool clause = text::fold(result.text.substr(0, phrasing.that.size() + 1)) == phrasing.that + ' ';
    if (!clause && !whole) return result;
    const auto rest = clause ? result.text.substr(phrasing.that.size() + 1) : result.text;
    result.text = phrasing.view + ' ' + rest;
    result.content = phrasing.view.size();
    result.verbless = false;
    return result;
}

std::string without_opening(std::string_view text, std::string_view opening, const Phrasing& phrasing) {
    auto result = tidy(text, phrasing);
    const auto opening_words = text::words(opening);
    const auto words = text::words(result);
    if (opening_words.empty()) return result;
    // With and without its first word: "That conference", "Conference".
    for (std::size_t skipped = 0; skipped < std::min<std::size_t>(2, opening_words.size()); ++skipped) {
        const auto n = opening_words.size() - skipped;
        if (words.size() < n) continue;
        const auto same = [&](std::size_t i) { return words[i].folded == opening_words[i + skipped].folded; };
        std::size_t i = 0;
        while (i < n && same(i)) ++i;
        if (i < n) continue;
        const auto end = words[n - 1].offset + words[n - 1].length;
        auto rest = std::string(text::trim(std::string_view(result).substr(end)));
        while (!rest.empty() && (rest.front() == ',' || rest.front() == ':'))
            rest = std::string(text::trim(std::string_view(rest).substr(1)));
        return rest;
    }
    return result;
}

std::string leaning_word(std::string_view content, bool to_nobody, const Phrasing& phrasing) {
    constexpr std::size_t named_by = 4;  // words of some length: something has been named by then
    constexpr std::size_t long_word = 4;
    std::size_t named = 0;
    const auto words = text::words(content);
    if (words.empty()) return {};
    auto start = text::fold(content.substr(words.front().offset, 40));
    if (start.starts_with(phrasing.to + ' ')) start = start.substr(phrasing.to.size() + 1);
    for (const auto& phrase : phrasing.after) {
        const bool whole = start.starts_with(phrase) && start.size() > phrase.size();
        if (whole && (start[phrase.size()] == ' ' || start[phrase.size()] == ',')) return phrase;
    }
    if (phrasing.last.contains(words.back().folded)) return words.back().folded;
    for (std::size_t i = 0; i < words.size() && named < named_by; ++i) {
        const auto& word = words[i];
        if (to_nobody && named == 0 && phrasing.owners.contains(word.folded))
            return std::string(content.substr(word.offset, word.length));
        const auto leans = phrasing.leans.find(word.folded);
        if (leans == phrasing.leans.end()) {
            named += word.folded.size() >= long_word ? 1U : 0U;
            continue;
        }
        const auto next = i + 1 < words.size() ? std::string_view(words[i + 1].folded) : std::string_view{};
        const bool explained =
            named > 0 && phrasing.subjects.contains(word.folded) && words[i - 1].folded.size() >= long_word;
        if (!explained && std::ranges::find(leans->second, next) == leans->second.end())
            return std::string(content.substr(word.offset, word.length));
    }
    return {};
}

}  // namespace plenum::composite
