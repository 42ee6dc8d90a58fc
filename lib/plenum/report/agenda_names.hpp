#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What motions, amendments and treatments are called in the papers of an agenda.
namespace plenum::report {

/// The anchor of what is printed under that number: "motion-12a".
std::string motion_anchor(std::string_view number);

/// The numbers in print by the motion's index: "12a".
using Numbers = std::map<std::size_t, std::string>;

Numbers numbers(const Agenda& agenda);

/// A motion or a part of it by its number, "12a (ii)", with a link; one that has no number by its id.
doc::Run called(const Agenda& agenda, const Numbers& numbers, const PartOf& what);

/// "12a (ii), 12b and 14".
doc::Runs called(const Agenda& agenda, const Numbers& numbers, const std::vector<PartOf>& what);

/// Who is printed in front of the motion: "ALDERMOOR"; for a composite "AGENDA COMMITTEE TO BE PROPOSED BY
/// ALDERMOOR".
std::string speaks(const Agenda& agenda, std::size_t motion);

/// "Withdrawn", "Accepted as a reference"; empty for a debate.
std::string_view in_words(Treatment treatment);

bool without_debate(Treatment treatment);  ///< A or AR

/// A sentence begins with a capital and ends with a stop; what has an end of its own keeps it.
std::string sentence(std::string_view text);

/// Three or more numbers that follow one another, or one.
struct Run {
    std::string first;
    std::string last;  ///< the first itself when it is alone
};
std::vector<Run> runs(const std::vector<std::string>& numbers);

/// Numbers that follow one another said as such: "4 to 9, 12 and 14 to 16". In the order given.
std::string extent(const std::vector<std::string>& numbers);
std::string extent(const std::vector<AgendaEntry>& entries);
std::string extent(const std::vector<AgendaSection>& sections);

/// The same in a sentence: "item 83", "items 4 to 9 and 31".
std::string items(const std::vector<AgendaEntry>& entries);

}  // namespace plenum::report
