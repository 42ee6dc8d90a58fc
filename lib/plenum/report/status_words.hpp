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

/// "Next: agenda published in 27 days, on Friday 9 October 2026."; empty when no date comes.
std::string next_date(const Status& status);

/// Steps as an ordered list, each with what to type.
doc::List steps(const std::vector<Step>& next, std::size_t most);

}  // namespace plenum::report
