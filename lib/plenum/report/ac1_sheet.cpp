// The AC1 in spreadsheets, and its charts.
#include <plenum/report/ac1.hpp>
#include <plenum/report/ac1_charts.hpp>
#include <plenum/report/ac1_words.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <utility>

namespace plenum::report {

namespace {

doc::Figure::Amount amount(std::size_t n) {
    return {.value = static_cast<double>(n), .shown = std::to_string(n)};
}

doc::Document begun(const Ac1& report, const Conference& conference, const std::string& who) {
    doc::Document result;
    const auto of = conference_name(conference);
    result.title = (of.empty() ? "Action" : of + ": action") + " on resolutions (AC1)" +
                   (who.empty() ? "" : ", for " + who);
    result.subtitle = "As at " + date(report.today.substr(0, 10));
    result.language = language_tag(conference.language);
    return result;
}

void put(doc::Table& table, const std::vector<std::string>& cells) {
    auto& row = table.rows.emplace_back();
    for (const auto& each : cells) row.push_back(each.empty() ? doc::Runs{} : doc::plain(each));
}

std::string stem(const Ac1Row& row) {
    return row.stem ? std::string(name(*row.stem)) : std::string();
}

/// What was done so far, answers among it, in the order of the dates.
std::string so_far(const Action& action) {
    std::string result;
    for (const auto& each : action.entries) {
        result += (result.empty() ? "" : "\n") + short_date(each.date) +
                  (each.response ? ", answer: " : ": ") + each.text;
    }
    return result;
}

}  // namespace

doc::Figure chart_by_status(const Ac1& report) {
    doc::Figure result{.caption = "By status", .axis = "Status", .series = {"Resolutions"}, .bars = {}};
    for (auto each : by_status(report)) {
        std::ranges::replace(each.name, '-', ' ');
        result.bars.push_back({each.name, {amount(each.open + each.closed)}});
    }
    return result;
}

doc::Figure chart_by_responsible(const Ac1& report) {
    doc::Figure result{.caption = "By who is responsible", .axis = "Responsible", .series = {}, .bars = {}};
    const auto people = by_responsible(report);
    // Where nothing is closed, or all is, a series of noughts says nothing.
    const bool open = std::ranges::any_of(people, [](const Ac1Count& each) { return each.open > 0; });
    const bool closed = std::ranges::any_of(people, [](const Ac1Count& each) { return each.closed > 0; });
    if (open) result.series.emplace_back("Still open");
    if (closed) result.series.emplace_back("Closed");
    for (const auto& each : people) {
        auto& bar = result.bars.emplace_back();
        bar.label = each.name.empty() ? "nobody named yet" : each.name;
        if (open) bar.amounts.push_back(amount(each.open));
        if (closed) bar.amounts.push_back(amount(each.closed));
    }
    return result;
}

doc::Document ac1_sheet(const Ac1& report, const Conference& conference, const std::string& who) {
    auto result = begun(report, conference, who);
    doc::Table table{.caption = "Actions",
                     .head = {"Id", "Conference", "Number", "Section", "From", "Resolution", "Outcome",
                              "Stem", "Amended by", "Responsible", "Suggested", "Action taken",
                              "External response", "Status", "Next step", "Due", "Overdue"},
                     .rows = {},
                     .numeric = {}};
    for (const auto& row : report.rows) {
        const auto& action = row.action;
        put(table, {row.id, row.conference.empty() ? conference_name(report) : row.conference, row.number,
                    row.section, row.from, resolved_text(row), std::string(name(row.outcome)), stem(row),
                    joined(row.amended_by), action.responsible,
                    action.responsible.empty() ? row.suggested : std::string(),
                    lines_of(action.entries, false), lines_of(action.entries, true),
                    std::string(name(action.status)), action.next, action.due, row.overdue ? "yes" : ""});
    }
    result.elements.emplace_back(std::move(table));
    result.elements.emplace_back(chart_by_status(report));
    result.elements.emplace_back(chart_by_responsible(report));
    return result;
}

doc::Document ac1_form(const Ac1& report, const Conference& conference, const std::string& who) {
    auto result = begun(report, conference, who);
    doc::Table table{.caption = "To fill in",
                     .head = {"Id", "Number", "Resolution", "Responsible", "So far", "Status", "Next step",
                              "Due", "New status", "What was done", "On", "What was answered",
                              "New next step", "New due", "New responsible"},
                     .rows = {},
                     .numeric = {}};
    for (const auto& row : report.rows) {
        const auto& action = row.action;
        const auto& name_of = action.responsible.empty() ? row.suggested : action.responsible;
        put(table, {row.id, row.number, resolved_text(row), name_of, so_far(action),
                    std::string(name(action.status)), action.next, action.due, "", "", "", "", "", "", ""});
    }
    result.elements.emplace_back(std::move(table));
    result.elements.emplace_back(
        doc::Heading{.text = "How to fill it in", .note = {}, .extent = {}, .anchor = {}});
    doc::List how;
    for (const auto* line :
         {"Fill in the columns from New status on; leave empty what has not changed. The column Id stays as "
          "it is.",
          "What was done: one thing; On: the day, as 12/01/2027. A second thing goes into a row of its own "
          "with the same id.",
          "What was answered: the answer of whoever was asked, if there is one.",
          "New status: not-started, in-progress, raised-in-negotiation, achieved, partly-achieved, "
          "rejected-by-external-body, superseded, not-possible or no-action-required.",
          "New due: the next day by which something should have happened; - takes it away.",
          "New responsible: who should see to it instead."}) {
        how.items.push_back(doc::plain(line));
    }
    result.elements.emplace_back(std::move(how));
    return result;
}

}  // namespace plenum::report
