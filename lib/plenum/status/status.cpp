// Where the conference stands.
#include <plenum/base/text.hpp>
#include <plenum/model/committees.hpp>
#include <plenum/status/status.hpp>
#include <plenum/status/undecided.hpp>

#include <algorithm>

namespace plenum::status {

namespace {

void put_committees(Status& status, const Agenda& agenda) {
    const auto& limit = agenda.conference.limits.motions_per_committee;
    for (const auto& each : submitters(agenda.conference, agenda.motions, agenda.submitted)) {
        const auto n = each.motions.size();
        if (each.known && n == 0) status.not_submitted.push_back(each.name);
        if (limit && n > static_cast<std::size_t>(*limit))
            status.over_limit.push_back({each.name, each.name, n, 0});
    }
}

void put_speakers(Status& status, const Conference& conference) {
    for (const auto& item : conference.items) {
        if (!item.speaker.empty() && text::fold(item.invitation) != "confirmed")
            status.speakers.push_back(item);
    }
}

void put_log(Status& status, const Known& known) {
    for (const auto& decision : known.standing.log) {
        const auto act = name(decision.act);
        if (!act.empty()) ++status.acts[std::string(act)];
    }
    if (const auto& printed = known.standing.printed) {
        status.printed = {printed->paper, known.standing.log[printed->decision].on};
    }
    status.changed = known.agenda.changed;
}

}  // namespace

Status status(const Known& known, std::string_view today) {
    Status result;
    result.today = today;
    result.stage = stage(known.agenda.conference, today);
    result.dates = dates(known.agenda.conference, today);
    result.counts = known.counts;
    result.asked = known.fit.asked;
    result.given = known.fit.given;
    put_committees(result, known.agenda);
    put_undecided(result, known);
    put_amendments(result, known);
    put_speakers(result, known.agenda.conference);
    put_log(result, known);
    return result;
}

}  // namespace plenum::status
