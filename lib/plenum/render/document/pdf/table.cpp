// Tables: columns as wide as their contents ask for, a head on every page, rows that stay whole.
#include <plenum/render/document/pdf/flow.hpp>
#include <plenum/render/document/pdf/widths.hpp>

#include <algorithm>
#include <cctype>

namespace plenum::render::pdf {

namespace {

struct Look {
    Face head;
    Face cell;
    double gap = 0;  ///< between columns
    double pad = 0;  ///< above and below the text of a row
    double box = 0;  ///< room of a box to tick
};

Look look(const Measures& m, double scale) {
    const double size = m.text * 0.9 * scale;
    return {.head = {.font = Font::heading, .size = size * 0.9, .bold = true},
            .cell = {.size = size},
            .gap = size * 1.1,
            .pad = size * 0.22};
}

/// How wide the longest word is, by its share of the letters: exact enough to plan with, and much
/// quicker than to set each word.
double longest_word(const Text& text) {
    const std::string_view words = pango_layout_get_text(text.layout.get());
    std::size_t longest = 0;
    std::size_t from = 0;
    while (from <= words.size()) {
        const auto end = std::min(words.find(' ', from), words.size());
        longest = std::max(longest, end - from);
        from = end + 1;
    }
    if (words.empty()) return 0;
    const double share = static_cast<double>(longest) / static_cast<double>(words.size());
    return std::min(text.width, text.width * share * 1.12 + 2);
}

class Grid {
public:
    Grid(Flow& flow, const doc::Table& table) : flow_(flow), table_(table), node_(flow.draft.node("Table")) {
        look_ = look(flow.m, 1);
        measure();
        if (least() > room()) {
            // So many columns: smaller print before words are broken.
            look_ = look(flow.m, std::max(0.7, room() / least()));
            measure();
        }
        widths_ = column_widths(wishes_, room());
        right_ = flow.m.left + look_.box - look_.gap;
        for (const double width : widths_) right_ += width + look_.gap;
    }

    void put() {
        const auto from = flow_.size();
        if (!table_.caption.empty()) caption();
        head(flow_.size() == from);
        for (std::size_t r = 0; r < table_.rows.size(); ++r) row(r);
        flow_.strip(0, flow_.m.gap * 0.5, cost::never);
    }

private:
    double room() const {
        return flow_.m.column() - look_.box - look_.gap * static_cast<double>(table_.head.size() - 1);
    }
    double least() const {
        double sum = 0;
        for (const auto& wish : wishes_) sum += wish.least;
        return sum;
    }
    bool numeric(std::size_t column) const {
        return column < table_.numeric.size() && table_.numeric[column];
    }
    bool is_sum(std::size_t row) const { return table_.total && row + 1 == table_.rows.size(); }
    Face face(std::size_t row) const {
        auto result = look_.cell;
        result.bold = is_sum(row);
        return result;
    }

    void measure() {
        look_.box = table_.boxes ? look_.cell.size * 1.9 : 0;
        wishes_.assign(table_.head.size(), {});
        texts_.clear();
        for (std::size_t c = 0; c < wishes_.size(); ++c) {
            auto& wish = wishes_[c];
            wish.numeric = numeric(c);
            const auto& text = flow_.type.set(pieces({{.text = table_.head[c]}}, look_.head));
            wish.least = longest_word(text);
            // A long head over short cells is broken rather than make its column wide.
            wish.whole = std::max(wish.least, text.width * 0.6);
            if (table_.rows.empty()) wish.whole = text.width;
        }
        for (std::size_t r = 0; r < table_.rows.size(); ++r) {
            auto& row = texts_.emplace_back();
            for (std::size_t c = 0; c < wishes_.size() && c < table_.rows[r].size(); ++c) {
                const auto& text = flow_.type.set(pieces(table_.rows[r][c], face(r)));
                row.push_back(&text);
                wishes_[c].least = std::max(wishes_[c].least, longest_word(text));
                wishes_[c].whole = std::max(wishes_[c].whole, text.width + 0.5);
            }
        }
        // One endless word shall not starve the other columns.
        for (auto& wish : wishes_) wish.least = std::min(wish.least, flow_.m.column() / 3);
    }

    double column_x(std::size_t column) const {
        double x = flow_.m.left + look_.box;
        for (std::size_t c = 0; c < column; ++c) x += widths_[c] + look_.gap;
        return x;
    }

    void caption() {
        const Face face{.font = Font::heading, .size = look_.cell.size, .bold = true};
        const auto from = flow_.size();
        flow_.lines(
            flow_.type.set(pieces({{.text = table_.caption}}, face), flow_.m.column()),
            {.x = flow_.m.left, .node = flow_.draft.node("Caption", node_), .before = flow_.m.gap * 1.6});
        flow_.keep(from, cost::never);
    }

    /// The lines of a cell, drawn into the strip of its row.
    void cell(Strip& strip, const Text& text, std::size_t column, double top, std::size_t node) const {
        double y = top;
        for (std::size_t i = 0; i < text.lines.size(); ++i) {
            const auto& line = text.lines[i];
            const double shift = numeric(column) ? std::max(0.0, widths_[column] - line.width) - line.x : 0;
            strip.items.emplace_back(LineItem{.text = &text,
                                              .nth = i,
                                              .x = column_x(column) + shift,
                                              .baseline = y + line.baseline,
                                              .node = node});
            y += line.height;
        }
    }

