// Which marks there are to be explained.
#include <plenum/report/agenda_marks.hpp>
#include <plenum/report/agenda_names.hpp>

namespace plenum::report {

namespace {

void add(Marks& marks, const Agenda& agenda, const AgendaMotion& printed) {
    marks.stars = marks.stars || printed.starred;
    marks.parts = marks.parts || !agenda.motions[printed.motion].parts.empty();
    for (const auto& each : printed.amendments) {
        const bool rider = agenda.amendments[each.amendment].kind == Amendment::Kind::rider;
        (rider ? marks.riders : marks.amendments) = true;
    }
    if (made_of(agenda, printed.motion) != nullptr) {
        marks.composites = true;
        return;  // it is made of motions that are counted
    }
    switch (printed.treatment) {
    case Treatment::accepted: ++marks.accepted; break;
    case Treatment::accepted_as_reference: ++marks.as_reference; break;
    case Treatment::grey: ++marks.grey; break;
    case Treatment::part2: ++marks.part2; break;
    default: ++marks.for_debate;
    }
}

}  // namespace

Marks marks(const Agenda& agenda) {
    Marks result;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection*) {
        result.letters = result.letters || entry.motions.size() > 1;
        result.follows = result.follows || !entry.follows.empty();
        const auto how = entry.motions.front().treatment;
        if (!without_debate(how) && how != Treatment::grey && how != Treatment::part2) ++result.debates;
        for (const auto& printed : entry.motions) add(result, agenda, printed);
    });
    for (const auto& each : agenda.not_taken) {
        if (each.treatment == Treatment::incompetent) ++result.not_in_order;
    }
    return result;
}

}  // namespace plenum::report
