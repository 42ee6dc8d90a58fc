#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/report/agenda_names.hpp>

#include <string>

/// Amendments and riders as they stand under their motion.
namespace plenum::report {

/// What the amendment does, in words: "In part (ii), delete “twelve” and insert “eleven”."
std::string instruction(const Amendment& amendment, const Motion& motion);

/// A text of a motion with a change marked in it.
struct Marked {
    int part = 0;    ///< 0 the lead or whole text; 1, 2, ...
    doc::Runs runs;  ///< empty when its words do not stand exactly once where they should
};

/// The part of the motion that the amendment changes, or its text when it has no parts or the change is
/// before them, with what is struck and what is added. A rider goes to the end of the last part, before
/// the full stop.
Marked marked(const Amendment& amendment, const Motion& motion);

/// The amendment under its motion: number, who, what it does, the words changed, what else it touches.
/// One that is withdrawn or not in order says only that.
doc::Block amendment_block(const Agenda& agenda, const AgendaMotion& motion, const AgendaAmendment& printed);

}  // namespace plenum::report
