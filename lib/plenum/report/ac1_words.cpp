// Actions in words.
#include <plenum/base/calendar.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/ac1_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <array>

namespace plenum::report {

std::string in_words(ActionStatus status) {
    auto result = std::string(name(status));
    std::ranges::replace(result, '-', ' ');
    return result;
}

std::string short_date(std::string_view iso) {
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = calendar::day(iso);
    if (!day) return std::string(iso);
    return std::to_string(static_cast<unsigned>(day->day())) + ' ' +
           std::string(months.at(static_cast<unsigned>(day->month()) - 1)) + ' ' +
           std::to_string(static_cast<int>(day->year()));
}

std::string lines_of(const std::vector<ActionEntry>& entries, bool responses) {
    std::string result;
    for (const auto& each : entries) {
        if (each.response != responses) continue;
        result += (result.empty() ? "" : "\n") + short_date(each.date) + ": " + each.text;
    }
    return result;
}

std::string resolved_text(const Ac1Row& row) {
    if (row.lead.empty()) return row.text;
    const auto label = row.number.rfind('(');
    const auto part = label == std::string::npos ? std::string() : row.number.substr(label) + ' ';
    return std::string(text::trim(row.lead)) + ' ' + part + row.text;
}

namespace {

std::string left_out_in_words(const Ac1& report) {
    const auto& [rows, before] = report.left_out;
    if (rows == 0) return {};
    const bool one = rows == 1;
    return ' ' + count(rows, "resolution", "resolutions") + " of conferences before " +
           std::to_string(before) + (one ? " is" : " are") + " still open too; nothing was entered about " +
           (one ? "it" : "them") + " since, and " + (one ? "it is" : "they are") +
           " left out here (plenum ac1 --back all has " + (one ? "it" : "them") + ").";
}

}  // namespace

std::string sum_in_words(const Ac1& report) {
    if (report.rows.empty()) return "There is nothing to report on." + left_out_in_words(report);
    std::size_t references = 0;
    std::size_t before = 0;
    for (const auto& row : report.rows) {
        references += row.group == Ac1Row::Group::reference ? 1U : 0U;
        before += row.conference.empty() ? 0U : 1U;
    }
    const auto open = open_rows(report);
    const auto overdue = overdue_rows(report);
    auto result = count(report.rows.size() - references, "resolution", "resolutions");
    if (references > 0) result += " and " + count(references, "reference", "references");
    result += ": " + std::to_string(open) + " still open";
    if (overdue > 0) result += ", " + std::to_string(overdue) + " of them overdue";
    result += '.';
    if (before > 0) {
        result += before == 1
                      ? " 1 was carried forward from an earlier conference."
                      : ' ' + std::to_string(before) + " were carried forward from earlier conferences.";
    }
    return result + left_out_in_words(report);
}

}  // namespace plenum::report
