#include <plenum/write/diff.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

namespace plenum::write {

namespace {

using Lines = std::vector<std::string_view>;

/// Lines with their line breaks.
Lines lines_of(std::string_view text) {
    Lines result;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        result.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return result;
}

/// A line of the diff: ' ' of both texts, '-' of the first only, '+' of the second only.
struct Step {
    char sign = ' ';
    std::string_view line;
};

/// How far each diagonal was reached, for every number of changes: the record of Myers's greedy search
/// ("An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986).
class Search {
public:
    Search(const Lines& a, const Lines& b) : a_(a), b_(b) {}

    std::vector<Step> steps() {
        const auto most = std::ssize(a_) + std::ssize(b_);
        for (std::ptrdiff_t d = 0; d <= most; ++d) {
            if (reach(d)) return backwards(d);
        }
        return {};
    }

private:
    /// The furthest x on diagonal k = x - y after d changes.
    std::ptrdiff_t furthest(std::ptrdiff_t d, std::ptrdiff_t k) const {
        return record_[static_cast<std::size_t>(d)][static_cast<std::size_t>(k + d)];
    }

    bool downwards(std::ptrdiff_t d, std::ptrdiff_t k) const {
        return k == -d || (k != d && furthest(d - 1, k - 1) < furthest(d - 1, k + 1));
    }

    std::ptrdiff_t start(std::ptrdiff_t d, std::ptrdiff_t k) const {
        if (d == 0) return 0;
        return downwards(d, k) ? furthest(d - 1, k + 1) : furthest(d - 1, k - 1) + 1;
    }

    bool reach(std::ptrdiff_t d) {
        record_.emplace_back(static_cast<std::size_t>((2 * d) + 1), -1);
        for (auto k = -d; k <= d; k += 2) {
            auto x = start(d, k);
            while (x < std::ssize(a_) && x - k < std::ssize(b_) && x - k >= 0 && a(x) == b(x - k)) ++x;
            record_.back()[static_cast<std::size_t>(k + d)] = x;
            if (x >= std::ssize(a_) && x - k >= std::ssize(b_)) return true;
        }
        return false;
    }

    std::vector<Step> backwards(std::ptrdiff_t d) const {
        std::vector<Step> result;
        auto x = std::ssize(a_);
        auto k = x - std::ssize(b_);
        for (; d >= 0; --d) {
            const auto from = start(d, k);
            while (x > from) result.push_back({.sign = ' ', .line = a(--x)});
            if (d == 0) break;
            if (downwards(d, k)) {
                result.push_back({.sign = '+', .line = b(x - k - 1)});
                ++k;
            } else {
                result.push_back({.sign = '-', .line = a(--x)});
                --k;
            }
        }
        std::ranges::reverse(result);
        return result;
    }

    std::string_view a(std::ptrdiff_t i) const { return a_[static_cast<std::size_t>(i)]; }
    std::string_view b(std::ptrdiff_t i) const { return b_[static_cast<std::size_t>(i)]; }

    const Lines& a_;
    const Lines& b_;
    std::vector<std::vector<std::ptrdiff_t>> record_;
};

/// "3,7": where a hunk begins and how many lines it takes; an empty one stands after the line before it.
std::string range(std::size_t first, std::size_t count) {
    return count == 1 ? fmt::to_string(first + 1)
                      : fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

/// Writes the steps from `begin` to before `end`; `a` and `b` count the lines before them.
void hunk(const std::vector<Step>& steps, std::size_t begin, std::size_t end, std::size_t a, std::size_t b,
          std::string& out) {
    std::size_t removed = 0;
    std::size_t added = 0;
    for (auto i = begin; i < end; ++i) {
        removed += steps[i].sign != '+' ? 1U : 0U;
        added += steps[i].sign != '-' ? 1U : 0U;
    }
    fmt::format_to(std::back_inserter(out), "@@ -{} +{} @@\n", range(a, removed), range(b, added));
    for (auto i = begin; i < end; ++i) {
        out += steps[i].sign;
        out += steps[i].line;
        if (!steps[i].line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
    }
}

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before, std::string_view after) {
    if (before == after) return {};
    constexpr std::size_t context = 3;
    const auto a = lines_of(before);
    const auto b = lines_of(after);
    const auto steps = Search(a, b).steps();
    auto out = fmt::format("--- {}\n+++ {}\n", name, name);
    std::size_t before_a = 0;
    std::size_t before_b = 0;
    std::size_t counted = 0;
    for (std::size_t i = 0; i < steps.size();) {
        if (steps[i].sign == ' ') {
            ++i;
            continue;
        }
        auto end = i + 1;  // past the last change that is near enough to the one before it
        for (auto next = end; next < steps.size() && next - end <= 2 * context; ++next) {
            if (steps[next].sign != ' ') end = next + 1;
        }
        const auto begin = i - std::min({context, i, i - counted});
        for (; counted < begin; ++counted) {
            before_a += steps[counted].sign != '+' ? 1U : 0U;
            before_b += steps[counted].sign != '-' ? 1U : 0U;
        }
        const auto stop = std::min(end + context, steps.size());
        hunk(steps, begin, stop, before_a, before_b, out);
        i = end;
    }
    return out;
}

}  // namespace plenum::write
