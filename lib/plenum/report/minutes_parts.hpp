#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/sessions.hpp>
#include <plenum/report/agenda_names.hpp>

#include <string>
#include <vector>

/// What minutes are made of.
namespace plenum::report {

struct Sitting {
    const Agenda& agenda;
    const Proceedings& proceedings;
    const Sessions& sessions;
    Numbers numbers;
};

/// What was taken under one heading of the agenda.
struct Taken {
    std::string title;
    std::string anchor;
    std::vector<AgendaEntry> entries = {};
    std::vector<Sessions::In> in = {};  ///< the session of each; all of them, or none where none is known
};

/// All that was taken, by the numbers of the agenda.
std::vector<Taken> in_order(const Sitting& sitting);

/// Was anything of it put to conference, or did it fall? What was not reached stands at the end.
bool was_taken(const Sitting& sitting, const AgendaEntry& entry);

/// A debate: what was moved, its amendments, the words as carried, the others of its bracket.
void put_debate(doc::Document& document, const Sitting& sitting, const AgendaEntry& entry);

/// An item that is not a motion, with its scores, its ballot or a note on it.
void put_item(doc::Document& document, const Sitting& sitting, const Item& item, const std::string& number);

/// "Mean scores, from 1 to 6: 4.2 for question 1 and 5.1 for question 2"; empty of what was not scored.
std::string scores_in_words(const Result& result);

/// The motions that were chosen, most votes first.
std::vector<doc::Runs> chosen_in_words(const Result& result, const Agenda& agenda, const Numbers& numbers);

/// Ballots that are about no item of the agenda.
void put_ballots(doc::Document& document, const Sitting& sitting);

/// What was not reached, by section.
void put_not_reached(doc::Document& document, const Sitting& sitting);

}  // namespace plenum::report
