// Settings, fonts and the numbering of lists.
#include <plenum/render/document/docx/parts.hpp>
#include <plenum/render/document/docx/style.hpp>
#include <plenum/render/imprint.hpp>

#include <array>
#include <pugixml.hpp>
#include <set>

namespace plenum::render::docx {

namespace {

constexpr const char* settings_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
constexpr const char* fonts_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
constexpr const char* numbering_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

/// What stands in for a free font on a machine without it: letters of exactly the same widths.
struct Stand {
    std::string_view font;
    const char* instead;
    const char* family;
};
constexpr std::array<Stand, 5> stands{{{"Liberation Serif", "Times New Roman", "roman"},
                                       {"Liberation Sans", "Arial", "swiss"},
                                       {"Liberation Mono", "Courier New", "modern"},
                                       {"Carlito", "Calibri", "swiss"},
                                       {"Caladea", "Cambria", "roman"}}};

void kind_of_list(pugi::xml_node at, int id, const char* format, const char* text,
                  const ParagraphStyle& style) {
    auto kind = add(at, "w:abstractNum", {{"w:abstractNumId", id}});
    add(kind, "w:multiLevelType", {{"w:val", "singleLevel"}});
    auto level = add(kind, "w:lvl", {{"w:ilvl", 0}});
    add(level, "w:start", {{"w:val", 1}});
    add(level, "w:numFmt", {{"w:val", format}});
    add(level, "w:pStyle", {{"w:val", style.id}});
    add(level, "w:lvlText", {{"w:val", text}});
    add(level, "w:lvlJc", {{"w:val", "left"}});
    // Said here again: a list that counts anew has the measures of its level, not those of its style.
    add(add(level, "w:pPr"), "w:ind", {{"w:left", style.left}, {"w:hanging", style.hanging}});
}

}  // namespace

Part numbering(const Writer& writer) {
    pugi::xml_document part;
    auto all = root(part, "w:numbering");
    for (const auto& style : paper_styles(writer.layout)) {
        if (style.list == 1) kind_of_list(all, 0, "bullet", "\xE2\x80\xA2", style);
        if (style.list == 2) kind_of_list(all, 1, "decimal", "%1.", style);
    }
    for (int id = 1; id < first_ordered + writer.ordered; ++id) {
        auto list = add(all, "w:num", {{"w:numId", id}});
        add(list, "w:abstractNumId", {{"w:val", id == 1 ? 0 : 1}});
        if (id < first_ordered) continue;
        add(add(list, "w:lvlOverride", {{"w:ilvl", 0}}), "w:startOverride", {{"w:val", 1}});
    }
    return {.path = "word/numbering.xml", .type = numbering_type, .bytes = bytes(part)};
}

Part fonts(const doc::House& house) {
    pugi::xml_document part;
    auto all = root(part, "w:fonts");
    for (const auto& name : std::set<std::string>{house.text_font, house.heading_font}) {
        std::string buffer;
        auto font = add(all, "w:font", {{"w:name", std::string(clean(name, buffer))}});
        for (const auto& each : stands) {
            if (each.font != name) continue;
            add(font, "w:altName", {{"w:val", each.instead}});
            add(font, "w:family", {{"w:val", each.family}});
        }
    }
    return {.path = "word/fontTable.xml", .type = fonts_type, .bytes = bytes(part)};
}

Part settings(const Writer& writer) {
    pugi::xml_document part;
    auto all = root(part, "w:settings");
    add(all, "w:defaultTabStop", {{"w:val", writer.layout.em * 2}});
    add(all, "w:characterSpacingControl", {{"w:val", "doNotCompress"}});
    // Without this, Word opens a paper as if it were of 2007.
    auto compatible = add(all, "w:compat");
    add(compatible, "w:compatSetting",
        {{"w:name", "compatibilityMode"},
         {"w:uri", "http://schemas.microsoft.com/office/word"},
         {"w:val", "15"}});
    add(all, "w:themeFontLang", {{"w:val", file_language(writer.document.language)}});
    add(all, "w:decimalSymbol", {{"w:val", "."}});
    add(all, "w:listSeparator", {{"w:val", ","}});
    return {.path = "word/settings.xml", .type = settings_type, .bytes = bytes(part)};
}

}  // namespace plenum::render::docx
