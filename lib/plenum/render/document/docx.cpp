// A Word file: WordprocessingML in named styles, which an office edits and restyles.
#include <plenum/render/document.hpp>
#include <plenum/render/document/docx/package.hpp>
#include <plenum/render/document/docx/pages.hpp>
#include <plenum/render/document/docx/parts.hpp>
#include <plenum/render/document/docx/picture.hpp>
#include <plenum/render/document/docx/style.hpp>
#include <plenum/render/document/docx/writer.hpp>
#include <plenum/render/imprint.hpp>

#include <pugixml.hpp>

namespace plenum::render::documents {

namespace {

constexpr const char* word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

docx::Part body(docx::Writer& writer, bool logo) {
    pugi::xml_document part;
    auto at = docx::add(docx::root(part, "w:document"), "w:body");
    docx::title(at, writer, logo);
    for (const auto& element : writer.document.elements) {
        std::visit([&](const auto& each) { docx::put(at, each, writer); }, element);
    }
    // A text does not end with a table.
    if (docx::ends_with_table(at)) docx::paragraph(at, "Between");
    docx::section(at, writer, 1, !writer.columns);
    writer.pages = docx::guess_pages(at, writer);
    return {.path = "word/document.xml",
            .type = std::string(word) + "document.main+xml",
            .bytes = docx::bytes(part)};
}

std::string write(const doc::Document& document, const doc::House& house) {
    docx::Writer writer(document, house);
    auto picture = docx::logo_png(house.logo);
    const bool logo = !picture.empty();
    std::vector<docx::Part> parts{docx::package_relations(), body(writer, logo), docx::body_relations(logo)};
    parts.push_back({.path = "word/styles.xml",
                     .type = std::string(word) + "styles+xml",
                     .bytes = docx::styles(house, writer.layout, file_language(document.language))});
    parts.push_back(docx::numbering(writer));
    parts.push_back(docx::settings(writer));
    parts.push_back(docx::fonts(house));
    parts.push_back(docx::header(writer, false));
    parts.push_back(docx::header(writer, true));
    parts.push_back(docx::footer(writer));
    if (logo) parts.push_back({.path = "word/media/logo.png", .type = {}, .bytes = std::move(picture)});
    parts.push_back(docx::core_properties(writer));
    parts.push_back(docx::program_properties(house));
    return docx::zipped(std::move(parts), house.date);
}

}  // namespace

extern const Format docx{.name = "docx", .extension = ".docx", .write = write, .binary = true};

}  // namespace plenum::render::documents
