#include "../catch.hpp"
#include "instances.hpp"

#include <plenum/json/timetable.hpp>
#include <plenum/timetable/check.hpp>
#include <plenum/timetable/solve.hpp>
#include <plenum/write/calendar.hpp>

#include <atomic>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace plenum;

namespace {

/// Two sections and a break-out beside them, on the second of two days.
struct Programme {
    TimetableProblem problem = instances::conference(2, 1, 12);
    Timetable timetable;

    Programme() {
        problem.dates = {"2031-05-08", "2031-05-09"};
        const auto pay = instances::section(problem, 3);
        const auto rest = instances::section(problem, 6);
        const auto beside = instances::section(problem, 6);
        problem.tasks[pay].id = "pay";
        problem.tasks[pay].title = "Pay, pensions; and \\ the rest";
        problem.tasks[rest].id = "rest";
        problem.tasks[rest].title =
            "Workload, l\xC3\xAEoed hir iawn, gyda ll\xC3\xAEn hirach na phum cant a saith deg, hyd yn oed";
        problem.tasks[beside].id = "observers";
        problem.tasks[beside].title = "Break-out";
        problem.tasks[beside].kind = TimetableTask::Kind::item;
        problem.tasks[beside].parallel = true;
        problem.tasks[beside].track = "Small hall";
        problem.tasks[beside].speaker = "Dr Penny Farthingale";
        const auto start = problem.sittings[1].start;
        timetable.places = {{.task = rest, .sitting = 1, .start = start, .end = start + 60},
                            {.task = beside, .sitting = 1, .start = start, .end = start + 60},
                            {.task = pay, .sitting = 1, .start = start + 60, .end = start + 90}};
    }
};

std::vector<std::string> lines(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> result;
    for (std::string line; std::getline(in, line);) result.push_back(line);
    return result;
}

/// RFC 5545, 3.1: what begins with a blank goes on from the line before.
std::string unfolded(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 3, "\r\n ") == 0) {
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

}  // namespace

TEST_CASE("a timetable as a calendar has an event for everything, in lines that every calendar reads",
          "[timetable]") {
    const Programme programme;
    Conference conference;
    conference.name = "Conference, of LMCs";
    conference.venue = "Corn Exchange";
    const auto calendar = write::calendar(programme.problem, programme.timetable, conference);
    std::size_t events = 0;
    for (const auto& line : lines(calendar)) {
        INFO(line);
        CHECK(line.ends_with('\r'));
        CHECK(line.size() <= 76);
        // Never cut inside a character.
        const auto first = line.find_first_not_of(' ');
        REQUIRE(first != std::string::npos);
        CHECK((static_cast<unsigned char>(line[first]) & 0xC0U) != 0x80U);
        if (line == "BEGIN:VEVENT\r") ++events;
    }
    CHECK(events == 3);
    const auto text = unfolded(calendar);
    const auto has = [&](std::string_view words) {
        INFO(words << "\n" << text);
        CHECK(text.find(words) != std::string::npos);
    };
    has("SUMMARY:Pay\\, pensions\\; and \\\\ the rest\r\n");
    has("ll\xC3\xAEn hirach na phum cant a saith deg\\, hyd yn oed\r\n");
    has("LOCATION:Small hall\\, Corn Exchange\r\n");
    has("DTSTART:20310509T");
    CHECK(text.find("20310508T09") == std::string::npos);
    CHECK(write::calendar(programme.problem, programme.timetable, conference) == calendar);
}

TEST_CASE("a timetable as schedule.json has every event in its room, at its time", "[timetable]") {
    const Programme programme;
    Agenda agenda;
    agenda.conference.name = "Conference";
    const auto written = json::schedule(programme.problem, programme.timetable, agenda);
    const auto parsed = nlohmann::json::parse(written);
    const auto& conference = parsed.at("schedule").at("conference");
    CHECK(conference.at("daysCount") == 2);
    CHECK(conference.at("start") == "2031-05-08");
    const auto& days = conference.at("days");
    REQUIRE(days.size() == 2);
    const auto& rooms = days[1].at("rooms");
    REQUIRE(rooms.at("Main hall").size() == 2);
    REQUIRE(rooms.at("Small hall").size() == 1);
    CHECK(rooms.at("Main hall")[1].at("slug") == "pay");
    CHECK(rooms.at("Main hall")[1].at("duration") == "00:30");
    const auto& beside = rooms.at("Small hall")[0];
    CHECK(beside.at("persons")[0].at("public_name") == "Dr Penny Farthingale");
    CHECK(beside.at("start") == rooms.at("Main hall")[0].at("start"));
    CHECK(days[0].at("rooms").at("Main hall").empty());
}

TEST_CASE("who stops the search has the best so far, and it is whole", "[timetable]") {
    const std::atomic<bool> stopped{true};
    int found = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const auto problem = instances::any(seed, false);
        const auto solved = timetable::solve(problem, {.progress = {}, .stop = &stopped, .clock = {}});
        if (!solved.timetable) continue;
        ++found;
        INFO("seed " << seed);
        CHECK_FALSE(timetable::check(problem, solved.timetable->places).broken_must(problem));
        CHECK(solved.timetable->bound <= solved.timetable->points);
        CHECK_FALSE(solved.impossible);
    }
    CHECK(found >= 6);
}

TEST_CASE("a search that is out of time says what it has and that it is not proven", "[timetable]") {
    double now = 0;
    const auto hours = [&] { return now += 3600; };
    int found = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const auto problem = instances::any(seed, false);
        const auto solved = timetable::solve(problem, {.progress = {}, .stop = nullptr, .clock = hours});
        if (!solved.timetable) continue;
        ++found;
        CHECK_FALSE(timetable::check(problem, solved.timetable->places).broken_must(problem));
        CHECK(solved.timetable->optimal == (solved.timetable->bound >= solved.timetable->points));
    }
    CHECK(found >= 3);
}
