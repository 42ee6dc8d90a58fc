// What the minutes that sections leave would have room for together.
#include <plenum/fit/leftover.hpp>

#include <algorithm>

namespace plenum::fit {

void put_leftover(Fit& fit, const Leading& leading) {
    const auto room = fit.sessions ? *fit.sessions - fit.items : fit.given;
    fit.left = std::max(room - fit.stays, 0);
    std::vector<FitReturn> gone;
    for (std::size_t s = 0; s < fit.sections.size(); ++s) {
        for (std::size_t d = 0; d < fit.sections[s].debates.size(); ++d) {
            if (fit.sections[s].debates[d].grey) gone.push_back({s, d});
        }
    }
    const auto speaks_for = [&](const FitReturn& each) {
        return merit(leading, fit.sections[each.section].debates[each.debate]);
    };
    std::ranges::stable_sort(
        gone, [&](const FitReturn& a, const FitReturn& b) { return speaks_for(a) > speaks_for(b); });
    auto left = fit.left;
    for (const auto& each : gone) {
        const auto minutes = fit.sections[each.section].debates[each.debate].minutes;
        if (minutes > left) continue;
        left -= minutes;
        fit.returning.push_back(each);
    }
}

}  // namespace plenum::fit
