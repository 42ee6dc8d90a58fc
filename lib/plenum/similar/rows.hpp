#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plenum::similar {

/// A feature of a text, by number, and how much it weighs there.
struct Weight {
    std::uint32_t id = 0;
    float value = 0;
};

/// A sparse matrix by rows: for every text its features, each once. Turned round it is an
/// inverted index: for every feature the texts that have it.
class Rows {
public:
    Rows() : starts_(1, 0) {}

    std::size_t size() const { return starts_.size() - 1; }
    /// Of all rows together.
    std::size_t entries() const { return entries_.size(); }
    void reserve(std::size_t rows, std::size_t entries) {
        starts_.reserve(rows + 1);
        entries_.reserve(entries);
    }
    std::span<const Weight> operator[](std::size_t row) const {
        return std::span(entries_).subspan(starts_[row], starts_[row + 1] - starts_[row]);
    }
    std::span<Weight> operator[](std::size_t row) {
        return std::span(entries_).subspan(starts_[row], starts_[row + 1] - starts_[row]);
    }

    void add(std::span<const Weight> row) {
        entries_.insert(entries_.end(), row.begin(), row.end());
        starts_.push_back(entries_.size());
    }

    /// The same matrix by columns; ids are below `columns`. Each column is in order of rows.
    Rows turned(std::size_t columns) const;

private:
    std::vector<std::size_t> starts_;
    std::vector<Weight> entries_;
};

inline Rows Rows::turned(std::size_t columns) const {
    Rows result;
    result.starts_.assign(columns + 1, 0);
    for (const auto& entry : entries_) ++result.starts_[entry.id + 1];
    for (std::size_t i = 0; i < columns; ++i) result.starts_[i + 1] += result.starts_[i];
    result.entries_.resize(entries_.size());
    auto next = result.starts_;
    for (std::size_t row = 0; row < size(); ++row) {
        for (const auto& entry : (*this)[row]) {
            result.entries_[next[entry.id]++] = {.id = static_cast<std::uint32_t>(row), .value = entry.value};
        }
    }
    return result;
}

/// Calls `use(x, y)` with each feature that two rows share. Both must be in the order of their features.
template <class Use>
void each_shared(std::span<const Weight> a, std::span<const Weight> b, const Use& use) {
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->id == j->id) {
            use(*i, *j);
            ++i;
            ++j;
        } else if (i->id < j->id) {
            ++i;
        } else {
            ++j;
        }
    }
}

/// The sum, over the features that two rows share, of the products of their values.
inline float product(std::span<const Weight> a, std::span<const Weight> b) {
    float sum = 0;
    each_shared(a, b, [&](const Weight& x, const Weight& y) { sum += x.value * y.value; });
    return sum;
}

/// The same with the other row spread out by feature, which pays where it meets many.
inline float product(std::span<const Weight> row, const std::vector<float>& spread) {
    float sum = 0;
    for (const auto& feature : row) sum += feature.value * spread[feature.id];
    return sum;
}

/// Scales a row to length one; a row of zeros stays one.
inline void normalise(std::span<Weight> row) {
    double squares = 0;
    for (const auto& entry : row)
        squares += static_cast<double>(entry.value) * static_cast<double>(entry.value);
    if (squares <= 0) return;
    const auto scale = static_cast<float>(1 / std::sqrt(squares));
    for (auto& entry : row) entry.value *= scale;
}

/// Adds up what one text shares with each other text.
class Sums {
public:
    explicit Sums(std::size_t texts) : sums_(texts, 0) {}

    /// Adds the products of `row` with every text that `index` knows.
    void add(std::span<const Weight> row, const Rows& index) {
        for (const auto& feature : row) {
            for (const auto& text : index[feature.id]) sums_[text.id] += feature.value * text.value;
        }
    }

    float operator[](std::size_t text) const { return sums_[text]; }
    std::size_t size() const { return sums_.size(); }
    void clear() { std::ranges::fill(sums_, 0.0F); }

private:
    std::vector<float> sums_;
};

}  // namespace plenum::similar
