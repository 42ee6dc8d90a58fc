#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/lint/choice.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/motion.hpp>

#include <string>
#include <vector>

namespace plenum::lint {

/// A comment that lets a finding pass: `# plenum: allow RULE, RULE, reason`.
struct Allowance {
    SourcePtr source;
    Span comment;                    ///< from the # to the end of the line
    std::size_t line = 0;            ///< the line it speaks of: its own, or the next with anything on it
    std::vector<std::string> rules;  ///< as written, up to the first word that is no rule
    std::string reason;
};

/// The allowances of a source, in order. A # within quotation marks is none.
std::vector<Allowance> allowances(const SourcePtr& source);

/// The findings that no comment allows, and one for each comment that allows nothing, gives no
/// reason, or names no rule, as far as those rules are chosen. A comment beside or above the first
/// line of a motion is for the whole motion; beside or above a field or a part, for that; above
/// what belongs to no motion, for the whole file.
Diagnostics without_allowed(const Diagnostics& found, const Motions& motions, const Amendments& amendments,
                            const Choice& choice);

}  // namespace plenum::lint
