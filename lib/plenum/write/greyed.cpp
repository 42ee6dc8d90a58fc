// What goes grey, as decisions.
#include <plenum/write/greyed.hpp>
#include <plenum/write/yaml.hpp>

namespace plenum::write {

std::string greyed(const Fit& fit, const Agenda& agenda) {
    std::string result;
    for (const auto& section : fit.sections) {
        for (const auto& debate : section.debates) {
            if (!debate.grey) continue;
            result += "  - treat: " + quoted(label(agenda.motions[debate.lead])) +
                      "\n    as: grey\n    reason: " + quoted(debate.reason) + '\n';
        }
    }
    return result;
}

}  // namespace plenum::write
