// The columns of a table, measured by what is in them.
#include <plenum/base/display.hpp>
#include <plenum/render/document/docx/columns.hpp>

#include <algorithm>
#include <numeric>

namespace plenum::render::docx {

namespace {

struct Wanted {
    std::size_t word = 1;  ///< the longest word, in columns of a terminal
    std::size_t cell = 1;  ///< the longest cell
};

/// Letters of a head are wider than others: they count for five fourths.
void measure(Wanted& wanted, std::string_view text, bool head) {
    const auto columns = [&](std::string_view of) { return text::columns(of) * (head ? 5 : 4) / 4; };
    wanted.cell = std::max(wanted.cell, columns(text));
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find(' ', from), text.size());
        wanted.word = std::max(wanted.word, columns(text.substr(from, end - from)));
        from = end + 1;
    }
}

std::vector<Wanted> measured(const doc::Table& table) {
    constexpr std::size_t longest_word = 24;
    std::vector<Wanted> result(table.head.size());
    for (std::size_t c = 0; c < result.size(); ++c) {
        measure(result[c], table.head[c], true);
        for (const auto& row : table.rows) {
            std::string text;
            if (c < row.size()) {
                for (const auto& run : row[c]) text += run.text;
            }
            measure(result[c], text, false);
        }
        result[c].word = std::min(result[c].word, longest_word);
    }
    return result;
}

int sum(const std::vector<int>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0);
}

}  // namespace

std::vector<int> column_widths(const doc::Table& table, const Layout& layout, int room) {
    // Letters of a table are some 0.5 em of nine tenths wide, and a cell has its margins.
    const auto twips_of = [&](std::size_t columns) {
        return static_cast<int>(std::min<std::size_t>(columns, 400)) * layout.em * 48 / 100 +
               layout.em * 8 / 10;
    };
    std::vector<int> least;
    std::vector<int> natural;
    for (const auto& each : measured(table)) {
        least.push_back(twips_of(each.word));
        natural.push_back(std::max(twips_of(each.cell), least.back()));
    }
    if (natural.empty() || sum(natural) <= room) return natural;
    if (sum(least) >= room) {
        const auto all = sum(least);
        for (auto& each : least) each = std::max(each * (room - static_cast<int>(least.size())) / all, 1);
        return least;
    }
    // What is left over goes where most is wanted.
    const auto left = room - sum(least);
    const auto wanted = sum(natural) - sum(least);
    for (std::size_t c = 0; c < least.size(); ++c) {
        least[c] += static_cast<int>(static_cast<double>(natural[c] - least[c]) / wanted * left);
    }
    return least;
}

}  // namespace plenum::render::docx
