// What the columns of a table ask for, and the print that gives it to them.
#include <plenum/render/document/pdf/table_look.hpp>

#include <algorithm>
#include <string_view>

namespace plenum::render::pdf {

namespace {

/// How wide the longest word is, by its share of the letters: exact enough to plan with, and much quicker
/// than to set each word.
double longest_word(const Text& text) {
    const std::string_view words = pango_layout_get_text(text.layout.get());
    std::size_t longest = 0;
    for (std::size_t from = 0; from < words.size();) {
        const auto end = std::min(words.find_first_of(" -", from), words.size());  // lines end at both
        longest = std::max(longest, end - from);
        from = end + 1;
    }
    if (words.empty()) return 0;
    const double share = static_cast<double>(longest) / static_cast<double>(words.size());
    return std::min(text.width, text.width * share * 1.12 + 2);
}

TableLook faces(const Measures& m, const doc::Table& table, double scale) {
    const double size = m.text * 0.9 * scale;
    return {.head = {.font = Font::heading, .size = size * 0.9, .bold = true},
            .cell = {.size = size},
            .gap = size * 1.1,
            .pad = size * 0.22,
            .box = table.boxes ? size * 1.9 : 0};
}

/// Sets each cell in one line, and says what its column asks for.
std::vector<ColumnWish> measured(TableLook& look, const doc::Table& table, Flow& flow) {
    std::vector<ColumnWish> wishes(table.head.size());
    for (std::size_t c = 0; c < wishes.size(); ++c) {
        const auto& text = flow.type.set(pieces({{.text = table.head[c]}}, look.head));
        wishes[c].numeric = is_numeric(table, c);
        wishes[c].least = longest_word(text);
        // A long head over short cells is broken rather than make its column wide.
        wishes[c].whole = table.rows.empty() ? text.width : std::max(wishes[c].least, text.width * 0.6);
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        auto& row = look.texts.emplace_back();
        for (std::size_t c = 0; c < wishes.size() && c < table.rows[r].size(); ++c) {
            const auto& text = flow.type.set(pieces(table.rows[r][c], look.face(is_sum(table, r))));
            row.push_back(&text);
            wishes[c].least = std::max(wishes[c].least, longest_word(text));
            wishes[c].whole = std::max(wishes[c].whole, text.width + 0.5);
        }
    }
    // One endless word shall not starve the other columns.
    for (auto& wish : wishes) wish.least = std::min(wish.least, flow.m.column() / 3);
    return wishes;
}

}  // namespace

bool is_numeric(const doc::Table& table, std::size_t column) {
    return column < table.numeric.size() && table.numeric[column];
}

bool is_sum(const doc::Table& table, std::size_t row) {
    return table.total && row + 1 == table.rows.size();
}

TableLook table_look(const doc::Table& table, Flow& flow) {
    const auto room = [&](const TableLook& look) {
        return flow.m.column() - look.box - look.gap * static_cast<double>(table.head.size() - 1);
    };
    auto look = faces(flow.m, table, 1);
    auto wishes = measured(look, table, flow);
    double least = 0;
    for (const auto& wish : wishes) least += wish.least;
    if (least > room(look)) {
        look = faces(flow.m, table, std::clamp(room(look) / least, 0.7, 1.0));
        wishes = measured(look, table, flow);
    }
    look.gap = std::min(look.gap, flow.m.column() / static_cast<double>(table.head.size()) / 4);
    look.widths = column_widths(wishes, room(look));
    double x = flow.m.left + look.box;
    for (const double width : look.widths) {
        look.x.push_back(x);
        look.right = x + width;
        x += width + look.gap;
    }
    return look;
}

}  // namespace plenum::render::pdf
