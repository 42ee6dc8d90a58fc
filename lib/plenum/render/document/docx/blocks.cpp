// Motions and brackets: hanging numbers, parts kept with what leads to them, a rule over page breaks.
#include <plenum/base/display.hpp>
#include <plenum/render/document/docx/writer.hpp>

#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

const char* lead_style(const doc::Block& block) {
    if (block.under) return block.small ? "AmendmentSmall" : "Amendment";
    return block.small ? "MotionSmall" : "Motion";
}

const char* part_style(const doc::Block& block) {
    if (block.under) return block.small ? "AmendmentPartSmall" : "AmendmentPart";
    return block.small ? "MotionPartSmall" : "MotionPart";
}

/// From a label to the column of its text: a tab, or a line more where it is too wide.
void to_column(pugi::xml_node at, std::string_view label, int column, const Layout& layout) {
    if (column > 0 && label_width(layout, text::columns(label)) <= column + layout.em / 2) {
        tab(at);
    } else {
        add(add(at, "w:r"), "w:br");
    }
}

void number(pugi::xml_node at, const doc::Block& block, const Layout& layout) {
    const int column = block.under ? layout.under : layout.hang - layout.star;
    if (!block.under && layout.star > 0) {
        if (block.starred) run(at, "*", "MotionNumber");
        tab(at);
    }
    const auto label = number_of(block);
    if (!label.empty()) run(at, label, "MotionNumber");
    if (label.empty() && column == 0) return;
    to_column(at, label, column, layout);
}

enum class Keep {
    lead,   ///< the lead with its first part, and small print with what it is about
    whole,  ///< all of it on one page
    row,    ///< its row does so: a paragraph that is kept would pull the next row along
    chain   ///< with the next row as well
};

void write(pugi::xml_node at, const doc::Block& block, Keep keep, Writer& writer) {
    auto last = paragraph(at, lead_style(block));
    bookmark(last, writer.bookmarks.place(slug(block.anchor)), writer);
    number(last, block, writer.layout);
    if (!block.who.empty()) run(last, block.text.empty() ? block.who : block.who + ':', "Committee");
    if (!block.who.empty() && !block.text.empty()) run(last, " ");
    runs(last, block.text, writer);
    bool first = true;
    for (const auto& part : block.parts) {
        if (keep == Keep::whole || keep == Keep::chain || (first && keep == Keep::lead)) keep_next(last);
        first = false;
        last = paragraph(at, part_style(block));
        if (!part.label.empty()) run(last, part.label);
        if (!part.label.empty() || writer.layout.label > 0) {
            to_column(last, part.label, writer.layout.label, writer.layout);
        }
        runs(last, part.text, writer);
    }
    for (const auto& note : block.notes) {
        if (keep != Keep::row) keep_next(last);
        last = paragraph(at, block.under ? "AmendmentNote" : "MotionNote");
        runs(last, note, writer);
    }
    if (keep == Keep::chain) keep_next(last);
}

}  // namespace

void put(pugi::xml_node at, const doc::Block& block, Writer& writer) {
    write(at, block, length(block) <= writer.layout.long_block ? Keep::whole : Keep::lead, writer);
}

void put(pugi::xml_node at, const doc::Bracket& bracket, Writer& writer) {
    std::size_t bytes = 0;
    for (const auto& block : bracket.blocks) bytes += length(block);
    const bool whole = bytes < writer.layout.long_block * 2 / 3;
    const auto& layout = writer.layout;
    const int width = layout.text_width + layout.gutter;
    if (!ends_with_table(at)) paragraph(at, "Between");
    auto table =
        sheet(at, {.style = "Bracket", .widths = {width}, .indent = -layout.gutter, .name = bracket.name});
    if (!bracket.label.empty()) {
        run(paragraph(cell(row(table, false, true), width), "BracketLabel"), bracket.label);
    }
    for (std::size_t i = 0; i < bracket.blocks.size(); ++i) {
        const auto& block = bracket.blocks[i];
        const bool is_long = length(block) > writer.layout.long_block;
        const bool is_last = i + 1 == bracket.blocks.size() && bracket.notes.empty();
        write(cell(row(table, is_long), width), block, whole && !is_last ? Keep::chain : Keep::row, writer);
    }
    for (const auto& note : bracket.notes) {
        runs(paragraph(cell(row(table), width), "BracketNote"), note, writer);
    }
    if (bracket.label.empty() && bracket.blocks.empty() && bracket.notes.empty()) {
        paragraph(cell(row(table), width), "BracketNote");
    }
}

}  // namespace plenum::render::docx
