// Short lines to look something up in, side by side in as many columns as they leave room for.
#include <plenum/render/document/pdf/flow.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

/// Columns of the widest room that nine of ten items need.
ColumnSet columns_for(std::vector<double> widths, double gap, double room) {
    const auto most = widths.begin() + static_cast<std::ptrdiff_t>((widths.size() - 1) * 9 / 10);
    std::nth_element(widths.begin(), most, widths.end());
    const double fits = std::clamp((room + gap) / (*most + gap), 1.0, 3.0);
    const auto count = std::min(static_cast<std::size_t>(fits), (widths.size() + 2) / 3);
    return {.count = count, .step = (room + gap) / static_cast<double>(count)};
}

}  // namespace

void put_index(Flow& flow, const doc::List& list) {
    const auto& m = flow.m;
    const Face face{.size = m.small * 1.04};
    const double gap = m.text * 1.6;
    std::vector<const Text*> texts;
    std::vector<double> widths;
    for (const auto& item : list.items) {
        texts.push_back(&flow.type.set(pieces(item, face)));
        widths.push_back(texts.back()->width);
    }
    const auto set = columns_for(widths, gap, m.column());
    flow.draft.column_sets.push_back(set);
    flow.strip(0, m.gap, cost::free);
    const auto whole = flow.draft.node("L");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto node = flow.draft.node("LBody", flow.draft.node("LI", whole));
        const auto from = flow.size();
        const bool fits = texts[i]->width <= set.step - gap;
        // The second line of an item stands in, so that the eye finds where items begin.
        const auto& text =
            fits ? *texts[i] : flow.type.set(pieces(list.items[i], face), set.step - gap, m.text * 0.9);
        flow.lines(text, {.x = m.left, .node = node});
        for (auto at = from; at < flow.size(); ++at) {
            flow.draft.strips[at].columns = flow.draft.column_sets.size();
            flow.draft.strips[at].opens = at == from;
        }
    }
}

}  // namespace plenum::render::pdf
