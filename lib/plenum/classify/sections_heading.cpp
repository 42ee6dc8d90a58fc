#include <plenum/base/text.hpp>
#include <plenum/classify/sections_heading.hpp>

#include <algorithm>
#include <string>

namespace plenum::classify {

namespace {

/// Folded, with one blank for whatever stands between the words: "Urgent & out-of-hours".
std::string plain(std::string_view heading) {
    std::string result;
    for (const auto& word : text::words(heading)) {
        if (!result.empty()) result += ' ';
        for (const char c : word.folded) result += c == '-' ? ' ' : c;
    }
    return result;
}

std::vector<std::string> sorted_words(const std::string& heading) {
    std::vector<std::string> result;
    for (auto& word : text::words(heading)) {
        // "and" and the like are all that short words are in a heading, but for "IT".
        if (word.folded.size() > 3 || word.folded == "it") result.push_back(std::move(word.folded));
    }
    std::ranges::sort(result);
    return result;
}

template <class Fits>
std::optional<std::size_t> only(const std::vector<Section>& sections, const Fits& fits) {
    std::optional<std::size_t> result;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        if (!fits(plain(sections[s].id)) && !fits(plain(sections[s].title))) continue;
        if (result) return std::nullopt;
        result = s;
    }
    return result;
}

}  // namespace

std::optional<std::size_t> meant_section(std::string_view heading, const std::vector<Section>& sections) {
    const auto wanted = plain(heading);
    if (wanted.empty() || wanted.size() > 200) return std::nullopt;
    const auto same = only(sections, [&](const std::string& name) { return name == wanted; });
    if (same) return same;
    const auto near = only(sections, [&](const std::string& name) {
        // One slip for every six letters: "precribing", "Vacination and pubic health".
        return !name.empty() && text::distance(name, wanted) <= std::max(name.size(), wanted.size()) / 6;
    });
    if (near) return near;
    const auto words = sorted_words(wanted);
    if (words.empty()) return std::nullopt;
    return only(sections, [&](const std::string& name) {
        const auto other = sorted_words(name);
        return !other.empty() && (std::ranges::includes(other, words) || std::ranges::includes(words, other));
    });
}

}  // namespace plenum::classify
