#include <cli/deciding/sheet.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/csv.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/moments.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenum::cli {

namespace {

constexpr std::array<std::string_view, 2> also_act{"decision", "what"};
constexpr std::array<std::string_view, 5> also_motions{"motion", "id", "ids", "number", "numbers"};
constexpr std::array<std::string_view, 1> also_value{"as"};
constexpr std::array<std::string_view, 1> also_with{"replaced by"};
constexpr std::array<std::string_view, 2> also_lead{"leads", "star"};
constexpr std::array<std::string_view, 2> also_reason{"why", "because"};
constexpr std::array<std::string_view, 2> also_on{"date", "decided on"};
constexpr std::array<std::string_view, 2> also_by{"who", "decided by"};

constexpr std::array known_columns{
    read::CsvColumn{"act", also_act},     read::CsvColumn{"motions", also_motions},
    read::CsvColumn{"value", also_value}, read::CsvColumn{"with", also_with},
    read::CsvColumn{"lead", also_lead},   read::CsvColumn{"reason", also_reason},
    read::CsvColumn{"on", also_on},       read::CsvColumn{"by", also_by},
};

std::string plain(std::string_view word) {
    auto result = text::fold(text::trim(word));
    for (auto& c : result) {
        if (c == ' ' || c == '_') c = '-';
    }
    return result;
}

/// Reads the rows below the one that names the columns.
class Sheet {
public:
    Sheet(const SourcePtr& source, const read::CsvColumns& columns, Diagnostics& out)
        : source_(source),
          columns_(columns),
          out_(out) {}

    std::optional<Asked> row(const read::CsvRow& row) {
        Asked result;
        result.act = act(row);
        result.said.source = source_;
        result.said.whole = row.at;
        result.reason = read::one_line(cell(row, "reason").text);
        result.by = read::one_line(cell(row, "by").text);
        const auto when = cell(row, "on");
        result.on = day(when.text);
        if (result.on.empty() && !when.text.empty()) {
            error("not-a-date", fmt::format("'{}' is no date of the calendar", when.text),
                  "write year, month, day, as in 2026-09-12", when.at);
        }
        const bool sound = result.act != nullptr && (!result.on.empty() || when.text.empty());
        const bool whole = result.act != nullptr && words(row, result.said, *result.act);
        return sound && whole ? std::optional(std::move(result)) : std::nullopt;
    }

private:
    read::CsvCell cell(const read::CsvRow& row, std::string_view name) const {
        return read::csv_cell(row, columns_, name);
    }

