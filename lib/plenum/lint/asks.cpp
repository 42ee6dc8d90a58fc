#include <plenum/lint/asks.hpp>

#include <algorithm>
#include <array>

namespace plenum::lint {

namespace {

bool asks(const Verb& verb) {
    return verb.act == Act::ask || verb.act == Act::demand || verb.act == Act::instruct ||
           verb.act == Act::advise;
}

/// How many words of the form, a phrase, stand in the passage so that the last is before `end`; 0 if not.
std::size_t ends_with(const Passage& passage, std::size_t end, std::string_view form) {
    const auto words = 1 + static_cast<std::size_t>(std::ranges::count(form, ' '));
    if (words > end) return 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < words; ++i) {
        const auto stop = std::min(form.find(' ', at), form.size());
        if (passage.words[end - words + i].folded != form.substr(at, stop - at)) return 0;
        at = stop + 1;
    }
    return words;
}

std::optional<Ask> ask_that_ends(const Passage& passage, std::size_t end, const Lexicon& lexicon) {
    std::optional<Ask> best;
    const auto& word = passage.words[end - 1].folded;
    for (const auto& verb : lexicon.verbs) {
        if (!asks(verb) || verb.forms.empty() || !verb.forms.front().ends_with(word)) continue;
        const auto n = ends_with(passage, end, verb.forms.front());
        if (n > 0 && (!best || n > best->last - best->first))
            best = Ask{.first = end - n, .last = end, .verb = &verb};
    }
    return best;
}

}  // namespace

std::optional<Ask> ask_before(const Passage& passage, std::size_t word, const Lexicon& lexicon) {
    constexpr std::array<std::string_view, 9> between{"the", "every", "each", "all", "that",
                                                      "our", "both",  "upon", "of"};
    for (std::size_t skipped = 0; skipped < 3 && word > 0; ++skipped) {
        if (passage.breaks_before(word)) return std::nullopt;
        if (const auto ask = ask_that_ends(passage, word, lexicon)) return ask;
        if (std::ranges::find(between, passage.words[word - 1].folded) == between.end()) return std::nullopt;
        --word;
    }
    return std::nullopt;
}

std::optional<Ask> first_ask(const Passage& passage, const Lexicon& lexicon) {
    for (std::size_t i = 0; i < passage.words.size(); ++i) {
        if (!passage.words[i].folded.ends_with('s') && !passage.is(i, "on") && !passage.is(i, "upon") &&
            !passage.is(i, "for")) {
            continue;
        }
        const auto ask = ask_that_ends(passage, i + 1, lexicon);
        if (!ask) continue;
        // "calls for" is one verb, "calls" another.
        if (const auto longer =
                i + 1 < passage.words.size() ? ask_that_ends(passage, i + 2, lexicon) : std::nullopt) {
            if (longer->first == ask->first) return longer;
        }
        return ask;
    }
    return std::nullopt;
}

}  // namespace plenum::lint
