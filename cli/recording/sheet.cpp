// Results out of a spreadsheet.
#include <cli/deciding/sheet.hpp>
#include <cli/recording/sheet.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/csv.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/result_parts.hpp>
#include <plenum/read/votes.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace plenum::cli {

namespace {

constexpr std::array<std::string_view, 8> also_number{"id",     "motion", "no",     "item",
                                                      "nummer", "nr",     "antrag", "motion number"};
constexpr std::array<std::string_view, 2> also_part{"parts", "teil"};
constexpr std::array<std::string_view, 6> also_outcome{"result",    "decision", "ergebnis",
                                                       "beschluss", "vote",     "ausgang"};
constexpr std::array<std::string_view, 5> also_for{"in favour", "yes", "ja", "dafür", "votes for"};
constexpr std::array<std::string_view, 4> also_against{"nein", "dagegen", "votes against", "noes"};
constexpr std::array<std::string_view, 5> also_abstain{"abstentions", "abstained", "abstaining", "enthaltung",
                                                       "enthaltungen"};
constexpr std::array<std::string_view, 4> also_note{"notes", "comment", "bemerkung", "notiz"};
constexpr std::array<std::string_view, 4> also_on{"date", "when", "datum", "time"};

constexpr std::array known_columns{
    read::CsvColumn{"number", also_number},   read::CsvColumn{"part", also_part},
    read::CsvColumn{"outcome", also_outcome}, read::CsvColumn{"for", also_for},
    read::CsvColumn{"against", also_against}, read::CsvColumn{"abstain", also_abstain},
    read::CsvColumn{"note", also_note},       read::CsvColumn{"on", also_on},
};

class Reader {
public:
    Reader(const SourcePtr& source, const read::CsvColumns& columns, Diagnostics& out)
        : source_(source),
          columns_(columns),
          out_(out) {}

    void row(const read::CsvRow& row, ResultSheet& to) {
        sound_ = true;
        const auto number = cell(row, "number");
        if (number.text.empty())
            return error("nobody-named", "this row does not say which motion it is about",
                         "write its number or its id into the first column", row.at);
        Spoken said;
        said.source = source_;
        said.whole = row.at;
        said.target = {.id = number.text, .at = number.at};
        said.all = text::upper(number.text) == "A" || text::upper(number.text) == "AR";
        said.note = read::one_line(cell(row, "note").text);
        said.on = when(row);
        const auto part = this->part(row);
        const auto outcome = this->outcome(row);
        const auto votes = this->votes(row);
        if (!sound_) return;
        if (!outcome && !votes && said.note.empty()) {
            ++to.empty;
            return;
        }
        if (part == 0) {
            if (outcome) said.outcomes = {*outcome};
            said.votes = votes;
            to.said.push_back(std::move(said));
            return;
        }
        add_part(std::move(said), {.part = part, .outcome = outcome, .votes = votes, .at = row.at}, to);
    }

private:
    read::CsvCell cell(const read::CsvRow& row, std::string_view name) const {
        auto found = read::csv_cell(row, columns_, name);
        found.text = std::string(text::trim(found.text));
        return found;
    }

