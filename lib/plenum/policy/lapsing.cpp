#include <plenum/base/text.hpp>
#include <plenum/model/result.hpp>
#include <plenum/policy/lapsing.hpp>
#include <plenum/policy/names.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace plenum::policy {

namespace {

using Suggestion = LapsingPolicy::Suggestion;

bool holds(const Resolution& resolution) {
    if (resolution.status == "lapsed" || resolution.status == "superseded") return false;
    const auto& outcomes = resolution.outcomes;
    return resolution.superseded_by.empty() &&
           (outcomes.empty() || std::ranges::any_of(outcomes, [](const auto& outcome) {
                return outcome == name(Outcome::carried) || outcome == name(Outcome::unanimous);
            }));
}

/// `reaffirmed: 2024` where it stands in the file.
std::optional<int> adopted_again(const Resolution& resolution) {
    const auto& [source, whole, fields] = resolution.origin;
    for (const auto& [field, span] : fields) {
        if (field != "reaffirmed" || !source) continue;
        const auto written = source->text().substr(span.offset, span.length);
        int year = 0;
        std::from_chars(written.data(), written.data() + written.size(), year);
        if (year > 0) return year;
    }
    return {};
}

/// What names a conference apart from others, with plurals made single.
std::set<std::string> own_words(const std::string& name) {
    constexpr std::array<std::string_view, 6> of_all{"conference", "of",      "the",
                                                     "annual",     "meeting", "special"};
    std::set<std::string> result;
    for (const auto& word : text::words(name)) {
        auto folded = word.folded;
        if (std::ranges::find(of_all, folded) != of_all.end()) continue;
        if (folded.size() > 3 && folded.ends_with('s')) folded.pop_back();
        result.insert(std::move(folded));
    }
    return result;
}

struct Advice {
    Suggestion suggestion;
    std::string because;
};

Advice advice(const Resolution& resolution) {
    if (!resolution.action)
        return {Suggestion::adopt_again, "It is not written down what was done about it."};
    const auto& action = *resolution.action;
    switch (action.status) {
    case ActionStatus::achieved: return {Suggestion::lapse, "It was achieved."};
    case ActionStatus::not_possible: return {Suggestion::lapse, "It was found not to be possible."};
    case ActionStatus::no_action_required:
        return {Suggestion::lapse,
                "It states a view on which nothing had to be done; adopt it again if it is still "
                "the view of conference."};
    case ActionStatus::superseded:
        return {Suggestion::superseded, "Its action says that another has taken its place."};
    case ActionStatus::rejected_by_external_body:
        return {Suggestion::adopt_again,
                "It was asked for and refused; let it lapse if conference asks for it no longer."};
    case ActionStatus::partly_achieved: return {Suggestion::adopt_again, "It was achieved only in part."};
    case ActionStatus::not_started: return {Suggestion::adopt_again, "Work on it has not begun."};
    case ActionStatus::in_progress:
    case ActionStatus::raised_in_negotiation:
        return {Suggestion::adopt_again, "It is still being worked on."};
    }
    return {Suggestion::adopt_again, {}};
}

/// The conferences whose resolutions the rule is about.
std::vector<bool> covered(const std::vector<std::string>& names, const PolicyRule& rule,
                          const std::string& own, bool& all) {
    if (!rule.conference.empty()) return meant(rule.conference, names, "conference");
    std::vector<bool> result;
    const auto wanted = own_words(own);
    for (const auto& name : names) result.push_back(!wanted.empty() && own_words(name) == wanted);
    all = std::ranges::find(result, true) == result.end();
    if (all) result.assign(names.size(), true);
    return result;
}

}  // namespace

Lapsing lapsing(const Archive& archive, const PolicyRule& rule, const std::string& own, int year) {
    Lapsing result{.year = year, .after = rule.lapses_after.value_or(0)};
    std::vector<std::string> names;
    for (const auto& past : archive) {
        if (std::ranges::find(names, past.conference) == names.end()) names.push_back(past.conference);
    }
    const auto wanted = covered(names, rule, own, result.all);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (wanted[i]) result.conferences.push_back(names[i]);
    }
    std::ranges::sort(result.conferences);
    for (std::size_t c = 0; c < archive.size(); ++c) {
        const auto& past = archive[c];
        if (!std::ranges::binary_search(result.conferences, past.conference)) continue;
        for (std::size_t r = 0; r < past.resolutions.size(); ++r) {
            const auto& each = past.resolutions[r];
            if (!holds(each)) continue;
            const auto again = adopted_again(each);
            const auto since = again ? again : past.year;
            if (!since) ++result.without_year;
            if (!since || *since + result.after > year) continue;
            auto [suggestion, because] = advice(each);
            result.due.push_back({.conference = c,
                                  .resolution = r,
                                  .since = *since,
                                  .adopted_again = again.has_value(),
                                  .suggestion = suggestion,
                                  .because = std::move(because)});
        }
    }
    std::ranges::stable_sort(result.due, {}, &LapsingPolicy::since);
    return result;
}

}  // namespace plenum::policy
