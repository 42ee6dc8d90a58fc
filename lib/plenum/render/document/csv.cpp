// Comma-separated values as RFC 4180 has them, for other programs: UTF-8, lines that end in CR LF, quotes
// where they are needed, the names of the columns in the first line.
//
// Of a document with motions these alone: a line for each part, always with the same columns. Of one without,
// all its tables and the numbers of its figures, each with its caption in a line above, and an empty line
// between them; a single one without its caption. Of one that has neither, its text: a line for each
// paragraph, with the heading above it.
//
// A spreadsheet takes a cell that begins with = + - @, a tab or a line break for a formula, and what
// strangers submitted would be run. Such a cell gets an apostrophe in front (the advice of OWASP on CSV
// injection); a plain number, "-3", stays as it is.
#include <plenum/render/document.hpp>
#include <plenum/render/sheets.hpp>

#include <algorithm>
#include <array>

namespace plenum::render::documents {

namespace {

bool is_formula(std::string_view cell) {
    constexpr std::string_view begins("=+-@\t\r\n");
    // Full-width signs are the same to a spreadsheet in Japanese.
    constexpr std::array<std::string_view, 4> wide{"＝", "＋", "－", "＠"};
    if (cell.empty() || is_number(cell)) return false;
    return begins.find(cell.front()) != std::string_view::npos ||
           std::ranges::any_of(wide, [&](auto sign) { return cell.starts_with(sign); });
}

void put_cell(std::string& out, std::string cell) {
    if (is_formula(cell)) cell.insert(0, 1, '\'');
    // The semicolon too: it parts cells where a comma parts decimals.
    if (cell.find_first_of(",;\"\n\t") == std::string::npos && !cell.starts_with(' ') &&
        !cell.ends_with(' ')) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    }
    out += '"';
}

void put_rows(std::string& out, const doc::Table& table) {
    for (std::size_t c = 0; c < table.head.size(); ++c) {
        if (c > 0) out += ',';
        put_cell(out, clean(table.head[c]));
    }
    out += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) out += ',';
            put_cell(out, cell_text(row[c]));
        }
        out += "\r\n";
    }
}

std::string write(const doc::Document& document, const doc::House& /*house*/) {
    auto all = sheets(document);
    std::string out;
    if (all.front().kind == Sheet::Kind::motions) {
        put_rows(out, all.front().table);
        return out;
    }
    if (all.size() > 1) std::erase_if(all, [](const Sheet& s) { return s.kind == Sheet::Kind::text; });
    for (const auto& sheet : all) {
        if (!out.empty()) out += "\r\n";
        if (all.size() > 1) {
            put_cell(out, clean(sheet.table.caption.empty() ? sheet.name : sheet.table.caption));
            out += "\r\n";
        }
        put_rows(out, sheet.table);
    }
    return out;
}

}  // namespace

extern const Format csv{.name = "csv", .extension = ".csv", .write = write};

}  // namespace plenum::render::documents