    void error(std::string_view rule, std::string message, std::string hint, Span at) {
        sound_ = false;
        out_.add({.severity = Severity::error,
                  .rule = std::string(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = source_,
                  .span = at,
                  .motion = {}});
    }

    std::string when(const read::CsvRow& row) {
        const auto written = cell(row, "on");
        if (written.text.empty()) return {};
        auto on = day(written.text);
        if (on.empty())
            error("not-a-date", fmt::format("'{}' is no date of the calendar", written.text),
                  "write year, month, day, as in 2026-11-20", written.at);
        return on;
    }

    int part(const read::CsvRow& row) {
        const auto written = cell(row, "part");
        const auto folded = text::fold(written.text);
        if (folded.empty() || folded == "-" || folded == "all" || folded == "0" || folded == "whole")
            return 0;
        const auto number = read::part_number(written.text);
        if (!number)
            error("no-such-part", fmt::format("'{}' is not the number of a part", written.text),
                  "number it as it is printed: 1 or (i); nothing for the whole", written.at);
        return number.value_or(0);
    }

    std::optional<Outcome> outcome(const read::CsvRow& row) {
        const auto written = cell(row, "outcome");
        if (written.text.empty()) return std::nullopt;
        const auto meant = read::outcome_meant(written.text);
        if (meant) return meant;
        const auto names = read::outcome_names();
        const auto near = text::nearest(written.text, names);
        std::vector<std::string> all(names.begin(), names.end());
        error("unknown-outcome", fmt::format("'{}' is not known as an outcome", written.text),
              near.empty() ? fmt::format("write one of {}", fmt::join(all, ", "))
                           : fmt::format("did you mean '{}'?", near),
              written.at);
        return std::nullopt;
    }

    std::optional<Votes> votes(const read::CsvRow& row) {
        Votes result;
        std::size_t percent = 0;
        std::size_t counted = 0;
        const auto read_one = [&](std::string_view column, std::optional<double>& to) {
            const auto written = cell(row, column);
            if (written.text.empty() || written.text == "-") return;
            const auto one = read::share(written.text);
            if (!one)
                return error("not-votes", fmt::format("'{}' is no count of votes", written.text),
                             "write it in figures, as in 210 or 53 %", written.at);
            ++(one->percent ? percent : counted);
            to = one->value;
        };
        read_one("for", result.in_favour);
        read_one("against", result.against);
        read_one("abstain", result.abstain);
        if (percent + counted == 0) return std::nullopt;
        result.percent = percent > 0;
        auto wrong = percent > 0 && counted > 0
                         ? std::string("some of these votes are counts, and some are shares of a hundred")
                         : read::wrong_with(result);
        if (!wrong.empty())
            error("votes-do-not-add-up", std::move(wrong), "look at what was counted",
                  cell(row, "for").at.length > 0 ? cell(row, "for").at : row.at);
        return result;
    }

    /// Parts of one motion in rows that follow each other are one result.
    void add_part(Spoken said, Result::Part part, ResultSheet& to) {
        const bool goes_on = !to.said.empty() && !to.said.back().parts.empty() &&
                             text::fold(to.said.back().target.id) == text::fold(said.target.id);
        if (!goes_on) to.said.push_back(std::move(said));
        auto& last = to.said.back();
        if (std::ranges::count(last.parts, part.part, &Result::Part::part) > 0)
            return error("part-twice", fmt::format("part {} of {} is said twice", part.part, last.target.id),
                         "which of the rows is meant?", part.at);
        if (goes_on && !said.note.empty()) last.note += (last.note.empty() ? "" : " ") + said.note;
        last.parts.push_back(std::move(part));
    }

    const SourcePtr& source_;
    const read::CsvColumns& columns_;
    Diagnostics& out_;
    bool sound_ = true;
};

}  // namespace

ResultSheet results_in_sheet(const SourcePtr& sheet, Diagnostics& out) {
    ResultSheet result;
    const auto before = out.count(Severity::error);
    const auto rows = read::csv(sheet, out);
    if (out.count(Severity::error) > before) return result;
    const auto missing = [&](std::string message, Span at) {
        out.add(
            {.severity = Severity::error,
             .rule = "csv-column",
             .message = std::move(message),
             .hint =
                 "name the columns in the first row: number, part, outcome, for, against, abstain, note, on",
             .source = sheet,
             .span = at,
             .motion = {}});
    };
    if (rows.empty()) return missing("there is no row in this file", {}), result;
    const auto where = read::csv_columns(sheet, rows.front(), known_columns, out);
    for (const std::string_view needed : {"number", "outcome"}) {
        if (!where.contains(needed)) missing(fmt::format("there is no column '{}'", needed), rows.front().at);
    }
    if (out.count(Severity::error) > before) return result;
    Reader reader(sheet, where, out);
    for (std::size_t i = 1; i < rows.size(); ++i) reader.row(rows[i], result);
    return result;
}

}  // namespace plenum::cli
