// Runs of text: in character styles, with links, and marked where they are read from the right.
#include <plenum/render/document/docx/direction.hpp>
#include <plenum/render/document/docx/writer.hpp>

#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

const char* style_of(doc::Run::Style style) {
    switch (style) {
    case doc::Run::Style::strong: return "Strong";
    case doc::Run::Style::emphasis: return "Emphasis";
    case doc::Run::Style::small: return "SmallPrint";
    case doc::Run::Style::added: return "Added";
    case doc::Run::Style::struck: return "Struck";
    case doc::Run::Style::plain: break;
    }
    return nullptr;
}

void piece(pugi::xml_node at, const std::string& text, const char* style, bool from_the_right) {
    auto node = add(at, "w:r");
    if (style != nullptr || from_the_right) {
        auto properties = add(node, "w:rPr");
        if (style != nullptr) add(properties, "w:rStyle", {{"w:val", style}});
        if (from_the_right) add(properties, "w:rtl");
    }
    auto words = add(node, "w:t", {{"xml:space", "preserve"}});
    words.append_child(pugi::node_pcdata).set_value(text.c_str());
}

}  // namespace

pugi::xml_node paragraph(pugi::xml_node at, const char* style) {
    auto node = add(at, "w:p");
    add(add(node, "w:pPr"), "w:pStyle", {{"w:val", style}});
    return node;
}

void run(pugi::xml_node at, std::string_view text, const char* style) {
    std::string buffer;
    for (const auto& stretch : directions(clean(text, buffer))) {
        piece(at, std::string(stretch.text), style, stretch.from_the_right);
    }
}

void runs(pugi::xml_node at, const doc::Runs& all, const Writer& writer) {
    for (const auto& each : all) {
        const auto* style = style_of(each.style);
        const auto target = each.link.empty() ? std::string{} : writer.bookmarks.name(slug(each.link));
        if (target.empty()) {
            run(at, each.text, style);
            continue;
        }
        auto link = add(at, "w:hyperlink", {{"w:anchor", target}, {"w:history", "1"}});
        run(link, each.text, style == nullptr ? "Hyperlink" : style);
    }
}

void keep_next(pugi::xml_node paragraph) {
    auto properties = paragraph.child("w:pPr");
    if (!properties.child("w:keepNext")) {
        properties.insert_child_after("w:keepNext", properties.child("w:pStyle"));
    }
}

void tab(pugi::xml_node at) {
    add(add(at, "w:r"), "w:tab");
}

void bookmark(pugi::xml_node at, const std::string& name, Writer& writer) {
    if (name.empty()) return;
    const auto id = writer.ids++;
    add(at, "w:bookmarkStart", {{"w:id", id}, {"w:name", name}});
    add(at, "w:bookmarkEnd", {{"w:id", id}});
}

void field(pugi::xml_node at, const std::string& code, std::string_view shown) {
    add(add(at, "w:r"), "w:fldChar", {{"w:fldCharType", "begin"}});
    auto instruction = add(add(at, "w:r"), "w:instrText", {{"xml:space", "preserve"}});
    instruction.append_child(pugi::node_pcdata).set_value((' ' + code + ' ').c_str());
    add(add(at, "w:r"), "w:fldChar", {{"w:fldCharType", "separate"}});
    run(at, shown);
    add(add(at, "w:r"), "w:fldChar", {{"w:fldCharType", "end"}});
}

}  // namespace plenum::render::docx
