#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

#include <string_view>

namespace plenum::report {

/// The agenda as the press may have it. Left out are names of persons other than officers, every reason of
/// the committee's, its notes on standing orders, the ballot, motions that were not accepted or on which
/// nothing is decided yet, and amendments that are not taken. `embargo` ("2026-11-20T09:00") stands on every
/// page; empty for none.
doc::Document press(Agenda agenda, std::string_view embargo);

}  // namespace plenum::report
