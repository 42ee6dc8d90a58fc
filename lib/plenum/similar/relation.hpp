#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/similar/difference.hpp>
#include <plenum/similar/likeness.hpp>

#include <optional>
#include <vector>

namespace plenum::similar {

/// Says of a pair what it is and why, in sentences for a committee.
class Relations {
public:
    Relations(const Motions& motions, const std::vector<Classification>& classified,
              const Vocabulary& vocabulary, const Texts& texts);

    /// Nothing is said of a pair below `worth_saying` that is no near copy.
    Pair judge(const Likeness& likeness, double confidence);

private:
    const Wording& wording_of(std::size_t motion);
    bool near_copy(Pair& pair);
    void shared_words(Pair& pair) const;
    void shared_parts(Pair& pair) const;
    void shared_addressee(Pair& pair) const;

    const Motions& motions_;
    const std::vector<Classification>& classified_;
    const Texts& texts_;
    Wordings cut_up_;
    std::vector<std::optional<Wording>> wordings_;
};

}  // namespace plenum::similar
