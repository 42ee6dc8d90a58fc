#include <cli/bulletin.hpp>
#include <plenum/base/error.hpp>
#include <plenum/record/sessions.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace plenum::cli {

namespace {

using In = std::vector<std::optional<std::size_t>>;

std::size_t wanted(const std::vector<record::Sat>& sessions, const In& settled, int session) {
    if (sessions.empty()) {
        throw Error("conference.yaml names no days, so that there is no session to report of",
                    "write them under  days:,  each with its sessions");
    }
    if (session != 0) {
        if (session < 1 || static_cast<std::size_t>(session) > sessions.size()) {
            throw Error(fmt::format("there is no session {}: conference has {}", session,
                                    report::count(sessions.size(), "session", "sessions")),
                        "count them over all days, from 1");
        }
        return static_cast<std::size_t>(session) - 1;
    }
    const auto last = std::ranges::max(settled);
    if (last) return *last;
    throw Error("nothing tells in which session anything was decided",
                "write  on: 2026-11-20T10:40  with a result, or let  plenum timetable -o timetable.yaml  "
                "place the sections");
}

}  // namespace

Bulletin bulletin(const Resolving& known, const Agenda& agenda, int session) {
    const auto sessions = record::sessions(agenda.conference);
    auto settled = record::settled_in(agenda, known.proceedings);
    if (settled.empty()) settled.emplace_back();
    const auto index = wanted(sessions, settled, session);
    const auto& sat = sessions[index];
    Bulletin result{.resolutions = {.conference = known.resolutions.conference,
                                    .year = known.resolutions.year,
                                    .motions = {}},
                    .number = static_cast<int>(index) + 1,
                    .date = sat.date,
                    .start = sat.start,
                    .end = sat.end,
                    .when = report::date(sat.date)};
    if (!sat.start.empty()) result.when += fmt::format(", {} to {}", sat.start, sat.end);
    std::map<std::string, std::optional<std::size_t>> by_id;
    for (std::size_t i = 0; i < agenda.motions.size(); ++i)
        by_id.emplace(label(agenda.motions[i]), settled[i]);
    for (const auto& each : known.resolutions.motions) {
        const auto found = by_id.find(each.id);
        if (found != by_id.end() && found->second == index) result.resolutions.motions.push_back(each);
    }
    return result;
}

}  // namespace plenum::cli
