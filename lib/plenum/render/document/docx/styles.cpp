// styles.xml: defaults, and the styles for paragraphs, words and tables.
#include <plenum/render/document/docx/style.hpp>
#include <plenum/render/document/docx/xml.hpp>

#include <cmath>
#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

void fonts(pugi::xml_node at, const std::string& name) {
    std::string buffer;
    const std::string font(clean(name, buffer));
    add(at, "w:rFonts", {{"w:ascii", font}, {"w:eastAsia", font}, {"w:hAnsi", font}, {"w:cs", font}});
}

void bold(pugi::xml_node at) {
    add(at, "w:b");
    add(at, "w:bCs");
}

void italic(pugi::xml_node at) {
    add(at, "w:i");
    add(at, "w:iCs");
}

/// Letters count in half points.
void size(pugi::xml_node at, double points) {
    const auto halves = std::max(static_cast<int>(std::lround(points * 2)), 2);
    add(at, "w:sz", {{"w:val", halves}});
    add(at, "w:szCs", {{"w:val", halves}});
}

pugi::xml_node style(pugi::xml_node at, const char* type, const char* id, const char* name,
                     const char* based_on) {
    auto node = add(at, "w:style", {{"w:type", type}, {"w:styleId", id}});
    add(node, "w:name", {{"w:val", name}});
    if (based_on != nullptr) add(node, "w:basedOn", {{"w:val", based_on}});
    return node;
}

class Sheets {
public:
    Sheets(pugi::xml_node at, const doc::House& house, const Layout& layout)
        : at_(at),
          house_(house),
          layout_(layout) {}

    void defaults(const std::string& language) {
        auto all = add(at_, "w:docDefaults");
        auto letters = add(add(all, "w:rPrDefault"), "w:rPr");
        fonts(letters, house_.text_font);
        size(letters, house_.size);
        add(letters, "w:lang", {{"w:val", language}, {"w:eastAsia", language}, {"w:bidi", "ar-SA"}});
        add(add(all, "w:pPrDefault"), "w:pPr");
        auto normal = style(at_, "paragraph", "Normal", "Normal", nullptr);
        normal.append_attribute("w:default").set_value("1");
        add(normal, "w:qFormat");
        auto lines = add(normal, "w:pPr");
        add(lines, "w:widowControl");
        add(lines, "w:spacing",
            {{"w:before", em(0.55)}, {"w:after", 0}, {"w:line", 264}, {"w:lineRule", "auto"}});
        style(at_, "character", "DefaultParagraphFont", "Default Paragraph Font", nullptr)
            .append_attribute("w:default")
            .set_value("1");
    }

    void paragraph(const ParagraphStyle& its) {
        auto node = style(at_, "paragraph", its.id, its.name, its.based_on);
        if (its.next != nullptr) add(node, "w:next", {{"w:val", its.next}});
        add(node, "w:qFormat");
        lines(add(node, "w:pPr"), its);
        auto letters = add(node, "w:rPr");
        if (its.headings) fonts(letters, house_.heading_font);
        if (its.fixed) fonts(letters, "Courier New");
        if (its.bold) bold(letters);
        if (its.italic) italic(letters);
        if (its.accent) add(letters, "w:color", {{"w:val", hex(house_.accent)}});
        if (its.size > 0) size(letters, its.size * house_.size);
    }

    void characters() {
        bold(letters("Strong", "Strong"));
        italic(letters("Emphasis", "Emphasis"));
        size(letters("SmallPrint", "Small print"), 0.86 * house_.size);
        auto number = letters("MotionNumber", "Motion number");
        fonts(number, house_.heading_font);
        bold(number);
        bold(letters("Committee", "Committee"));
        auto added = letters("Added", "Added");
        bold(added);
        add(added, "w:u", {{"w:val", "single"}});
        add(letters("Struck", "Struck"), "w:strike");
        auto link = letters("Hyperlink", "Hyperlink");
        add(link, "w:color", {{"w:val", hex(house_.accent)}});
        // Only what was added is underlined, or nobody could tell the two.
        if (house_.high_contrast) add(link, "w:u", {{"w:val", "dotted"}});
        auto status = letters("StatusMark", "Status mark");
        bold(status);
    }

    void tables() {
        auto plain = style(at_, "table", "TableNormal", "Normal Table", nullptr);
        plain.append_attribute("w:default").set_value("1");
        auto margins = add(add(plain, "w:tblPr"), "w:tblCellMar");
        for (const auto* side : {"w:top", "w:left", "w:bottom", "w:right"}) {
            add(margins, side, {{"w:w", 0}, {"w:type", "dxa"}});
        }
        bracket();
        data();
    }

private:
    int em(double times) const { return static_cast<int>(std::lround(times * layout_.em)); }
    int rule() const { return house_.high_contrast ? 24 : 12; }  // in eighths of a point

