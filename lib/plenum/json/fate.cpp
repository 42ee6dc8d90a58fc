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

Value fate(const AmendmentFate& amendment, const Agenda& agenda) {
    const auto& words = agenda.amendments[amendment.amendment];
    Value value{{"number", amendment.number}, {"id", words.id}, {"from", or_null(words.from)}};
    value.update(fate(amendment.fate, agenda));
    value["folded_in"] = amendment.folded_in;
    return value;
}

Value item(const Result& result) {
    Value scores = Value::array();
    for (const auto& each : result.scores) scores.push_back(each ? Value(*each) : Value(nullptr));
    Value chosen = Value::array();
    for (const auto& each : result.chosen) chosen.push_back(each.id);
    return {{"item", or_null(result.named.id)},
            {"scores", std::move(scores)},
            {"chosen", std::move(chosen)},
            {"on", or_null(result.on)},
            {"note", or_null(result.note)}};
}

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
    for (const auto& each : motion.amendments) value["amendments"].push_back(fate(each, agenda));
    value["on"] = or_null(motion.on);
    value["note"] = or_null(motion.note);
    return value;
}

}  // namespace plenum::json