    void error(std::string_view rule, std::string message, std::string hint, Span at) {
        out_.add({.severity = Severity::error,
                  .rule = std::string(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = source_,
                  .span = at,
                  .motion = {}});
    }

    const Act* act(const read::CsvRow& row) {
        const auto word = cell(row, "act");
        std::string_view nearest;
        const auto* const found = find_act(word.text, nearest);
        if (found != nullptr && !found->row.empty()) return found;
        if (found != nullptr) {
            error("not-in-a-sheet", fmt::format("'{}' is not decided in a spreadsheet", found->name),
                  fmt::format("use  plenum decide {}", found->name), word.at);
        } else if (text::trim(word.text).empty()) {
            error("unknown-decision", "this row does not say what was decided",
                  "name the act in the column 'act'; 'plenum decide' lists them", row.at);
        } else {
            error("unknown-decision", fmt::format("'{}' is no act of the committee", word.text),
                  nearest.empty() ? "'plenum decide' lists them" : fmt::format("did you mean '{}'?", nearest),
                  word.at);
        }
        return nullptr;
    }

    /// The cells that the act takes, in its order; a cell that it does not take must be empty.
    bool words(const read::CsvRow& row, Said& said, const Act& act) {
        const auto take = [&](std::string_view column) {
            const auto found = cell(row, column);
            if (text::trim(found.text).empty()) return;
            const bool in_marks = found.at.length > found.text.size();
            const Span inside{.offset = found.at.offset + (in_marks ? 1 : 0), .length = found.text.size()};
            said.words.push_back({.id = found.text, .at = inside});
        };
        for (auto rest = act.row; !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            take(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        bool sound = true;
        for (const std::string_view column : {"value", "with", "lead"}) {
            const auto left = cell(row, column);
            if (act.row.find(column) != std::string_view::npos || text::trim(left.text).empty()) continue;
            if (act.name == "bracket" && column != "with" && said.lead.id.empty()) {
                said.lead = {.id = left.text, .at = left.at};
                continue;
            }
            sound = false;
            error("not-taken", fmt::format("'{}' takes nothing in the column '{}'", act.name, column),
                  "empty the cell, or is another act meant?", left.at);
        }
        return sound;
    }

    const SourcePtr& source_;
    const read::CsvColumns& columns_;
    Diagnostics& out_;
};

}  // namespace

const Act* find_act(std::string_view word, std::string_view& nearest) {
    std::vector<std::string_view> names;
    const auto wanted = plain(word);
    for (const auto* act : acts::all()) {
        if (act->name == wanted) return act;
        names.push_back(act->name);
    }
    nearest = text::nearest(wanted, names);
    return nullptr;
}

std::string day(std::string_view text) {
    const auto trimmed = text::trim(text);
    if (auto iso = read::moment(trimmed); !iso.empty()) return iso;
    const auto first = trimmed.find_first_of("/.");
    const auto second = first == trimmed.npos ? first : trimmed.find_first_of("/.", first + 1);
    if (second == trimmed.npos) return {};
    const auto two = [](std::string_view figures) {
        return figures.size() == 1 ? '0' + std::string(figures) : std::string(figures);
    };
    return read::date(fmt::format("{}-{}-{}", trimmed.substr(second + 1),
                                  two(trimmed.substr(first + 1, second - first - 1)),
                                  two(trimmed.substr(0, first))));
}

std::vector<Asked> asked_in_sheet(const SourcePtr& source, Diagnostics& out) {
    const auto before = out.count(Severity::error);
    const auto rows = read::csv(source, out);
    if (out.count(Severity::error) > before) return {};
    const auto missing = [&](std::string message, Span at) {
        out.add({.severity = Severity::error,
                 .rule = "csv-column",
                 .message = std::move(message),
                 .hint = "name the columns in the first row: act, motions, value, reason, on, by",
                 .source = source,
                 .span = at,
                 .motion = {}});
    };
    if (rows.empty()) return missing("there is no row in this file", {}), std::vector<Asked>{};
    const auto where = read::csv_columns(source, rows.front(), known_columns, out);
    for (const std::string_view needed : {"act", "motions"}) {
        if (!where.contains(needed)) missing(fmt::format("there is no column '{}'", needed), rows.front().at);
    }
    if (out.count(Severity::error) > before) return {};
    std::vector<Asked> result;
    Sheet sheet(source, where, out);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (auto asked = sheet.row(rows[i])) result.push_back(std::move(*asked));
    }
    return result;
}

Diagnostics by_rows(const Diagnostics& found, const SourcePtr& source) {
    Diagnostics none;
    const auto rows = read::csv(source, none);
    Diagnostics result;
    for (auto each : found.all()) {
        const auto holds = [&](const Span& at) {
            return at.offset <= each.span.offset && each.span.offset <= at.offset + at.length;
        };
        const auto row = std::ranges::find_if(rows, holds, &read::CsvRow::at);
        if (each.source == source && row != rows.end()) {
            const auto cell = std::ranges::find_if(row->cells, holds, &read::CsvCell::at);
            const auto column = static_cast<std::size_t>(cell - row->cells.begin());
            const bool whole = each.span.length >= row->at.length || column >= rows.front().cells.size();
            each.message = fmt::format(
                "row {}{}: {}", row->number,
                whole ? "" : fmt::format(", column '{}'", rows.front().cells[column].text), each.message);
        }
        result.add(std::move(each));
    }
    return result;
}

}  // namespace plenum::cli
