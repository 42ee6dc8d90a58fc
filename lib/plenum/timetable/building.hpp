#pragma once

#include <plenum/timetable/problem.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The steps by which a problem is built.
namespace plenum::timetable {

/// The sessions of the days, and the dates they are on.
void put_sittings(TimetableProblem& problem, const Conference& conference, const TimetableWishes& wishes);

/// 10 when every time that was written down is on ten minutes, else 5; or what the wishes say.
int grid(const TimetableProblem& problem, const Conference& conference, const TimetableWishes& wishes,
         std::size_t sections);

/// How lively each section of the fit is, from 0 to 100, by what can be counted.
std::map<std::string, double> liveliness(const Sources& sources);

/// Sections and items, and the rules about items that conference.yaml gives a place (`at`).
void put_tasks(TimetableProblem& problem, const Sources& sources);

/// A section with the minutes it asks for, which nobody stated, or that were.
struct Asked {
    std::size_t task = 0;
    int minutes = 0;
    bool stated = false;
};

/// Gives the tasks their minutes: those stated, and of what is left the others what they ask, or their share.
void apportion(TimetableProblem& problem, const std::vector<Asked>& asked);

/// Where the running order alone would put each task. See TimetableTask::home.
void put_homes(TimetableProblem& problem);

/// The wishes as rules about tasks.
void put_rules(TimetableProblem& problem, const Sources& sources, Diagnostics& found);

/// Words of a rule with what stands for {of}, {at} and the like put in.
std::string put_in(std::string words, const std::map<std::string, std::string>& values);

/// The words of a rule by its name; the name itself where nothing is known.
std::string words_of(const TimetableWishes& wishes, const std::string& name);

/// "Friday 14:00".
std::string moment(const TimetableProblem& problem, int minutes);

/// The titles of tasks, "a, b and c".
std::string titles(const TimetableProblem& problem, const std::vector<std::size_t>& tasks);

inline int rounded_up(int minutes, int grid) {
    return (minutes + grid - 1) / grid * grid;
}

/// What conference can sit on that grid.
int capacity(const TimetableProblem& problem);

}  // namespace plenum::timetable
