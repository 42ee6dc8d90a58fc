// PDF by pango and cairo: paper as it is printed, with links, an outline and a tagged structure.
#include <plenum/render/document.hpp>
#include <plenum/render/document/pdf/flow.hpp>
#include <plenum/render/document/pdf/language.hpp>
#include <plenum/render/document/pdf/paint.hpp>
#include <plenum/render/imprint.hpp>

namespace plenum::render::documents {

namespace {

std::string write(const doc::Document& document, const doc::House& house) {
    const auto measures = pdf::measures(house);
    pdf::Typesetter type(house, document.language);
    const auto draft = pdf::lay_out(document, house, measures, type);
    const auto pages = pdf::broken(draft, measures.room());
    pdf::File file(measures.width, measures.height);
    file.describe(document, house);
    pdf::paint(file, draft, pages, measures, type,
               {.left = running_head(document, house), .status = document.status}, house.logo);
    file.outline(draft.outline);
    return pdf::with_language(file.finished(), document.language);
}

}  // namespace

extern const Format pdf{.name = "pdf", .extension = ".pdf", .write = write, .binary = true};

}  // namespace plenum::render::documents
