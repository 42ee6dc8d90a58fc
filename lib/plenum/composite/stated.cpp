#include <plenum/base/text.hpp>
#include <plenum/composite/ask.hpp>
#include <plenum/composite/subject.hpp>

#include <algorithm>
#include <iterator>
#include <set>

namespace plenum::composite {

namespace {

/// What stands between ", with regard to" and the next comma or colon of a text; empty when nothing does.
std::string stated(std::string_view text, const Phrasing& phrasing) {
    const auto comma = text.find(',');
    if (comma == std::string_view::npos) return {};
    const auto rest = text::trim(text.substr(comma + 1));
    const auto folded = text::fold(rest.substr(0, 40));
    for (const auto& about : phrasing.about) {
        if (!folded.starts_with(about + ' ')) continue;
        const auto from = about.size() + 1;
        const auto end = rest.find_first_of(",:;.()", from);
        if (end == std::string_view::npos || rest[end] == '.' || rest[end] == '(') return {};
        return tidy(rest.substr(from, end - from), phrasing);
    }
    return {};
}

using Words = std::set<std::string>;

Words words_of(std::string_view text, const Vocabulary& vocabulary, Stemmer& stemmer) {
    Words result;
    for (auto& term : terms(text, vocabulary, stemmer)) {
        if (!term.stock) result.insert(std::move(term.stem));
    }
    return result;
}

/// How many of the others say half of those words; none where one of the words is nobody else's.
std::size_t who_speak_of(const Words& words, const std::vector<Words>& said, std::size_t own) {
    std::size_t result = 0;
    Words met;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (i == own) continue;
        Words shared;
        std::ranges::set_intersection(words, said[i], std::inserter(shared, shared.end()));
        result += shared.size() * 2 >= words.size() ? 1U : 0U;
        met.insert(shared.begin(), shared.end());
    }
    return met.size() == words.size() ? result : 0;
}

}  // namespace

std::vector<std::string> stated_subjects(const Motions& motions, const std::vector<std::size_t>& members,
                                         const Vocabulary& vocabulary, const Phrasing& phrasing) {
    if (phrasing.subject.empty()) return {};
    Stemmer stemmer(vocabulary.language);
    std::vector<Words> said;
    for (const auto member : members)
        said.push_back(words_of(whole_text(motions[member]), vocabulary, stemmer));
    std::vector<std::pair<std::size_t, std::string>> ranked;
    constexpr std::size_t longest = 9;  // words
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto phrase = stated(motions[members[i]].text, phrasing);
        const auto words = words_of(phrase, vocabulary, stemmer);
        const bool figure = std::ranges::any_of(phrase, [](char c) { return c >= '0' && c <= '9'; });
        if (words.empty() || figure || count_words(phrase) > longest) continue;
        const auto speak = who_speak_of(words, said, i);
        const auto others = members.size() - 1;
        if (speak > 0 && speak * 2 >= others) ranked.emplace_back(speak, std::move(phrase));
    }
    std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> result;
    for (auto& [speak, phrase] : ranked) result.push_back(std::move(phrase));
    return result;
}

}  // namespace plenum::composite
