// What became of a motion, for scripts.
#include <plenum/json/fate.hpp>
#include <plenum/json/votes.hpp>

namespace plenum::json {

namespace {

std::string_view name(Fate::By by) {
    switch (by) {
    case Fate::By::nothing: return "nothing";
    case Fate::By::vote: return "vote";
    case Fate::By::all: return "all";
    case Fate::By::lead: return "lead";
    case Fate::By::falls: return "falls";
    case Fate::By::motion: return "motion";
    case Fate::By::treatment: return "treatment";
    }
    return "nothing";
}

Value fate(const Fate& fate, const Agenda& agenda) {
    Value with = nullptr;
    if (fate.with) {
        with = label(agenda.motions[fate.with->motion]) +
               (fate.with->part > 0 ? '.' + std::to_string(fate.with->part) : "");
    }
    return {{"outcome", plenum::name(fate.outcome)},
            {"by", name(fate.by)},
            {"with", std::move(with)},
            {"votes", votes(fate.votes)}};
}

}  // namespace

Value fate(const MotionFate& motion, const Agenda& agenda) {
    auto value = fate(motion.whole, agenda);
    value["text"] = motion.words.text;
    value["parts"] = Value::array();
    for (std::size_t i = 0; i < motion.words.parts.size(); ++i) {
        Value part{{"part", i + 1}};
        part.update(fate(motion.parts[i], agenda));
        part["text"] = motion.words.parts[i].text;
        value["parts"].push_back(std::move(part));
    }
    value["amendments"] = Value::array();
    for (const auto& each : motion.amendments) {
        const auto& amendment = agenda.amendments[each.amendment];
        Value one{{"number", each.number}, {"id", amendment.id}, {"from", or_null(amendment.from)}};
        one.update(fate(each.fate, agenda));
        one["folded_in"] = each.folded_in;
        value["amendments"].push_back(std::move(one));
    }
    value["on"] = or_null(motion.on);
    value["note"] = or_null(motion.note);
    return value;
}

}  // namespace plenum::json
