#pragma once

#include <plenum/similar/past_index.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::similar {

/// Calls `visit` with each array in turn: the order in which they lie in the block.
template <class Arrays, class Visit>
void each_array(Arrays& arrays, const Visit& visit) {
    visit(arrays.letters);
    visit(arrays.strings);
    visit(arrays.records);
    visit(arrays.stem_letters);
    visit(arrays.stems);
    visit(arrays.telling);
    visit(arrays.pieces);
    visit(arrays.words);
    visit(arrays.having);
    visit(arrays.postings);
    visit(arrays.stem_grams);
    visit(arrays.grams);
    visit(arrays.gram_keys);
    visit(arrays.gram_idf);
    visit(arrays.theme_rows);
    visit(arrays.themes);
    visit(arrays.theme_idf);
}

template <class T>
using PastVector = std::vector<T>;

/// Puts in what there is to know of each resolution beside the words of its pieces.
void put_records(PastArrays<PastVector>& arrays, const Archive& archive);

/// The block: a head with what it takes to know it again, then the arrays, each from a multiple of 8 on.
std::string past_bytes(const PastArrays<PastVector>& arrays, std::string_view key);

}  // namespace plenum::similar
