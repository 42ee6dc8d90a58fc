#include <plenum/similar/search.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace plenum::similar {

namespace {

// A sum of a few hundred floats in another order differs by less; what is that near is looked at.
constexpr float slack = 1e-4F;
// To look at one row closely costs as much as to add up so many products.
constexpr std::size_t close_look = 30;
// Before that many are added up, nobody knows who the best might be.
constexpr std::size_t first_look = 2000;
constexpr float barely = 1e-30F;  // a row that was met, and shares nothing rare

float squared(float value) {
    return value * value;
}

bool nearer(const Near& x, const Near& y) {
    return x.value != y.value ? x.value > y.value : x.id < y.id;
}

}  // namespace

SearchIndex::SearchIndex(const Rows& rows, std::size_t features) {
    number_anew(rows, features);
    measure_levels();
    postings_ = rows_.turned(features);
}

void SearchIndex::number_anew(const Rows& rows, std::size_t features) {
    std::vector<std::uint32_t> having(features, 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto& feature : rows[i]) ++having[feature.id];
    }
    std::vector<std::uint32_t> order(features);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t feature) { return having[feature]; });
    std::vector<std::uint32_t> number(features);
    for (std::uint32_t i = 0; i < features; ++i) number[order[i]] = i;

    // The last level ends with the last feature; each before it with those half as common.
    auto most = static_cast<double>(rows.size()) / 4;
    for (auto level = levels; level-- > 0; most /= 1.4) {
        const auto end = std::ranges::partition_point(order, [&](std::uint32_t feature) {
            return level + 1 == levels || static_cast<double>(having[feature]) <= most;
        });
        level_ends_.at(level) = static_cast<std::uint32_t>(end - order.begin());
    }

    std::vector<Weight> row;
    rows_.reserve(rows.size(), rows.entries());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        row.assign(rows[i].begin(), rows[i].end());
        for (auto& feature : row) feature.id = number[feature.id];
        std::ranges::sort(row, {}, &Weight::id);
        rows_.add(row);
    }
}

void SearchIndex::measure_levels() {
    beyond_.assign(rows_.size() * levels, 0);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto row = rows_[i];
        auto at = row.size();
        float squares = 0;
        for (auto level = levels; level-- > 0;) {
            for (; at > 0 && row[at - 1].id >= level_ends_.at(level); --at)
                squares += squared(row[at - 1].value);
            beyond_[level * rows_.size() + i] = std::sqrt(squares);
        }
    }
    for (std::size_t level = 0; level < levels; ++level) {
        auto& rows = by_beyond_.at(level);
        rows.resize(rows_.size());
        std::iota(rows.begin(), rows.end(), 0U);
        std::ranges::stable_sort(rows, std::greater{}, [&](std::uint32_t row) { return beyond(row, level); });
    }
}

std::span<const std::uint32_t> SearchIndex::heavy(std::size_t level, float length) const {
    const auto& rows = by_beyond_.at(level);
    const auto end =
        std::ranges::partition_point(rows, [&](std::uint32_t row) { return beyond(row, level) >= length; });
    return std::span(rows).first(static_cast<std::size_t>(end - rows.begin()));
}

void Searcher::add(const Weight& feature) {
    const auto having = index_.having(feature.id);
    added_ += having.size();
    left_ -= having.size();
    for (const auto& row : having) {
        if (sums_[row.id] == 0) touched_.push_back(row.id);
        sums_[row.id] += feature.value * row.value;
    }
}

/// What the rest of the query has in common with a row.
float Searcher::rest_of(std::uint32_t row, const Stop& stop) const {
    const auto features = index_.row(row);
    float sum = 0;
    const auto end = index_.level_end(stop.level);
    for (auto at = features.size(); at > 0 && features[at - 1].id >= end; --at) {
        sum += query_[features[at - 1].id] * features[at - 1].value;
    }
    return sum;
}

void Searcher::spread(std::span<const Weight> rest, bool on) {
    for (const auto& feature : rest) query_[feature.id] = on ? feature.value : 0;
}

