#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/lexicon.hpp>

#include <istream>
#include <ostream>
#include <string>

namespace plenum::cli {

/// The answers of who wants to submit a motion; what is not empty before the interview is not asked.
struct Answers {
    std::string from;
    std::string wrong;    ///< a clause: "patients wait too long"
    std::string what;     ///< a deed in its base form: "publish its minutes"
    std::string who;      ///< "GPC UK", "the Home Office"
    std::string section;  ///< the id of a section
};

/// Asks the five questions, each answer a line. On a terminal what is empty or not understood is
/// asked again. Otherwise that, and an end before the last answer, throws Error.
void interview(Answers& answers, const Conference& conference, std::istream& in, std::ostream& questions,
               bool terminal);

/// The draft that the answers make: a view and what is asked of the body, as one part each. An
/// instruction when the body is one of the profession's own.
std::string interviewed_draft(const Answers& answers, const Conference& conference, const Lexicon& lexicon,
                              const std::string& file);

}  // namespace plenum::cli
