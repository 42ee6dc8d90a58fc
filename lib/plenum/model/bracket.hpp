#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// How two motions stand to each other.
enum class Relation : std::uint8_t { duplicate, overlap, opposing, same_subject };

constexpr std::string_view name(Relation relation) {
    switch (relation) {
    case Relation::duplicate: return "duplicate";
    case Relation::overlap: return "overlap";
    case Relation::opposing: return "opposing";
    case Relation::same_subject: return "same-subject";
    }
    return "same-subject";
}

/// Another motion that might belong, with the probability (0 to 1) that it does. Motions are
/// named by their index in the vector that was compared.
struct Candidate {
    std::size_t motion = 0;
    double confidence = 0;
};

/// Below this probability of belonging together nothing is said of a pair: what it is and why would
/// be guesses. It still counts when brackets are formed.
inline constexpr double worth_saying = 0.15;

/// What is said of a pair of motions, with a < b.
struct Pair {
    std::size_t a = 0;
    std::size_t b = 0;
    Relation relation = Relation::same_subject;
    double confidence = 0;
    std::vector<std::string> because;  ///< sentences
    double relation_confidence = 0;    ///< that the relation is the right one, if both belong together
};

/// What similarity found out about a set of motions.
struct Similarities {
    std::vector<Pair> pairs;                         ///< pairs alike enough to speak of, ordered by (a, b)
    std::vector<std::vector<Candidate>> neighbours;  ///< for every motion its nearest, best first
    std::vector<std::vector<std::string>> terms;     ///< for every motion its most telling words, best first
};

/// Motions on substantially the same subject, debated together.
struct Bracket {
    std::vector<std::size_t> members;  ///< at least two; the lead first, the others as they will be lettered
    std::vector<std::string> subject;  ///< the words that name what it is about, most telling first
    std::string section;               ///< section id
    std::string lead_reason;  ///< why the first member leads, a sentence for its submitters and the others'
    double confidence = 0;    ///< of its weakest link
    std::size_t lead() const { return members.front(); }
};

struct Grouping {
    std::vector<Bracket> brackets;  ///< in the order of their leads
    std::vector<std::size_t> singles;
    std::vector<Pair> pairs;
    std::vector<std::vector<Candidate>> see_also;  ///< up to 5 for every motion, best first
};

}  // namespace plenum
