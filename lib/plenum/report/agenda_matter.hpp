#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

#include <string>
#include <string_view>

/// What stands in an agenda before the first motion and after the last.
namespace plenum::report {

/// The anchor of what is printed under that number: "motion-12a".
std::string motion_anchor(std::string_view number);

/// Days, venue and dates; how to read the paper; the programme of each day; contents.
void put_front_matter(doc::Document& document, const Agenda& agenda);

/// The programme: the sessions of each day, and the items that have a time on it. Nothing without days.
void put_programme(doc::Document& document, const Conference& conference);

/// Totals by section, and the index: each committee with the numbers of its motions.
void put_back_matter(doc::Document& document, const Agenda& agenda);

}  // namespace plenum::report
