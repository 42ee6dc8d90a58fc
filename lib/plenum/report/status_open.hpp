#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/status.hpp>

namespace plenum::report {

/// What still needs a decision, with what to type for it: late motions, unsure brackets, opposites,
/// duplicates apart, unsure sections, amendments, speakers. Ten of a kind, unless `all`.
void put_open(doc::Document& document, const Status& status, const Agenda& agenda, bool all);

}  // namespace plenum::report
