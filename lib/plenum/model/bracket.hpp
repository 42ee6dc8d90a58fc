#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/model/leading.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
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

/// A pair of a large set that counts when brackets are formed, and of which nothing is said; a < b.
struct FaintPair {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    float confidence = 0;
};

/// What similarity found out about a set of motions.
struct Similarities {
    std::vector<Pair> pairs;                         ///< pairs alike enough to speak of, ordered by (a, b)
    std::vector<FaintPair> faint;                    ///< of a large set the others that count; likewise
    std::vector<std::vector<Candidate>> neighbours;  ///< for every motion its nearest, best first
    std::vector<std::vector<std::string>> terms;     ///< for every motion its most telling words, best first
    double cut = 0.25;  ///< motions are joined while this likely on average; learned with the confidences
};

/// Where a bracket is held together least: its two halves, by index, and the mean confidence
/// between their motions.
struct WeakestLink {
    std::vector<std::size_t> one;  ///< the smaller half
    std::vector<std::size_t> other;
    double confidence = 0;
};

/// Motions on substantially the same subject, debated together.
struct Bracket {
    std::vector<std::size_t> members;  ///< at least two; the lead first, the others as they will be lettered
    std::vector<std::string> subject;  ///< the words that name what it is about, most telling first
    std::string section;               ///< section id
    std::string lead_reason;  ///< why the first member leads, a sentence for its submitters and the others'
    double confidence = 0;    ///< of its weakest link; 1 for a bracket that the committee decided
    WeakestLink weakest = {};
    std::vector<Merit> merits = {};            ///< of the members, in their order
    std::optional<Decided> decided = {};       ///< the committee brought these together
    std::optional<Decided> lead_decided = {};  ///< the committee said who leads
    std::size_t kept = 0;                      ///< so many, from the lead on, were together before
    std::size_t lead() const { return members.front(); }
};

struct Grouping {
    std::vector<Bracket> brackets;  ///< in the order of their leads
    std::vector<std::size_t> singles;
    std::vector<Pair> pairs;
    std::vector<std::vector<Candidate>> see_also;  ///< up to 5 for every motion, best first
    std::map<std::size_t, Decided> alone = {};     ///< singles that the committee decided stand alone
    LeadWeights weights = {};                      ///< by which leads were chosen
    std::string why_not;  ///< the lead beside the motion that somebody asked about; mostly empty
};

}  // namespace plenum
