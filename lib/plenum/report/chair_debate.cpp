// One number of the agenda, as the chair takes it.
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/agenda_notes.hpp>
#include <plenum/report/chair_debate.hpp>
#include <plenum/report/chair_majority.hpp>
#include <plenum/report/facts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

constexpr std::size_t gist_columns = 90;

/// The first words of a motion, to find it by; of its parts only the first is begun.
std::string opening_words(const Agenda& agenda, std::size_t motion) {
    auto one = agenda.motions[motion];
    if (one.parts.size() > 1) one.parts.resize(1);
    return gist(one, agenda.conference, gist_columns);
}

/// What is said at one number, and what is put to the vote, in order.
class Debate {
public:
    Debate(const Script& script, const AgendaEntry& entry, const AgendaSection* section)
        : script_(script),
          entry_(entry),
          lead_(entry.motions.front()),
          section_(section),
          votes_(script),
          own_{{"NUMBER", lead_.number}, {"WHO", mover(script, lead_.motion)}} {}

    void put(doc::Document& document) {
        put_head(document);
        if (lead_.treatment == Treatment::accepted_as_reference) {
            as_reference(lead_);
            say("reference_not", own_);
            for (auto& each : undebated(script_, lead_)) steps_.items.push_back(std::move(each));
        } else {
            debate();
        }
        if (!steps_.items.empty()) document.elements.emplace_back(steps_);
        votes_.put(document);
    }

private:
    /// The number and who moves it, the first words to find it by, what is to be known before it is called.
    void put_head(doc::Document& document) const {
        const auto& agenda = script_.agenda;
        auto text = lead_.number;
        if (const auto who = speaks(agenda, lead_.motion); !who.empty()) text += ' ' + who;
        if (without_debate(lead_.treatment)) text += " (" + std::string(name(lead_.treatment)) + ')';
        document.elements.emplace_back(doc::Heading{.level = 3,
                                                    .text = text,
                                                    .note = opening_words(agenda, lead_.motion),
                                                    .anchor = motion_anchor(lead_.number)});
        std::vector<doc::Runs> notes;
        if (!entry_.follows.empty()) notes.push_back(follows(entry_));
        for (const auto& printed : entry_.motions) {
            for (auto& note : errata(agenda, printed)) notes.push_back(std::move(note));
        }
        for (auto& note : falls_if(agenda, script_.numbers, lead_.motion)) notes.push_back(std::move(note));
        for (auto& note : notes) document.elements.emplace_back(doc::Paragraph{std::move(note)});
    }

    void debate() {
        call();
        with_it();
        bool amended = false;
        for (const auto& each : lead_.amendments) {
            if (kind(each) == Amendment::Kind::rider) continue;
            amended = amendment(each, "amendment") || amended;
        }
        say(amended ? "debate_amended" : "debate", own_);
        say("reply", own_);
        for (auto& each : majorities(script_, lead_, section_)) steps_.items.push_back(std::move(each));
        vote();
        for (const auto& each : lead_.amendments) {
            if (kind(each) == Amendment::Kind::rider) amendment(each, "rider");
        }
        after();
    }

    void call() {
        const auto* made = made_of(script_.agenda, lead_.motion);
        if (made == nullptr) {
            say("call", own_);
        } else {
            say(made->proposed_by.empty() ? "call_own_composite" : "call_composite", own_);
        }
    }

    /// The other motions of the bracket: what a composite was made of, what is debated too, what is marked.
    void with_it() {
        std::vector<const AgendaMotion*> sources;
        std::vector<const AgendaMotion*> others;
        std::vector<const AgendaMotion*> accepted;
        const auto* made = made_of(script_.agenda, lead_.motion);
        for (std::size_t i = 1; i < entry_.motions.size(); ++i) {
            const auto& each = entry_.motions[i];
            if (each.treatment == Treatment::accepted) {
                accepted.push_back(&each);
            } else if (each.treatment != Treatment::accepted_as_reference) {
                const bool source = made != nullptr && std::ranges::count(made->of, each.motion) > 0;
                (source ? sources : others).push_back(&each);
            }
        }
        const auto put = [&](std::string_view phrase, const std::vector<const AgendaMotion*>& of) {
            if (!of.empty()) say(phrase, {{"OTHERS", named(script_, of)}});
        };
        put("sources", sources);
        put("bracket", others);
        put("accepted_here", accepted);
        for (std::size_t i = 1; i < entry_.motions.size(); ++i) {
            const auto& each = entry_.motions[i];
            if (each.treatment == Treatment::accepted_as_reference) as_reference(each);
        }
    }

