#pragma once

#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/leading.hpp>
#include <plenum/model/motion.hpp>

#include <map>
#include <string>
#include <vector>

namespace plenum::group {

/// Chooses the motion that leads a bracket and says why, so that a submitter who asks "why not
/// ours" has an answer. Six things speak for a motion (see Merit), each times its weight.
class Leads {
public:
    Leads(const Motions& motions, const std::vector<Classification>& classified, const Conference& conference,
          const Similarities& similarities, const LeadWeights& weights);

    /// What speaks for each of the members (indices, at least one), as far as it is known before
    /// other brackets have leads and before anything is validated. `against` tells for each of
    /// them what share of the others it opposes.
    std::vector<Merit> merits(const std::vector<std::size_t>& members,
                              const std::vector<double>& against) const;

    /// May what `validate` finds in the member at `place` decide who leads? Not when one is so far
    /// ahead that nothing can.
    bool contends(const std::vector<Merit>& merits, std::size_t place) const;

    /// Completes the merits, now that findings are counted and other brackets have leads.
    void complete(const std::vector<std::size_t>& members, std::vector<Merit>& merits) const;

    /// The places of the members by their points, most first; findings count only for those that
    /// contend, so that it is the same whether the others' were counted or not.
    std::vector<std::size_t> by_points(const std::vector<Merit>& merits) const;

    /// Its committee leads so many brackets more.
    void leads(std::size_t motion, int brackets);

    /// Why the first leads and not the second: on either side what weighs most, at most `most` things.
    std::string reason(const Merit& lead, const Merit& other, const std::string& name_of_other,
                       std::size_t most) const;

private:
    double known(const Merit& merit) const;

    const Motions& motions_;
    const std::vector<Classification>& classified_;
    const Conference& conference_;
    const Similarities& similarities_;
    const LeadWeights& weights_;
    std::map<std::string, std::string, std::less<>> sizes_;
    std::map<std::string, int, std::less<>> led_;
};

}  // namespace plenum::group
