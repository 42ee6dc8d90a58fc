#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// In which session of the conference something was settled.
namespace plenum::record {

/// A stretch of time in which conference sits, counted over all its days.
struct Sat {
    std::string date;   ///< "2026-11-20"
    std::string start;  ///< "09:30"
    std::string end;
};

/// The sessions in order of time, as conference.yaml has them; without sessions a day is one, from "" to "".
std::vector<Sat> sessions(const Conference& conference);

/// For each motion the session in which it was settled, an index into sessions(); nothing where that cannot
/// be told. A time in `on:` tells: the session that was on then, or the last that had begun. Without one
/// timetable.yaml does, of the section of the motion; without that the day of `on:`, when it has one session.
std::vector<std::optional<std::size_t>> settled_in(const Agenda& agenda, const Proceedings& proceedings);

}  // namespace plenum::record
