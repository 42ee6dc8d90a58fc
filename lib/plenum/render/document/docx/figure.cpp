// Figures: a table of the numbers, and beside each number its bar.
#include <plenum/base/display.hpp>
#include <plenum/render/document/docx/columns.hpp>
#include <plenum/render/document/docx/style.hpp>
#include <plenum/render/document/docx/writer.hpp>
#include <plenum/render/figure.hpp>

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

/// A bar is an empty line, in colour from where the amount begins, mostly the left, to where it ends. The
/// first measure is filled and those after it are framed, so that they are told apart without colour.
void bar(pugi::xml_node at, double from, double share, bool filled, int room, const Writer& writer) {
    const auto colour = hex(writer.house.accent);
    const int wide =
        std::max(static_cast<int>(std::lround(share * room)), share > 0 ? writer.layout.em / 10 : 0);
    const int before = static_cast<int>(std::lround(from * room));
    auto node = paragraph(at, "FigureBar");
    if (wide == 0) return;
    auto properties = node.child("w:pPr");
    auto borders = add(properties, "w:pBdr");
    for (const auto* side : {"w:top", "w:left", "w:bottom", "w:right"}) {
        add(borders, side, {{"w:val", "single"}, {"w:sz", 6}, {"w:space", 0}, {"w:color", colour}});
    }
    add(properties, "w:shd",
        {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", filled ? colour : "FFFFFF"}});
    add(properties, "w:ind", {{"w:left", before}, {"w:right", std::max(room - before - wide, 0)}});
}

void key(pugi::xml_node at, const doc::Figure& figure) {
    if (figure.series.size() < 2) return;
    std::string text;
    for (std::size_t s = 0; s < figure.series.size(); ++s) {
        text += s == 0 ? "Filled: " : s == 1 ? "; outlined: " : "; ";
        text += figure.series[s];
    }
    run(paragraph(at, "HeadingNote"), text);
}

}  // namespace

void put(pugi::xml_node at, const doc::Figure& figure, Writer& writer) {
    auto table = as_table(figure);
    if (!figure.caption.empty()) run(paragraph(at, "Caption"), figure.caption);
    key(at, figure);
    const auto& layout = writer.layout;
    // The bars have at least four tenths of the line.
    auto widths = column_widths(table, layout, layout.text_width * 6 / 10);
    int used = 0;
    for (const auto each : widths) used += each;
    widths.push_back(layout.text_width - used);
    const int room = widths.back() - layout.em;
    const auto most = longest(figure);
    auto node = sheet(at, {.widths = widths, .name = figure.caption});
    auto head = row(node, false, true);
    for (std::size_t c = 0; c < table.head.size(); ++c) {
        run(paragraph(cell(head, widths[c]), c > 0 ? "TableNumberHead" : "TableHead"), table.head[c]);
    }
    paragraph(cell(head, widths.back()), "TableHead");
    for (std::size_t r = 0; r < figure.bars.size(); ++r) {
        auto line = row(node);
        for (std::size_t c = 0; c < table.head.size(); ++c) {
            auto words = paragraph(cell(line, widths[c]), c > 0 ? "TableNumber" : "TableText");
            runs(words, table.rows[r][c], writer);
            if (figure.bars.size() <= short_table && r + 1 < figure.bars.size()) keep_next(words);
        }
        auto bars = cell(line, widths.back());
        const auto& amounts = figure.bars[r].amounts;
        for (std::size_t s = 0; s < amounts.size(); ++s) {
            bar(bars, most > 0 ? amounts[s].from / most : 0, most > 0 ? amounts[s].value / most : 0, s == 0,
                room, writer);
        }
        if (amounts.empty()) paragraph(bars, "TableText");
    }
}

}  // namespace plenum::render::docx
