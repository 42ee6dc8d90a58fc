#include <plenum/base/error.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/result.hpp>
#include <plenum/policy/facets.hpp>
#include <plenum/policy/names.hpp>

#include <algorithm>
#include <array>

namespace plenum::policy {

namespace {

// In the marks: four bits of status, eight of outcomes, four of stems.
constexpr std::uint32_t outcomes_from = 4;
constexpr std::uint32_t stems_from = 12;

constexpr std::array<std::string_view, 4> statuses{"current", "lapsed", "superseded", "reaffirmed"};
constexpr std::array<std::string_view, 8> outcomes{"carried",   "unanimous", "reference", "lost",
                                                   "withdrawn", "fell",      "not-moved", "not-reached"};
constexpr std::array<std::string_view, 4> stems{"belief", "other", "external", "mandate"};

template <std::size_t N>
std::uint32_t bit(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto* const at = std::ranges::find(names, name);
    return at == names.end() ? 0U : 1U << static_cast<std::uint32_t>(at - names.begin());
}

/// What carried unanimously was carried.
std::uint32_t outcome_bits(std::string_view outcome) {
    return bit(outcomes, outcome) | (outcome == "unanimous" ? bit(outcomes, "carried") : 0U);
}

template <std::size_t N>
std::uint32_t mask(const std::vector<std::string>& asked, const std::array<std::string_view, N>& names,
                   std::string_view what) {
    std::uint32_t result = 0;
    for (const auto& each : asked) {
        const auto folded = text::fold(text::trim(each));
        const auto found = bit(names, folded);
        if (found == 0) {
            const auto near = text::nearest(folded, {names.begin(), names.end()});
            throw Error("'" + each + "' is no " + std::string(what) + " of a resolution",
                        (near.empty() ? std::string() : "did you mean '" + std::string(near) + "'? ") +
                            "there are: " + joined(names));
        }
        result |= found;
    }
    return result;
}

/// Strikes out the rows whose name is not among those asked for.
void by_name(std::vector<std::uint8_t>& rows, const std::vector<std::string>& asked,
             const std::vector<std::uint32_t>& column, const std::vector<std::string>& names,
             std::string_view what) {
    if (asked.empty()) return;
    std::vector<bool> wanted(names.size());
    for (const auto& each : asked) {
        const auto some = meant(each, names, what);
        for (std::size_t i = 0; i < names.size(); ++i) wanted[i] = wanted[i] || some[i];
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool fits = column[i] < wanted.size() && wanted[column[i]];
        rows[i] = static_cast<std::uint8_t>(fits ? rows[i] : 0U);
    }
}

void by_marks(std::vector<std::uint8_t>& rows, const std::vector<std::uint32_t>& marks, std::uint32_t any) {
    if (any == 0) return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((marks[i] & any) == 0) rows[i] = 0;
    }
}

}  // namespace

std::uint32_t marks_of(const PolicyHit& hit) {
    const auto& resolution = hit.resolution;
    auto status = bit(statuses, resolution.status);
    if (status == 0) status = bit(statuses, resolution.superseded_by.empty() ? "current" : "superseded");
    std::uint32_t result = status;
    for (const auto& outcome : resolution.outcomes) result |= outcome_bits(outcome) << outcomes_from;
    for (const auto stem : hit.stems) result |= bit(stems, name(stem)) << stems_from;
    return result;
}

std::vector<std::uint8_t> chosen(const Facets& facets, const PolicyQuery& query) {
    std::vector<std::uint8_t> rows(facets.marks.size(), 1);
    by_name(rows, query.conferences, facets.conference, facets.conferences, "conference");
    by_name(rows, query.sections, facets.section, facets.sections, "section");
    by_name(rows, query.from, facets.from, facets.committees, "committee");
    by_marks(rows, facets.marks, mask(query.statuses, statuses, "status"));
    const auto wanted = mask(query.outcomes, outcomes, "outcome");
    by_marks(rows, facets.marks, wanted << outcomes_from);
    by_marks(rows, facets.marks, mask(query.stems, stems, "stem") << stems_from);
    if (query.first_year || query.last_year) {
        const auto first = static_cast<std::uint32_t>(std::max(query.first_year.value_or(1), 1));
        const auto last = static_cast<std::uint32_t>(std::max(query.last_year.value_or(9999), 0));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (facets.year[i] < first || facets.year[i] > last) rows[i] = 0;
        }
    }
    return rows;
}

}  // namespace plenum::policy
