// Where pages end.
#include <plenum/render/document/pdf/columns.hpp>
#include <plenum/render/document/pdf/pages.hpp>

#include <algorithm>
#include <limits>

namespace plenum::render::pdf {

namespace {

/// Strips set one below the other from the head of a page on, one more at a time.
class Filling {
public:
    Filling(const Draft& draft, std::size_t first) : draft_(draft), first_(first) {
        const auto table = draft.strips[first].table;
        if (table == 0) return;
        for (const auto& head : draft.heads[table - 1]) height_ += head.height;
    }

    double height() const { return height_; }

    void add(std::size_t i) {
        const auto& strip = draft_.strips[i];
        if (strip.columns == 0) {
            height_ += (i == first_ ? 0 : strip.before) + strip.height;
            set_ = 0;
            return;
        }
        if (strip.columns != set_) {
            set_ = strip.columns;
            set_from_ = i;
            above_ = height_;
        }
        const auto count = draft_.column_sets[set_ - 1].count;
        height_ = above_ + balanced(draft_.strips, set_from_, i + 1, count).height;
    }

private:
    const Draft& draft_;
    std::size_t first_;
    double height_ = 0;
    std::size_t set_ = 0;  ///< the column set that is being filled, and from where
    std::size_t set_from_ = 0;
    double above_ = 0;
};

/// For each strip where the page that ends before it best begins; the last is for the end of the draft.
std::vector<std::size_t> best_breaks(const Draft& draft, double room) {
    const auto n = draft.strips.size();
    std::vector<double> best(n + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(n + 1, 0);
    best[0] = 0;
    constexpr double nearly_empty = 0.88;
    for (std::size_t i = 0; i < n; ++i) {
        // A page that cannot begin here, because no page ends before it.
        if (best[i] == std::numeric_limits<double>::infinity()) continue;
        Filling page(draft, i);
        for (auto end = i + 1; end <= n; ++end) {
            page.add(end - 1);
            // A strip higher than a page has to go somewhere.
            if (page.height() > room && end > i + 1) break;
            const double blank = std::max(0.0, room - page.height()) / room;
            const double here = end == n ? (i > 0 && blank > nearly_empty ? cost::lost : 0)
                                         : draft.strips[end].cost + cost::blank * blank * blank;
            if (best[i] + here >= best[end]) continue;
            best[end] = best[i] + here;
            from[end] = i;
        }
    }
    return from;
}

/// The page with the strips first..end.
class Setting {
public:
    Setting(const Draft& draft, std::size_t first, std::size_t end)
        : draft_(draft),
          first_(first),
          end_(end) {}

    Page page() {
        const auto& strips = draft_.strips;
        page_.section = strips[first_].section;
        if (const auto table = strips[first_].table; table != 0) {
            for (const auto& head : draft_.heads[table - 1]) put(head, 0);
        }
        for (auto i = first_; i < end_;) {
            if (strips[i].columns != 0) {
                i = columns(i);
                continue;
            }
            if (i != first_) y_ += strips[i].before;
            put(strips[i++], 0);
        }
        return std::move(page_);
    }

private:
    void put(const Strip& strip, double across) {
        page_.strips.push_back({.strip = &strip, .across = across, .down = y_});
        y_ += strip.height;
    }

    std::size_t columns(std::size_t from) {
        auto to = from;
        while (to < end_ && draft_.strips[to].columns == draft_.strips[from].columns) ++to;
        const auto& set = draft_.column_sets[draft_.strips[from].columns - 1];
        const auto dealt = balanced(draft_.strips, from, to, set.count);
        const double top = y_;
        for (std::size_t c = 0; c < set.count; ++c) {
            y_ = top;
            const auto behind = c + 1 < set.count ? dealt.first[c + 1] : to;
            for (auto i = dealt.first[c]; i < behind; ++i) {
                put(draft_.strips[i], set.step * static_cast<double>(c));
            }
        }
        y_ = top + dealt.height;
        return to;
    }

    const Draft& draft_;
    std::size_t first_;
    std::size_t end_;
    double y_ = 0;
    Page page_;
};

}  // namespace

std::vector<Page> broken(const Draft& draft, double room) {
    const auto from = best_breaks(draft, room);
    std::vector<Page> pages;
    for (auto end = draft.strips.size(); end > 0; end = from[end]) {
        pages.push_back(Setting(draft, from[end], end).page());
    }
    std::ranges::reverse(pages);
    if (pages.empty()) pages.emplace_back();
    return pages;
}

}  // namespace plenum::render::pdf
