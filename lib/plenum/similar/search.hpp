#pragma once

#include <plenum/similar/features.hpp>
#include <plenum/similar/rows.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plenum::similar {

/// Rows prepared for finding the nearest of each by the product of their features, exactly and
/// without looking at them all. Features are numbered anew, the rarest first, and for each the
/// rows that have it. What a row holds beyond a certain rareness has a length, and no product with
/// that end can be greater than the product of the two lengths (Cauchy and Schwarz): the bound that
/// stops a search early, as in MaxScore (Turtle and Flood 1995) and L2AP (Anastasiu and Karypis 2014).
class SearchIndex {
public:
    static constexpr std::size_t levels = 24;

    /// `rows` use ids below `features`.
    SearchIndex(const Rows& rows, std::size_t features);

    std::size_t size() const { return rows_.size(); }
    std::size_t features() const { return postings_.size(); }
    /// A row, rarest features first.
    std::span<const Weight> row(std::size_t row) const { return rows_[row]; }
    /// The rows that have a feature, in their order.
    std::span<const Weight> having(std::uint32_t feature) const { return postings_[feature]; }
    /// The first feature that is too common for a level; levels go from rare to common.
    std::uint32_t level_end(std::size_t level) const { return level_ends_.at(level); }
    /// The length of what a row holds beyond a level.
    float beyond(std::size_t row, std::size_t level) const { return beyond_[level * size() + row]; }
    /// The rows whose end beyond a level is at least that long.
    std::span<const std::uint32_t> heavy(std::size_t level, float length) const;

private:
    void number_anew(const Rows& rows, std::size_t features);
    void measure_levels();

    Rows rows_;
    Rows postings_;
    std::array<std::uint32_t, levels> level_ends_{};
    std::vector<float> beyond_;                                 ///< level by level
    std::array<std::vector<std::uint32_t>, levels> by_beyond_;  ///< the rows, longest end first
};

/// Searches an index; every thread has its own.
class Searcher {
public:
    explicit Searcher(const SearchIndex& index)
        : index_(index),
          sums_(index.size(), 0),
          query_(index.features(), 0) {}

    /// The `count` nearest of a row other than itself that share anything with it, best first,
    /// equals in their order. Who knows already that as many have `at_least` that much gets them sooner.
    std::vector<Near> nearest(std::uint32_t self, std::size_t count, float at_least = 0);

private:
    struct Stop {
        std::size_t level = SearchIndex::levels;
        std::span<const Weight> rest;  ///< of the query, not added up yet
        float length = 0;              ///< of the rest
    };

    void add(const Weight& feature);
    bool reaches(float met, std::uint32_t row, const Stop& stop) const;
    bool may_stop(const Stop& stop, std::uint32_t self, std::size_t count);
    Stop add_rare(std::uint32_t self, std::size_t count);
    std::size_t foresee(const Stop& stop, std::uint32_t self, std::size_t count);
    std::size_t in_reach(const Stop& stop) const;
    void complete(const Stop& stop, std::uint32_t self);
    void spread(std::span<const Weight> rest, bool on);
    float rest_of(std::uint32_t row, const Stop& stop) const;

    const SearchIndex& index_;
    std::vector<float> sums_;  ///< by row, of the features added up so far
    std::vector<std::uint32_t> touched_;
    std::vector<float> query_;  ///< the rest of the query, by feature
    std::vector<Near> found_;
    float least_ = 0;         ///< what the last of the best has at the least
    bool told_ = false;       ///< it was known from the beginning
    std::size_t added_ = 0;   ///< how many products
    float floor_ = 0;         ///< what the last of the best had when a stop was last thought of
    std::size_t looked_ = 0;  ///< how many there were when a stop was last thought of
    std::size_t left_ = 0;    ///< how many products are left
};

}  // namespace plenum::similar
