// Tables: the head on every page, numbers to the right, a box before each row where one is to be ticked.
#include <plenum/render/document/docx/columns.hpp>
#include <plenum/render/document/docx/writer.hpp>

#include <numeric>
#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

bool is_right(const doc::Table& table, std::size_t column) {
    return column < table.numeric.size() && table.numeric[column];
}

/// A box that is ticked with the mouse, or on paper; a screen reader calls it by what names its row.
void box(pugi::xml_node at, const std::vector<doc::Runs>& cells, Writer& writer) {
    auto control = add(at, "w:sdt");
    auto properties = add(control, "w:sdtPr");
    std::string name;
    if (!cells.empty()) {
        for (const auto& run : cells.front()) name += run.text;
    }
    std::string buffer;
    constexpr std::size_t longest = 60;
    if (name.size() > longest) name.clear();
    add(properties, "w:alias", {{"w:val", "Tick " + std::string(clean(name, buffer))}});
    add(properties, "w:id", {{"w:val", 1 + writer.ids++}});
    auto check = add(properties, "w14:checkbox");
    add(check, "w14:checked", {{"w14:val", "0"}});
    add(check, "w14:checkedState", {{"w14:val", "2612"}, {"w14:font", "MS Gothic"}});
    add(check, "w14:uncheckedState", {{"w14:val", "2610"}, {"w14:font", "MS Gothic"}});
    run(add(control, "w:sdtContent"), "\xE2\x98\x90");
}

void head(pugi::xml_node at, const doc::Table& table, const std::vector<int>& widths) {
    auto line = row(at, false, true);
    std::size_t column = 0;
    if (table.boxes) paragraph(cell(line, widths[column++]), "TableHead");
    for (std::size_t c = 0; c < table.head.size(); ++c) {
        auto words =
            paragraph(cell(line, widths[column++]), is_right(table, c) ? "TableNumberHead" : "TableHead");
        run(words, table.head[c]);
    }
}

std::size_t length(const std::vector<doc::Runs>& cells) {
    std::size_t bytes = 0;
    for (const auto& each : cells) {
        for (const auto& run : each) bytes += run.text.size();
    }
    return bytes;
}

/// A table of a few lines stays on one page.
bool is_small(const doc::Table& table, const Layout& layout) {
    std::size_t bytes = 0;
    for (const auto& cells : table.rows) bytes += length(cells);
    return table.rows.size() <= short_table && bytes < layout.long_block / 2;
}

struct Line {
    bool sum = false;        ///< it sums up the others
    bool keep_next = false;  ///< and stays on the page of the next one
};

void write(pugi::xml_node at, const doc::Table& table, const std::vector<doc::Runs>& cells, Line line,
           const std::vector<int>& widths, Writer& writer) {
    auto node = row(at, length(cells) > writer.layout.long_block);
    std::size_t column = 0;
    if (table.boxes) {
        auto ticked = paragraph(cell(node, widths[column++]), "TableBox");
        if (line.keep_next) keep_next(ticked);
        if (!line.sum) box(ticked, cells, writer);
    }
    for (std::size_t c = 0; c < table.head.size(); ++c) {
        auto words =
            paragraph(cell(node, widths[column++]), is_right(table, c) ? "TableNumber" : "TableText");
        if (line.keep_next) keep_next(words);
        if (c < cells.size()) runs(words, cells[c], writer);
    }
}

}  // namespace

bool ends_with_table(pugi::xml_node at) {
    return std::string_view(at.last_child().name()) == "w:tbl";
}

pugi::xml_node sheet(pugi::xml_node at, const Sheet& sheet) {
    if (ends_with_table(at)) paragraph(at, "Between");
    auto table = add(at, "w:tbl");
    auto properties = add(table, "w:tblPr");
    add(properties, "w:tblStyle", {{"w:val", sheet.style}});
    const auto all = std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0);
    add(properties, "w:tblW", {{"w:w", all}, {"w:type", "dxa"}});
    if (sheet.indent != 0) add(properties, "w:tblInd", {{"w:w", sheet.indent}, {"w:type", "dxa"}});
    add(properties, "w:tblLayout", {{"w:type", "fixed"}});
    add(properties, "w:tblLook",
        {{"w:val", sheet.total ? "04E0" : "04A0"},
         {"w:firstRow", "1"},
         {"w:lastRow", sheet.total ? "1" : "0"},
         {"w:firstColumn", "1"},
         {"w:lastColumn", "0"},
         {"w:noHBand", "0"},
         {"w:noVBand", "1"}});
    std::string buffer;
    const std::string name(clean(sheet.name, buffer));
    if (!name.empty()) add(properties, "w:tblCaption", {{"w:val", name}});
    auto grid = add(table, "w:tblGrid");
    for (const auto width : sheet.widths) add(grid, "w:gridCol", {{"w:w", width}});
    return table;
}

pugi::xml_node row(pugi::xml_node at, bool may_split, bool head) {
    auto node = add(at, "w:tr");
    if (may_split && !head) return node;
    auto properties = add(node, "w:trPr");
    if (!may_split) add(properties, "w:cantSplit");
    if (head) add(properties, "w:tblHeader");
    return node;
}

pugi::xml_node cell(pugi::xml_node at, int width) {
    auto node = add(at, "w:tc");
    add(add(node, "w:tcPr"), "w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
    return node;
}

void put(pugi::xml_node at, const doc::Table& table, Writer& writer) {
    if (table.head.empty()) return;
    const auto& layout = writer.layout;
    if (table.caption.empty()) {
        paragraph(at, "Between");
    } else {
        run(paragraph(at, "Caption"), table.caption);
    }
    const int tick = table.boxes ? layout.em * 2 : 0;
    auto widths = column_widths(table, layout, layout.text_width - tick);
    if (table.boxes) widths.insert(widths.begin(), tick);
    auto node = sheet(at, {.widths = widths, .name = table.caption, .total = table.total});
    head(node, table, widths);
    const bool small = is_small(table, layout);
    const auto rows = table.rows.size();
    for (std::size_t r = 0; r < rows; ++r) {
        // What sums up is never alone on a page.
        const bool kept = (small && r + 1 < rows) || (table.total && r + 2 == rows);
        write(node, table, table.rows[r], {.sum = table.total && r + 1 == rows, .keep_next = kept}, widths,
              writer);
    }
}

}  // namespace plenum::render::docx
