// A document as strips: the title, headings, paragraphs and lists.
#include <plenum/render/document/pdf/flow.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

Pieces plain(const std::string& text, const Face& face) {
    return pieces({{.text = text}}, face);
}

/// The status in a frame, as a stamp.
void stamp(Flow& flow, const std::string& status) {
    const auto& m = flow.m;
    const Face face{.font = Font::heading, .size = m.text, .bold = true};
    const double pad = m.text * 0.5;
    const auto& text = flow.type.set(plain(status, face), m.column() - 2 * pad);
    const auto from = flow.size();
    flow.lines(
        text,
        {.x = m.left + pad, .node = flow.draft.node("P"), .before = m.gap + pad / 2, .cost = cost::never});
    flow.keep(from, cost::never);
    auto& last = flow.draft.strips.back();
    last.items.insert(last.items.begin(), RectangleItem{.x = m.left,
                                                        .y = last.height - text.height - pad / 2,
                                                        .width = text.width + 2 * pad,
                                                        .height = text.height + pad,
                                                        .outline = m.thick});
    flow.strip(0, pad / 2, cost::never);
}

/// The picture, which those who do not see it hear by its name: no element of its own, for cairo gives none a
/// text.
void logo(Flow& flow, const doc::Logo& logo) {
    if (logo.bytes.empty() || logo.width <= 0 || logo.height <= 0) return;
    const auto& m = flow.m;
    // However large it is, the title comes below it on the same page.
    const double scale = std::min({1.0, m.column() / points(logo.width), m.room() / 3 / points(logo.height)});
    auto& strip = flow.strip(0, points(logo.height) * scale, cost::free);
    strip.items.emplace_back(
        LogoItem{.x = m.left, .width = points(logo.width) * scale, .height = strip.height});
    if (!logo.alt.empty()) {
        const auto& name = flow.type.set(plain(logo.alt, unseen({.font = Font::heading})));
        strip.items.emplace_back(
            LineItem{.text = &name, .x = m.left, .baseline = strip.height, .node = flow.draft.node("P")});
    }
    flow.strip(0, m.gap * 2, cost::never);
}

void title(Flow& flow, const doc::Document& document, const doc::House& house) {
    const auto& m = flow.m;
    logo(flow, house.logo);
    const auto from = flow.size();
    if (!document.title.empty()) {
        const Face face{.font = Font::heading, .size = m.title, .bold = true, .ink = Ink::accent};
        flow.lines(flow.type.set(plain(document.title, face), m.column()),
                   {.x = m.left, .node = flow.draft.node("H1"), .cost = cost::never});
    }
    if (!document.subtitle.empty()) {
        const Face face{.font = Font::heading, .size = m.text * 1.15};
        flow.lines(flow.type.set(plain(document.subtitle, face), m.column()),
                   {.x = m.left, .node = flow.draft.node("P"), .before = m.text * 0.15, .cost = cost::never});
    }
    if (!document.status.empty()) stamp(flow, document.status);
    if (flow.size() == from) return;
    flow.keep(from, cost::widow);
    flow.strip(0, m.gap * 0.8, cost::never);
}

/// A note in small print at the right end of a heading's last line, if there is room, or below it.
void note_of(Flow& flow, const doc::Heading& heading, const Text& text) {
    const auto& m = flow.m;
    if (heading.note.empty()) return;
    const Face face{.font = Font::heading, .size = m.small, .ink = Ink::faint};
    const auto& note = flow.type.set(plain(heading.note, face), m.column());
    const auto node = flow.draft.node("P");
    const double used = text.lines.back().x + text.lines.back().width;
    if (note.lines.size() == 1 && used + note.width + m.text * 2 <= m.column()) {
        auto& strip = flow.draft.strips.back();
        const double baseline = std::get<LineItem>(strip.items.back()).baseline;
        strip.items.emplace_back(
            LineItem{.text = &note, .x = m.right - note.width, .baseline = baseline, .node = node});
        return;
    }
    flow.lines(note, {.x = m.left, .node = node, .cost = cost::never});
}

}  // namespace

