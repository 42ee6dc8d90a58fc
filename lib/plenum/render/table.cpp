// Tables in plain text.
#include <plenum/base/display.hpp>
#include <plenum/render/table.hpp>
#include <plenum/render/wrap.hpp>

#include <algorithm>
#include <numeric>

namespace plenum::render {

namespace {

using Row = std::vector<std::string>;
constexpr std::size_t gap = 2;

std::vector<std::size_t> widths(const Row& head, const std::vector<Row>& rows, std::size_t columns) {
    std::vector<std::size_t> result(head.size(), 1);
    const auto measure = [&](const Row& row) {
        for (std::size_t c = 0; c < result.size(); ++c) {
            result[c] = std::max(result[c], std::min(columns, text::columns(row[c])));
        }
    };
    measure(head);
    for (const auto& row : rows) measure(row);
    const auto room = columns - std::min(columns, gap * (head.size() - 1));
    while (std::accumulate(result.begin(), result.end(), std::size_t{0}) > room) {
        auto& widest = *std::max_element(result.begin(), result.end());
        if (widest <= 1) break;
        --widest;
    }
    return result;
}

std::string joined(const std::vector<std::vector<std::string>>& cells, std::size_t at,
                   const std::vector<std::size_t>& wide, const std::vector<bool>& numeric) {
    std::string result;
    for (std::size_t c = 0; c < wide.size(); ++c) {
        const std::string cell = at < cells[c].size() ? cells[c][at] : "";
        const auto used = text::columns(cell);
        const std::string pad(wide[c] > used ? wide[c] - used : 0, ' ');
        const bool right = c < numeric.size() && numeric[c];
        if (c > 0) result.append(gap, ' ');
        result += right ? pad + cell : cell + pad;
    }
    return result;
}

/// Would the table be a ladder: many columns, and one of them so narrow that its words go down the page?
bool is_ladder(const std::vector<Row>& rows, const std::vector<std::size_t>& wide) {
    constexpr std::size_t many_columns = 5;
    constexpr std::size_t many_lines = 5;
    if (wide.size() < many_columns) return false;
    return std::ranges::any_of(rows, [&](const Row& row) {
        for (std::size_t c = 0; c < wide.size(); ++c) {
            if (text::columns(row[c]) > many_lines * wide[c]) return true;
        }
        return false;
    });
}

/// Each row as lines of its own: what names it, and below that every cell that says something, after its
/// head.
std::vector<std::string> records(const Row& head, const std::vector<Row>& rows, std::size_t columns) {
    constexpr std::size_t indent = 2;
    std::size_t label = 0;
    for (std::size_t c = 1; c < head.size(); ++c) label = std::max(label, text::columns(head[c]) + gap);
    label = std::min(label, columns / 3);
    const auto room = columns - std::min(columns - 1, indent + label);
    std::vector<std::string> lines;
    for (const auto& row : rows) {
        if (!lines.empty()) lines.emplace_back();
        for (const auto& line : wrap(row[0], columns)) lines.push_back(line);
        for (std::size_t c = 1; c < head.size(); ++c) {
            if (row[c].empty()) continue;
            auto first = std::string(indent, ' ') + head[c];
            const auto used = text::columns(first);
            first.append(used < indent + label ? indent + label - used : 1, ' ');
            for (const auto& line : wrap(row[c], room)) {
                lines.push_back(first + line);
                first.assign(indent + label, ' ');
            }
        }
    }
    return lines;
}

}  // namespace

std::vector<std::string> grid(const doc::Table& table, std::size_t columns) {
    std::vector<std::string> lines;
    if (table.head.empty()) return lines;
    if (table.boxes) return grid(with_boxes(table), columns);
    std::vector<Row> rows;
    for (const auto& cells : table.rows) {
        auto& row = rows.emplace_back();
        for (const auto& cell : cells) row.push_back(flat(cell));
        row.resize(table.head.size());
    }
    const auto wide = widths(table.head, rows, columns);
    if (is_ladder(rows, wide)) return records(table.head, rows, columns);

    const auto put = [&](const Row& row) {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 1;
        for (std::size_t c = 0; c < wide.size(); ++c) {
            cells.push_back(wrap(row[c], wide[c]));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t at = 0; at < height; ++at) lines.push_back(joined(cells, at, wide, table.numeric));
    };
    const auto rule = [&] {
        std::string text;
        for (std::size_t c = 0; c < wide.size(); ++c) {
            if (c > 0) text.append(gap, ' ');
            text.append(wide[c], '-');
        }
        lines.push_back(text);
    };
    put(table.head);
    rule();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (table.total && r + 1 == rows.size()) rule();
        put(rows[r]);
    }
    return lines;
}

doc::Table with_boxes(doc::Table table) {
    table.boxes = false;
    table.head.insert(table.head.begin(), "");
    if (!table.numeric.empty()) table.numeric.insert(table.numeric.begin(), false);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool sum = table.total && r + 1 == table.rows.size();
        table.rows[r].insert(table.rows[r].begin(), sum ? doc::Runs{} : doc::plain("[ ]"));
    }
    return table;
}

}  // namespace plenum::render
