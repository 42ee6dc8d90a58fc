// Two entries more in the catalogue of a PDF file.
#include <plenum/render/document/pdf/language.hpp>
#include <plenum/render/imprint.hpp>

#include <charconv>
#include <string_view>

namespace plenum::render::pdf {

std::string with_language(std::string file, const std::string& language) {
    constexpr std::string_view catalogue = "<< /Type /Catalog\n";
    constexpr std::string_view start = "startxref\n";
    const auto entry = file.rfind(catalogue);
    const auto last = file.rfind(start);
    if (entry == std::string::npos || last == std::string::npos) return file;
    const auto digits = last + start.size();
    std::size_t table = 0;
    const auto parsed = std::from_chars(file.data() + digits, file.data() + file.size(), table);
    // The catalogue is the last object of the file, so that nothing but the table of objects moves. The table
    // is where the file says it is, or this is not the form that is known here.
    if (parsed.ec != std::errc{} || table >= last || file.compare(table, 5, "xref\n") != 0 ||
        file.find("endobj\n", entry) + 7 != table) {
        return file;
    }
    const auto more =
        "   /Lang (" + file_language(language) + ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
    file.replace(digits, static_cast<std::size_t>(parsed.ptr - (file.data() + digits)),
                 std::to_string(table + more.size()));
    return file.insert(entry + catalogue.size(), more);
}

}  // namespace plenum::render::pdf
