// Figures in characters, as tables and in words.
#include <plenum/base/display.hpp>
#include <plenum/render/figure.hpp>
#include <plenum/render/wrap.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace plenum::render {

namespace {

/// Told apart without colour: full, light, and then plain letters.
constexpr std::array<std::string_view, 4> strokes{"█", "░", "=", "-"};

std::string_view stroke(std::size_t series) {
    return strokes.at(series % strokes.size());
}

std::string repeated(std::string_view what, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += what;
    return result;
}

/// How many strokes of `room` an amount takes; what is more than nothing is seen.
std::size_t strokes_of(double value, double most, std::size_t room) {
    if (most <= 0 || value <= 0) return 0;
    const auto wanted = std::lround(value / most * static_cast<double>(room));
    return std::clamp<std::size_t>(static_cast<std::size_t>(std::max(wanted, 1L)), 1, room);
}

struct Columns {
    std::size_t label = 0;
    std::size_t number = 0;
    std::size_t bar = 0;
};

Columns measured(const doc::Figure& figure, std::size_t columns) {
    constexpr std::size_t gap = 2;
    Columns result;
    for (const auto& bar : figure.bars) {
        result.label = std::max(result.label, text::columns(bar.label));
        for (const auto& amount : bar.amounts)
            result.number = std::max(result.number, text::columns(amount.shown));
    }
    result.label = std::min(result.label, columns / 2);
    const auto used = result.label + result.number + 2 * gap;
    result.bar = std::max<std::size_t>(columns - std::min(columns, used), 8);
    return result;
}

std::string key(const doc::Figure& figure) {
    std::string result;
    for (std::size_t i = 0; i < figure.series.size(); ++i) {
        result += (i == 0 ? "" : ", ") + std::string(stroke(i)) + ' ' + figure.series[i];
    }
    return result;
}

std::string left(const std::string& text, std::size_t to) {
    const auto wide = text::columns(text);
    return text + std::string(to - std::min(to, wide), ' ');
}

std::string right(const std::string& text, std::size_t to) {
    const auto wide = text::columns(text);
    return std::string(to - std::min(to, wide), ' ') + text;
}

}  // namespace

doc::Table as_table(const doc::Figure& figure) {
    doc::Table table{.caption = figure.caption, .head = {figure.axis}, .numeric = {false}};
    for (const auto& name : figure.series) {
        table.head.push_back(name);
        table.numeric.push_back(true);
    }
    for (const auto& bar : figure.bars) {
        std::vector<doc::Runs> row{doc::plain(bar.label)};
        for (const auto& amount : bar.amounts) row.push_back(doc::plain(amount.shown));
        row.resize(table.head.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

double longest(const doc::Figure& figure) {
    double result = 0;
    for (const auto& bar : figure.bars) {
        for (const auto& amount : bar.amounts) result = std::max(result, amount.from + amount.value);
    }
    return result;
}

std::vector<std::string> bars(const doc::Figure& figure, std::size_t columns) {
    std::vector<std::string> lines;
    if (figure.series.size() > 1) lines.push_back(key(figure));
    const auto wide = measured(figure, columns);
    const auto most = longest(figure);
    for (const auto& bar : figure.bars) {
        auto label = wrap(bar.label, std::max<std::size_t>(wide.label, 1));
        // The number stands beside the last line of a long label.
        for (std::size_t i = 0; i + 1 < label.size(); ++i) lines.push_back(label[i]);
        auto beside = label.back();
        for (std::size_t s = 0; s < bar.amounts.size(); ++s) {
            const auto& amount = bar.amounts[s];
            const auto before = strokes_of(amount.from, most, wide.bar);
            const auto until = strokes_of(amount.from + amount.value, most, wide.bar);
            const auto strokes =
                amount.from > 0 ? std::max<std::size_t>(until - std::min(before, until), 1) : until;
            lines.push_back(left(beside, wide.label) + "  " + right(amount.shown, wide.number) + "  " +
                            repeated(" ", before) + repeated(stroke(s), strokes));
            beside.clear();
        }
    }
    return lines;
}

std::string described(const doc::Figure& figure) {
    const auto n = figure.bars.size();
    auto result = "A bar chart with " + std::to_string(n) + (n == 1 ? " bar" : " bars");
    const doc::Figure::Bar* most = nullptr;
    for (const auto& bar : figure.bars) {
        if (bar.amounts.empty()) continue;
        if (most == nullptr || bar.amounts.front().value > most->amounts.front().value) most = &bar;
    }
    if (most == nullptr) return result + '.';
    return result + "; the longest is " + most->label + " with " + most->amounts.front().shown +
           ". A table of the numbers follows.";
}

}  // namespace plenum::render
