#pragma once

#include <plenum/model/policy.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Resolutions of past conferences made ready to be compared with motions, as one block of bytes: it is made
/// once for an archive, kept in a file, and read where it lies.
namespace plenum::similar {

/// What there is to know of a resolution beside its words. Its strings follow each other: those of
/// PastString, then its parts, then its outcomes; so do its pieces: the lead, then the parts.
struct PastRecord {
    std::uint32_t conference = 0;  ///< index into the archive
    std::uint32_t resolution = 0;  ///< index into its resolutions
    std::uint32_t held_by = 0;     ///< the string that names the conference
    std::int32_t year = 0;         ///< 0: none
    std::uint32_t first_string = 0;
    std::uint32_t first_piece = 0;
    std::uint32_t parts = 0;
    std::uint32_t outcomes = 0;
    float word_length = 0;  ///< of its row of words before it was scaled to one
    float gram_length = 0;  ///< of its row of runs of letters likewise
    float theme_sum = 0;    ///< the idf of all its themes
};

/// The strings that every resolution has, empty or not, in their order.
enum class PastString : std::uint32_t { id, number, from, section, status, superseded_by, text, count };

/// The arrays of the block. Numbers of words are those of their stems in the alphabet.
template <template <class> class Array>
struct PastArrays {
    Array<char> letters;           ///< of all strings, one after the other
    Array<std::uint64_t> strings;  ///< where each begins, and the end of the last
    Array<PastRecord> records;
    Array<char> stem_letters;
    Array<std::uint32_t> stems;       ///< where each begins, and the end
    Array<float> telling;             ///< by word: idf; of stock words and numbers less
    Array<std::uint32_t> pieces;      ///< where the words of each begin, and the end
    Array<std::uint32_t> words;       ///< of all pieces in order
    Array<std::uint64_t> having;      ///< where those who have a word, or then a theme, begin, and the end
    Array<Weight> postings;           ///< the resolutions that have it, in order, and what it weighs there
    Array<std::uint32_t> stem_grams;  ///< where the runs of letters of each word begin, and the end
    Array<std::uint32_t> grams;       ///< by number
    Array<std::uint64_t> gram_keys;   ///< their letters, in order
    Array<float> gram_idf;            ///< by number
    Array<std::uint32_t> theme_rows;  ///< where the themes of each resolution begin, and the end
    Array<Weight> themes;             ///< of length one
    Array<float> theme_idf;           ///< by theme; 0 of one that nobody touches
};

template <class T>
using PastView = std::span<const T>;

/// An index as it is read. It points into bytes that `owner` keeps.
struct PastIndex : PastArrays<PastView> {
    std::shared_ptr<const void> owner;

    std::size_t size() const { return records.size(); }
    std::size_t word_count() const { return telling.size(); }
    std::size_t theme_count() const { return theme_idf.size(); }
    /// The number of a stem, if any resolution has it.
    std::optional<std::uint32_t> word(std::string_view stem) const;
    std::string_view string(std::size_t number) const {
        return std::string_view(letters.data() + strings[number], strings[number + 1] - strings[number]);
    }
    std::string_view string(const PastRecord& record, PastString which) const {
        return string(record.first_string + static_cast<std::size_t>(which));
    }
    /// The resolution as far as the index knows it: without what was done about it.
    Resolution resolution(std::size_t which) const;
    PastConference conference(std::size_t which) const;  ///< without its resolutions
};

/// Makes the block. `key` stands for all that it was made of beside the archive's own words; whoever reads it
/// has to say the same.
std::string past_index(const Archive& archive, const Vocabulary& vocabulary, std::string_view key);

/// Reads a block where it lies, `bytes` being kept by `owner` and lying at a multiple of 8. None when it is
/// of another format, machine or key, or not whole: nothing in it is trusted before all of it was looked at.
std::optional<PastIndex> past_index(std::shared_ptr<const void> owner, std::string_view bytes,
                                    std::string_view key);

/// A number that two vocabularies share only if they read all texts alike.
std::uint64_t fingerprint(const Vocabulary& vocabulary);

/// What an index adds to the log of how rare a word is, where it says little: as in a conference.
inline constexpr float stock_weight = 0.3F;
inline constexpr float number_weight = 0.3F;  // years and sums say little of the subject

/// Is that stem a number?
inline bool is_number(std::string_view stem) {
    return stem.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// The runs of four and five letters of a stem, "_" standing at both ends, as numbers.
std::vector<std::uint64_t> letter_runs(std::string_view stem);

}  // namespace plenum::similar
