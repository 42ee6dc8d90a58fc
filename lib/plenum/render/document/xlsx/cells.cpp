// The cells of a sheet.
#include <plenum/base/code_points.hpp>
#include <plenum/base/error.hpp>
#include <plenum/render/document/xlsx/cells.hpp>
#include <plenum/render/wrap.hpp>

#include <algorithm>
#include <charconv>
#include <deque>
#include <xlsxwriter.h>

namespace plenum::render::excel {

namespace {

constexpr std::size_t longest = 32767;  // UTF-16 units in a cell of Excel
constexpr double highest = 409;         // points of a row

std::size_t units(std::string_view utf8) {
    std::size_t result = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [point, bytes] = text::decode(utf8, i);
        result += point > 0xFFFF ? 2 : 1;
        i += bytes;
    }
    return result;
}

/// The text in pieces that each fit into a cell.
std::vector<std::string> pieces(std::string_view utf8) {
    std::vector<std::string> result(1);
    if (units(kept(utf8)) <= longest) {
        result.front() = utf8;
        return result;
    }
    std::size_t used = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [point, bytes] = text::decode(utf8, i);
        // At most twice as long by the escapes of kept().
        if (used + 2 > longest / 2) {
            result.emplace_back();
            used = 0;
        }
        used += point > 0xFFFF ? 2 : 1;
        result.back() += utf8.substr(i, bytes);
        i += bytes;
    }
    return result;
}

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

class Rows {
public:
    Rows(lxw_worksheet* worksheet, const Sheet& sheet, const Look& look,
         const std::vector<std::size_t>& widths, double points)
        : worksheet_(worksheet),
          sheet_(sheet),
          look_(look),
          widths_(widths),
          points_(points) {}

    std::size_t write() {
        const auto& table = sheet_.table;
        for (std::size_t c = 0; c < table.head.size(); ++c) put_string(c, kept(table.head[c]), look_.head);
        end_row();
        for (std::size_t r = 0; r < table.rows.size(); ++r) put(r);
        return row_;
    }

private:
    bool is_numeric(std::size_t c) const {
        return c < sheet_.table.numeric.size() && sheet_.table.numeric[c];
    }

    void put(std::size_t r) {
        ++row_;
        const auto& cells = sheet_.table.rows[r];
        std::vector<std::vector<std::string>> texts;
        std::size_t rows = 1;
        for (std::size_t c = 0; c < sheet_.table.head.size(); ++c) {
            texts.push_back(pieces(c < cells.size() ? cell_text(cells[c]) : std::string{}));
            rows = std::max(rows, texts.back().size());
        }
        for (std::size_t c = 0; c < texts.size(); ++c) put_cell(r, c, texts[c].front(), texts[c].size() == 1);
        end_row();
        for (std::size_t more = 1; more < rows; ++more) {
            ++row_;
            for (std::size_t c = 0; c < texts.size(); ++c) go_on(c, texts[c], more);
            end_row();
        }
    }

    /// Not every program looks for itself how high a row has to be for its text.
    void end_row() {
        const double lines = std::max(static_cast<double>(lines_), 1.0);
        require(worksheet_set_row(worksheet_, at(), std::min(lines * points_ * 1.17 + 3, highest), nullptr));
        lines_ = 1;
    }

    /// A column is measured in digits, and a letter of running text is narrower; but not of every font.
    std::size_t letters(std::size_t width) const { return look_.broad ? width * 4 / 5 : width * 6 / 5; }

    void measure(std::size_t c, std::string_view text) {
        std::size_t lines = 0;
        while (true) {
            const auto end = text.find('\n');
            lines += wrap(text.substr(0, end), std::max<std::size_t>(letters(widths_[c]), 1)).size();
            if (end == std::string_view::npos) break;
            text.remove_prefix(end + 1);
        }
        lines_ = std::max(lines_, lines);
    }

