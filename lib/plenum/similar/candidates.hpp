#pragma once

#include <plenum/similar/features.hpp>
#include <plenum/similar/progress.hpp>
#include <plenum/similar/texts.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plenum::similar {

/// With how many of its nearest each motion of a large set is compared.
inline constexpr std::size_t compared = 100;

/// Who is compared with whom in a set too large to compare all with all.
struct Candidates {
    std::vector<std::size_t> starts;   ///< for every motion where its own begin, and the end
    std::vector<std::uint32_t> later;  ///< those after it that are among its nearest, or it among theirs
    std::vector<Surroundings> around;  ///< by motion

    std::span<const std::uint32_t> of(std::size_t motion) const {
        return std::span(later).subspan(starts[motion], starts[motion + 1] - starts[motion]);
    }
};

/// The hundred nearest of every motion by words and themes together, the themes at a quarter. Exact:
/// bounds leave out only what cannot be among them. A motion's neighbourhood by words is exact
/// too, that by letter runs is taken among the nearest by either.
Candidates candidates(const Texts& texts, const Progress& progress);

/// Measures what one motion after another shares with others; every thread has its own.
class Measure {
public:
    explicit Measure(const Texts& texts)
        : texts_(texts),
          words_(texts.word_count, 0),
          grams_(texts.gram_count, 0),
          themes_(texts.theme_count, 0) {}

    /// What `a` shares with each of `others`, in their order.
    std::vector<Shared> operator()(std::uint32_t a, std::span<const std::uint32_t> others);

    /// The same motions by words or letter runs, best first, and how like `a` each is by these.
    std::vector<Near> by_words(std::uint32_t a, std::vector<Near> others);
    std::vector<Near> by_grams(std::uint32_t a, std::vector<Near> others);

private:
    static std::vector<Near> nearest_first(std::uint32_t a, std::vector<Near> others, const Rows& rows,
                                           std::vector<float>& spread);

    const Texts& texts_;
    std::vector<float> words_;  ///< of the motion in hand, by feature
    std::vector<float> grams_;
    std::vector<float> themes_;
};

}  // namespace plenum::similar
