#include <plenum/similar/changes.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace plenum::similar {

namespace {

constexpr std::size_t most_cells = 100'000;  // of the table of common runs
constexpr std::size_t words_shown = 8;

using Words = std::span<const Wording::Word>;

/// The words as they are written, with what stands between them.
std::string written(Words words) {
    if (words.empty()) return "";
    const auto shown = std::min(words_shown, words.size());
    const auto* from = words.front().written.data();
    const auto* to = words[shown - 1].written.data() + words[shown - 1].written.size();
    std::string result;
    for (const char c : std::string_view(from, static_cast<std::size_t>(to - from))) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) {
            result += c;
        } else if (!result.ends_with(' ')) {
            result += ' ';
        }
    }
    return result + (shown < words.size() ? " ..." : "");
}

bool same(const Wording::Word& a, const Wording::Word& b) {
    return a.id == b.id;
}

void add(std::vector<Change>& changes, Words a, Words b) {
    const auto says = [](const Wording::Word& word) { return word.says; };
    if (std::ranges::none_of(a, says) && std::ranges::none_of(b, says)) return;
    changes.push_back({.a = written(a), .b = written(b)});
}

/// For every pair of places the length of the longest common run of words from there on. The words are
/// compared thousands of times, hence by their numbers alone and row by row.
class Runs {
public:
    Runs(Words a, Words b) : width_(b.size() + 1), lengths_((a.size() + 1) * width_, 0) {
        std::vector<std::uint32_t> ids;
        ids.reserve(b.size());
        for (const auto& word : b) ids.push_back(word.id);
        for (auto i = a.size(); i-- > 0;) {
            const auto id = a[i].id;
            auto* row = lengths_.data() + i * width_;
            const auto* next = row + width_;
            for (auto j = b.size(); j-- > 0;) {
                row[j] = ids[j] == id ? next[j + 1] + 1 : std::max(next[j], row[j + 1]);
            }
        }
    }
    std::uint32_t at(std::size_t i, std::size_t j) const { return lengths_[i * width_ + j]; }

private:
    std::size_t width_;
    std::vector<std::uint32_t> lengths_;
};

void compare(std::vector<Change>& result, Words a, Words b) {
    const Runs runs(a, b);
    std::size_t from_a = 0;
    std::size_t from_b = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (same(a[i], b[j])) {
            add(result, a.subspan(from_a, i - from_a), b.subspan(from_b, j - from_b));
            from_a = ++i;
            from_b = ++j;
        } else if (runs.at(i + 1, j) >= runs.at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    add(result, a.subspan(from_a), b.subspan(from_b));
}

}  // namespace

std::vector<Change> changes(const Wording::Piece& a, const Wording::Piece& b) {
    Words left(a.words);
    Words right(b.words);
    while (!left.empty() && !right.empty() && same(left.front(), right.front())) {
        left = left.subspan(1);
        right = right.subspan(1);
    }
    while (!left.empty() && !right.empty() && same(left.back(), right.back())) {
        left = left.first(left.size() - 1);
        right = right.first(right.size() - 1);
    }
    std::vector<Change> result;
    if (left.size() * right.size() <= most_cells) compare(result, left, right);
    return result;
}

}  // namespace plenum::similar
