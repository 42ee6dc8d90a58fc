#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

/// What stands in an agenda before the first motion.
namespace plenum::report {

/// Days, venue and dates; officers and agenda committee; notes on standing orders; how to read the paper;
/// the programme of each day; contents.
void put_front_matter(doc::Document& document, const Agenda& agenda);

/// The programme: the sessions of each day, and the items that have a time on it; with a timetable what
/// stands in them. Nothing without days.
void put_programme(doc::Document& document, const Conference& conference,
                   const std::vector<TimetableLine>& timetable = {});

/// The three kinds of motion with how many there are of each, and what every mark means that occurs.
void put_key(doc::Document& document, const Agenda& agenda);

}  // namespace plenum::report
