// Headings, paragraphs, lists, contents and listings; the title above them all.
#include <plenum/base/display.hpp>
#include <plenum/render/document/docx/writer.hpp>
#include <plenum/render/listing.hpp>

#include <algorithm>
#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

/// An index in columns is a section of its own: everything before it ends here.
void end_section(pugi::xml_node at, Writer& writer, int columns) {
    auto last = paragraph(at, "Between");
    section(last.child("w:pPr"), writer, columns, !writer.columns);
    writer.columns = true;
}

/// As many columns as nine of ten items fit into; the others are broken.
int columns_of(const doc::List& list, const Layout& layout) {
    std::vector<std::size_t> wide;
    for (const auto& item : list.items) {
        wide.push_back(0);
        for (const auto& run : item) wide.back() += text::columns(run.text);
    }
    std::sort(wide.begin(), wide.end());
    const auto most = static_cast<int>(std::min<std::size_t>(wide[wide.size() * 9 / 10], 200));
    return std::clamp(layout.text_width / (most * layout.em * 43 / 100 + 2 * layout.em), 2, 4);
}

void index(pugi::xml_node at, const doc::List& list, Writer& writer) {
    end_section(at, writer, 1);
    pugi::xml_node last;
    for (const auto& item : list.items) {
        last = paragraph(at, "IndexEntry");
        runs(last, item, writer);
    }
    section(last.child("w:pPr"), writer, columns_of(list, writer.layout), false);
}

}  // namespace

Writer::Writer(const doc::Document& its_document, const doc::House& its_house)
    : document(its_document),
      house(its_house),
      layout(docx::layout(its_document, its_house)),
      outline(render::outline(its_document)),
      bookmarks(its_document, outline) {}

void title(pugi::xml_node at, Writer& writer, bool logo) {
    const auto& document = writer.document;
    if (logo) picture(paragraph(at, "Logo"), writer);
    run(paragraph(at, "Title"), document.title);
    if (!document.subtitle.empty()) run(paragraph(at, "Subtitle"), document.subtitle);
    if (!document.status.empty()) run(paragraph(at, "Status"), document.status);
}

void put(pugi::xml_node at, const doc::Heading& heading, Writer& writer) {
    const auto level = std::clamp(heading.level - 1, 1, 3);
    const auto* style = level == 1 ? "Heading1" : level == 2 ? "Heading2" : "Heading3";
    auto node = paragraph(at, style);
    if (heading.new_page) {
        auto properties = node.child("w:pPr");
        properties.insert_child_after("w:pageBreakBefore", properties.child("w:pStyle"));
    }
    bookmark(node, writer.bookmarks.place(writer.outline[writer.headings++].anchor), writer);
    run(node, heading.text);
    if (!heading.note.empty()) run(paragraph(at, "HeadingNote"), heading.note);
}

void put(pugi::xml_node at, const doc::Paragraph& paragraph_, Writer& writer) {
    auto node = paragraph(at, "Normal");
    runs(node, paragraph_.runs, writer);
    // "To be taken with 25:" stands above what it announces.
    if (!paragraph_.runs.empty() && paragraph_.runs.back().text.ends_with(':')) keep_next(node);
}

void put(pugi::xml_node at, const doc::List& list, Writer& writer) {
    if (list.items.empty()) return;
    if (list.index && !list.ordered && list.items.size() > 6) return index(at, list, writer);
    if (list.ordered) ++writer.ordered;
    for (const auto& item : list.items) {
        auto node = paragraph(at, list.ordered ? "ListNumber" : list.index ? "IndexEntry" : "ListBullet");
        if (list.ordered) {
            // Each list counts from one: it has a number of its own in numbering.xml.
            auto numbering = add(node.child("w:pPr"), "w:numPr");
            add(numbering, "w:ilvl", {{"w:val", 0}});
            add(numbering, "w:numId", {{"w:val", first_ordered + writer.ordered - 1}});
        }
        runs(node, item, writer);
    }
}

void put(pugi::xml_node at, const doc::Contents& contents, Writer& writer) {
    if (!contents.title.empty()) run(paragraph(at, "TOCHeading"), contents.title);
    for (const auto& entry : writer.outline) {
        if (!entry.listed) continue;
        auto node = paragraph(at, entry.heading->level > 2 ? "TOC2" : "TOC1");
        auto link =
            add(node, "w:hyperlink", {{"w:anchor", writer.bookmarks.name(entry.anchor)}, {"w:history", "1"}});
        run(link, entry.heading->text);
        tab(link);
        if (!entry.heading->extent.empty()) run(link, entry.heading->extent);
        tab(link);
        field(link, "PAGEREF " + writer.bookmarks.name(entry.anchor) + " \\h", "1");
    }
}

void put(pugi::xml_node at, const doc::Listing& listing, Writer& /*writer*/) {
    if (!listing.caption.empty()) run(paragraph(at, "Caption"), listing.caption);
    const auto lines = whole_lines(listing.text);
    for (std::size_t from = 0; from < lines.size();) {
        const auto end = std::min(lines.find('\n', from), lines.size());
        run(paragraph(at, "Listing"), std::string_view(lines).substr(from, end - from));
        from = end + 1;
    }
}

void section(pugi::xml_node at, const Writer& writer, int columns, bool first) {
    const auto& layout = writer.layout;
    auto node = add(at, "w:sectPr");
    if (first) {
        add(node, "w:headerReference", {{"w:type", "default"}, {"r:id", "header"}});
        add(node, "w:headerReference", {{"w:type", "first"}, {"r:id", "first"}});
        add(node, "w:footerReference", {{"w:type", "default"}, {"r:id", "footer"}});
        add(node, "w:footerReference", {{"w:type", "first"}, {"r:id", "footer"}});
    } else {
        add(node, "w:type", {{"w:val", "continuous"}});
    }
    auto sheet = add(node, "w:pgSz", {{"w:w", layout.page_width}, {"w:h", layout.page_height}});
    if (layout.page_width > layout.page_height) sheet.append_attribute("w:orient") = "landscape";
    const int edge = layout.top / 2;
    add(node, "w:pgMar",
        {{"w:top", layout.top},
         {"w:right", layout.margin},
         {"w:bottom", layout.bottom},
         {"w:left", layout.margin},
         {"w:header", edge},
         {"w:footer", edge},
         {"w:gutter", 0}});
    add(node, "w:cols", {{"w:num", columns}, {"w:space", layout.em * 3 / 2}});
    if (first) add(node, "w:titlePg");
}

}  // namespace plenum::render::docx
