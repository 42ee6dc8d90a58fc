// Whether minutes can tell sessions.
#include <plenum/model/sessions.hpp>

#include <algorithm>

namespace plenum {

bool Sessions::known() const {
    const auto any = [](const std::vector<In>& those) {
        return std::ranges::any_of(those, [](const In& each) { return each.has_value(); });
    };
    return any(motions) || any(amendments) || any(results);
}

}  // namespace plenum
