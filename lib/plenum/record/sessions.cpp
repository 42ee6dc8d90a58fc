#include <plenum/record/sessions.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace plenum::record {

namespace {

constexpr std::size_t date_length = 10;  ///< "2026-11-20"

/// The last session of that day that had begun; the first when none had.
std::optional<std::size_t> at(const std::vector<Sat>& sessions, std::string_view date,
                              std::string_view time) {
    std::optional<std::size_t> result;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        if (sessions[i].date != date) continue;
        if (!result || sessions[i].start <= time) result = i;
    }
    return result;
}

std::optional<std::size_t> only_on(const std::vector<Sat>& sessions, std::string_view date) {
    if (std::ranges::count(sessions, date, &Sat::date) != 1) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::find(sessions, date, &Sat::date) - sessions.begin());
}

/// Where the timetable has the section, on that day if one is named.
std::optional<std::size_t> by_timetable(const std::vector<Sat>& sessions, const Agenda& agenda,
                                        const std::string& section, std::string_view date) {
    for (const auto& line : agenda.timetable) {
        if (line.item || line.id != section) continue;
        if (!date.empty() && line.date != date) continue;
        return at(sessions, line.date, line.start);
    }
    return std::nullopt;
}

}  // namespace

std::vector<Sat> sessions(const Conference& conference) {
    std::vector<Sat> result;
    for (const auto& day : conference.days) {
        if (day.sessions.empty()) result.push_back({.date = day.date, .start = {}, .end = {}});
        for (const auto& each : day.sessions) {
            result.push_back({.date = day.date, .start = each.start, .end = each.end});
        }
    }
    std::ranges::stable_sort(result, {}, [](const Sat& each) { return std::tuple(each.date, each.start); });
    return result;
}

std::vector<std::optional<std::size_t>> settled_in(const Agenda& agenda, const Proceedings& proceedings) {
    const auto all = sessions(agenda.conference);
    std::vector<std::optional<std::size_t>> result(proceedings.motions.size());
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
        for (const auto& printed : entry.motions) {
            const auto& fate = proceedings.motions[printed.motion];
            if (fate.whole.by == Fate::By::nothing) continue;
            const auto date = std::string_view(fate.on).substr(0, date_length);
            const auto time = std::string_view(fate.on).substr(std::min(fate.on.size(), date_length + 1));
            auto& session = result[printed.motion];
            if (!time.empty()) session = at(all, date, time);
            if (!session && section != nullptr) session = by_timetable(all, agenda, section->id, date);
            if (!session && !date.empty()) session = only_on(all, date);
        }
    });
    return result;
}

}  // namespace plenum::record
