#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/report/agenda_names.hpp>

#include <string>
#include <vector>

/// What minutes are made of.
namespace plenum::report {

struct Sitting {
    const Agenda& agenda;
    const Proceedings& proceedings;
    Numbers numbers;
};

/// Was anything of it put to conference, or did it fall? What was not reached stands at the end.
bool was_taken(const Sitting& sitting, const AgendaEntry& entry);

/// A debate: what was moved, its amendments, the words as carried, the others of its bracket.
void put_debate(doc::Document& document, const Sitting& sitting, const AgendaEntry& entry);

/// An item that is not a motion, with its scores, its ballot or a note on it.
void put_item(doc::Document& document, const Sitting& sitting, const Item& item, const std::string& number);

/// Ballots that are about no item of the agenda.
void put_ballots(doc::Document& document, const Sitting& sitting);

/// What was not reached, by section.
void put_not_reached(doc::Document& document, const Sitting& sitting);

}  // namespace plenum::report
