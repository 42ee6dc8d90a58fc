// How letters call motions, and say what is decided of them.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/letter_words.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

std::string in_text(const Called& motion) {
    const auto& number = motion.number.empty() ? motion.id : motion.number;
    return motion.from.empty() ? "composite " + number : number + " (" + text::upper(motion.from) + ')';
}

std::string in_text(const std::vector<Called>& motions) {
    std::vector<std::string> each;
    for (const auto& motion : motions) each.push_back(in_text(motion));
    return listed(each);
}

std::string parts_in_text(const std::vector<int>& parts) {
    std::vector<std::string> each;
    for (const auto part : parts) each.push_back('(' + roman(static_cast<std::size_t>(part)) + ')');
    return (parts.size() == 1 ? "part " : "parts ") + listed(each);
}

std::string decision(const Placement& fate) {
    switch (fate.treatment) {
    case Treatment::debate: return {};
    case Treatment::accepted: return "It is accepted without debate (A).";
    case Treatment::accepted_as_reference:
        return "It is accepted as a reference (AR): for its spirit, not for its words.";
    case Treatment::grey: return "It stands in the grey part of the agenda: it is unlikely to be reached.";
    case Treatment::part2: return "It stands in Part 2 of the agenda: it was not prioritised.";
    case Treatment::chosen: return "It was chosen by ballot, and is to be debated.";
    case Treatment::incompetent: return "It was not accepted.";
    case Treatment::withdrawn: return "It is withdrawn.";
    case Treatment::late: return "It came late, and is not on the agenda.";
    }
    return {};
}

bool is_taken(Treatment treatment) {
    return treatment != Treatment::incompetent && treatment != Treatment::withdrawn &&
           treatment != Treatment::late;
}

}  // namespace plenum::report
