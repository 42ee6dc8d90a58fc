#include "../catch.hpp"

#include <plenum/report/words.hpp>

using namespace plenum;

TEST_CASE("dates as they are printed") {
    CHECK(report::date("2026-11-20") == "Friday 20 November 2026");
    CHECK(report::date("2026-09-01T12:00") == "noon on Tuesday 1 September 2026");
    CHECK(report::date("2028-02-29T09:30") == "09:30 on Tuesday 29 February 2028");
    CHECK(report::date("2026-02-30") == "2026-02-30");
    CHECK(report::date("next spring") == "next spring");
    CHECK(report::date("").empty());

    Conference conference;
    CHECK(report::days(conference).empty());
    conference.days = {{.date = "2026-11-20"}, {.date = "2026-11-21"}};
    CHECK(report::days(conference) == "Friday 20 and Saturday 21 November 2026");
    conference.days = {{.date = "2026-12-31"}, {.date = "2027-01-01"}};
    CHECK(report::days(conference) == "Thursday 31 December 2026 and Friday 1 January 2027");
    conference.days = {{.date = "2026-11-30"}, {.date = "2026-12-01"}};
    CHECK(report::days(conference) == "Monday 30 November and Tuesday 1 December 2026");
}

TEST_CASE("the year is said once") {
    Conference conference;
    CHECK(report::conference_name(conference).empty());
    conference.name = "UK Conference of LMCs";
    conference.year = 2026;
    CHECK(report::conference_name(conference) == "UK Conference of LMCs 2026");
    conference.name = "LMC Conference 2026";
    CHECK(report::conference_name(conference) == "LMC Conference 2026");
}

TEST_CASE("an item's details leave out what its title says") {
    CHECK(
        report::details({.title = "Report by the Chair of GPC", .minutes = 15, .speaker = "Chair of GPC"}) ==
        " (15 minutes)");
    CHECK(report::details(
              {.title = "Break-out", .minutes = 120, .room = "Small hall", .audience = "observers"}) ==
          " (for observers, Small hall, 2 hours)");
    CHECK(report::details({.title = "Coffee"}).empty());
}

TEST_CASE("a motion in a line") {
    const Conference conference;
    Motion motion;
    motion.text = "THAT CONFERENCE, weary of queues:";
    motion.parts = {{.text = "believes that they are long"}};
    CHECK(report::gist(motion, conference, 80) == "weary of queues: believes that they are long");
    CHECK(report::gist(motion, conference, 20) == "weary of queues: …");
    motion.text = "That conference:";
    CHECK(report::gist(motion, conference, 80) == "believes that they are long");
    motion.text = "That conferences are too long";
    motion.parts.clear();
    CHECK(report::gist(motion, conference, 80) == "That conferences are too long");
    CHECK(report::shortened("ein Donaudampfschifffahrtsgesellschaftskapitän", 10) == "ein …");
}

TEST_CASE("a language has its tag") {
    CHECK(report::language_tag("english") == "en-GB");
    CHECK(report::language_tag("German") == "de");
    CHECK(report::language_tag("klingon") == "und");
}