    void put_cell(std::size_t r, std::size_t c, const std::string& text, bool whole) {
        const bool sum = sheet_.table.total && r + 1 == sheet_.table.rows.size();
        if (is_numeric(c)) {
            auto* const format = sum ? look_.total_number : look_.number;
            if (is_number(text)) return put_number(c, text, format);
            return put_string(c, kept(text), format);
        }
        if (sum) return put_string(c, kept(text), look_.total);
        const bool again = r < sheet_.repeats.size() && sheet_.repeats[r] && text == above(r, c);
        if (again) return put_string(c, kept(text), look_.again);
        if (whole && c < sheet_.table.rows[r].size() && put_rich(c, sheet_.table.rows[r][c])) return;
        put_string(c, kept(text), look_.text);
    }

    std::string above(std::size_t r, std::size_t c) const {
        return r == 0 ? std::string{} : cell_text(sheet_.table.rows[r - 1][c]);
    }

    /// What named the row names its continuation; numbers are not said twice, for they may be summed up.
    void go_on(std::size_t c, const std::vector<std::string>& text, std::size_t piece) {
        if (piece < text.size()) return put_string(c, kept(text[piece]), look_.text);
        if (text.size() == 1 && !is_numeric(c)) put_string(c, kept(text.front()), look_.again);
    }

    void put_number(std::size_t c, const std::string& text, lxw_format* format) {
        double value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        require(worksheet_write_number(worksheet_, at(), static_cast<lxw_col_t>(c), value, format));
    }

    void put_string(std::size_t c, const std::string& text, lxw_format* format) {
        const auto column = static_cast<lxw_col_t>(c);
        if (text.empty()) {
            require(worksheet_write_blank(worksheet_, at(), column, format));
        } else {
            require(worksheet_write_string(worksheet_, at(), column, text.c_str(), format));
            measure(c, text);
        }
    }

    /// Letters of several kinds in one cell; is it such a cell?
    bool put_rich(std::size_t c, const doc::Runs& runs) {
        const auto marked = [](const doc::Run& run) { return run.style != doc::Run::Style::plain; };
        if (std::ranges::none_of(runs, marked)) return false;
        std::deque<std::string> texts;
        std::vector<lxw_rich_string_tuple> tuples;
        std::size_t length = 0;
        for (const auto& run : runs) {
            auto text = kept(run.text);
            if (text.empty()) continue;
            length += units(text);
            texts.push_back(std::move(text));
            tuples.push_back({.format = look_.of(run.style), .string = texts.back().data()});
        }
        // A cell of one run is no rich string, and a change has to be told in words in it.
        if (tuples.size() < 2 || length > longest) return false;
        for (auto& tuple : tuples) {
            if (tuple.format == nullptr) tuple.format = look_.text;
        }
        std::vector<lxw_rich_string_tuple*> list;
        for (auto& tuple : tuples) list.push_back(&tuple);
        list.push_back(nullptr);
        require(worksheet_write_rich_string(worksheet_, at(), static_cast<lxw_col_t>(c), list.data(),
                                            look_.text));
        measure(c, cell_text(runs));
        return true;
    }

    lxw_row_t at() const { return static_cast<lxw_row_t>(row_); }

    lxw_worksheet* worksheet_;
    const Sheet& sheet_;
    const Look& look_;
    const std::vector<std::size_t>& widths_;
    double points_;
    std::size_t row_ = 0;
    std::size_t lines_ = 1;  ///< of the row so far
};

}  // namespace

void require(int error) {
    if (error == LXW_NO_ERROR) return;
    throw Error(std::string("the spreadsheet cannot be made: ") + lxw_strerror(static_cast<lxw_error>(error)),
                "ask for csv, which has no limits");
}

std::string kept(std::string_view utf8) {
    auto text = clean(utf8);
    for (std::size_t i = text.find("_x"); i != std::string::npos; i = text.find("_x", i + 1)) {
        const bool escape = i + 6 < text.size() && text[i + 6] == '_' &&
                            std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                                        text.begin() + static_cast<std::ptrdiff_t>(i) + 6, is_hex);
        if (escape) text.insert(i, "_x005F");
        if (escape) i += 6;
    }
    return text;
}

std::size_t put_cells(lxw_worksheet* worksheet, const Sheet& sheet, const Look& look,
                      const std::vector<std::size_t>& widths, double points) {
    return Rows(worksheet, sheet, look, widths, points).write();
}

}  // namespace plenum::render::excel
