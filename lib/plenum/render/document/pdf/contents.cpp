// The table of contents: sections, their extents, dots, and the pages that are known once all is laid out.
#include <plenum/render/document/pdf/flow.hpp>

namespace plenum::render::pdf {

namespace {

void entry(Flow& flow, const OutlineEntry& entry, std::size_t parent, bool first) {
    const auto& m = flow.m;
    const Face face{.size = m.text};
    const Face extent{.font = Font::heading, .size = m.small * 0.94, .ink = Ink::faint};
    auto words = pieces({{.text = entry.heading->text}}, face);
    words.front().link = entry.anchor;
    if (!entry.heading->extent.empty()) {
        words.push_back({.text = "\u2002", .face = face});
        for (auto& piece : pieces({{.text = entry.heading->extent}}, extent))
            words.push_back(std::move(piece));
    }
    const double number = m.text * 2.6;
    const auto node = flow.draft.node("TOCI", parent);
    const double in = entry.heading->level > 2 ? m.text * 1.2 : 0;
    const auto& text = flow.type.set(words, m.column() - number - in, m.text);
    flow.lines(text, {.x = m.left + in,
                      .node = flow.draft.node("P", node),
                      .before = first ? m.gap * 0.3 : m.text * 0.12,
                      .cost = first ? cost::never : cost::row});
    auto& last = flow.draft.strips.back();
    const auto& line = std::get<LineItem>(last.items.back());
    const double end = line.x + text.lines.back().x + text.lines.back().width;
    last.items.emplace_back(PageItem{.anchor = entry.anchor,
                                     .dots = end + m.text * 0.4,
                                     .right = m.right,
                                     .baseline = line.baseline,
                                     .face = face,
                                     .node = flow.draft.node("Reference", node)});
}

}  // namespace

void put(Flow& flow, const doc::Contents& contents) {
    const auto& m = flow.m;
    const auto from = flow.size();
    if (!contents.title.empty()) {
        flow.draft.sections.push_back({.text = contents.title, .extent = {}});
        flow.section = flow.draft.sections.size();
        const Face face{.font = Font::heading, .size = m.section, .bold = true, .ink = Ink::accent};
        flow.lines(flow.type.set(pieces({{.text = contents.title}}, face), m.column()),
                   {.x = m.left, .node = flow.draft.node("H2"), .before = m.text * 2});
        flow.keep(from, cost::never);
    }
    const auto whole = flow.draft.node("TOC");
    bool first = true;
    for (const auto& each : flow.outline) {
        if (!each.listed) continue;
        entry(flow, each, whole, first);
        first = false;
    }
}

}  // namespace plenum::render::pdf
