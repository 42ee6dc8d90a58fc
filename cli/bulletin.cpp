#include <cli/bulletin.hpp>
#include <plenum/base/error.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenum::cli {

namespace {

/// The last session in which anything was taken.
Sessions::In last(const Sessions& sessions) {
    Sessions::In result;
    for (const auto* in : {&sessions.motions, &sessions.amendments, &sessions.results}) {
        if (!in->empty()) result = std::max(result, std::ranges::max(*in));
    }
    return result;
}

std::size_t wanted(const Sessions& sessions, int session) {
    if (sessions.all.empty()) {
        throw Error("conference.yaml names no days, so that there is no session to report of",
                    "write them under  days:,  each with its sessions");
    }
    if (session != 0) {
        if (session < 1 || static_cast<std::size_t>(session) > sessions.all.size()) {
            throw Error(fmt::format("there is no session {}: conference has {}", session,
                                    report::count(sessions.all.size(), "session", "sessions")),
                        "count them over all days, from 1");
        }
        return static_cast<std::size_t>(session) - 1;
    }
    if (const auto found = last(sessions)) return *found;
    throw Error("nothing tells in which session anything was decided",
                "write  on: 2026-11-20T10:40  with a result, or let  plenum timetable -o timetable.yaml  "
                "place the sections");
}

}  // namespace

Bulletin bulletin(const Resolving& known, const Agenda& agenda, int session) {
    // Before the rest, for g++ 12 destroys the half-made rest twice when this throws.
    const auto index = wanted(known.sessions, session);
    Bulletin result{.resolutions = {.conference = known.resolutions.conference,
                                    .year = known.resolutions.year,
                                    .motions = {}},
                    .session = index};
    std::map<std::string, Sessions::In> by_id;
    for (std::size_t i = 0; i < agenda.motions.size(); ++i)
        by_id.emplace(label(agenda.motions[i]), known.sessions.motions[i]);
    for (const auto& each : known.resolutions.motions) {
        const auto found = by_id.find(each.id);
        if (found != by_id.end() && found->second == result.session)
            result.resolutions.motions.push_back(each);
    }
    return result;
}

}  // namespace plenum::cli
