#include <cli/recording/say.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace plenum::cli {

namespace {

constexpr std::size_t most_named = 6;

std::string called(const Agenda& agenda, const MotionFate& motion) {
    const auto id = label(agenda.motions[motion.motion]);
    return motion.number.empty() ? id : fmt::format("{} ({})", motion.number, id);
}

/// Names, the first few of them.
std::string some(std::vector<std::string> names) {
    if (names.size() > most_named) {
        const auto more = names.size() - most_named + 1;
        names.resize(most_named - 1);
        names.push_back(fmt::format("{} more", more));
    }
    return plenum::listed(names);
}

/// What the entry says of a motion, by part.
std::string said(const Result& result, const MotionFate& motion, bool by_part) {
    std::vector<Resolved::Part> parts;
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        const auto part = static_cast<int>(i) + 1;
        const auto own = std::ranges::find(result.parts, part, &Result::Part::part);
        const auto outcome = own != result.parts.end() && own->outcome ? own->outcome : result.outcome;
        if (!outcome) continue;
        parts.push_back({.part = by_part ? part : 0,
                         .text = {},
                         .outcome = *outcome,
                         .votes = own != result.parts.end() ? own->votes
                                  : by_part                 ? std::nullopt
                                                            : result.votes});
    }
    if (parts.empty()) return "nothing";
    auto words = report::outcomes_in_words(parts);
    // One part alone is named.
    if (by_part && parts.size() == 1)
        words = fmt::format("({}) {}", roman(static_cast<std::size_t>(parts.front().part)), words);
    if (by_part && result.votes) words += fmt::format(" ({})", report::in_words(*result.votes));
    return words;
}

std::string subject(const Result& result, const Agenda& agenda, const Proceedings& now) {
    const auto& id = result.named.id;
    if (result.of == Result::Of::amendment) {
        for (const auto& motion : now.motions) {
            for (const auto& each : motion.amendments) {
                if (agenda.amendments[each.amendment].id == id)
                    return fmt::format(
                        "amendment {} ({}): {}", each.number, id,
                        report::in_words(result.outcome.value_or(Outcome::not_moved), result.votes));
            }
        }
    }
    if (result.of == Result::Of::motion) {
        const auto found = std::ranges::find(agenda.motions, id, &Motion::id);
        if (found != agenda.motions.end()) {
            const auto& motion = now.motions[static_cast<std::size_t>(found - agenda.motions.begin())];
            return fmt::format("{}: {}", called(agenda, motion), said(result, motion, !found->parts.empty()));
        }
    }
    if (!result.scores.empty())
        return fmt::format("{}: {} scored", id, report::count(result.scores.size(), "question", "questions"));
    if (!result.chosen.empty()) {
        std::vector<std::string> names;
        for (const auto& each : result.chosen) names.push_back(each.id);
        return fmt::format("chosen by ballot: {}", joined(names));
    }
    // What is accepted as a reference is carried as one.
    if (result.of == Result::Of::all && id == "AR" && is_carried(result.outcome.value_or(Outcome::carried)))
        return "AR: taken as references";
    if (!result.outcome) return result.of == Result::Of::all ? id + ": carried" : id + ": noted";
    return fmt::format("{}: {}", id, report::in_words(*result.outcome, result.votes));
}

/// What was settled besides, and how.
std::string besides(const Result& result, const Agenda& agenda, const Proceedings& before,
                    const Proceedings& after) {
    std::vector<std::string> taken;
    std::vector<std::string> fell;
    std::vector<std::string> with;
    for (std::size_t i = 0; i < after.motions.size(); ++i) {
        const auto& now = after.motions[i];
        const auto was = before.motions[i].whole.by;
        const auto part_fell = [](const MotionFate& motion) {
            return std::ranges::count(motion.parts, Fate::By::falls, &Fate::by);
        };
        if (part_fell(now) > part_fell(before.motions[i])) fell.push_back(called(agenda, now));
        for (std::size_t a = 0; a < now.amendments.size(); ++a) {
            const bool falls = now.amendments[a].fate.by == Fate::By::falls &&
                               before.motions[i].amendments[a].fate.by != Fate::By::falls;
            if (falls) fell.push_back("amendment " + now.amendments[a].number);
        }
        if (was != Fate::By::nothing) continue;
        if (now.whole.by == Fate::By::all)
            taken.push_back(now.number.empty() ? label(agenda.motions[i]) : now.number);
        if (now.whole.by == Fate::By::lead)
            with.push_back(now.number.empty() ? label(agenda.motions[i]) : now.number);
    }
    std::string text;
    if (result.of == Result::Of::all)
        text += taken.empty() ? "; there was none left" : "; that is " + some(std::move(taken));
    if (!with.empty()) text += fmt::format("; {} with it", some(std::move(with)));
    if (!fell.empty()) {
        const bool one = fell.size() == 1;
        text += fmt::format("; {} {}", some(std::move(fell)), one ? "falls" : "fall");
    }
    return text;
}

}  // namespace

std::string told(const Result& result, const Agenda& agenda, const Proceedings& before,
                 const Proceedings& after) {
    return subject(result, agenda, after) + besides(result, agenda, before, after);
}

std::string number(const record::Step& step, const Agenda& agenda, const Proceedings& proceedings) {
    using Kind = record::Step::Kind;
    if (step.kind == Kind::all) return std::string(name(step.as));
    if (step.kind == Kind::ballot) return "ballot";
    if (step.kind == Kind::item)
        return step.entry->number.empty() ? plenum::called(*step.entry->item) : step.entry->number;
    const auto& motion = proceedings.motions[step.motion];
    if (step.kind == Kind::amendment) {
        const auto found = std::ranges::find(motion.amendments, step.amendment, &AmendmentFate::amendment);
        if (found != motion.amendments.end()) return found->number;
    }
    return motion.number.empty() ? label(agenda.motions[step.motion]) : motion.number;
}

}  // namespace plenum::cli
