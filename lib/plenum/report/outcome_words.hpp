#pragma once

#include <plenum/model/proceedings.hpp>
#include <plenum/model/resolved.hpp>

#include <string>
#include <string_view>
#include <vector>

/// What papers say of a vote.
namespace plenum::report {

/// "carried", "carried unanimously", "taken as a reference", "not reached".
std::string_view in_words(Outcome outcome);

/// "210 for, 33 against, 4 abstentions", "53 % for, 40 % against"; what was not counted is left out.
std::string in_words(const Votes& votes);

/// An outcome, and by how many: "carried (210 for, 33 against)".
std::string in_words(Outcome outcome, const std::optional<Votes>& votes);

/// By part where the parts fared differently, in one sentence without a stop: "carried", "(i) and (ii)
/// carried, (iii) lost".
std::string outcomes_in_words(const std::vector<Resolved::Part>& parts);

/// The same of a motion as it was put, with the votes on the whole of it.
std::string in_words(const MotionFate& motion);

/// "12(i) and 12(ii)".
std::string amended_by(const Resolved& resolved);

/// Was any part of it carried, or all of it, or taken as a reference?
bool any_carried(const Resolved& resolved);
bool any_reference(const Resolved& resolved);

/// How many were carried and so on, a sentence: "12 motions were carried, 3 of them in part; ...".
std::string sum_in_words(const Resolutions& resolutions);

}  // namespace plenum::report
