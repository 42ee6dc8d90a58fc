#include <plenum/lint/allowance.hpp>
#include <plenum/lint/lint.hpp>

namespace plenum::lint {

Diagnostics check(const Motions& motions, const std::vector<Classification>& classifications,
                  const Amendments& amendments, const Setting& setting, const Choice& choice) {
    const auto laid_out = drafts(motions, classifications, setting.lexicon);
    Diagnostics found;
    for (const auto& [rule, severity] : choice.rules) {
        if (rule->english && setting.conference.language != "english") continue;
        Report report(*rule, severity, found);
        if (rule->draft != nullptr) {
            for (const auto& draft : laid_out) rule->draft(draft, setting, report);
        }
        if (rule->drafts != nullptr) rule->drafts(laid_out, setting, report);
        if (rule->amendments != nullptr && !amendments.empty()) {
            rule->amendments(amendments, laid_out, setting, report);
        }
    }
    return without_allowed(found, motions, amendments, choice);
}

}  // namespace plenum::lint