    pugi::xml_node letters(const char* id, const char* name) {
        auto node = style(at_, "character", id, name, "DefaultParagraphFont");
        add(node, "w:qFormat");
        return add(node, "w:rPr");
    }

    void line(pugi::xml_node at, const char* side, int thick, int space, const std::string& colour) const {
        add(at, side, {{"w:val", "single"}, {"w:sz", thick}, {"w:space", space}, {"w:color", colour}});
    }

    void lines(pugi::xml_node at, const ParagraphStyle& its) const {
        if (its.keep_next) add(at, "w:keepNext");
        if (its.keep_lines) add(at, "w:keepLines");
        if (its.list > 0) add(add(at, "w:numPr"), "w:numId", {{"w:val", its.list}});
        if (its.rule != nullptr) {
            line(add(at, "w:pBdr"), (std::string("w:") + its.rule).c_str(), rule() / 2, 4,
                 hex(house_.accent));
        }
        if (!its.tabs.empty()) tabs(add(at, "w:tabs"), its);
        if (its.before >= 0 || its.after >= 0) {
            auto spacing = add(at, "w:spacing");
            if (its.before >= 0) spacing.append_attribute("w:before").set_value(em(its.before));
            if (its.after >= 0) spacing.append_attribute("w:after").set_value(em(its.after));
        }
        if (its.left >= 0) add(at, "w:ind", {{"w:left", its.left}, {"w:hanging", its.hanging}});
        if (its.align != nullptr) add(at, "w:jc", {{"w:val", its.align}});
        if (its.outline >= 0) add(at, "w:outlineLvl", {{"w:val", its.outline}});
    }

    static void tabs(pugi::xml_node at, const ParagraphStyle& its) {
        for (const auto& each : its.tabs) {
            auto node = add(at, "w:tab", {{"w:val", each.kind}});
            if (each.dots) node.append_attribute("w:leader").set_value("dot");
            node.append_attribute("w:pos").set_value(each.at);
        }
    }

    void bracket() {
        auto node = style(at_, "table", "Bracket", "Bracket", "TableNormal");
        add(node, "w:qFormat");
        auto table = add(node, "w:tblPr");
        line(add(table, "w:tblBorders"), "w:left", rule(), 0, hex(house_.accent));
        auto margins = add(table, "w:tblCellMar");
        add(margins, "w:left", {{"w:w", layout_.gutter}, {"w:type", "dxa"}});
    }

    void data() {
        auto node = style(at_, "table", "PlenumTable", "Plenum table", "TableNormal");
        add(node, "w:qFormat");
        auto table = add(node, "w:tblPr");
        const std::string pale = house_.high_contrast ? "000000" : "BFBFBF";
        auto borders = add(table, "w:tblBorders");
        line(borders, "w:top", rule() / 2, 0, hex(house_.accent));
        line(borders, "w:bottom", rule() / 2, 0, hex(house_.accent));
        line(borders, "w:insideH", 4, 0, pale);
        auto margins = add(table, "w:tblCellMar");
        for (const auto* side : {"w:top", "w:left", "w:bottom", "w:right"}) {
            const bool beside = std::string_view(side) == "w:left" || std::string_view(side) == "w:right";
            add(margins, side, {{"w:w", em(beside ? 0.35 : 0.2)}, {"w:type", "dxa"}});
        }
        auto head = add(node, "w:tblStylePr", {{"w:type", "firstRow"}});
        auto under = add(add(head, "w:tcPr"), "w:tcBorders");
        line(under, "w:bottom", rule() / 2, 0, hex(house_.accent));
        auto sum = add(node, "w:tblStylePr", {{"w:type", "lastRow"}});
        bold(add(sum, "w:rPr"));
        line(add(add(sum, "w:tcPr"), "w:tcBorders"), "w:top", rule() / 2, 0, hex(house_.accent));
    }

    pugi::xml_node at_;
    const doc::House& house_;
    const Layout& layout_;
};

}  // namespace

std::string hex(doc::Colour colour) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const unsigned each : {colour.red, colour.green, colour.blue}) {
        result += digits[each / 16];
        result += digits[each % 16];
    }
    return result;
}

std::string styles(const doc::House& house, const Layout& layout, const std::string& language) {
    pugi::xml_document part;
    Sheets sheets(root(part, "w:styles"), house, layout);
    sheets.defaults(language);
    for (const auto& each : paper_styles(layout)) sheets.paragraph(each);
    for (const auto& each : block_styles(layout)) sheets.paragraph(each);
    sheets.characters();
    sheets.tables();
    return bytes(part);
}

}  // namespace plenum::render::docx
