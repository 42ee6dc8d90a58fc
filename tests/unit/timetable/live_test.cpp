#include "../catch.hpp"
#include "instances.hpp"

#include <plenum/timetable/live.hpp>

#include <algorithm>

using namespace plenum;

namespace {

/// One session of 90 minutes: two sections of three debates of ten minutes each, and a closing item.
struct Day {
    TimetableProblem problem = instances::conference(1, 1, 9);
    Fit fit;
    std::vector<TimetablePlace> places;

    Day() {
        int number = 1;
        for (int s = 0; s < 2; ++s) {
            const auto task = instances::section(problem, 3);
            FitSection section{.id = problem.tasks[task].id};
            for (int d = 1; d <= 3; ++d) {
                FitDebate debate{.number = std::to_string(number++)};
                debate.minutes = 10;
                debate.ends = 10 * d;
                debate.committees = 4;
                section.debates.push_back(debate);
            }
            fit.sections.push_back(section);
            places.push_back({.task = task, .sitting = 0, .start = 540 + s * 30, .end = 570 + s * 30});
        }
        const auto close = instances::section(problem, 1);
        problem.tasks[close].kind = TimetableTask::Kind::item;
        problem.tasks[close].id = "close";
        instances::rule(problem, TimetableRule::Kind::last, Strength::must, {close});
        places.push_back({.task = close, .sitting = 0, .start = 600, .end = 610});
    }

    std::vector<std::string> lost(int now, const std::string& at) const {
        const auto live = timetable::live(problem, places, fit, now, at);
        REQUIRE(live);
        std::vector<std::string> result;
        for (const auto& each : live->rest) {
            if (!each.reached) result.push_back(each.number);
        }
        return result;
    }
};

using Numbers = std::vector<std::string>;

}  // namespace

TEST_CASE("a day on time reaches everything", "[timetable]") {
    const Day day;
    CHECK(day.lost(550, "2").empty());
    CHECK(timetable::live(day.problem, day.places, day.fit, 550, "2")->behind == 0);
}

TEST_CASE("what is late is told by how much, and the later debates are not reached", "[timetable]") {
    const Day day;
    CHECK(timetable::live(day.problem, day.places, day.fit, 590, "2")->behind == 40);
    // 40 minutes are left, of which the close takes ten: motion 2 and two more.
    CHECK(day.lost(590, "2") == Numbers{"5", "6"});
}

TEST_CASE("what few ask for goes before what many do, and what was to go grey before that", "[timetable]") {
    Day day;
    day.fit.sections[0].debates[2].committees = 1;
    CHECK(day.lost(590, "2") == Numbers{"3", "6"});
    day.fit.sections[1].debates[0].grey = true;
    CHECK(day.lost(580, "2") == Numbers{"4"});
}

TEST_CASE("the close is held whatever the hour, and an unknown number is none", "[timetable]") {
    const Day day;
    const auto live = timetable::live(day.problem, day.places, day.fit, 628, "6");
    REQUIRE(live);
    CHECK(live->over == 18);
    CHECK(live->rest.back().title == day.problem.tasks[2].title);
    CHECK_FALSE(timetable::live(day.problem, day.places, day.fit, 600, "99"));
}
