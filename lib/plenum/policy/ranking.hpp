#pragma once

#include <plenum/policy/store.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plenum::policy {

/// A row of the index, from 1, and how well it fits.
struct Ranked {
    std::int64_t row = 0;
    double score = 0;
};

struct Ranking {
    std::size_t total = 0;     ///< so many rows fit
    std::vector<Ranked> best;  ///< best first; of equals the first row
};

/// The rows that fit an FTS5 expression, ranked by BM25 (Robertson and Zaragoza 2009, with the usual k1 = 1.2
/// and b = 0.75) over lengths in words.
///
/// FTS5 has a bm25() of its own; it looks every length up in a table, sorts all rows, and takes some ten
/// times as long, too long for a word that stands in every tenth of 100,000 resolutions. `allowed` has a
/// byte for each row, 0 for those that are passed over; empty when all may pass. Throws Unusable.
Ranking ranked(const Store& store, const std::string& match, const std::vector<std::uint32_t>& lengths,
               const std::vector<std::uint8_t>& allowed, std::size_t most);

/// How many rows fit an FTS5 expression.
std::size_t counted(const Store& store, const std::string& match, const std::vector<std::uint32_t>& lengths,
                    const std::vector<std::uint8_t>& allowed);

}  // namespace plenum::policy
