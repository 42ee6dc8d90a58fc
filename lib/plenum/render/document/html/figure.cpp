// Bars drawn as SVG: in the colours of the page, as wide as the page, its text never scaled.
#include <plenum/base/display.hpp>
#include <plenum/render/document/html/figure.hpp>
#include <plenum/render/document/html/markup.hpp>
#include <plenum/render/figure.hpp>
#include <plenum/render/listing.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::render::html {

namespace {

/// Where things stand: across in hundredths of the width, down in pixels.
struct Layout {
    bool beside = true;  ///< short labels stand beside their bars, long ones above
    int thick = 14;      ///< of a bar
    int row = 0;
    int bar_from = 0;
    int bar_room = 0;
    int bar_top = 0;
};

Layout layout_of(const doc::Figure& figure) {
    constexpr std::size_t short_label = 18;
    const auto is_short = [](const doc::Figure::Bar& bar) { return text::columns(bar.label) <= short_label; };
    Layout result{.beside = std::ranges::all_of(figure.bars, is_short)};
    const auto series = static_cast<int>(std::max<std::size_t>(figure.series.size(), 1));
    if (series > 1) result.thick = 11;
    const int bars = series * (result.thick + 2);
    if (result.beside) {
        result.row = bars + 6;
        result.bar_from = 38;
        result.bar_room = 50;
        result.bar_top = 2;
    } else {
        result.row = bars + 28;
        result.bar_room = 86;
        result.bar_top = 20;
    }
    return result;
}

/// "12.5%", from whole tenths, so that no locale and no rounding shows.
std::string share(double value, double most, int room) {
    const auto tenths = most <= 0 ? 0 : std::lround(value / most * room * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + '%';
}

void put_text(std::string& out, const std::string& x, int shift, int y, std::string_view words) {
    out += "<text x=\"" + x + "\" ";
    if (shift != 0) out += "dx=\"" + std::to_string(shift) + "\" ";
    out += "y=\"" + std::to_string(y) + "\">";
    escape(out, words);
    out += "</text>";
}

void put_bar(std::string& out, const doc::Figure::Bar& bar, const Layout& layout, double most, int top) {
    put_text(out, "0", 0, top + layout.bar_top + (layout.beside ? layout.thick - 2 : -6), bar.label);
    int y = top + layout.bar_top;
    for (std::size_t s = 0; s < bar.amounts.size(); ++s) {
        const auto& amount = bar.amounts[s];
        const auto begin = most <= 0 ? 0.0 : amount.from / most * layout.bar_room;
        out +=
            "<rect class=\"s" + std::to_string(s) + "\" x=\"" +
            (amount.from > 0 ? share(layout.bar_from + begin, 1, 1) : std::to_string(layout.bar_from) + '%') +
            "\" y=\"" + std::to_string(y) + "\" width=\"" + share(amount.value, most, layout.bar_room) +
            "\" height=\"" + std::to_string(layout.thick) + "\"/>";
        const auto end = most <= 0 ? 0.0 : (amount.from + amount.value) / most * layout.bar_room;
        put_text(out, share(layout.bar_from + end, 1, 1), 6, y + layout.thick - 2, amount.shown);
        y += layout.thick + 2;
    }
    out += '\n';
}

void put_key(std::string& out, const doc::Figure& figure) {
    if (figure.series.size() < 2) return;
    out += R"(<p class="note" aria-hidden="true">)";
    for (std::size_t s = 0; s < figure.series.size(); ++s) {
        out += s == 0 ? "Filled: " : s == 1 ? "; outlined: " : "; ";
        escape(out, figure.series[s]);
    }
    out += "</p>\n";
}

constexpr std::string_view sheet = R"css(
figure{margin:1.5rem 0}
figcaption{font:bold .98rem Arial,"Liberation Sans",Helvetica,sans-serif;padding-bottom:.35rem}
.chart{display:block;overflow:visible}
.chart text{font:13px Arial,"Liberation Sans",Helvetica,sans-serif;fill:var(--ink)}
.chart rect{fill:var(--link);stroke:var(--link)}
.chart .s1{fill:none}
figure>.unseen{left:0}
pre{font:.85rem/1.45 "Liberation Mono",Menlo,Consolas,monospace;border:1px solid var(--line);padding:.6rem .75rem;overflow-x:auto;overflow-wrap:normal}
@media print{figure{break-inside:avoid}pre{white-space:pre-wrap}}
)css";

}  // namespace

void figure(std::string& out, const doc::Figure& figure, std::size_t nth) {
    const auto layout = layout_of(figure);
    const auto most = longest(figure);
    const auto id = "figure-" + std::to_string(nth);
    out += "<figure>\n";
    element(out, "figcaption", "", figure.caption);
    put_key(out, figure);
    const auto height = static_cast<int>(figure.bars.size()) * layout.row;
    out += R"(<svg class="chart" role="img" aria-labelledby=")" + id + "-title " + id +
           "-desc\" width=\"100%\" height=\"" + std::to_string(height) + "\">\n<title id=\"" + id +
           "-title\">";
    escape(out, figure.caption);
    out += "</title>\n<desc id=\"" + id + "-desc\">";
    escape(out, described(figure));
    out += "</desc>\n";
    int top = 0;
    for (const auto& bar : figure.bars) {
        put_bar(out, bar, layout, most, top);
        top += layout.row;
    }
    out += "</svg>\n<div class=\"unseen\">\n";
    table(out, as_table(figure));
    out += "</div>\n</figure>\n";
}

void listing(std::string& out, const doc::Listing& listing) {
    out += "<figure>\n";
    element(out, "figcaption", "", listing.caption);
    // Wide lines are scrolled, by keyboard too.
    out += "<pre tabindex=\"0\">";
    out += whole_lines(listing.text, escape);
    out += "</pre>\n</figure>\n";
}

std::string_view figure_style(const doc::Document& document) {
    const auto drawn = [](const doc::Element& element) {
        return std::holds_alternative<doc::Figure>(element) || std::holds_alternative<doc::Listing>(element);
    };
    return std::ranges::any_of(document.elements, drawn) ? sheet : std::string_view{};
}

}  // namespace plenum::render::html