    RectangleItem rule(double y, bool thick) const {
        const auto& m = flow_.m;
        return {.x = m.left,
                .y = y,
                .width = right_ - m.left,
                .height = thick ? m.thick : m.thin,
                .ink = thick ? Ink::accent : Ink::text,
                .thin = !thick};
    }

    void head(bool first) {
        std::vector<const Text*> texts;
        double height = 0;
        for (std::size_t c = 0; c < table_.head.size(); ++c) {
            texts.push_back(&flow_.type.set(pieces({{.text = table_.head[c]}}, look_.head), widths_[c]));
            height = std::max(height, texts.back()->height);
        }
        auto& strip = flow_.strip(first ? flow_.m.gap * 1.6 : flow_.m.gap * 0.4, height + look_.pad * 2,
                                  first ? cost::free : cost::never);
        const auto node = flow_.draft.node("TR", node_);
        for (std::size_t c = 0; c < texts.size(); ++c) {
            cell(strip, *texts[c], c, height - texts[c]->height, flow_.draft.node("TH", node));
        }
        strip.items.emplace_back(rule(strip.height - look_.pad / 2, true));
        repeat(strip);
    }

    /// The head once more, for pages that begin within the table: there it is no word of the document.
    void repeat(Strip strip) {
        strip.before = 0;
        for (auto& item : strip.items) {
            if (auto* line = std::get_if<LineItem>(&item)) line->node = 0;
        }
        flow_.draft.heads.push_back({std::move(strip)});
    }

    void row(std::size_t r) {
        const auto n = table_.rows.size();
        std::vector<const Text*> texts;
        double height = 0;
        for (std::size_t c = 0; c < texts_[r].size(); ++c) {
            const Text* text = texts_[r][c];
            if (text->width > widths_[c] + 0.01 || text->lines.front().x > 0) {
                text = &flow_.type.set(pieces(table_.rows[r][c], face(r)), widths_[c]);
            }
            texts.push_back(text);
            height = std::max(height, text->height);
        }
        const bool edge = r == 0 ? false : r == 1 || r + 1 == n;
        const double wish = r == 0 ? cost::never : is_sum(r) ? cost::torn : edge ? cost::part : cost::row;
        const auto node = flow_.draft.node("TR", node_);
        const double whole = height + look_.pad * 2;
        if (whole > flow_.m.room() * 0.6) {
            by_lines(texts, node, wish);
            return;
        }
        auto& strip = flow_.strip(0, whole, wish);
        strip.table = flow_.draft.heads.size();
        if (is_sum(r)) strip.items.emplace_back(rule(0, true));
        if (table_.boxes && !is_sum(r)) strip.items.emplace_back(tick(look_.pad));
        for (std::size_t c = 0; c < texts.size(); ++c) {
            cell(strip, *texts[c], c, look_.pad, flow_.draft.node(c == 0 ? "TH" : "TD", node));
        }
        if (!is_sum(r)) strip.items.emplace_back(rule(whole - flow_.m.thin, false));
    }

    RectangleItem tick(double top) const {
        const double side = look_.cell.size * 0.85;
        return {.x = flow_.m.left + 1,
                .y = top + look_.cell.size * 0.26,
                .width = side,
                .height = side,
                .outline = 0.9};
    }

    /// A row that no page holds goes over page breaks line by line.
    void by_lines(const std::vector<const Text*>& texts, std::size_t node, double first) {
        std::size_t most = 0;
        std::vector<std::size_t> nodes;
        for (std::size_t c = 0; c < texts.size(); ++c) {
            most = std::max(most, texts[c]->lines.size());
            nodes.push_back(flow_.draft.node(c == 0 ? "TH" : "TD", node));
        }
        for (std::size_t i = 0; i < most; ++i) {
            auto& strip = flow_.strip(0, look_.pad, i == 0 ? first : cost::line);
            strip.table = flow_.draft.heads.size();
            if (i == 0 && table_.boxes) strip.items.emplace_back(tick(0));
            for (std::size_t c = 0; c < texts.size(); ++c) {
                if (i >= texts[c]->lines.size()) continue;
                const auto& line = texts[c]->lines[i];
                const double shift = numeric(c) ? std::max(0.0, widths_[c] - line.width) : 0;
                strip.height = std::max(strip.height, line.height);
                strip.items.emplace_back(LineItem{.text = texts[c],
                                                  .nth = i,
                                                  .x = column_x(c) + shift,
                                                  .baseline = line.baseline,
                                                  .node = nodes[c]});
            }
        }
        flow_.strip(0, look_.pad, cost::never).items.emplace_back(rule(look_.pad / 2, false));
    }

    Flow& flow_;
    const doc::Table& table_;
    std::size_t node_;
    Look look_;
    std::vector<ColumnWish> wishes_;
    std::vector<std::vector<const Text*>> texts_;  ///< each cell in one line
    std::vector<double> widths_;
    double right_ = 0;  ///< edge of the last column
};

}  // namespace

void put(Flow& flow, const doc::Table& table) {
    if (!table.head.empty()) Grid(flow, table).put();
}

}  // namespace plenum::render::pdf
