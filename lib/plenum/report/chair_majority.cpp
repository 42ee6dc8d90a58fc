// What a bare majority does not carry.
#include <plenum/base/numerals.hpp>
#include <plenum/model/majority.hpp>
#include <plenum/report/chair_majority.hpp>

namespace plenum::report {

std::vector<doc::Runs> majorities(const Script& script, const AgendaMotion& printed,
                                  const AgendaSection* section) {
    std::vector<doc::Runs> result;
    for (const auto& each : two_thirds(script.orders, script.agenda, printed, section)) {
        Facts facts{{"WHAT", each.what}, {"NUMBER", printed.number}};
        if (each.part > 0) facts["NUMBER"] += "\u00A0(" + roman(static_cast<std::size_t>(each.part)) + ')';
        result.push_back(said(script, each.certain ? "two_thirds" : "two_thirds_perhaps", facts));
    }
    return result;
}

}  // namespace plenum::report
