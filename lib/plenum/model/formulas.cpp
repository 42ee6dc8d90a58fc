#include <plenum/base/parallel.hpp>
#include <plenum/model/formulas.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace plenum {

namespace {

constexpr std::size_t stretch = 4;         // words
constexpr std::size_t least_motions = 10;  // that share it, in a small conference
constexpr std::size_t share = 12;          // and one in so many in a larger one
constexpr std::size_t least_left = 6;      // words of its own, or the motion is a copy
constexpr std::size_t own_share = 8;       // and one word in so many
constexpr std::size_t worth_a_thread = 100;
constexpr std::size_t asked = 3000;  // motions that show what is common; more would not change it

/// A word by its place and a number made of its letters; capitals do not count.
struct Word {
    std::uint64_t number = 0;
    std::size_t from = 0;
    std::size_t to = 0;
};
using Words = std::vector<Word>;

bool belongs_to_word(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/// FNV-1a, which is quick for a few letters; two words by chance alike would have to be so four
/// times in a row to do harm.
Words words_of(const std::string& text) {
    constexpr std::uint64_t basis = 14695981039346656037U;
    constexpr std::uint64_t prime = 1099511628211U;
    Words result;
    result.reserve(text.size() / 6 + 1);
    for (std::size_t at = 0; at < text.size();) {
        if (!belongs_to_word(static_cast<unsigned char>(text[at]))) {
            ++at;
            continue;
        }
        Word word{.number = basis, .from = at, .to = at};
        for (; at < text.size() && belongs_to_word(static_cast<unsigned char>(text[at])); ++at) {
            const auto letter = static_cast<unsigned char>(text[at]);
            const auto lower = letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
            word.number = (word.number ^ static_cast<std::uint64_t>(lower)) * prime;
        }
        word.to = at;
        result.push_back(word);
    }
    return result;
}

/// A number for each stretch, by the place of its first word.
std::vector<std::uint64_t> stretches(const Words& words) {
    std::vector<std::uint64_t> result;
    for (std::size_t i = 0; i + stretch <= words.size(); ++i) {
        std::uint64_t number = 0;
        for (std::size_t k = 0; k < stretch; ++k) {
            number = (number ^ words[i + k].number) * 0x9E3779B97F4A7C15U;
            number ^= number >> 29U;
        }
        result.push_back(number);
    }
    return result;
}

template <class Use>
void each_text(const Motion& motion, const Use& use) {
    use(motion.text);
    for (const auto& part : motion.parts) use(part.text);
}

/// Numbers of stretches, sorted.
using Stretches = std::vector<std::uint64_t>;

Stretches of_motion(const Motion& motion) {
    Stretches result;
    each_text(motion, [&](const std::string& text) {
        const auto more = stretches(words_of(text));
        result.insert(result.end(), more.begin(), more.end());
    });
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// The stretches that enough motions share.
Stretches common_stretches(const Motions& motions) {
    const auto step = std::max<std::size_t>(1, motions.size() / asked);
    const auto count = (motions.size() + step - 1) / step;
    std::array<Stretches, 2> halves;
    in_halves(count, worth_a_thread, [&](std::size_t from, std::size_t to) {
        auto& half = halves.at(from == 0 ? 0 : 1);
        for (auto i = from; i < to; ++i) {
            const auto own = of_motion(motions[i * step]);
            half.insert(half.end(), own.begin(), own.end());
        }
        std::ranges::sort(half);
    });
    Stretches all(halves[0].size() + halves[1].size());
    std::ranges::merge(halves[0], halves[1], all.begin());
    const auto enough = std::max<std::size_t>(least_motions, count / share);
    Stretches result;
    for (std::size_t from = 0, to = 0; from < all.size(); from = to) {
        while (to < all.size() && all[to] == all[from]) ++to;
        if (to - from >= enough) result.push_back(all[from]);
    }
    return result;
}

/// Blanks the common stretches of a text; what is left of its words.
std::size_t blank(std::string& text, const Words& words, const Stretches& common) {
    std::size_t covered_to = 0;  // index of the first word after the last common stretch
    std::size_t left = words.size();
    const auto keys = stretches(words);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!std::ranges::binary_search(common, keys[i])) continue;
        for (auto k = std::max(i, covered_to); k < i + stretch; ++k) {
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(words[k].from),
                      text.begin() + static_cast<std::ptrdiff_t>(words[k].to), ' ');
            --left;
        }
        covered_to = i + stretch;
    }
    return left;
}

/// Blanks the common stretches of a motion; false when hardly anything is left of it.
bool clean(Motion& motion, const Stretches& common) {
    std::size_t all = 0;
    std::size_t left = 0;
    const auto clean_text = [&](std::string& text) {
        const auto words = words_of(text);
        all += words.size();
        left += blank(text, words, common);
    };
    clean_text(motion.text);
    for (auto& part : motion.parts) clean_text(part.text);
    return left >= least_left && left * own_share >= all;
}

}  // namespace

Motions without_formulas(const Motions& motions) {
    auto result = motions;
    if (motions.size() < least_motions) return result;
    const auto common = common_stretches(motions);
    if (common.empty()) return result;
    in_halves(result.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) {
            if (!clean(result[i], common)) result[i] = motions[i];
        }
    });
    return result;
}

}  // namespace plenum
