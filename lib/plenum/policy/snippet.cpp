#include <plenum/policy/snippet.hpp>

#include <algorithm>
#include <string>

namespace plenum::policy {

namespace {

/// A text of up to so many words is shown whole.
constexpr std::size_t whole = 45;

/// Of a longer one so many words before the first that was found.
constexpr std::size_t before = 8;

/// The beginning of a lead in which nothing was found.
constexpr std::size_t beginning = 20;

constexpr std::string_view ellipsis = " ... ";

bool stands_at(const Question& leaf, const std::vector<Term>& terms, std::size_t at) {
    if (at + leaf.words.size() > terms.size()) return false;
    for (std::size_t i = 0; i < leaf.words.size(); ++i) {
        const auto& wanted = leaf.words[i];
        const auto& there = terms[at + i];
        const bool last = i + 1 == leaf.words.size();
        const bool fits = !leaf.exact              ? there.stem == wanted.stem
                          : last && leaf.beginning ? there.word.starts_with(wanted.word)
                                                   : there.word == wanted.word;
        if (!fits) return false;
    }
    return true;
}

void mark(const Question& question, const std::vector<Term>& terms, std::vector<bool>& marks) {
    for (const auto& each : question.asked) mark(each, terms, marks);
    if (question.words.empty()) return;
    for (std::size_t at = 0; at < terms.size(); ++at) {
        if (!stands_at(question, terms, at)) continue;
        std::fill_n(marks.begin() + static_cast<std::ptrdiff_t>(at), question.words.size(), true);
    }
}

/// Where the window on a text begins and ends, in terms: where most of what was found is seen.
std::pair<std::size_t, std::size_t> window(const std::vector<bool>& marks) {
    if (marks.size() <= whole) return {0, marks.size()};
    std::size_t best = 0;
    std::ptrdiff_t most = -1;
    for (std::size_t at = 0; at < marks.size(); ++at) {
        if (!marks[at]) continue;
        const auto from = marks.begin() + static_cast<std::ptrdiff_t>(at);
        const auto count = std::count(
            from, from + static_cast<std::ptrdiff_t>(std::min(whole - before, marks.size() - at)), true);
        if (count > most) {
            most = count;
            best = at;
        }
    }
    auto begin = best > before ? best - before : 0;
    begin = std::min(begin, marks.size() - whole);
    return {begin, begin + whole};
}

/// A stretch of the text with its marks; words found side by side are marked as one.
FoundText stretch(std::string_view text, const std::vector<Term>& terms, const std::vector<bool>& marks,
                  std::size_t first, std::size_t last) {
    FoundText result;
    const auto add = [&](std::size_t from, std::size_t to, bool found) {
        if (to > from) result.push_back({.text = std::string(text.substr(from, to - from)), .found = found});
    };
    if (first > 0) result.push_back({.text = std::string(ellipsis.substr(1)), .found = false});
    auto at = first == 0 ? 0 : terms[first].offset;
    for (auto i = first; i < last; ++i) {
        if (!marks[i]) continue;
        auto end = i;
        while (end + 1 < last && marks[end + 1]) ++end;
        add(at, terms[i].offset, false);
        at = terms[end].offset + terms[end].length;
        add(terms[i].offset, at, true);
        i = end;
    }
    if (last == terms.size()) {
        add(at, text.size(), false);
    } else {
        add(at, terms[last - 1].offset + terms[last - 1].length, false);
        result.push_back({.text = std::string(ellipsis.substr(0, ellipsis.size() - 1)), .found = false});
    }
    return result;
}

FoundText found_in(std::string_view text, const Question& question, Terms& terms, bool lead) {
    const auto all = terms(text);
    std::vector<bool> marks(all.size());
    mark(question, all, marks);
    if (std::ranges::find(marks, true) == marks.end()) {
        if (!lead || all.empty()) return {};
        return stretch(text, all, marks, 0, all.size() <= whole ? all.size() : beginning);
    }
    const auto [first, last] = window(marks);
    return stretch(text, all, marks, first, last);
}

}  // namespace

void show_found(PolicyHit& hit, const Question& question, Terms& terms) {
    const auto& resolution = hit.resolution;
    hit.text = found_in(resolution.text, question, terms, true);
    for (const auto& part : resolution.parts)
        hit.parts.push_back(found_in(part.text, question, terms, false));
}

}  // namespace plenum::policy
