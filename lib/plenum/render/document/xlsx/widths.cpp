// How wide the columns of a sheet are.
#include <plenum/base/display.hpp>
#include <plenum/render/document/xlsx/cells.hpp>

#include <algorithm>

namespace plenum::render::excel {

namespace {

/// What a column holds, in display columns.
struct Measure {
    std::size_t line = 0;  ///< the longest line
    std::size_t word = 0;  ///< the longest word
    std::size_t all = 0;   ///< of all cells
    std::size_t cells = 0;

    void add(const std::string& text) {
        if (text.empty()) return;
        ++cells;
        all += text::columns(text);
        std::size_t begin = 0;
        std::size_t blank = 0;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const char c = i < text.size() ? text[i] : '\n';
            if (c != ' ' && c != '\n') continue;
            word = std::max(word, text::columns(std::string_view(text).substr(blank, i - blank)));
            blank = i + 1;
            if (c == ' ') continue;
            line = std::max(line, text::columns(std::string_view(text).substr(begin, i - begin)));
            begin = i + 1;
        }
    }

    /// Running text gets room to be read, names as much as they need.
    std::size_t width(std::size_t widest) const {
        const auto mean = cells == 0 ? 0 : all / cells;
        const auto most = mean > 60 ? widest : mean > 25 ? widest * 2 / 3 : widest / 2;
        return std::min(std::max(std::min(line, most), std::min<std::size_t>(word, 24)), widest);
    }
};

}  // namespace

std::vector<std::size_t> widths(const Sheet& sheet) {
    const auto& table = sheet.table;
    const std::size_t widest = sheet.kind == Sheet::Kind::text ? 100 : table.head.size() > 6 ? 44 : 60;
    std::vector<std::size_t> result;
    for (std::size_t c = 0; c < table.head.size(); ++c) {
        Measure head;
        head.add(clean(table.head[c]));
        Measure cells;
        for (const auto& row : table.rows) {
            if (c < row.size()) cells.add(cell_text(row[c]));
        }
        // Beside the name of a column stands the button of its filter.
        result.push_back(std::max(cells.width(widest), std::min<std::size_t>(head.word + 3, 24)) + 1);
    }
    return result;
}

}  // namespace plenum::render::excel
