// Results in sentences for the committee whose motions they are about.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/letter_result_words.hpp>
#include <plenum/report/letter_words.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

Called called(const MotionFate& motion, const Agenda& agenda) {
    const auto& words = agenda.motions[motion.motion];
    return {.number = motion.number,
            .id = label(words),
            .from = made_of(agenda, motion.motion) != nullptr ? std::string{} : words.from};
}

std::string capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// "1 (ORREST) was carried (120 for)", "Composite 1: (i) carried, (ii) lost"; in the past of "it" too.
std::string decided(const std::string& what, const MotionFate& motion) {
    const auto how = in_words(motion);
    const bool by_part = how.starts_with('(');
    if (by_part) return what + ": " + how;
    return what + (how.starts_with("fell") ? " " : " was ") + how;
}

std::string not_reached(const Told& told) {
    const auto& placement = told.placement;
    if (placement.waits) return "It came after the agenda was printed, and was not reached.";
    if (placement.treatment == Treatment::grey)
        return "It stood in the grey part of the agenda, and was not reached.";
    if (placement.treatment == Treatment::part2)
        return "It stood in Part 2 of the agenda, and was not reached.";
    if (!placement.under.empty())
        return "It stood with " + in_text(placement.under.front()) + ", and was not reached.";
    return "It was not reached.";
}

/// What became of a motion that stands or falls with another.
std::string with_another(const Told& told) {
    const auto lead = in_text(told.lead);
    if (told.in_composite()) {
        const auto& parts = told.placement.in->parts;
        return "The agenda committee drew " + lead + " from it and others" +
               (parts.empty() ? ". " : ": what it asks is in " + parts_in_text(parts) + ". ") +
               capital(decided(lead, *told.with)) + '.';
    }
    const auto outcome = told.with->whole.outcome;
    if (outcome == Outcome::withdrawn || outcome == Outcome::not_moved)
        return "It was not moved: it stood with " + lead + ", which was " + in_words(*told.with) + '.';
    return "It stood in one bracket with " + lead + ", which was put to the vote for both. " +
           decided(told.lead.number.empty() ? told.lead.id : told.lead.number, *told.with) + '.';
}

/// "It fell, and was not put to the vote, because 12 (ALDERMOOR) was carried."
std::string fall(const Told& told, const Agenda& agenda, const Proceedings& proceedings) {
    const auto& parts = told.fate.parts;
    const auto fell = std::ranges::find(parts, Fate::By::falls, &Fate::by);
    if (fell == parts.end()) return {};
    std::vector<int> which;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].by == Fate::By::falls) which.push_back(static_cast<int>(i) + 1);
    }
    const auto what = which.size() == parts.size() ? std::string("It") : capital(parts_in_text(which));
    auto result = what + " fell, and was not put to the vote";
    if (which.size() > 1 && which.size() < parts.size())
        result = what + " fell, and were not put to the vote";
    if (fell->with) {
        const auto& with = proceedings.motions[fell->with->motion];
        result += ", because " +
                  (fell->with->part > 0 ? parts_in_text({fell->with->part}) + " of " : std::string{}) +
                  in_text(called(with, agenda)) + " was carried";
    }
    return result + '.';
}

std::string outcome(const Told& told, const Agenda& agenda, const Proceedings& proceedings) {
    const auto& whole = told.fate.whole;
    switch (whole.by) {
    case Fate::By::nothing: return not_reached(told);
    case Fate::By::treatment: return decision(told.placement);
    case Fate::By::lead: return with_another(told);
    case Fate::By::all: return "It was " + in_words(told.fate) + ", without debate.";
    case Fate::By::falls: return fall(told, agenda, proceedings);
    case Fate::By::motion:
    case Fate::By::vote: break;
    }
    const auto how = in_words(told.fate);
    if (how.starts_with('(')) return sentence(how);
    return decided("It", told.fate) + '.';
}

std::string amendments(const Told& told, const Agenda& agenda) {
    std::vector<std::string> all;
    for (const auto& each : told.fate.amendments) {
        if (each.fate.by != Fate::By::vote) continue;  // that nobody moved is news for whoever wrote it
        const auto& amendment = agenda.amendments[each.amendment];
        const auto how = in_words(each.fate.outcome, each.fate.votes);
        all.push_back(each.number + " (" + text::upper(amendment.from) + ") " +
                      (how.starts_with("fell") ? "" : "was ") + how);
    }
    if (all.empty()) return {};
    return (all.size() == 1 ? "Amendment " : "Amendments: ") + listed(all) + '.';
}