/// Looks closely at those that are best so far, and so learns what the last of the best has at least.
/// Says how many are still in reach.
std::size_t Searcher::foresee(const Stop& stop, std::uint32_t self, std::size_t count) {
    found_.clear();
    for (const auto row : touched_) {
        // Sums only grow: those that were among the best before are still as good as that.
        if (sums_[row] >= floor_ && row != self) found_.push_back({.value = sums_[row], .id = row});
    }
    const auto rest = found_.begin() + static_cast<std::ptrdiff_t>(count);
    std::ranges::nth_element(found_, rest - 1, nearer);
    floor_ = (rest - 1)->value;
    spread(stop.rest, true);
    auto least = 1.0F;
    for (auto near = found_.begin(); near != rest; ++near) {
        least = std::min(least, near->value + rest_of(near->id, stop));
    }
    spread(stop.rest, false);
    least_ = std::max(least_, least);
    return in_reach(stop);
}

/// How many of those met could still be among the best.
std::size_t Searcher::in_reach(const Stop& stop) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(touched_, [&](std::uint32_t row) { return reaches(sums_[row], row, stop); }));
}

/// Can a row with that much so far still be among the best?
bool Searcher::reaches(float met, std::uint32_t row, const Stop& stop) const {
    return met + stop.length * index_.beyond(row, stop.level) >= least_ - slack;
}

/// Those not met yet that can still be among the best have a long end: the search stops when to look
/// at these, and at those met that can, is less than to go on.
bool Searcher::may_stop(const Stop& stop, std::uint32_t self, std::size_t count) {
    if (touched_.size() <= count || added_ < std::max(first_look, 2 * looked_)) return false;
    looked_ = added_;
    const auto met = told_ ? in_reach(stop) : foresee(stop, self, count);
    const auto heavy = index_.heavy(stop.level, (least_ - slack) / stop.length).size();
    return (met + heavy) * close_look < left_;
}

/// Adds up from the rarest feature on, until what is left can be told without.
Searcher::Stop Searcher::add_rare(std::uint32_t self, std::size_t count) {
    const auto query = index_.row(self);
    added_ = looked_ = left_ = 0;
    for (const auto& feature : query) left_ += index_.having(feature.id).size();
    std::size_t at = 0;
    for (std::size_t level = 0; level < SearchIndex::levels; ++level) {
        for (; at < query.size() && query[at].id < index_.level_end(level); ++at) add(query[at]);
        if (at == query.size()) break;
        Stop stop{.level = level, .rest = query.subspan(at), .length = index_.beyond(self, level)};
        if (may_stop(stop, self, count)) return stop;
    }
    return {};
}

/// Finds the whole product of those that can be among the best.
void Searcher::complete(const Stop& stop, std::uint32_t self) {
    found_.clear();
    if (stop.rest.empty()) {
        for (const auto row : touched_) {
            if (row != self) found_.push_back({.value = sums_[row], .id = row});
        }
        return;
    }
    for (const auto row : index_.heavy(stop.level, (least_ - slack) / stop.length)) {
        if (sums_[row] != 0) continue;
        sums_[row] = barely;
        touched_.push_back(row);
    }
    spread(stop.rest, true);
    for (const auto row : touched_) {
        const auto met = sums_[row];
        if (row == self || !reaches(met, row, stop)) continue;
        const auto value = met + rest_of(row, stop);
        if (value >= least_ - slack) found_.push_back({.value = value, .id = row});
    }
    spread(stop.rest, false);
}

std::vector<Near> Searcher::nearest(std::uint32_t self, std::size_t count, float at_least) {
    least_ = at_least;
    told_ = at_least > 0;
    floor_ = 0;
    complete(add_rare(self, count), self);
    for (const auto row : touched_) sums_[row] = 0;
    touched_.clear();

    const auto kept = static_cast<std::ptrdiff_t>(std::min(count, found_.size()));
    if (found_.size() > count) std::ranges::nth_element(found_, found_.begin() + kept, nearer);
    std::ranges::sort(found_.begin(), found_.begin() + kept, nearer);
    return {found_.begin(), found_.begin() + kept};
}

}  // namespace plenum::similar
