#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/letters.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>

/// Pages for the committees that submitted motions. A page may hold the contacts of other committees: it goes
/// to its own committee and to nobody else.
namespace plenum::report {

/// One committee's receipt: what was understood of each motion, what to look at, what is policy already.
doc::Document receipt(const Letter& letter, const Motions& motions, const Conference& conference);

/// What became of one committee's motions on that agenda, and why.
doc::Document fate(const Letter& letter, const Agenda& agenda);

/// What conference decided of one committee's motions and amendments, in its final words, and what comes
/// next.
doc::Document result(const Letter& letter, const Agenda& agenda, const Proceedings& proceedings,
                     const Resolutions& resolutions);

/// Several letters in one document, each under a heading of its own.
doc::Document together(const std::vector<doc::Document>& letters, const Conference& conference);

}  // namespace plenum::report
