#pragma once

#include <cli/sorting.hpp>
#include <plenum/base/diagnostic.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// Who reads an agenda: "representatives", "chair", "press", "everyone".
std::vector<std::string> readers();

/// The paper of that agenda for a reader other than representatives. What is wrong with phrases of the
/// conference's own is a finding in `found`. `embargo` is for the press: a moment, or empty for what
/// conference.yaml says.
doc::Document agenda_for(std::string_view reader, const Prepared& prepared, const Sorted& sorted,
                         const Agenda& agenda, std::string_view embargo, Diagnostics& found);

}  // namespace plenum::cli
