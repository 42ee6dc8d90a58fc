// The block of an index: how it is written, and what it takes to be believed.
#include <plenum/similar/past_bytes.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>
#include <type_traits>

namespace plenum::similar {

namespace {

constexpr std::uint64_t format = 1;
constexpr std::uint64_t same_machine = 0x0102030405060708U;
constexpr std::uint64_t prime = 0x9E3779B185EBCA87U;
constexpr std::size_t array_count = 17;
constexpr std::size_t aligned = 8;

struct Head {
    std::array<char, 8> magic{'P', 'l', 'e', 'n', 'u', 'm', 'P', 'I'};
    std::uint64_t machine = same_machine;
    std::uint64_t version = format;
    std::uint64_t bytes = 0;  ///< of the whole block
    std::uint64_t key = 0;
    std::uint64_t checksum = 0;  ///< of all that follows the head
    std::array<std::uint64_t, array_count> sizes{};
};
static_assert(sizeof(Head) % aligned == 0);

/// Four strands, so that a block of 100 MB is looked through in a few milliseconds.
std::uint64_t checksum(std::string_view bytes) {
    std::array<std::uint64_t, 4> strands{1, 2, 3, 4};
    const auto mix = [](std::uint64_t& into, std::uint64_t word) {
        into = std::rotl(into ^ word, 29) * prime;
    };
    std::array<std::uint64_t, 4> words{};
    std::size_t at = 0;
    for (; at + sizeof(words) <= bytes.size(); at += sizeof(words)) {
        std::memcpy(words.data(), bytes.data() + at, sizeof(words));
        for (std::size_t i = 0; i < words.size(); ++i) mix(strands.at(i), words.at(i));
    }
    std::uint64_t result = bytes.size();
    for (const auto strand : strands) mix(result, strand);
    for (; at < bytes.size(); ++at) mix(result, static_cast<unsigned char>(bytes[at]));
    return result ^ (result >> 31U);
}

std::size_t padded(std::size_t size) {
    return (size + aligned - 1) / aligned * aligned;
}

/// Never falls, begins with 0 and ends with `end`.
template <class T>
bool in_order(std::span<const T> starts, std::size_t end) {
    return !starts.empty() && starts.front() == 0 && starts.back() == end && std::ranges::is_sorted(starts);
}

bool below(std::span<const std::uint32_t> ids, std::size_t end) {
    return std::ranges::all_of(ids, [&](auto id) { return id < end; });
}

bool below(std::span<const Weight> row, std::size_t end) {
    return std::ranges::all_of(row, [&](const auto& each) { return each.id < end && each.value >= 0; });
}

bool records_hold(const PastIndex& index) {
    const auto strings = index.strings.size() - 1;
    const auto pieces = index.pieces.size() - 1;
    const auto own = static_cast<std::size_t>(PastString::count);
    return std::ranges::all_of(index.records, [&](const PastRecord& each) {
        return each.held_by < strings && each.first_string + own + each.parts + each.outcomes <= strings &&
               std::size_t{each.first_piece} + each.parts + 1 <= pieces && each.parts <= strings &&
               each.outcomes <= strings;
    });
}

bool holds(const PastIndex& index) {
    const auto words = index.word_count();
    const auto grams = index.gram_keys.size();
    return in_order(index.strings, index.letters.size()) &&
           in_order(index.stems, index.stem_letters.size()) && index.stems.size() == words + 1 &&
           in_order(index.pieces, index.words.size()) && below(index.words, words) &&
           in_order(index.having, index.postings.size()) &&
           index.having.size() == words + index.theme_count() + 1 && below(index.postings, index.size()) &&
           in_order(index.stem_grams, index.grams.size()) && index.stem_grams.size() == words + 1 &&
           below(index.grams, grams) && index.gram_idf.size() == grams &&
           in_order(index.theme_rows, index.themes.size()) && index.theme_rows.size() == index.size() + 1 &&
           below(index.themes, index.theme_count()) && records_hold(index);
}

std::uint64_t number(std::string_view text) {
    return checksum(text);
}

}  // namespace

std::string past_bytes(const PastArrays<PastVector>& arrays, std::string_view key) {
    Head head;
    std::string result(sizeof(Head), '\0');
    std::size_t array = 0;
    each_array(arrays, [&](const auto& each) {
        using Value = typename std::decay_t<decltype(each)>::value_type;
        static_assert(std::is_trivially_copyable_v<Value>);
        head.sizes.at(array++) = each.size();
        const auto from = result.size();
        const auto size = each.size() * sizeof(Value);
        result.resize(from + padded(size), '\0');
        if (size > 0) std::memcpy(result.data() + from, each.data(), size);
    });
    head.bytes = result.size();
    head.key = number(key);
    head.checksum = checksum(std::string_view(result).substr(sizeof(Head)));
    std::memcpy(result.data(), &head, sizeof(Head));
    return result;
}

std::optional<PastIndex> past_index(std::shared_ptr<const void> owner, std::string_view bytes,
                                    std::string_view key) {
    Head head;
    if (bytes.size() < sizeof(Head)) return std::nullopt;
    const Head wanted;
    std::memcpy(&head, bytes.data(), sizeof(Head));
    if (head.magic != wanted.magic || head.machine != same_machine || head.version != format ||
        head.bytes != bytes.size() || head.key != number(key)) {
        return std::nullopt;
    }
    PastIndex result;
    std::size_t at = sizeof(Head);
    std::size_t array = 0;
    bool whole = true;
    each_array(result, [&](auto& each) {
        using Value = typename std::decay_t<decltype(each)>::value_type;
        const auto count = head.sizes.at(array++);
        whole = whole && count <= (bytes.size() - at) / sizeof(Value);
        if (!whole) return;
        // The bytes were an array of just that; they lie where such an array may.
        each = {reinterpret_cast<const Value*>(bytes.data() + at), count};
        at = std::min(bytes.size(), at + padded(count * sizeof(Value)));
    });
    if (!whole || at != bytes.size()) return std::nullopt;
    if (head.checksum != checksum(bytes.substr(sizeof(Head))) || !holds(result)) return std::nullopt;
    result.owner = std::move(owner);
    return result;
}

}  // namespace plenum::similar