    /// Calls it and puts it to the vote; whether it is moved at all.
    bool amendment(const AgendaAmendment& printed, const std::string& what) {
        const auto& of = script_.agenda.amendments[printed.amendment];
        auto facts = about(script_, lead_, printed);
        if (is_out(printed.treatment)) {
            facts["WHY"] = why(script_, printed.treatment);
            say(what + "_out", facts);
            return false;
        }
        if (without_debate(printed.treatment)) {
            facts["MARK"] = name(printed.treatment);
            say("amendment_undebated", facts);
            return false;
        }
        facts["CHANGE"] = single_quotes(instruction(of, script_.agenda.motions[lead_.motion]));
        say(what, facts);
        conflicts(printed);
        std::string on = word(script_, "table", what);
        if (const auto at = on.find("{AMENDMENT}"); at != std::string::npos)
            on.replace(at, 11, printed.number);
        votes_.add(on, "amendment");
        return true;
    }

    /// Which amendments that are still to come fall with this one.
    void conflicts(const AgendaAmendment& printed) {
        std::vector<std::string> others;
        bool behind = false;
        for (const auto& other : lead_.amendments) {
            if (other.amendment == printed.amendment) {
                behind = true;
            } else if (behind && !is_out(other.treatment) &&
                       (std::ranges::count(printed.conflicts, other.amendment) > 0 ||
                        std::ranges::count(other.conflicts, printed.amendment) > 0)) {
                others.push_back(other.number);
            }
        }
        if (!others.empty())
            say(others.size() == 1 ? "conflict" : "conflicts",
                {{"AMENDMENT", printed.number}, {"OTHERS", listed(others)}});
    }

    void vote() {
        const auto& motion = script_.agenda.motions[lead_.motion];
        if (motion.parts.empty()) {
            say("vote", own_);
            votes_.add(lead_.number, "motion");
            return;
        }
        say("vote_parts", with(own_, {{"PARTS", parts_of(motion)}}));
        for (std::size_t i = 0; i < motion.parts.size(); ++i)
            votes_.add(lead_.number + "\u00A0(" + roman(i + 1) + ')', "motion");
    }

    /// What follows when it is carried, and what stands below it and is not moved.
    void after() {
        const auto falls = [&](const AgendaMotion& printed) {
            for (auto& note : if_carried(script_.agenda, script_.numbers, printed.motion))
                steps_.items.push_back(std::move(note));
        };
        falls(lead_);
        for (std::size_t i = 1; i < entry_.motions.size(); ++i) {
            const auto& each = entry_.motions[i];
            for (const auto& of : each.amendments) {
                if (!is_out(of.treatment)) say("amendment_to_member", about(script_, each, of));
            }
            falls(each);
        }
    }

    void as_reference(const AgendaMotion& printed) {
        say("reference", {{"NUMBER", printed.number}, {"WHO", mover(script_, printed.motion)}});
        votes_.add(printed.number, "reference");
    }

    Amendment::Kind kind(const AgendaAmendment& printed) const {
        return script_.agenda.amendments[printed.amendment].kind;
    }

    /// Quotation marks inside of what is quoted itself.
    static std::string single_quotes(std::string text) {
        for (const auto& [marks, single] : {std::pair("“", "‘"), std::pair("”", "’")}) {
            for (auto at = text.find(marks); at != std::string::npos; at = text.find(marks, at))
                text.replace(at, std::string_view(marks).size(), single);
        }
        return text;
    }

    void say(std::string_view phrase, const Facts& facts) {
        if (auto runs = said(script_, phrase, facts); !runs.empty()) steps_.items.push_back(std::move(runs));
    }

    const Script& script_;
    const AgendaEntry& entry_;
    const AgendaMotion& lead_;
    const AgendaSection* section_;
    Votes votes_;
    Facts own_;
    doc::List steps_{.ordered = true};
};

}  // namespace

void put_debate(doc::Document& document, const Script& script, const AgendaEntry& entry,
                const AgendaSection* section) {
    Debate(script, entry, section).put(document);
}

}  // namespace plenum::report