void put(Flow& flow, const doc::Heading& heading) {
    const auto& m = flow.m;
    const auto& anchor = flow.outline[flow.heading++].anchor;
    const bool section = heading.level <= 2;
    if (section) {
        flow.draft.sections.push_back({.text = heading.text, .extent = heading.extent});
        flow.section = flow.draft.sections.size();
    }
    flow.draft.outline.push_back({.text = heading.text, .anchor = anchor, .level = section ? 2 : 3});
    const Face face{
        .font = Font::heading, .size = section ? m.section : m.subsection, .bold = true, .ink = Ink::accent};
    const auto from = flow.size();
    const auto& text = flow.type.set(plain(heading.text, face), m.column());
    flow.lines(text, {.x = m.left,
                      .node = flow.draft.node(section ? "H2" : "H3"),
                      .before = section ? m.text * 2 : m.text * 1.3,
                      .cost = heading.new_page ? cost::forced
                              : section        ? cost::section
                                               : cost::free});
    note_of(flow, heading, text);
    if (section) {
        auto& rule = flow.strip(0, m.text * 0.45, cost::never);
        rule.items.emplace_back(RectangleItem{
            .x = m.left, .y = m.text * 0.15, .width = m.column(), .height = m.thick, .ink = Ink::accent});
    }
    flow.keep(from, cost::never);
    flow.anchor(from, anchor);
    flow.least_cost = cost::never;
}

void put(Flow& flow, const doc::Paragraph& paragraph) {
    const auto& m = flow.m;
    const auto& text = flow.type.set(pieces(paragraph.runs, {.size = m.text}), m.column());
    // The words under a heading say what comes; a heading and two lines alone at the end of a page look lost.
    const bool headed = flow.least_cost == cost::never;
    flow.lines(text, {.x = m.left, .node = flow.draft.node("P"), .before = m.gap});
    const bool announces = !paragraph.runs.empty() && paragraph.runs.back().text.ends_with(':');
    if (announces) {
        flow.least_cost = cost::torn;
    } else if (headed && text.lines.size() <= 3) {
        flow.least_cost = cost::line;
    }
}

void put(Flow& flow, const doc::List& list) {
    if (list.items.empty()) return;
    if (list.index) {
        put_index(flow, list);
        return;
    }
    const auto& m = flow.m;
    const Face face{.size = m.text};
    const auto whole = flow.draft.node("L");
    const auto label = [&](std::size_t n) { return list.ordered ? std::to_string(n) + "." : "\u2022"; };
    const auto& widest = flow.type.set(label(list.items.size()), face);
    const double hang = std::max(m.text * 1.1, widest.width + m.text * 0.5);
    std::size_t n = 0;
    for (const auto& item : list.items) {
        const auto node = flow.draft.node("LI", whole);
        const auto label_node = flow.draft.node("Lbl", node);
        const auto at = flow.size();
        flow.lines(flow.type.set(pieces(item, face), m.column() - hang),
                   {.x = m.left + hang,
                    .node = flow.draft.node("LBody", node),
                    .before = n == 0 ? m.gap : m.gap * 0.4,
                    .cost = n == 0 ? cost::free : cost::row});
        flow.beside(at, flow.type.set(label(++n), face), m.left, label_node);
    }
}

Draft lay_out(const doc::Document& document, const doc::House& house, const Measures& m, Typesetter& type) {
    Flow flow{.type = type, .m = m, .hang = hang_of(document, type, m), .outline = outline(document)};
    title(flow, document, house);
    for (const auto& element : document.elements) {
        std::visit([&](const auto& each) { put(flow, each); }, element);
    }
    return std::move(flow.draft);
}

}  // namespace plenum::render::pdf
