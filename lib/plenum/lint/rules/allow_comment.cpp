#include <plenum/lint/rule.hpp>

namespace plenum::lint::rules {

// The check is done after all others, see lint/allowance.hpp: only then is it known what was allowed.
extern const Rule allow_comment{
    .id = "allow-comment",
    .severity = Severity::warning,
    .summary = "a comment that allows something and no longer needs to, or does not say why",
    .why =
        "\"# plenum: allow RULE, reason\" above or beside a motion, a field or a part lets a finding pass. "
        "The "
        "reason is for whoever reads the draft next; a comment that allows nothing any more hides the next "
        "slip.",
    .bad =
        "# plenum: allow sum-of-money, the fee is the point\n"
        "text: That conference instructs GPC UK to publish its minutes.\n",
    .good =
        "# plenum: allow sum-of-money, the fee is the point\n"
        "text: That conference instructs GPC UK to negotiate a fee of \u00A325 for every report.\n",
    .source = "Plenum",
    .english = false,
};

}  // namespace plenum::lint::rules
