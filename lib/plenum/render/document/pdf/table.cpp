// Tables: a head on every page, rows that stay whole, boxes to tick.
#include <plenum/render/document/pdf/table_look.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

class Grid {
public:
    Grid(Flow& flow, const doc::Table& table)
        : flow_(flow),
          table_(table),
          node_(flow.draft.node("Table")),
          look_(table_look(table, flow)) {}

    void put() {
        const auto from = flow_.size();
        if (!table_.caption.empty()) caption();
        head(flow_.size() == from);
        for (std::size_t r = 0; r < table_.rows.size(); ++r) row(r);
        flow_.strip(0, flow_.m.gap * 0.5, cost::never);
    }

private:
    using Texts = std::vector<const Text*>;

    void caption() {
        const Face face{.font = Font::heading, .size = look_.cell.size, .bold = true};
        const auto from = flow_.size();
        flow_.lines(
            flow_.type.set(pieces({{.text = table_.caption}}, face), flow_.m.column()),
            {.x = flow_.m.left, .node = flow_.draft.node("Caption", node_), .before = flow_.m.gap * 1.6});
        flow_.keep(from, cost::never);
    }

    double shift(const Line& line, std::size_t column) const {
        if (!is_numeric(table_, column)) return 0;
        return std::max(0.0, look_.widths[column] - line.width) - line.x;
    }

    /// The lines of a cell, drawn into the strip of its row.
    void cell(Strip& strip, const Text& text, std::size_t column, double top, std::size_t node) const {
        for (std::size_t i = 0; i < text.lines.size(); ++i) {
            const auto& line = text.lines[i];
            strip.items.emplace_back(LineItem{.text = &text,
                                              .nth = i,
                                              .x = look_.x[column] + shift(line, column),
                                              .baseline = top + line.baseline,
                                              .node = node});
            top += line.height;
        }
    }

    RectangleItem rule(double y, bool thick) const {
        const auto& m = flow_.m;
        return {.x = m.left,
                .y = y,
                .width = look_.right - m.left,
                .height = thick ? m.thick : m.thin,
                .ink = thick ? Ink::accent : Ink::text,
                .thin = !thick};
    }

    void head(bool first) {
        Texts texts;
        double height = 0;
        for (std::size_t c = 0; c < table_.head.size(); ++c) {
            texts.push_back(&flow_.type.set(pieces({{.text = table_.head[c]}}, look_.head), look_.widths[c]));
            height = std::max(height, texts.back()->height);
        }
        const double before = first ? flow_.m.gap * 1.6 : flow_.m.gap * 0.4;
        auto& strip = flow_.strip(before, height + look_.pad * 2, first ? cost::free : cost::never);
        const auto node = flow_.draft.node("TR", node_);
        for (std::size_t c = 0; c < texts.size(); ++c) {
            cell(strip, *texts[c], c, height - texts[c]->height, flow_.draft.node("TH", node));
        }
        strip.items.emplace_back(rule(strip.height - look_.pad / 2, true));
        repeat(strip);
    }

    /// The head once more, for pages that begin within the table: there it is no word of the document.
    void repeat(Strip strip) {
        for (auto& item : strip.items) {
            if (auto* line = std::get_if<LineItem>(&item)) line->node = 0;
        }
        flow_.draft.heads.push_back({std::move(strip)});
    }

    /// The cells of a row in lines as long as their columns are wide.
    Texts wrapped(std::size_t r) {
        Texts result;
        for (std::size_t c = 0; c < look_.texts[r].size(); ++c) {
            const Text* text = look_.texts[r][c];
            if (text->width > look_.widths[c] + 0.01) {
                const auto face = look_.face(is_sum(table_, r));
                text = &flow_.type.set(pieces(table_.rows[r][c], face), look_.widths[c]);
            }
            result.push_back(text);
        }
        return result;
    }

    double cost_before(std::size_t r) const {
        if (r == 0) return cost::never;
        if (is_sum(table_, r)) return cost::torn;
        // A row alone on a page looks lost.
        return r == 1 || r + 1 == table_.rows.size() ? cost::part : cost::row;
    }

    void row(std::size_t r) {
        const auto texts = wrapped(r);
        double height = look_.cell.size * 1.3;
        for (const auto* text : texts) height = std::max(height, text->height);
        const auto node = flow_.draft.node("TR", node_);
        const double whole = height + look_.pad * 2;
        if (whole > flow_.m.room() * 0.6) {
            by_lines(texts, node, cost_before(r));
            return;
        }
        const bool sum = is_sum(table_, r);
        auto& strip = flow_.strip(0, whole, cost_before(r));
        strip.table = flow_.draft.heads.size();
        if (table_.boxes && !sum) strip.items.emplace_back(tick(look_.pad));
        for (std::size_t c = 0; c < texts.size(); ++c) {
            cell(strip, *texts[c], c, look_.pad, flow_.draft.node(c == 0 ? "TH" : "TD", node));
        }
        strip.items.emplace_back(sum ? rule(0, true) : rule(whole - flow_.m.thin, false));
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
    void by_lines(const Texts& texts, std::size_t node, double first) {
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
                strip.height = std::max(strip.height, line.height);
                strip.items.emplace_back(LineItem{.text = texts[c],
                                                  .nth = i,
                                                  .x = look_.x[c] + shift(line, c),
                                                  .baseline = line.baseline,
                                                  .node = nodes[c]});
            }
        }
        flow_.strip(0, look_.pad, cost::never).items.emplace_back(rule(look_.pad / 2, false));
    }

    Flow& flow_;
    const doc::Table& table_;
    std::size_t node_;
    TableLook look_;
};

}  // namespace

void put(Flow& flow, const doc::Table& table) {
    if (!table.head.empty()) Grid(flow, table).put();
}

}  // namespace plenum::render::pdf
