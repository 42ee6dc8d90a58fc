#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

/// What stands in an agenda after the last motion.
namespace plenum::report {

/// The ballot for chosen motions: every motion that is neither starred nor accepted without debate, with
/// a box to tick. Nothing while there is none, or the numbers may still move and nothing is set aside.
void put_ballot(doc::Document& document, const Agenda& agenda);

/// Motions that are not accepted, withdrawn or late, each with the reason.
void put_not_taken(doc::Document& document, const Agenda& agenda);

/// How much there is in every part of the paper.
void put_totals(doc::Document& document, const Agenda& agenda);

/// Each committee with its numbers; each subject with its own.
void put_indexes(doc::Document& document, const Agenda& agenda);

}  // namespace plenum::report
