// How a sheet lies on the screen and on paper.
#include <plenum/render/document/xlsx/cells.hpp>
#include <plenum/render/document/xlsx/page.hpp>

#include <algorithm>
#include <xlsxwriter.h>

namespace plenum::render::excel {

namespace {

/// A text of a running head, which may have 255 characters in all. An ampersand is doubled; before a letter
/// that would then still be read as a picture's place it gets a joiner of no width.
std::string running(const std::string& text, std::size_t limit) {
    const auto whole = clean(text);
    std::string result;
    std::size_t length = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const auto byte = static_cast<unsigned char>(whole[i]);
        if ((byte & 0xC0U) != 0x80U && ++length > limit) return result + "…";
        result += whole[i] == '\n' ? ' ' : whole[i];
        if (whole[i] != '&') continue;
        result += '&';
        ++length;
        const char next = i + 1 < whole.size() ? whole[i + 1] : ' ';
        if (next == 'G' || next == '[') result += "\u2060";
    }
    return result;
}

std::uint8_t sheet_size(const doc::Paper& paper) {
    if (paper.name == "Letter" || paper.name == "letter") return 1;
    if (paper.name == "Legal" || paper.name == "legal") return 5;
    if (paper.name == "A3") return 8;
    if (paper.name == "A5") return 11;
    return 9;
}

}  // namespace

void set_up(lxw_worksheet* worksheet, const Sheet& sheet, const std::vector<std::size_t>& widths,
            std::size_t rows, const doc::Document& document, const doc::House& house) {
    // The unit of a width is a digit of the usual letters, which have 11 points.
    const double unit = std::max(house.size / 11, 0.5);
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        const auto wide = std::min(static_cast<double>(widths[c]) * unit, 250.0);
        require(worksheet_set_column(worksheet, column, column, wide, nullptr));
    }
    worksheet_freeze_panes(worksheet, 1, 0);
    const std::size_t sum = sheet.table.total ? 1 : 0;
    if (rows > sum && !widths.empty()) {
        require(worksheet_autofilter(worksheet, 0, 0, static_cast<lxw_row_t>(rows - sum),
                                     static_cast<lxw_col_t>(widths.size() - 1)));
    }
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, sheet_size(house.paper));
    worksheet_fit_to_pages(worksheet, 1, sheet.figure == nullptr || rows > 80 ? 0 : 1);
    require(worksheet_repeat_rows(worksheet, 0, 0));
    const auto head = "&L" + running(document.title, 90) + "&R" + running(document.status, 40);
    const auto foot = "&L" + running(house.publisher, 60) + "&C&A&RPage &P of &N";
    require(worksheet_set_header(worksheet, head.c_str()));
    require(worksheet_set_footer(worksheet, foot.c_str()));
}

}  // namespace plenum::render::excel
