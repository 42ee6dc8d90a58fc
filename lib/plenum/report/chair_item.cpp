// What is not a debate, and what is only named.
#include <plenum/report/agenda_notes.hpp>
#include <plenum/report/chair_debate.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

namespace {

/// A report, an address, an election.
void put_business(doc::Document& document, const Script& script, const AgendaEntry& entry) {
    const auto& item = *entry.item;
    // What stands in brackets behind a title stands below it here.
    auto known = details(item);
    if (known.starts_with(" (")) known = known.substr(2, known.size() - 3);
    document.elements.emplace_back(doc::Heading{.level = 3,
                                                .text = entry.number + ' ' + item.title,
                                                .note = std::move(known),
                                                .anchor = motion_anchor(entry.number)});
    Facts facts{{"NUMBER", entry.number}, {"TITLE", sentence(item.title)}};
    if (!item.speaker.empty()) facts["PERSON"] = item.speaker;
    if (!item.invitation.empty()) facts["INVITATION"] = item.invitation;
    doc::List steps{.ordered = true};
    for (const auto& phrase :
         {std::string("item"), std::string("person"), std::string("invitation"), "item_" + item.kind}) {
        if (auto runs = said(script, phrase, facts); !runs.empty()) steps.items.push_back(std::move(runs));
    }
    if (!steps.items.empty()) document.elements.emplace_back(std::move(steps));
    Votes votes(script);
    const auto* boxes = script.prose.find("boxes");
    const auto own = "item_" + item.kind;
    if (boxes != nullptr && boxes->find(own) != nullptr) votes.add(entry.number, own);
    votes.put(document);
}

}  // namespace

std::vector<doc::Runs> errata(const Agenda& agenda, const AgendaMotion& printed) {
    std::vector<doc::Runs> result;
    for (const auto& erratum : agenda.errata) {
        if (erratum.motion.motion == printed.motion)
            result.push_back(doc::plain("Erratum, " + printed.number + ": " + in_words(erratum) + "."));
    }
    return result;
}

std::vector<doc::Runs> undebated(const Script& script, const AgendaMotion& motion) {
    std::vector<doc::Runs> result;
    for (const auto& each : motion.amendments) {
        if (is_out(each.treatment)) continue;
        auto facts = about(script, motion, each);
        facts["MARK"] = name(motion.treatment);
        result.push_back(said(script, "amendment_undebated", facts));
    }
    return result;
}

void put_item(doc::Document& document, const Script& script, const AgendaEntry& entry,
              const AgendaSection* section) {
    if (entry.item) return put_business(document, script, entry);
    if (!entry.motions.empty()) put_debate(document, script, entry, section);
}

}  // namespace plenum::report
