#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <map>
#include <string>
#include <vector>

namespace plenum::group {

/// Chooses the motion that leads a bracket and says why, so that a submitter who asks "why not
/// ours" has an answer. Five things speak for a motion, each from 0 to 1, times a weight that
/// conference.yaml may change under `lead:` (`coverage`, `policy`, `clean`, `spread`, `small`):
/// it says more of what the others say (and is not against them), it makes policy, it keeps
/// within the limits of length and parts, its committee leads few brackets yet, and its committee
/// is small. Choices depend on those made before: `spread` counts the leads so far.
class Leads {
public:
    Leads(const Motions& motions, const std::vector<Classification>& classified, const Conference& conference,
          const Similarities& similarities);

    struct Choice {
        std::size_t lead = 0;
        std::string reason;
    };

    /// The lead among `members` (indices, at least one). `against` tells for each of them, in
    /// their order, what share of the others it opposes.
    Choice choose(const std::vector<std::size_t>& members, const std::vector<double>& against);

private:
    struct Merit {
        std::size_t motion = 0;
        double coverage = 0;
        double policy = 0;
        double clean = 0;
        double spread = 0;
        double small = 0;
        double sum = 0;
    };

    Merit merit(std::size_t motion, double coverage) const;
    std::string reason(const Merit& lead, const Merit& second) const;
    double weight(std::string_view criterion) const;

    const Motions& motions_;
    const std::vector<Classification>& classified_;
    const Conference& conference_;
    const Similarities& similarities_;
    std::map<std::string, double, std::less<>> weights_;
    std::map<std::string, std::string, std::less<>> sizes_;
    std::map<std::string, int, std::less<>> led_;
};

}  // namespace plenum::group
