// How a sheet lies on the screen and on paper.
#include <plenum/render/document/xlsx/cells.hpp>
#include <plenum/render/document/xlsx/page.hpp>

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

void set_up(lxw_worksheet* worksheet, const Sheet& sheet, std::size_t rows, const doc::Document& document,
            const doc::House& house) {
    const auto columns = widths(sheet, house.size);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        require(worksheet_set_column(worksheet, column, column, columns[c], nullptr));
    }
    worksheet_freeze_panes(worksheet, 1, 0);
    const std::size_t sum = sheet.table.total ? 1 : 0;
    if (rows > sum && !columns.empty()) {
        require(worksheet_autofilter(worksheet, 0, 0, static_cast<lxw_row_t>(rows - sum),
                                     static_cast<lxw_col_t>(columns.size() - 1)));
    }
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, sheet_size(house.paper));
    worksheet_fit_to_pages(worksheet, 1, 0);
    require(worksheet_repeat_rows(worksheet, 0, 0));
    const auto head = "&L" + running(document.title, 90) + "&R" + running(document.status, 40);
    const auto foot = "&L" + running(house.publisher, 60) + "&C&A&RPage &P of &N";
    require(worksheet_set_header(worksheet, head.c_str()));
    require(worksheet_set_footer(worksheet, foot.c_str()));
}

}  // namespace plenum::render::excel
