// Strips one below the other.
#include <plenum/render/document/pdf/flow.hpp>

#include <algorithm>
#include <utility>

namespace plenum::render::pdf {

Strip& Flow::strip(double before, double height, double wish) {
    draft.strips.push_back({.before = std::max(before, std::exchange(least_before, 0)),
                            .height = height,
                            .cost = std::max(wish, std::exchange(least_cost, cost::section)),
                            .section = section,
                            .bracket = bracket});
    return draft.strips.back();
}

void Flow::lines(const Text& text, const Place& place) {
    const auto n = text.lines.size();
    for (std::size_t i = 0; i < n; ++i) {
        const auto& line = text.lines[i];
        const bool widow = i == 1 || i + 1 == n || n <= 3;
        const double wish = i == 0 ? place.cost : widow ? cost::widow : cost::line;
        strip(i == 0 ? place.before : 0, line.height, wish)
            .items.emplace_back(LineItem{
                .text = &text, .nth = i, .x = place.x, .baseline = line.baseline, .node = place.node});
    }
}

void Flow::beside(std::size_t at, const Text& words, double x, std::size_t node) {
    auto& items = draft.strips[at].items;
    const auto first =
        std::ranges::find_if(items, [](const Item& item) { return std::holds_alternative<LineItem>(item); });
    const double baseline =
        first == items.end() ? words.lines.front().baseline : std::get<LineItem>(*first).baseline;
    items.insert(first, LineItem{.text = &words, .x = x, .baseline = baseline, .node = node});
}

void Flow::anchor(std::size_t at, const std::string& name) {
    auto& items = draft.strips[at].items;
    if (!name.empty()) items.insert(items.begin(), AnchorItem{name});
}

void Flow::keep(std::size_t from, double cost) {
    for (auto i = from + 1; i < draft.strips.size(); ++i) {
        draft.strips[i].cost = std::max(draft.strips[i].cost, cost);
    }
}

}  // namespace plenum::render::pdf
