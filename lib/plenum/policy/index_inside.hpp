#pragma once

#include <plenum/policy/facets.hpp>
#include <plenum/policy/index.hpp>
#include <plenum/policy/store.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What an index is inside. Its tables: `words` (FTS5, a row for each resolution, the newest first: see
/// words_to_index), `resolutions` (all that is shown of each), `columns` and `names` (what they are chosen
/// by), `findings` about the archive, and `facts`: of what it was made, and when.
namespace plenum::policy {

struct Index::Inside {
    Store store;
    std::string language;
};

/// Makes the tables and fills them. `stamp` is the time that the file will bear.
void fill(const Store& store, const Contents& contents, std::int64_t stamp);

/// A column of numbers, one for each row.
std::vector<std::uint32_t> column(const Store& store, std::string_view name);

Facets facets_of(const Store& store);

}  // namespace plenum::policy
