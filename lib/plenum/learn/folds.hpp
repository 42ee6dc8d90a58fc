#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenum::learn {

/// Numbers that look like chance and are the same everywhere: splitmix64 (Steele, Lea and Flood 2014).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        auto z = state_ += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    /// One of 0, 1, ... below `count`, which is below 2^32.
    std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(((next() >> 32U) * static_cast<std::uint64_t>(count)) >> 32U);
    }

private:
    std::uint64_t state_;
};

/// Deals subjects out to `count` folds so that each fold has about as many of each size: for every
/// subject the number of its fold. `sizes` are how many motions each subject has. A subject is in
/// one fold as a whole; another seed deals them out otherwise.
std::vector<std::size_t> folds(const std::vector<std::size_t>& sizes, std::size_t count, std::uint64_t seed);

/// The numbers below `count` in an order of chance.
std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t seed);

}  // namespace plenum::learn
