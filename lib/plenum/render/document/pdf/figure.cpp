// Bars drawn to scale with their numbers beside them, and lines to be copied.
#include <plenum/base/controls.hpp>
#include <plenum/render/document/pdf/flow.hpp>
#include <plenum/render/figure.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

Face label_face(const Measures& m) {
    return {.font = Font::heading, .size = m.small};
}

std::size_t caption(Flow& flow, const std::string& words, std::size_t parent) {
    const auto from = flow.size();
    if (words.empty()) return from;
    const Face face{.font = Font::heading, .size = flow.m.text * 0.9, .bold = true};
    flow.lines(flow.type.set(pieces({{.text = words}}, face), flow.m.column()),
               {.x = flow.m.left, .node = flow.draft.node("Caption", parent), .before = flow.m.gap * 1.6});
    flow.keep(from, cost::never);
    return from;
}

/// Told apart without colour: full, only a line around it, and then a lighter and thinner one.
RectangleItem bar_of(const Measures& m, std::size_t series) {
    RectangleItem result{.ink = Ink::accent};
    if (series % 3 == 1) result.outline = m.thick;
    if (series % 3 == 2) result.thin = true;
    return result;
}

/// Which bar is which, where there are several for each label.
void key(Flow& flow, const doc::Figure& figure, std::size_t parent) {
    const auto& m = flow.m;
    const auto face = label_face(m);
    for (std::size_t s = 0; s < figure.series.size() && figure.series.size() > 1; ++s) {
        const auto at = flow.size();
        const double side = face.size * 0.75;
        flow.lines(flow.type.set(pieces({{.text = figure.series[s]}}, face), m.column() - side * 2),
                   {.x = m.left + side * 1.7,
                    .node = flow.draft.node("P", parent),
                    .before = s == 0 ? m.gap * 0.3 : 0,
                    .cost = cost::never});
        auto sample = bar_of(m, s);
        auto& strip = flow.draft.strips[at];
        sample.x = m.left;
        sample.width = side;
        sample.height = sample.thin ? side / 2 : side;
        sample.y = (strip.height - sample.height) / 2;
        strip.items.emplace_back(sample);
    }
}

struct Scale {
    double label = 0;  ///< width of the labels
    double from = 0;   ///< where bars begin
    double room = 0;   ///< of the longest bar
    double most = 0;   ///< the value of it
};

Scale scale_of(Flow& flow, const doc::Figure& figure) {
    const auto& m = flow.m;
    const auto face = label_face(m);
    Scale result{.most = longest(figure)};
    double number = 0;
    for (const auto& bar : figure.bars) {
        result.label = std::max(result.label, flow.type.set(bar.label, face).width);
        for (const auto& amount : bar.amounts)
            number = std::max(number, flow.type.set(amount.shown, face).width);
    }
    result.label = std::min(result.label + 1, m.column() * 0.42);
    result.from = m.left + result.label + face.size * 0.8;
    result.room = std::max(m.right - result.from - std::min(number, m.column() / 4) - face.size, m.text * 2);
    return result;
}

void put_bar(Flow& flow, const doc::Figure::Bar& bar, const Scale& scale, std::size_t node, double wish) {
    const auto& m = flow.m;
    const auto face = label_face(m);
    const double step = face.size * 1.35;
    const auto& label = flow.type.set(pieces({{.text = bar.label}}, face), scale.label);
    const double bars = step * static_cast<double>(std::max<std::size_t>(bar.amounts.size(), 1));
    auto& strip = flow.strip(m.text * 0.22, std::max(label.height, bars), wish);
    const auto label_node = flow.draft.node("TH", node);
    double y = 0;
    for (std::size_t i = 0; i < label.lines.size(); ++i) {
        const auto& line = label.lines[i];
        strip.items.emplace_back(LineItem{
            .text = &label, .nth = i, .x = m.left, .baseline = y + line.baseline, .node = label_node});
        y += line.height;
    }
    y = 0;
    for (std::size_t s = 0; s < bar.amounts.size(); ++s, y += step) {
        const auto& amount = bar.amounts[s];
        auto drawn = bar_of(m, s);
        const auto part = [&](double value) {
            return scale.most > 0 ? std::clamp(value / scale.most, 0.0, 1.0) * scale.room : 0;
        };
        drawn.x = scale.from + part(amount.from);
        const double thick = drawn.thin ? 0.36 : 0.72;
        drawn.y = y + step * (1 - thick) / 2;
        drawn.height = step * thick;
        drawn.width = part(amount.value);
        if (drawn.width > 0) strip.items.emplace_back(drawn);
        const auto& shown = flow.type.set(amount.shown, face);
        strip.items.emplace_back(LineItem{.text = &shown,
                                          .x = drawn.x + drawn.width + face.size * 0.45,
                                          .baseline = y + shown.lines.front().baseline,
                                          .node = flow.draft.node("TD", node)});
    }
}

}  // namespace

void put(Flow& flow, const doc::Figure& figure) {
    const auto whole = flow.draft.node("Table");
    const auto from = caption(flow, figure.caption, whole);
    key(flow, figure, whole);
    if (flow.size() == from) flow.strip(0, flow.m.gap, cost::free);
    const auto scale = scale_of(flow, figure);
    for (std::size_t i = 0; i < figure.bars.size(); ++i) {
        put_bar(flow, figure.bars[i], scale, flow.draft.node("TR", whole),
                i == 0                                  ? cost::never
                : i == 1 || i + 1 == figure.bars.size() ? cost::torn
                                                        : cost::part);
    }
    flow.strip(0, flow.m.gap * 0.8, cost::never);
}

void put(Flow& flow, const doc::Listing& listing) {
    const auto& m = flow.m;
    const Face face{.font = Font::mono, .size = m.text * 0.8};
    const auto whole = flow.draft.node("Code");
    const auto from = caption(flow, listing.caption, whole);
    const double inset = m.text * 0.6;
    flow.strip(flow.size() == from ? m.gap * 1.2 : m.gap * 0.4, inset * 0.6,
               flow.size() == from ? cost::free : cost::never)
        .items.emplace_back(RectangleItem{.x = m.left, .width = m.column(), .height = m.thin});
    const auto first = flow.size();
    std::string_view rest = listing.text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        // A line that is too long goes on further in, so that it is seen to be one.
        const auto& text = flow.type.set(pieces({{.text = std::string(rest.substr(0, end))}}, face),
                                         m.column() - inset * 2, face.size * 2);
        flow.lines(text, {.x = m.left + inset, .node = flow.draft.node("P", whole), .cost = cost::row});
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (flow.size() > first) flow.draft.strips[first].cost = cost::never;
    flow.strip(0, inset * 0.6, cost::never)
        .items.emplace_back(
            RectangleItem{.x = m.left, .y = inset * 0.6, .width = m.column(), .height = m.thin});
}

}  // namespace plenum::render::pdf
