#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// How much each criterion weighs when the lead of a bracket is chosen: `lead:` of conference.yaml.
struct LeadWeights {
    double coverage = 3;
    double policy = 1;
    double clean = 0.5;
    double clarity = 0.5;
    double spread = 0.5;
    double small = 0.5;
};

/// What speaks for a member of a bracket as its lead: for each criterion a figure from 0 to 1,
/// and what the figure was made of.
struct Merit {
    double coverage = 0;  ///< how much it says of what the others say, against the member that says most
    double policy = 0;    ///< 1 when a part of it makes policy
    double clean = 0;     ///< 1 / (1 + findings)
    double clarity = 0;   ///< see group/clarity.hpp
    double spread = 0;    ///< 1 / (1 + led)
    double small = 0;     ///< 1 small, 0.5 medium, 0 large or unknown
    double points = 0;    ///< the sum of weight times figure

    double says = 0;                      ///< the share of the others' telling words that it says itself
    std::optional<std::size_t> findings;  ///< errors and warnings of `validate`; none: they decided nothing
    std::size_t words = 0;
    std::size_t longest = 0;  ///< words of the longest sentence that is voted on, the lead text included
    int led = 0;              ///< brackets that its committee led already
    std::string size;         ///< of its committee; may be empty
};

/// A criterion by the name that conference.yaml uses.
struct Criterion {
    std::string_view name;
    double LeadWeights::*weight;
    double Merit::*figure;
};

inline constexpr std::array<Criterion, 6> lead_criteria{
    Criterion{"coverage", &LeadWeights::coverage, &Merit::coverage},
    Criterion{"policy", &LeadWeights::policy, &Merit::policy},
    Criterion{"clean", &LeadWeights::clean, &Merit::clean},
    Criterion{"clarity", &LeadWeights::clarity, &Merit::clarity},
    Criterion{"spread", &LeadWeights::spread, &Merit::spread},
    Criterion{"small", &LeadWeights::small, &Merit::small},
};

/// How many errors and warnings `validate` has for each of some motions, by index. Asked once, and
/// only for motions where it may decide who leads.
using CountFindings = std::function<std::vector<std::size_t>(const std::vector<std::size_t>& motions)>;

}  // namespace plenum
