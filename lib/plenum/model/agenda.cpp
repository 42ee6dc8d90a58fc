// Counting what is on the agenda.
#include <plenum/model/agenda.hpp>

#include <set>

namespace plenum {

namespace {

using Committees = std::set<std::string_view>;

void add(AgendaTotals& totals, Committees& committees, const Agenda& agenda, const AgendaSection& section) {
    for (const auto& entry : section.entries) {
        if (entry.motions.empty()) continue;
        totals.motions += entry.motions.size();
        totals.debates += 1;
        if (entry.motions.size() > 1) totals.brackets += 1;
        for (const auto& printed : entry.motions) {
            const auto& from = agenda.motions[printed.motion].from;
            if (!from.empty()) committees.insert(from);
        }
    }
    totals.committees = committees.size();
}

}  // namespace

AgendaTotals totals(const Agenda& agenda, const AgendaSection& section) {
    AgendaTotals result;
    Committees committees;
    add(result, committees, agenda, section);
    return result;
}

AgendaTotals totals(const Agenda& agenda) {
    AgendaTotals result;
    Committees committees;
    for (const auto& section : agenda.sections) add(result, committees, agenda, section);
    return result;
}

}  // namespace plenum
