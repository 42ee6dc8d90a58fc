#pragma once

#include <plenum/model/policy.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace plenum {

/// What past conferences resolved of what motions ask.
struct Bearings {
    Archive cited;  ///< the resolutions that are named, each conference's in its order; without actions
    std::vector<std::vector<PolicyMatch>> matches;  ///< by motion, best first, into `cited`
    std::size_t resolutions = 0;                    ///< how many there are in the archive

    const PastConference& conference(const PolicyMatch& match) const { return cited[match.conference]; }
    const Resolution& resolution(const PolicyMatch& match) const {
        return cited[match.conference].resolutions[match.resolution];
    }
};

/// The words of a language by which is told what a motion is for and what against, beside those of the
/// vocabulary.
struct BearingWords {
    using Set = std::unordered_set<std::string>;

    Set complaints;   ///< stems of attitudes that find fault with how things are
    Set no_deeds;     ///< stems that are names of things more often than deeds
    Set names;        ///< folded words that are no deeds, where others of their stem are
    Set comparisons;  ///< folded words after a comparative ("than")
    Set facts;        ///< folded words that tell how things are
    Set denied;       ///< folded words that, after a negation, say what is not thought or wished
    Set duties;       ///< folded words that ask for what they are said of
    Set passives;     ///< folded words beside a deed that is done to what stands before it
    std::vector<std::string> asides;  ///< folded beginnings of clauses that only name something
};

/// How sure one has to be to say what a resolution is to a motion: sums of features, and probabilities.
struct BearingOdds {
    Vocabulary::Odds subject;    ///< both are on one subject; listed from `from` on
    Vocabulary::Odds already;    ///< a resolution that holds asks the same
    Vocabulary::Odds conflicts;  ///< a resolution that holds and the motion cannot both stand
    BearingWords words;
};

/// A resolution as the motion that it was, for the verbs that know motions.
Motion as_motion(const Resolution& resolution);

/// Does it bind anybody today: was some of it carried, if only as a reference, and has it neither lapsed nor
/// been superseded?
bool holds(const Resolution& resolution);

/// The outcome of a part (1, 2, ...; 0 the whole or the lead) as written; "carried" where none is.
std::string outcome_of(const Resolution& resolution, std::size_t part);

/// What a resolution is called: its id, or else its number and conference ("28, UK LMC Conference 2019").
std::string called(const PastConference& conference, const Resolution& resolution);

/// Where and how it was resolved, and how it stands: "UK LMC Conference 2019, carried in part, reaffirmed".
std::string standing(const PastConference& conference, const Resolution& resolution);

/// Both in one: "2019-28 (UK LMC Conference 2019, carried)".
std::string reference(const Bearings& bearings, const PolicyMatch& match);

/// The first match of a motion with that relation; null when there is none.
const PolicyMatch* first(const Bearings& bearings, std::size_t motion, PolicyRelation relation);

}  // namespace plenum
