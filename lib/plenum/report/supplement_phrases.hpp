#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/changes.hpp>

#include <string>
#include <string_view>
#include <vector>

/// What a supplementary agenda calls motions, treatments and items.
namespace plenum::report {

doc::Run bold(std::string text);
void append(doc::Runs& to, doc::Runs runs);

/// "12a (ALDERMOOR)", the number in bold; the id for a motion without a number.
doc::Runs named(const Called& motion);

/// "12a (ALDERMOOR), 12b (ORREST) and 14 (KELDERBY)".
doc::Runs named(const std::vector<Called>& motions);

/// "12a (ALDERMOOR) part (ii)".
doc::Runs named(const CalledPart& part);
doc::Runs named(const std::vector<CalledPart>& parts);

/// "12a, 12b and 14".
doc::Runs numbered(const std::vector<Called>& motions);

/// "1 Report by the chair (15 minutes)".
doc::Runs in_words(const State::Business& business);

/// "is marked A: accepted without debate"; of a motion that was `before` treated otherwise also what that
/// leaves: "is taken out of Part 2 and stands for debate".
std::string in_words(const std::optional<Treatment>& before, Treatment now);

}  // namespace plenum::report
