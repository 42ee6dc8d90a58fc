// Reading the file that a sheet of actions is.
#include <cli/acting/sheet_file.hpp>
#include <cli/deciding/sheet.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/exchange/workbook.hpp>
#include <plenum/model/action.hpp>
#include <plenum/read/files.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace plenum::cli {

namespace {

constexpr std::size_t rows_above = 10;  ///< a title, a date, whose sheet it is

constexpr std::array<std::string_view, 2> also_id{"resolution id", "resolution"};
constexpr std::array<std::string_view, 1> also_status{"status"};
constexpr std::array<std::string_view, 5> also_done{"new entry", "entry", "what was done", "action", "text"};
constexpr std::array<std::string_view, 2> also_on{"date", "entry date"};
constexpr std::array<std::string_view, 4> also_answer{"what was answered", "response", "new response",
                                                      "answer"};
constexpr std::array<std::string_view, 2> also_next{"next step", "next"};
constexpr std::array<std::string_view, 1> also_due{"due"};
constexpr std::array<std::string_view, 1> also_responsible{"responsible"};

/// As they are called in the sheet that goes out, and otherwise.
constexpr std::array known_columns{
    read::CsvColumn{"id", also_id},
    read::CsvColumn{"new status", also_status},
    read::CsvColumn{"what was done", also_done},
    read::CsvColumn{"on", also_on},
    read::CsvColumn{"what was answered", also_answer},
    read::CsvColumn{"new next step", also_next},
    read::CsvColumn{"new due", also_due},
    read::CsvColumn{"new responsible", also_responsible},
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> short_names{{
    {"id", "id"},
    {"new status", "status"},
    {"what was done", "done"},
    {"on", "on"},
    {"what was answered", "answer"},
    {"new next step", "next"},
    {"new due", "due"},
    {"new responsible", "responsible"},
}};

bool names_an_id(const read::CsvRow& row) {
    return std::ranges::any_of(row.cells, [](const read::CsvCell& cell) {
        const auto name = text::fold(text::trim(cell.text));
        return name == "id" || name == "resolution id";
    });
}

/// The row that names the columns; the end without one.
std::vector<read::CsvRow>::iterator head_of(std::vector<read::CsvRow>& rows) {
    const auto last = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), rows_above));
    const auto found = std::find_if(rows.begin(), last, names_an_id);
    return found == last ? rows.end() : found;
}

SourcePtr as_csv(const SourcePtr& file) {
    if (!exchange::is_workbook(file->text())) return file;
    const auto sheets = exchange::workbook(file->text());
    SourcePtr first;
    for (const auto& sheet : sheets) {
        auto source = std::make_shared<const Source>(std::string(file->name()), exchange::csv(sheet));
        Diagnostics ignored;
        auto rows = read::csv(source, ignored);
        if (head_of(rows) != rows.end()) return source;
        if (!first) first = std::move(source);
    }
    return first;
}

}  // namespace

SheetFile sheet_file(const std::string& file, Diagnostics& out) {
    SheetFile result;
    result.source = as_csv(file == "-" ? read::load_standard_input() : read::load(file));
    const auto before = out.count(Severity::error);
    result.rows = read::csv(result.source, out);
    if (out.count(Severity::error) > before) return result.rows.clear(), result;
    const auto head = head_of(result.rows);
    if (head == result.rows.end()) {
        throw Error("'" + file + "' has no column 'Id', so nobody can tell what its rows are about",
                    "send out  plenum ac1 --for WHO -o sheet.xlsx  and take that back");
    }
    const auto named = read::csv_columns(result.source, *head, known_columns, out);
    for (const auto& [name, called] : short_names) {
        if (const auto at = named.find(name); at != named.end()) {
            result.columns.emplace(std::string(called), at->second);
        }
    }
    result.rows.erase(result.rows.begin(), head + 1);
    return result;
}

std::string sheet_day(std::string_view written) {
    const auto trimmed = text::trim(written);
    if (auto result = day(trimmed); !result.empty()) return result.substr(0, 10);
    // From 1982 to 2118: no other number stands where a day should.
    const bool number =
        trimmed.size() == 5 && std::ranges::all_of(trimmed, [](char c) { return c >= '0' && c <= '9'; });
    return number && trimmed >= "30000" && trimmed < "80000" ? exchange::day_of(trimmed) : std::string();
}

std::vector<std::string> status_names() {
    std::vector<std::string> result;
    for (const auto each :
         {ActionStatus::no_action_required, ActionStatus::not_started, ActionStatus::in_progress,
          ActionStatus::raised_in_negotiation, ActionStatus::achieved, ActionStatus::partly_achieved,
          ActionStatus::rejected_by_external_body, ActionStatus::superseded, ActionStatus::not_possible}) {
        result.emplace_back(name(each));
    }
    return result;
}

}  // namespace plenum::cli
