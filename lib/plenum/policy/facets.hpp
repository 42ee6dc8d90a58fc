#pragma once

#include <plenum/model/policy_search.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::policy {

/// What resolutions are chosen by beside their words, in columns: a hundred thousand are looked through in
/// less than a millisecond. Rows are in the order of the index.
struct Facets {
    std::vector<std::uint32_t> conference;  ///< index into the names of conferences, and so on
    std::vector<std::uint32_t> section;
    std::vector<std::uint32_t> from;
    std::vector<std::uint32_t> year;   ///< 0 for none
    std::vector<std::uint32_t> marks;  ///< status, outcomes and stems as bits; see marks_of

    std::vector<std::string> conferences;  ///< names, as they were first written
    std::vector<std::string> sections;
    std::vector<std::string> committees;
};

/// The bits of a resolution: its status, the outcomes of its parts, their stems.
std::uint32_t marks_of(const PolicyHit& hit);

/// Which rows the query lets pass, a byte for each: 0 or 1. Throws Error for a name that none of the names
/// fit, and tells those there are.
std::vector<std::uint8_t> chosen(const Facets& facets, const PolicyQuery& query);

}  // namespace plenum::policy
