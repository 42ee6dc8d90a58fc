#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/report/chair_words.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::report {

/// One number of the agenda as it is taken: its block, the steps, a table with a row for each vote. `section`
/// is null where there is none.
void put_item(doc::Document& document, const Script& script, const AgendaEntry& entry,
              const AgendaSection* section);

/// A motion, or a bracket that it leads.
void put_debate(doc::Document& document, const Script& script, const AgendaEntry& entry,
                const AgendaSection* section);

/// What was misprinted in a motion.
std::vector<doc::Runs> errata(const Agenda& agenda, const AgendaMotion& printed);

/// Amendments to a motion that is marked A or AR: nobody has said whether they are moved.
std::vector<doc::Runs> undebated(const Script& script, const AgendaMotion& motion);

/// A table of votes.
class Votes {
public:
    explicit Votes(const Script& script);

    /// `boxes`: which of the lists of boxes in the prose.
    void add(const std::string& on, std::string_view boxes);
    void put(doc::Document& document) const;

private:
    const Script& script_;
    doc::Table table_;
};

}  // namespace plenum::report
