#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/status.hpp>

#include <string>
#include <vector>

/// How we say where a conference stands.
namespace plenum::report {

/// "The agenda committee sorts the motions."
std::string stage_in_words(Stage stage);

/// "deadline for motions".
std::string date_in_words(const std::string& key);

/// "in 27 days", "tomorrow", "today", "11 days ago".
std::string when(int days);

/// "Next: publication of the agenda, in 27 days (Friday 9 October 2026)."; empty when no date comes.
std::string next_date(const Status& status);

/// Puts in at most so many steps, numbered, each with what to type on a line of its own, so that it can be
/// copied.
void put_steps(doc::Document& document, const std::vector<Step>& next, std::size_t most);

/// What to type, as a part of a block: below its text, behind a label that may be empty.
doc::Block::Part to_type(std::string command, std::string label = {});

}  // namespace plenum::report
