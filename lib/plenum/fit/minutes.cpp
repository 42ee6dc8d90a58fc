// How long sessions, items and debates take.
#include <plenum/base/clock.hpp>
#include <plenum/fit/minutes.hpp>

#include <algorithm>

namespace plenum::fit {

namespace {

/// How many sessions the time falls into: "13:00" is every day's, "2026-11-20T13:00" that day's alone.
int sessions_at(const Conference& conference, std::string_view at) {
    const auto time = at.size() == 16 ? at.substr(11) : at;
    int result = 0;
    for (const auto& day : conference.days) {
        if (at.size() == 16 && at.substr(0, 10) != day.date) continue;
        for (const auto& session : day.sessions) {
            if (session.start <= time && time < session.end) ++result;
        }
    }
    return result;
}

}  // namespace

std::optional<int> sitting(const Conference& conference) {
    int result = 0;
    for (const auto& day : conference.days) {
        for (const auto& session : day.sessions)
            result += clock::minutes(session.end) - clock::minutes(session.start);
    }
    return result > 0 ? std::optional(result) : std::nullopt;
}

int taken_by_items(const Conference& conference) {
    int result = 0;
    for (const auto& item : conference.items) {
        if (item.parallel) continue;
        const bool timed =
            clock::is_time(item.at) || (item.at.size() == 16 && clock::is_time(item.at.substr(11)));
        if (timed) {
            result += sessions_at(conference, item.at) * item.minutes;
        } else if (item.kind != "break" && item.kind != "break-out") {
            result += item.minutes;
        }
    }
    return result;
}

int debate(const StandingOrders& orders, int votes, int amendments) {
    const int one_amendment = orders.mover_minutes + orders.speaker_minutes + orders.vote_minutes;
    return orders.mover_minutes + orders.speakers * orders.speaker_minutes + orders.reply_minutes +
           votes * orders.vote_minutes + amendments * one_amendment;
}

int votes(const Agenda& agenda, const AgendaEntry& entry) {
    const auto& lead = agenda.motions[entry.motions.front().motion];
    return std::max(static_cast<int>(lead.parts.size()), 1);
}

int amendments(const AgendaEntry& entry) {
    std::ptrdiff_t result = 0;
    for (const auto& printed : entry.motions) {
        result += std::ranges::count(printed.amendments, Treatment::debate, &AgendaAmendment::treatment);
    }
    return static_cast<int>(result);
}

}  // namespace plenum::fit
