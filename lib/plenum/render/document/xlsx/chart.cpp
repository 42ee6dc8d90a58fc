// Charts that Excel draws of the numbers in a sheet.
#include <plenum/render/document/xlsx/cells.hpp>
#include <plenum/render/document/xlsx/chart.hpp>
#include <plenum/render/document/xlsx/look.hpp>
#include <plenum/render/figure.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

namespace plenum::render::excel {

namespace {

bool plain(const doc::Figure& figure) {
    return std::ranges::all_of(figure.bars, [](const doc::Figure::Bar& bar) {
        return std::ranges::all_of(bar.amounts, [](const auto& each) { return is_number(each.shown); });
    });
}

/// "0.125": four places, without noughts at the end.
std::string written(double value) {
    auto result = fmt::format("{:.4f}", value);
    result.resize(result.find_last_not_of('0') + 1);
    if (result.ends_with('.')) result.pop_back();
    return result;
}

/// Excel takes what begins with "=" for the address of a cell.
std::string label(const std::string& text) {
    auto result = kept(text);
    std::ranges::replace(result, '\n', ' ');
    if (result.size() > 250) result = kept(std::string(result.substr(0, 200)) + "…");
    return result.starts_with('=') ? ' ' + result : result;
}

void fill(lxw_chart_series* series, std::size_t nth, const doc::House& house) {
    const auto ink_colour = colour(ink(house));
    lxw_chart_line line{};
    line.color = ink_colour;
    line.width = 0.75;
    chart_series_set_line(series, &line);
    if (nth == 0) {
        lxw_chart_fill solid{};
        solid.color = ink_colour;
        chart_series_set_fill(series, &solid);
        return;
    }
    constexpr std::array<lxw_chart_pattern_type, 3> hatches{
        LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL, LXW_CHART_PATTERN_PERCENT_10, LXW_CHART_PATTERN_SMALL_GRID};
    lxw_chart_pattern hatch{};
    hatch.fg_color = ink_colour;
    hatch.bg_color = 0xFFFFFF;
    hatch.type = static_cast<std::uint8_t>(hatches.at((nth - 1) % hatches.size()));
    chart_series_set_pattern(series, &hatch);
}

/// What stands at the end of each bar.
void put_labels(lxw_chart_series* series, const doc::Figure& figure, std::size_t nth) {
    chart_series_set_labels(series);
    if (plain(figure)) return;
    std::vector<std::string> texts;
    for (const auto& bar : figure.bars) {
        texts.push_back(nth < bar.amounts.size() ? label(bar.amounts[nth].shown) : std::string{});
    }
    std::vector<lxw_chart_data_label> labels(texts.size());
    std::vector<lxw_chart_data_label*> list;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        labels[i].value = texts[i].data();
        list.push_back(&labels[i]);
    }
    list.push_back(nullptr);
    chart_series_set_labels_custom(series, list.data());
}

}  // namespace

Sheet with_values(Sheet sheet) {
    if (sheet.figure == nullptr || plain(*sheet.figure)) return sheet;
    const auto& figure = *sheet.figure;
    auto& table = sheet.table;
    table.numeric.resize(table.head.size());
    for (std::size_t s = 0; s < figure.series.size(); ++s) {
        table.head.push_back(figure.series[s] + ", length of the bar");
        table.numeric.push_back(true);
        for (std::size_t r = 0; r < table.rows.size() && r < figure.bars.size(); ++r) {
            const auto& amounts = figure.bars[r].amounts;
            table.rows[r].push_back(s < amounts.size() ? doc::plain(written(amounts[s].value)) : doc::Runs{});
        }
    }
    return sheet;
}

void put_chart(lxw_workbook* workbook, lxw_worksheet* worksheet, const Sheet& sheet, std::size_t rows,
               const doc::House& house) {
    const auto& figure = *sheet.figure;
    if (figure.bars.empty() || figure.series.empty()) return;
    auto* const chart = workbook_add_chart(workbook, LXW_CHART_BAR);
    const auto last = static_cast<lxw_row_t>(rows);
    const auto behind = plain(figure) ? 1 : 1 + figure.series.size();
    for (std::size_t s = 0; s < figure.series.size(); ++s) {
        auto* const series = chart_add_series(chart, nullptr, nullptr);
        const auto column = static_cast<lxw_col_t>(behind + s);
        chart_series_set_categories(series, sheet.name.c_str(), 1, 0, last, 0);
        chart_series_set_values(series, sheet.name.c_str(), 1, column, last, column);
        chart_series_set_name(series, label(figure.series[s]).c_str());
        fill(series, s, house);
        put_labels(series, figure, s);
    }
    chart_title_set_name(chart, label(figure.caption.empty() ? sheet.name : figure.caption).c_str());
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    if (figure.series.size() == 1) {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    } else {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    }
    // The first bar at the top, as in the table beside it.
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    chart_axis_off(chart->x_axis);
    chart_set_series_gap(chart, 40);

    auto alt = label(described(figure));
    lxw_chart_options options{};
    const auto bars = static_cast<double>(figure.bars.size() * figure.series.size());
    options.x_scale = 1.4;
    options.y_scale = std::clamp((90 + 24 * bars) / 288, 0.7, 8.0);
    options.description = alt.data();
    require(worksheet_insert_chart_opt(worksheet, 1, static_cast<lxw_col_t>(sheet.table.head.size() + 1),
                                       chart, &options));
}

}  // namespace plenum::render::excel
