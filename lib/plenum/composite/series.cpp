#include <plenum/base/text.hpp>
#include <plenum/composite/ask.hpp>
#include <plenum/composite/wording.hpp>

#include <algorithm>

namespace plenum::composite {

namespace {

/// Does what stands before a "to" say that it begins another item: a comma, or "and"?
bool joined(std::string_view before, const Phrasing& phrasing) {
    if (before.ends_with(',')) return true;
    return std::ranges::any_of(phrasing.joins,
                               [&](const std::string& join) { return before.ends_with(' ' + join); });
}

bool is_deed(std::string_view text, const Phrasing& phrasing) {
    const auto words = text::words(text.substr(0, 40));
    return !words.empty() && phrasing.deeds.contains(words.front().folded);
}

}  // namespace

std::vector<Worded> series(const Worded& worded, const Phrasing& phrasing) {
    if (worded.telling == 0) return {worded};
    const std::string_view text = worded.text;
    const auto to = ' ' + phrasing.to + ' ';
    std::vector<std::string_view> items;
    auto from = worded.telling;
    for (auto at = text.find(to, from); at != std::string_view::npos; at = text.find(to, at + 1)) {
        const auto next = at + to.size();
        if (!joined(text.substr(0, at), phrasing) || !is_deed(text.substr(next), phrasing)) continue;
        items.push_back(text.substr(from, at - from));
        from = next;
    }
    items.push_back(text.substr(from));
    std::vector<Worded> result;
    const auto head = text.substr(0, worded.telling);
    constexpr std::size_t few = 3;
    for (const auto item : items) {
        auto each = worded;
        const auto tail = tidy(item, phrasing);
        // An item that points back, or is too short to stand, undoes it all: they are one thought.
        if (count_words(tail) < few || !leaning_word(tail, false, phrasing).empty()) return {worded};
        each.text = std::string(head) + tail;
        result.push_back(std::move(each));
    }
    return result;
}

}  // namespace plenum::composite
