// What earlier conferences left open.
#include <plenum/actions/ac1.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>
#include <set>

namespace plenum::actions {

namespace {

/// The words that tell one conference from another.
std::set<std::string> words_of(const std::string& name) {
    std::set<std::string> result;
    for (auto& word : text::words(name)) {
        auto& folded = word.folded;
        const bool small = folded == "of" || folded == "the" || folded == "annual" || folded == "for";
        const bool year = folded.find_first_not_of("0123456789") == std::string::npos;
        if (small || year) continue;
        if (folded.size() > 3 && folded.ends_with('s')) folded.pop_back();
        result.insert(std::move(folded));
    }
    return result;
}

bool holds(const Resolution& resolution) {
    return resolution.action && is_open(resolution.action->status) && resolution.status != "lapsed" &&
           resolution.status != "superseded";
}

/// The outcome of a part; one that stands alone is that of all.
std::string_view outcome(const Resolution& resolution, std::size_t part) {
    if (resolution.outcomes.empty()) return "carried";
    return resolution.outcomes[std::min(part, resolution.outcomes.size() - 1)];
}

/// All of it that was carried.
std::string carried_text(const Resolution& resolution, bool& reference) {
    const auto stands = [&](std::size_t part) {
        const auto what = outcome(resolution, part);
        reference = reference || what == "reference";
        return what == "carried" || what == "unanimous" || what == "reference";
    };
    if (resolution.parts.empty()) return stands(0) ? resolution.text : std::string();
    std::string result;
    for (std::size_t i = 0; i < resolution.parts.size(); ++i) {
        if (stands(i)) result += (result.empty() ? "" : "; ") + resolution.parts[i].text;
    }
    return result;
}

std::string with_year(const std::string& conference, const std::optional<int>& year) {
    return conference_name(Ac1{.conference = conference, .year = year, .today = {}, .rows = {}});
}

}  // namespace

std::vector<Ac1Row> still_open(const Ac1& last) {
    const auto year = last.year ? std::to_string(*last.year) : std::string("previous");
    std::vector<Ac1Row> result;
    for (auto row : last.rows) {
        if (!is_open(row.action.status)) continue;
        if (row.conference.empty()) {
            row.id.insert(0, year + '/');
            if (!row.number.empty()) row.number.insert(0, year + '/');
            row.year = last.year;
            row.conference = conference_name(last);
            if (row.conference.empty()) row.conference = "last year";
        }
        result.push_back(std::move(row));
    }
    // As they were debated, year by year: what is overdue comes to the front anew.
    std::ranges::stable_sort(result, {}, [](const Ac1Row& row) { return row.conference; });
    return result;
}

std::vector<Ac1Row> still_open(const Archive& archive, const std::string& conference, std::optional<int> year,
                               const std::vector<Ac1Row>& known) {
    const auto own = words_of(conference);
    const auto is_known = [&](const std::string& name) {
        return std::ranges::any_of(known, [&](const Ac1Row& row) { return row.conference == name; });
    };
    std::vector<Ac1Row> result;
    for (const auto& past : archive) {
        const bool before = !year || !past.year || *past.year < *year;
        const bool same = own.empty() || past.conference.empty() || words_of(past.conference) == own;
        auto name = with_year(past.conference, past.year);
        if (name.empty()) name = "an earlier conference";
        if (!before || !same || is_known(with_year(conference, past.year)) || is_known(name)) continue;
        for (const auto& resolution : past.resolutions) {
            if (!holds(resolution)) continue;
            bool reference = false;
            Ac1Row row;
            row.text = carried_text(resolution, reference);
            if (row.text.empty()) continue;
            row.id = resolution.id;
            row.number = resolution.number;
            // Numbers come again every year.
            if (past.year && !row.number.empty()) row.number.insert(0, std::to_string(*past.year) + '/');
            row.section = resolution.section;
            row.from = resolution.from;
            row.lead = resolution.parts.empty() ? std::string() : resolution.text;
            row.outcome = reference ? Outcome::reference : Outcome::carried;
            row.conference = name;
            row.year = past.year;
            row.action = *resolution.action;
            row.origin = resolution.origin;
            result.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(result, {}, [](const Ac1Row& row) { return row.conference; });
    return result;
}

}  // namespace plenum::actions
