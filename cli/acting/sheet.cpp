// A spreadsheet of actions that came back.
#include <cli/acting/sheet.hpp>
#include <cli/acting/sheet_file.hpp>
#include <cli/deciding/sheet.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/fields.hpp>

#include <algorithm>
#include <utility>

namespace plenum::cli {

namespace {

/// Takes rows one after the other; two rows may be about one resolution.
class Taking {
public:
    Taking(const SheetFile& file, const ActionReport& known, const std::string& today, Diagnostics& out)
        : file_(file),
          known_(known),
          today_(today.substr(0, 10)),
          out_(out) {}

    void take(const read::CsvRow& row) {
        const auto id = cell(row, "id");
        if (text::trim(id.text).empty()) {
            if (says_something(row)) {
                error("action-incomplete", "this row does not say which resolution it is about",
                      "copy the id from the sheet that was sent out", row.at);
            }
            return;
        }
        const bool in_marks = id.at.length > id.text.size();
        const Span at{.offset = id.at.offset + (in_marks ? 1 : 0), .length = id.text.size()};
        // A row that says nothing new need not be about anything that is known.
        if (!says_something(row)) return;
        auto acting = acting_on({.id = read::one_line(id.text), .at = at}, file_.source, known_, out_);
        if (!acting) return;
        const auto before = std::ranges::find(changes_, acting->id, &Acting::id);
        auto& into = before == changes_.end() ? *acting : *before;
        const auto so_far = changed(known_.report.rows[into.rows.front()].action, into.change);
        fields(row, so_far, into.change);
        entries(row, so_far, into.change);
        if (before == changes_.end() && !acting->change.empty()) changes_.push_back(std::move(*acting));
    }

    std::vector<Acting> done() {
        std::erase_if(changes_, [](const Acting& each) { return each.change.empty(); });
        return std::move(changes_);
    }

private:
    read::CsvCell cell(const read::CsvRow& row, std::string_view name) const {
        return read::csv_cell(row, file_.columns, name);
    }
    std::string words(const read::CsvRow& row, std::string_view name) const {
        return read::one_line(cell(row, name).text);
    }
    bool says_something(const read::CsvRow& row) const {
        return std::ranges::any_of(file_.columns, [&](const auto& column) {
            return column.first != "id" && !words(row, column.first).empty();
        });
    }

    void error(std::string rule, std::string message, std::string hint, Span at) {
        out_.add({.severity = Severity::error,
                  .rule = std::move(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = file_.source,
                  .span = at,
                  .motion = {}});
    }

    void fields(const read::CsvRow& row, const Action& now, ActionChange& change) {
        const auto set = [&](std::string_view column, const std::string& stands,
                             std::optional<std::string>& into) {
            auto written = words(row, column);
            if (written.empty()) return;
            if (written == "-") written.clear();
            if (written != stands) into = std::move(written);
        };
        set("responsible", now.responsible, change.responsible);
        set("next", now.next, change.next);
        if (const auto written = words(row, "status"); !written.empty()) {
            const auto status = read::action_status(written);
            if (!status) {
                error("unknown-status", "'" + written + "' is no status of an action",
                      "what may stand here: " + plenum::listed(status_names()), cell(row, "status").at);
            } else if (*status != now.status) {
                change.status = *status;
            }
        }
        if (const auto written = words(row, "due"); written == "-") {
            if (!now.due.empty()) change.due = "";
        } else if (!written.empty()) {
            const auto due = sheet_day(written);
            if (due.empty()) not_a_date(written, cell(row, "due").at);
            if (!due.empty() && due != now.due) change.due = due;
        }
    }

    void entries(const read::CsvRow& row, const Action& now, ActionChange& change) {
        const auto done = words(row, "done");
        const auto answer = words(row, "answer");
        const auto on = words(row, "on");
        if (done.empty() && answer.empty()) return;
        const auto day = on.empty() ? today_ : sheet_day(on);
        if (day.empty()) return not_a_date(on, cell(row, "on").at);
        if (day > today_) {
            return error("entry-in-future", "this is of " + day + ", and today is " + today_,
                         "is the year right? What is still to be done goes into the column 'New next step'",
                         cell(row, "on").at);
        }
        for (const auto& [text, response] : {std::pair(done, false), std::pair(answer, true)}) {
            if (text.empty()) continue;
            // The same sheet may come back twice.
            const bool there = std::ranges::any_of(now.entries, [&](const ActionEntry& each) {
                return each.text == text && each.response == response && (on.empty() || each.date == day);
            });
            if (!there) change.entries.push_back({.date = day, .text = text, .response = response});
        }
    }

    void not_a_date(const std::string& written, Span at) {
        error("not-a-date", "'" + written + "' is no date of the calendar",
              "write year, month, day, as in 2027-01-12, or 12/01/2027", at);
    }

    const SheetFile& file_;
    const ActionReport& known_;
    std::string today_;
    Diagnostics& out_;
    std::vector<Acting> changes_;
};

}  // namespace

ActingSheet acting_sheet(const std::string& file, const ActionReport& known, const std::string& today,
                         Diagnostics& out) {
    const auto sheet = sheet_file(file, out);
    ActingSheet result{.source = sheet.source, .changes = {}, .rows = sheet.rows.size()};
    Taking taking(sheet, known, today, out);
    for (const auto& row : sheet.rows) taking.take(row);
    result.changes = taking.done();
    return result;
}

}  // namespace plenum::cli
