#pragma once

#include <plenum/group/clusters.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <vector>

namespace plenum::group {

/// The pairs that have both ends in one bracket, by either end. Points into the pairs it was made of.
class Inside {
public:
    Inside(const std::vector<Cluster>& clusters, const std::vector<Pair>& pairs, std::size_t motions);

    void add(const std::vector<Pair>& pairs);

    const Pair* between(std::size_t a, std::size_t b) const;
    bool together(const Pair& pair) const { return cluster_of_[pair.a] == cluster_of_[pair.b]; }

    /// What share of its bracket a motion opposes.
    double against(std::size_t motion, std::size_t members) const;

private:
    std::vector<std::size_t> cluster_of_;
    std::vector<std::vector<const Pair*>> pairs_of_;
};

/// A further copy was compared with its first alone, and stands to the others of its bracket as that does.
/// These pairs, and those of such copies among themselves, of motions with up to 60 of them; ordered by (a,
/// b).
std::vector<Pair> pairs_of_copies(const Inside& inside, const std::vector<Pair>& pairs,
                                  const Motions& motions);

/// The pairs that the paper speaks of: those in one bracket, and those outside that may well belong.
std::vector<Pair> worth_listing(const std::vector<Pair>& pairs, const Inside& inside);

/// Of motions in two brackets it is only said that they are on one subject, unless that is very sure
/// or they are nearly the same words.
void settle(std::vector<Pair>& pairs, const Inside& inside);

}  // namespace plenum::group
