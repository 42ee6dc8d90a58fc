#include <plenum/base/numerals.hpp>
#include <plenum/model/result.hpp>
#include <plenum/report/policy_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

std::string outcome_word(const std::string& outcome) {
    if (outcome == name(Outcome::unanimous)) return "carried unanimously";
    if (outcome == name(Outcome::reference)) return "taken as a reference";
    if (outcome == name(Outcome::not_moved)) return "not moved";
    if (outcome == name(Outcome::not_reached)) return "not reached";
    return outcome;
}

}  // namespace

std::string day(const std::string& iso) {
    const auto whole = date(iso);
    const auto blank = whole.find(' ');
    return whole == iso || blank == std::string::npos ? whole : whole.substr(blank + 1);
}

std::string conference_of(const std::string& conference, const std::optional<int>& year) {
    if (!year) return conference;
    return conference + (conference.empty() ? "" : " ") + std::to_string(*year);
}

std::string called(const PolicyName& name) {
    if (name.conference.empty() && !name.year) return name.id;
    return name.id + " (" + conference_of(name.conference, name.year) + ')';
}

std::string outcome_words(const Resolution& resolution) {
    const auto& outcomes = resolution.outcomes;
    if (outcomes.empty()) return {};
    if (std::ranges::all_of(outcomes, [&](const auto& each) { return each == outcomes.front(); }))
        return outcome_word(outcomes.front());
    std::vector<std::string> said;
    std::vector<std::string> order;
    for (const auto& each : outcomes) {
        if (!each.empty() && std::ranges::find(order, each) == order.end()) order.push_back(each);
    }
    for (const auto& outcome : order) {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            if (outcomes[i] == outcome) parts.push_back('(' + roman(i + 1) + ')');
        }
        said.push_back(listed(parts) + ' ' + outcome_word(outcome));
    }
    return joined(said);
}

std::string standing_words(const Resolution& resolution, const std::vector<PolicyName>& superseded_by) {
    if (!superseded_by.empty()) {
        auto result = "superseded by " + called(superseded_by.front());
        if (superseded_by.size() > 1) result += ", and that in the end by " + called(superseded_by.back());
        return result;
    }
    if (!resolution.status.empty()) return resolution.status;
    return {};
}

std::string status_words(ActionStatus status) {
    std::string result(name(status));
    std::ranges::replace(result, '-', ' ');
    return result;
}

std::string action_words(const Action& action) {
    auto result = status_words(action.status);
    if (!action.responsible.empty()) result += ", with " + action.responsible;
    if (!action.entries.empty()) {
        const auto& last = action.entries.back();
        result += "; " + day(last.date) + (last.date.empty() ? "" : ": ") + last.text;
    }
    return result;
}

doc::Runs found_runs(const FoundText& text, bool plain) {
    doc::Runs result;
    for (const auto& run : text) {
        result.push_back({.text = run.found && plain ? '*' + run.text + '*' : run.text,
                          .style = run.found && !plain ? doc::Run::Style::strong : doc::Run::Style::plain});
    }
    return result;
}

}  // namespace plenum::report
