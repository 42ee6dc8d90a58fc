#include <plenum/base/clock.hpp>
#include <plenum/write/calendar.hpp>

#include <algorithm>
#include <string_view>

namespace plenum::write {

namespace {

constexpr std::size_t longest_line = 75;  // bytes, without the line break

/// Text with what iCalendar takes for something else marked.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') result += '\\';
        if (c == '\n') {
            result += "\\n";
        } else if (c != '\r') {
            result += c;
        }
    }
    return result;
}

/// A line, folded at 75 bytes and never inside a character.
void put(std::string& out, std::string_view name, const std::string& value) {
    auto line = std::string(name) + value;
    while (line.size() > longest_line) {
        auto cut = longest_line;
        while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
        out += line.substr(0, cut) + "\r\n";
        line = ' ' + line.substr(cut);
    }
    out += line + "\r\n";
}

/// "20261120T093000": a time without a zone.
std::string moment(const TimetableProblem& problem, int minutes) {
    std::string result;
    const auto day = static_cast<std::size_t>(minutes / minutes_of_a_day);
    for (const char c : problem.dates[std::min(day, problem.dates.size() - 1)])
        result += c == '-' ? "" : std::string{c};
    const auto time = clock::time(minutes);
    return result + 'T' + time.substr(0, 2) + time.substr(3) + "00";
}

struct Event {
    std::string id;
    std::string title;
    int start = 0;
    int end = 0;
    std::string place;
};

void put(std::string& out, const TimetableProblem& problem, const Event& event,
         const std::string& conference) {
    put(out, "BEGIN:", "VEVENT");
    // The same every time, so that a calendar takes a later timetable for the same events; made of what names
    // it.
    std::string uid;
    for (const char c : event.id + '-' + problem.dates.front() + '@' + conference) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '@' || static_cast<unsigned char>(c) >= 0x80U;
        uid += plain ? c : '-';
    }
    put(out, "UID:", uid);
    std::string day;
    for (const char c : problem.dates.front()) day += c == '-' ? "" : std::string{c};
    put(out, "DTSTAMP:", day + "T000000Z");
    put(out, "DTSTART:", moment(problem, event.start));
    put(out, "DTEND:", moment(problem, event.end));
    put(out, "SUMMARY:", escaped(event.title));
    if (!event.place.empty()) put(out, "LOCATION:", escaped(event.place));
    put(out, "END:", "VEVENT");
}

}  // namespace

std::string calendar(const TimetableProblem& problem, const Timetable& timetable,
                     const Conference& conference) {
    std::string out;
    put(out, "BEGIN:", "VCALENDAR");
    put(out, "VERSION:", "2.0");
    put(out, "PRODID:", "-//Plenum//timetable//EN");
    if (!conference.name.empty()) put(out, "X-WR-CALNAME:", escaped(conference.name));
    for (const auto& place : timetable.places) {
        const auto& task = problem.tasks[place.task];
        auto where = conference.venue;
        if (!task.track.empty()) where = task.track + (where.empty() ? "" : ", " + where);
        auto id = task.id;
        if (task.pieces > 1) id += '-' + std::to_string(task.piece + 1);
        put(out, problem, {id, task.title, place.start, place.end, where}, conference.name);
    }
    for (const auto& each : problem.breaks) {
        if (each.end <= each.start) continue;
        const auto day = std::to_string(each.start / minutes_of_a_day + 1);
        put(out, problem, {each.id + "-day-" + day, each.title, each.start, each.end, each.room},
            conference.name);
    }
    put(out, "END:", "VCALENDAR");
    return out;
}

}  // namespace plenum::write
