#include <plenum/json/policy.hpp>
#include <plenum/json/policy_lapse.hpp>

namespace plenum::json {

std::string policy_lapse(const Lapsing& lapsing, const Archive& archive) {
    Value due = Value::array();
    for (const auto& each : lapsing.due) {
        const auto& past = archive[each.conference];
        auto value = policy_value(past.resolutions[each.resolution], past.conference, past.year, {});
        value["since"] = each.since;
        value["adopted_again"] = each.adopted_again;
        value["suggestion"] = name(each.suggestion);
        value["because"] = each.because;
        due.push_back(std::move(value));
    }
    return printed({{"schema", "plenum/policy-lapse/1"},
                    {"year", lapsing.year},
                    {"lapses_after", lapsing.after},
                    {"conferences", lapsing.conferences},
                    {"without_year", lapsing.without_year},
                    {"due", std::move(due)}});
}

}  // namespace plenum::json
