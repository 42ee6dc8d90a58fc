// Running head and foot, properties, and how the parts hang together.
#include <plenum/render/document/docx/parts.hpp>
#include <plenum/render/imprint.hpp>

#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

constexpr std::string_view kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string joined(std::string_view a, std::string_view b) {
    return std::string(a).append(b);
}

class Relations {
public:
    Relations() : at_(root(part_, "Relationships")) {
        at_.append_attribute("xmlns").set_value(joined(package, "relationships").c_str());
    }
    void lead(const char* id, const std::string& type, const char* target) {
        add(at_, "Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
    }
    void to(const char* id, std::string_view type, const char* target) {
        lead(id, joined(kind, type), target);
    }
    std::string bytes() const { return docx::bytes(part_); }

private:
    pugi::xml_document part_;
    pugi::xml_node at_;
};

}  // namespace

Part header(const Writer& writer, bool first) {
    pugi::xml_document part;
    auto line = paragraph(root(part, "w:hdr"), first ? "FirstHeader" : "Header");
    const auto& document = writer.document;
    if (!first) run(line, running_head(document, writer.house));
    if (!document.status.empty()) {
        tab(line);
        run(line, document.status, "Strong");
    }
    return {.path = first ? "word/header-first.xml" : "word/header.xml",
            .type = joined(word, "header+xml"),
            .bytes = bytes(part)};
}

Part footer(const Writer& writer) {
    pugi::xml_document part;
    auto line = paragraph(root(part, "w:ftr"), "Footer");
    run(line, "Page ");
    field(line, "PAGE", "1");
    run(line, " of ");
    field(line, "NUMPAGES", std::to_string(writer.pages));
    return {.path = "word/footer.xml", .type = joined(word, "footer+xml"), .bytes = bytes(part)};
}

Part core_properties(const Writer& writer) {
    pugi::xml_document part;
    auto all = root(part, "cp:coreProperties");
    all.append_attribute("xmlns:cp").set_value(joined(package, "metadata/core-properties").c_str());
    all.append_attribute("xmlns:dc").set_value("http://purl.org/dc/elements/1.1/");
    all.append_attribute("xmlns:dcterms").set_value("http://purl.org/dc/terms/");
    all.append_attribute("xmlns:xsi").set_value("http://www.w3.org/2001/XMLSchema-instance");
    const auto& document = writer.document;
    const auto& whose = writer.house.publisher;
    add_text(all, "dc:title", document.title);
    if (!document.subtitle.empty()) add_text(all, "dc:subject", document.subtitle);
    if (!whose.empty()) add_text(all, "dc:creator", whose);
    add_text(all, "dc:language", file_language(document.language));
    if (!whose.empty()) add_text(all, "cp:lastModifiedBy", whose);
    for (const auto* when : {"dcterms:created", "dcterms:modified"}) {
        add_text(all, when, file_moment(writer.house.date))
            .append_attribute("xsi:type")
            .set_value("dcterms:W3CDTF");
    }
    if (!document.status.empty()) add_text(all, "cp:contentStatus", document.status);
    return {.path = "docProps/core.xml",
            .type = joined("application/vnd.openxmlformats-package.", "core-properties+xml"),
            .bytes = bytes(part)};
}

Part program_properties(const doc::House& house) {
    pugi::xml_document part;
    auto all = root(part, "Properties");
    all.append_attribute("xmlns").set_value(
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    add_text(all, "Application", "Plenum");
    if (!house.publisher.empty()) add_text(all, "Company", house.publisher);
    return {.path = "docProps/app.xml",
            .type = "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            .bytes = bytes(part)};
}

Part package_relations() {
    Relations all;
    all.to("document", "officeDocument", "word/document.xml");
    all.lead("core", joined(package, "relationships/metadata/core-properties"), "docProps/core.xml");
    all.to("program", "extended-properties", "docProps/app.xml");
    return {.path = "_rels/.rels", .type = {}, .bytes = all.bytes()};
}

Part body_relations(bool logo) {
    Relations all;
    all.to("styles", "styles", "styles.xml");
    all.to("numbering", "numbering", "numbering.xml");
    all.to("settings", "settings", "settings.xml");
    all.to("fonts", "fontTable", "fontTable.xml");
    all.to("header", "header", "header.xml");
    all.to("first", "header", "header-first.xml");
    all.to("footer", "footer", "footer.xml");
    if (logo) all.to("logo", "image", "media/logo.png");
    return {.path = "word/_rels/document.xml.rels", .type = {}, .bytes = all.bytes()};
}

}  // namespace plenum::render::docx
