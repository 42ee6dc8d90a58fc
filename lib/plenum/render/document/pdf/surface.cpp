// The file around the pages: its properties, its outline, its bytes.
#include <plenum/base/controls.hpp>
#include <plenum/base/error.hpp>
#include <plenum/render/document/pdf/surface.hpp>
#include <plenum/render/imprint.hpp>

#include <algorithm>
#include <cairo-pdf.h>
#include <string>

namespace plenum::render::pdf {

namespace {

cairo_status_t append(void* to, const unsigned char* data, unsigned int size) {
    const std::string_view bytes(static_cast<const char*>(static_cast<const void*>(data)), size);
    static_cast<std::string*>(to)->append(bytes);
    return CAIRO_STATUS_SUCCESS;
}

void say(cairo_surface_t* surface, cairo_pdf_metadata_t what, const std::string& value) {
    std::string buffer;
    const std::string text(text::without_controls(value, buffer));
    if (g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) == 0) return;
    if (!text.empty()) cairo_pdf_surface_set_metadata(surface, what, text.c_str());
}

}  // namespace

std::string destination(std::string_view anchor) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char c : anchor) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') {
            result += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            result += {'_', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return result;
}

File::File(double width, double height)
    : surface_(cairo_pdf_surface_create_for_stream(append, &bytes_, width, height)),
      cairo_(cairo_create(surface_.get())) {
    bytes_.reserve(1U << 18U);
}

void File::describe(const doc::Document& document, const doc::House& house) {
    auto* surface = surface_.get();
    say(surface, CAIRO_PDF_METADATA_TITLE, document.title);
    say(surface, CAIRO_PDF_METADATA_SUBJECT, document.subtitle);
    say(surface, CAIRO_PDF_METADATA_AUTHOR, house.publisher);
    say(surface, CAIRO_PDF_METADATA_CREATOR, "Plenum");
    const auto date = file_moment(house.date);
    say(surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
    say(surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

void File::outline(const std::vector<OutlineItem>& items) {
    int section = CAIRO_PDF_OUTLINE_ROOT;
    for (const auto& item : items) {
        std::string buffer;
        const std::string text(text::without_controls(item.text, buffer));
        if (text.empty() || g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) == 0)
            continue;
        const auto where = "dest='" + destination(item.anchor) + "'";
        const int parent = item.level > 2 ? section : CAIRO_PDF_OUTLINE_ROOT;
        const int id = cairo_pdf_surface_add_outline(surface_.get(), parent, text.c_str(), where.c_str(),
                                                     static_cast<cairo_pdf_outline_flags_t>(0));
        if (item.level <= 2) section = id;
    }
}

std::string File::finished() {
    auto status = cairo_status(cairo_.get());
    cairo_.reset();
    cairo_surface_finish(surface_.get());
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface_.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        throw Error(std::string("The PDF could not be drawn: ") + cairo_status_to_string(status) + ".",
                    "Write the paper as .docx or .html.");
    }
    return std::move(bytes_);
}

}  // namespace plenum::render::pdf
