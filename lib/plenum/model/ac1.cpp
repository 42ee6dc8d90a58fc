// Counting what is done about resolutions.
#include <plenum/base/text.hpp>
#include <plenum/model/ac1.hpp>

#include <algorithm>

namespace plenum {

namespace {

void count(Ac1Count& in, const Ac1Row& row) {
    (is_open(row.action.status) ? in.open : in.closed) += 1;
}

}  // namespace

std::string conference_name(const Ac1& report) {
    auto result = report.conference;
    if (!report.year) return result;
    const auto year = std::to_string(*report.year);
    if (result.find(year) == std::string::npos) result += (result.empty() ? "" : " ") + year;
    return result;
}

std::string name_key(std::string_view name) {
    constexpr std::string_view held = "\u00A0";  // a blank that does not break
    std::string result;
    const auto folded = text::fold(name);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool is_held = std::string_view(folded).substr(i).starts_with(held);
        const bool blank = is_held || std::string_view(" \t\r\n").find(folded[i]) != std::string_view::npos;
        if (is_held) i += held.size() - 1;
        if (!blank) {
            result += folded[i];
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

std::vector<Ac1Count> by_status(const Ac1& report) {
    std::map<ActionStatus, Ac1Count> counts;
    for (const auto& row : report.rows) count(counts[row.action.status], row);
    std::vector<Ac1Count> result;
    for (auto& [status, each] : counts) {
        each.name = name(status);
        result.push_back(std::move(each));
    }
    return result;
}

std::vector<Ac1Count> by_responsible(const Ac1& report) {
    std::map<std::string, Ac1Count> counts;
    for (const auto& row : report.rows) {
        const auto& who = row.action.responsible;
        if (who.empty() && row.action.status == ActionStatus::no_action_required) continue;
        auto& its = counts[name_key(who)];
        if (its.name.empty()) its.name = who;
        count(its, row);
    }
    std::vector<Ac1Count> result;
    for (auto& [key, each] : counts) result.push_back(std::move(each));
    std::ranges::stable_sort(result, [](const Ac1Count& a, const Ac1Count& b) { return a.open > b.open; });
    return result;
}

std::size_t open_rows(const Ac1& report) {
    return static_cast<std::size_t>(
        std::ranges::count_if(report.rows, [](const Ac1Row& row) { return is_open(row.action.status); }));
}

std::size_t overdue_rows(const Ac1& report) {
    return static_cast<std::size_t>(std::ranges::count(report.rows, true, &Ac1Row::overdue));
}

std::string resolution_id(const std::string& motion, int part) {
    return part > 0 ? motion + '.' + std::to_string(part) : motion;
}

const std::string& called(const Ac1Row& row) {
    return row.number.empty() ? row.id : row.number;
}

}  // namespace plenum