/// What of a motion's substance stands.
struct Stood {
    std::size_t carried = 0;
    std::vector<int> binding;  ///< parts that bind the profession's own bodies
    bool reference = false;
    bool asks = false;  ///< something carried is more than a view
};

Stood stood(const Resolved& resolved, const std::vector<int>& its_parts) {
    Stood result;
    for (const auto part : its_parts) {
        const auto found = std::ranges::find(resolved.parts, part, &Resolved::Part::part);
        if (found == resolved.parts.end()) continue;
        result.reference = result.reference || found->outcome == Outcome::reference;
        if (!is_carried(found->outcome)) continue;
        ++result.carried;
        result.asks = result.asks || found->stem != Stem::belief;
        if (found->stem == Stem::mandate) result.binding.push_back(part);
    }
    return result;
}

/// Whether what was carried binds the profession's own bodies.
std::string policy(const Told& told, const Agenda& agenda, const Resolutions& resolutions) {
    const auto& decided = told.with == nullptr ? told.fate : *told.with;
    const auto id = label(agenda.motions[decided.motion]);
    const auto resolved = std::ranges::find(resolutions.motions, id, &Resolved::id);
    if (resolved == resolutions.motions.end()) return {};
    const auto [carried, binding, reference, asks] = stood(*resolved, its_parts(told));
    if (carried == 0) {
        return reference ? "Its substance is passed on to whom it speaks to; its words bind nobody."
                         : std::string{};
    }
    if (binding.empty()) {
        return asks ? "It is on record as what conference asks of others."
                    : "It is on record as the view of conference.";
    }
    const bool all = told.with == nullptr && binding.size() == decided.parts.size();
    if (binding.front() == 0 || all) return "It is policy now.";
    return capital(parts_in_text(binding)) + (binding.size() == 1 ? " is" : " are") + " policy now.";
}

}  // namespace

Told told(const Placement& placement, const Agenda& agenda, const Proceedings& proceedings) {
    Told result{.placement = placement, .fate = proceedings.motions[placement.motion]};
    const auto& whole = result.fate.whole;
    if (whole.by == Fate::By::lead && whole.with) {
        result.with = &proceedings.motions[whole.with->motion];
        result.lead = called(*result.with, agenda);
    }
    return result;
}

std::vector<int> its_parts(const Told& told) {
    if (told.in_composite() && !told.placement.in->parts.empty()) return told.placement.in->parts;
    const auto& words = (told.with == nullptr ? told.fate : *told.with).words;
    if (words.parts.empty()) return {0};
    std::vector<int> result;
    for (std::size_t i = 0; i < words.parts.size(); ++i) result.push_back(static_cast<int>(i) + 1);
    return result;
}

Outcome outcome_of(const MotionFate& motion, int part) {
    const auto place = static_cast<std::size_t>(part);
    return part > 0 && place <= motion.parts.size() ? motion.parts[place - 1].outcome : motion.whole.outcome;
}

std::vector<std::string> sentences(const Told& told, const Agenda& agenda, const Proceedings& proceedings,
                                   const Resolutions& resolutions) {
    std::vector<std::string> result;
    const auto add = [&](std::string said) {
        if (!said.empty()) result.push_back(std::move(said));
    };
    const auto& [placement, fate, with, lead] = told;
    if (!placement.split_from.empty())
        add("The agenda committee split your motion " + placement.split_from + "; this is a part of it.");
    add(outcome(told, agenda, proceedings));
    if (fate.whole.by == Fate::By::vote) {
        add(fall(told, agenda, proceedings));
        if (!placement.under.empty())
            add("It was put by itself; " + in_text(placement.under.front()) + " leads its bracket.");
    }
    if (fate.whole.by == Fate::By::treatment && !placement.reason.empty())
        add("Why: " + sentence(placement.reason));
    add(amendments(told, agenda));
    add(policy(told, agenda, resolutions));
    if (!fate.note.empty()) add(sentence(fate.note));
    return result;
}

}  // namespace plenum::report
