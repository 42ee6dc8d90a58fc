#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/agenda_names.hpp>

#include <string>
#include <vector>

/// The numbers of an agenda as they are printed: motions, brackets, composites, items.
namespace plenum::report {

/// What is said of every entry.
struct Print {
    const Agenda& agenda;
    Numbers numbers;
    AgendaOptions options;
};

/// The elements of an entry: a bracket, or a block and its amendments. `headed`: a heading above says how it
/// is treated.
std::vector<doc::Element> elements(const Print& print, const AgendaEntry& entry, bool headed);

/// Everything of those entries in their order. What is accepted without debate is in small print; at the end
/// of them it has a heading.
void put_entries(doc::Document& document, const Print& print, const std::vector<AgendaEntry>& entries);

/// "3 motions from 2 committees, 1 bracket, 2 accepted without debate, 20 minutes".
std::string extent_in_words(const Agenda& agenda, const AgendaSection& section);

}  // namespace plenum::report
