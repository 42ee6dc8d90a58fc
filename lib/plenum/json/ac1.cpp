#include <plenum/json/ac1.hpp>
#include <plenum/json/value.hpp>

#include <algorithm>

namespace plenum::json {

namespace {

Value row_of(const Ac1Row& row) {
    const auto& action = row.action;
    Value entries = Value::array();
    for (const auto& each : action.entries) {
        entries.push_back({{"date", each.date}, {"text", each.text}, {"response", each.response}});
    }
    return {{"id", row.id},
            {"number", or_null(row.number)},
            {"section", or_null(row.section)},
            {"from", or_null(row.from)},
            {"lead", or_null(row.lead)},
            {"text", row.text},
            {"outcome", name(row.outcome)},
            {"reference", row.outcome == Outcome::reference},
            {"stem", row.stem ? Value(name(*row.stem)) : Value(nullptr)},
            {"amended_by", row.amended_by},
            {"carried_forward_from", or_null(row.conference)},
            {"responsible", or_null(action.responsible)},
            {"suggested", action.responsible.empty() ? or_null(row.suggested) : Value(nullptr)},
            {"status", name(action.status)},
            {"open", is_open(action.status)},
            {"overdue", row.overdue},
            {"recorded", row.recorded.has_value()},
            {"entries", std::move(entries)},
            {"next", or_null(action.next)},
            {"due", or_null(action.due)}};
}

}  // namespace

std::string ac1(const Ac1& report) {
    Value rows = Value::array();
    for (const auto& each : report.rows) rows.push_back(row_of(each));
    Value statuses = Value::array();
    for (const auto& each : by_status(report)) {
        statuses.push_back({{"status", each.name}, {"count", each.open + each.closed}});
    }
    Value people = Value::array();
    for (const auto& each : by_responsible(report)) {
        people.push_back({{"responsible", or_null(each.name)}, {"open", each.open}, {"closed", each.closed}});
    }
    const auto count = [&](auto is) { return std::ranges::count_if(report.rows, is); };
    return printed(
        {{"schema", "plenum/ac1/1"},
         {"conference", or_null(report.conference)},
         {"year", report.year ? Value(*report.year) : Value(nullptr)},
         {"today", report.today},
         {"summary",
          {{"rows", report.rows.size()},
           {"references", count([](const Ac1Row& row) { return row.outcome == Outcome::reference; })},
           {"open", open_rows(report)},
           {"overdue", overdue_rows(report)},
           {"carried_forward", count([](const Ac1Row& row) { return !row.conference.empty(); })},
           {"by_status", std::move(statuses)},
           {"by_responsible", std::move(people)}}},
         {"left_out", {{"rows", report.left_out.rows}, {"before", report.left_out.before}}},
         {"rows", std::move(rows)}});
}

}  // namespace plenum::json
