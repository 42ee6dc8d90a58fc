// Reading an index: is it the right one, and what does it know?
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/policy/cache_file.hpp>
#include <plenum/policy/index_inside.hpp>
#include <plenum/policy/match.hpp>
#include <plenum/policy/packing.hpp>
#include <plenum/policy/ranking.hpp>
#include <plenum/policy/snippet.hpp>

#include <algorithm>
#include <charconv>
#include <set>

namespace plenum::policy {

namespace {

std::string fact(const Store& store, std::string_view name) {
    Statement facts(store, "SELECT value FROM facts WHERE name = ?1");
    facts.bind(1, name);
    if (!facts.next()) throw Unusable("a fact is missing");
    return std::string(facts.text(0));
}

std::int64_t number(std::string_view digits) {
    std::int64_t result = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), result);
    return result;
}

PolicyHit hit_at(const Store& store, std::int64_t row) {
    Statement rows(store, "SELECT packed FROM resolutions WHERE row = ?1");
    rows.bind(1, row);
    if (!rows.next()) throw Unusable("a resolution is missing");
    return unpacked(rows.text(0));
}

/// The rows of that id, the newest first.
std::vector<std::int64_t> rows_of(const Store& store, const std::string& id) {
    std::vector<std::int64_t> result;
    Statement rows(store, "SELECT row FROM resolutions WHERE id = ?1 ORDER BY row");
    const auto folded = text::fold(text::trim(id));
    if (folded.empty()) return result;
    rows.bind(1, folded);
    while (rows.next()) result.push_back(rows.number(0));
    return result;
}

/// From what superseded a resolution to what holds now.
std::vector<PolicyName> chain(const Store& store, const PolicyHit& hit) {
    std::vector<PolicyName> result;
    std::set<std::string> seen{text::fold(hit.resolution.id)};
    auto conference = hit.conference;
    for (auto id = hit.resolution.superseded_by; !id.empty() && seen.insert(text::fold(id)).second;) {
        auto& step = result.emplace_back(PolicyName{.id = id, .conference = {}, .year = {}});
        const auto rows = rows_of(store, id);
        if (rows.empty()) break;
        // An id that two conferences share is more likely meant to be of the same one.
        auto next = hit_at(store, rows.front());
        for (std::size_t i = 1; i < rows.size() && next.conference != conference; ++i) {
            auto other = hit_at(store, rows[i]);
            if (other.conference == conference) next = std::move(other);
        }
        step.id = next.resolution.id;
        step.conference = conference = next.conference;
        step.year = next.year;
        id = next.resolution.superseded_by;
    }
    return result;
}

std::vector<PolicyPlace> places(const Facets& facets) {
    std::vector<PolicyPlace> result(facets.conferences.size());
    for (std::size_t i = 0; i < facets.marks.size(); ++i) {
        auto& place = result.at(facets.conference[i]);
        ++place.resolutions;
        if (facets.year[i] == 0) continue;
        const auto year = static_cast<int>(facets.year[i]);
        place.first_year = std::min(place.first_year.value_or(year), year);
        place.last_year = std::max(place.last_year.value_or(year), year);
    }
    for (std::size_t i = 0; i < result.size(); ++i) result[i].conference = facets.conferences[i];
    std::ranges::sort(result, {}, &PolicyPlace::conference);
    return result;
}

}  // namespace

std::optional<Index> Index::opened(const std::string& file, std::string_view key) {
    try {
        auto inside = std::make_unique<Inside>(Inside{.store = Store::opened(file), .language = {}});
        const auto& store = inside->store;
        if (fact(store, "key") != key || !untouched(file, number(fact(store, "stamp")))) return std::nullopt;
        inside->language = fact(store, "language");
        return Index(std::move(inside));
    } catch (const Unusable&) {
        return std::nullopt;
    }
}

Index::Index(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

Index::Index(const Contents& contents)
    : inside_(std::make_unique<Inside>(Inside{.store = Store(), .language = contents.language})) {
    fill(inside_->store, contents, 0);
}

std::vector<KeptFinding> Index::findings() const {
    std::vector<KeptFinding> result;
    Statement rows(
        inside_->store,
        "SELECT severity, rule, message, hint, file, place, length, motion, part FROM findings ORDER BY row");
    while (rows.next()) {
        auto& kept = result.emplace_back();
        kept.finding = {
            .severity = static_cast<Severity>(rows.number(0)),
            .rule = std::string(rows.text(1)),
            .message = std::string(rows.text(2)),
            .hint = std::string(rows.text(3)),
            .source = nullptr,
            .span = {static_cast<std::size_t>(rows.number(5)), static_cast<std::size_t>(rows.number(6))},
            .motion = std::string(rows.text(7)),
            .part = static_cast<int>(rows.number(8))};
        kept.file = std::string(rows.text(4));
    }
    return result;
}

PolicySearch Index::search(const PolicyQuery& query) const {
    const auto& store = inside_->store;
    PolicySearch result{.query = query};
    const bool has_words = !text::trim(query.words).empty();
    Terms terms(inside_->language);
    const auto lengths = column(store, "length");
    result.archive = lengths.size();
    std::vector<std::uint8_t> allowed;
    if (query.filters() || !has_words) {
        const auto facets = facets_of(store);
        allowed = chosen(facets, query);
        if (!has_words && !query.filters() && !query.everything) result.places = places(facets);
    }
    std::vector<Ranked> best;
    Question asked;
    if (has_words) {
        asked = question(query.words, terms);
        auto ranking = ranked(store, match_of(asked), lengths, allowed, query.skip + query.limit);
        result.total = ranking.total;
        best = std::move(ranking.best);
        if (result.total == 0 && in_a_row(asked))
            result.scattered = counted(store, match_of(scattered(asked)), lengths, allowed);
    } else if (query.filters() || query.everything) {
        for (std::size_t i = 0; i < allowed.size(); ++i) {
            if (allowed[i] == 0) continue;
            ++result.total;
            if (best.size() < query.skip + query.limit)
                best.push_back({.row = static_cast<std::int64_t>(i) + 1, .score = 0});
        }
    }
    // Whoever types an id means that resolution, filters or not.
    const auto named = rows_of(store, query.words);
    for (auto row = named.rbegin(); row != named.rend(); ++row) {
        const auto known = std::erase_if(best, [&](const auto& each) { return each.row == *row; });
        if (known == 0) ++result.total;
        best.insert(best.begin(), {.row = *row, .score = 0});
    }
    for (auto i = query.skip; i < best.size() && result.hits.size() < query.limit; ++i) {
        auto hit = hit_at(store, best[i].row);
        hit.score = best[i].score;
        hit.named = std::ranges::find(named, best[i].row) != named.end();
        hit.superseded_by = chain(store, hit);
        show_found(hit, asked, terms);
        result.hits.push_back(std::move(hit));
    }
    return result;
}

}  // namespace plenum::policy
