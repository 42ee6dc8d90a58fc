// Lines dealt to columns.
#include <plenum/render/document/pdf/columns.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

/// An item: its strips stay in one column.
struct Entry {
    std::size_t first = 0;
    double height = 0;
};

/// Deals the items to columns no higher than `height`; what is left over goes to the last one.
Columns dealt(const std::vector<Entry>& items, std::size_t to, std::size_t count, double height) {
    Columns result{.first = {items.front().first}};
    double y = 0;
    for (const auto& item : items) {
        if (y > 0 && y + item.height > height + 0.01 && result.first.size() < count) {
            result.first.push_back(item.first);
            y = 0;
        }
        y += item.height;
        result.height = std::max(result.height, y);
    }
    result.first.resize(count, to);
    return result;
}

}  // namespace

Columns balanced(const std::vector<Strip>& strips, std::size_t from, std::size_t to, std::size_t count) {
    std::vector<Entry> items;
    double total = 0;
    double step = 0;
    for (auto i = from; i < to; ++i) {
        if (items.empty() || strips[i].opens) items.push_back({.first = i});
        items.back().height += strips[i].height;
        total += strips[i].height;
        step = std::max(step, strips[i].height);
    }
    if (items.empty()) return {.first = std::vector<std::size_t>(count, to)};
    double height = total / static_cast<double>(count);
    auto result = dealt(items, to, count, height);
    // A line more at a time until the last column is no longer than the others.
    for (std::size_t tries = 0; result.height > height + 0.01 && tries < 64; ++tries) {
        height += step;
        result = dealt(items, to, count, height);
    }
    return result;
}

}  // namespace plenum::render::pdf
