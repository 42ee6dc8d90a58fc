#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/calibration.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/similar/difference.hpp>
#include <plenum/similar/likeness.hpp>
#include <plenum/similar/opposition.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plenum::similar {

/// A pair on the way to its relation. The clauses belong to the stances it was judged by.
struct Judged {
    Pair pair;
    bool copy = false;  ///< nearly the same words: its relation stands
    double odds = 0;    ///< log odds that the two contradict each other, if they are on one subject
    double shared = 0;  ///< log odds that they ask in part the same, if they do not
    Opposition found;
    std::string side;  ///< the sentence of another pair that had a say; may be empty
};

/// The stances of all motions, by index.
std::vector<Stance> stances(const Motions& motions, const Cuttings& cut, const Vocabulary& vocabulary,
                            const Texts& texts);

/// What pairs are judged by; the motions' words as they are cut up, and what each of them is.
struct Known {
    const Motions& motions;
    const Cuttings& cut;
    const Wordings& wordings;
    const std::vector<Classification>& classified;
    const Texts& texts;
    const std::vector<Stance>& stances;
};

/// Says of a pair what it is and why, in sentences for a committee.
class Relations {
public:
    Relations(const Known& known, const Vocabulary& vocabulary);

    /// Nothing is said of a pair below `worth_saying` that is no near copy.
    Judged judge(const Likeness& likeness, double confidence);

    /// Lets go of what was kept of the motions, to be made again when it is asked for.
    void forget() { wordings_.assign(wordings_.size(), std::nullopt); }

private:
    const Wording& wording_of(std::size_t motion);
    bool is_copy(Pair& pair);

    const Known known_;
    Weights contrary_;
    Weights same_ask_;
    std::vector<std::optional<Wording>> wordings_;
};

/// What the pair is, all said: what contradicts is opposing, what shares an ask an overlap.
Pair decided(Judged judged, const Vocabulary& vocabulary);

}  // namespace plenum::similar
