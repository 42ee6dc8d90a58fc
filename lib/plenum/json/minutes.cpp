// What became of everything, for scripts.
#include <plenum/json/resolutions.hpp>
#include <plenum/json/value.hpp>
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

class Writing {
public:
    Writing(const Proceedings& proceedings, const Agenda& agenda)
        : proceedings_(proceedings),
          agenda_(agenda) {}

    Value all() const {
        Value motions = Value::array();
        for_each_debate(agenda_, [&](const AgendaEntry& entry, const AgendaSection* section) {
            for (const auto& each : entry.motions)
                motions.push_back(
                    motion(proceedings_.motions[each.motion], section, entry.motions.front().motion));
        });
        for (const auto& each : agenda_.not_taken)
            motions.push_back(motion(proceedings_.motions[each.motion], nullptr, each.motion));
        return {{"schema", "plenum/minutes/1"},
                {"conference", or_null(agenda_.conference.name)},
                {"year", agenda_.conference.year ? Value(*agenda_.conference.year) : Value(nullptr)},
                {"draft", agenda_.draft},
                {"motions", std::move(motions)},
                {"items", items()},
                {"chosen", ids(proceedings_.chosen)}};
    }

private:
    std::string id(std::size_t motion) const { return label(agenda_.motions[motion]); }

    Value ids(const std::vector<std::size_t>& motions) const {
        Value value = Value::array();
        for (const auto each : motions) value.push_back(id(each));
        return value;
    }

    Value fate(const Fate& fate) const {
        Value with = nullptr;
        if (fate.with)
            with = id(fate.with->motion) + (fate.with->part > 0 ? '.' + std::to_string(fate.with->part) : "");
        return {{"outcome", plenum::name(fate.outcome)},
                {"by", name(fate.by)},
                {"with", std::move(with)},
                {"votes", votes(fate.votes)}};
    }

    Value motion(const MotionFate& motion, const AgendaSection* section, std::size_t lead) const {
        const auto& submitted = agenda_.motions[motion.motion];
        Value value{{"number", or_null(motion.number)},
                    {"id", id(motion.motion)},
                    {"from", or_null(submitted.from)},
                    {"section", section == nullptr ? Value(nullptr) : Value(section->id)},
                    {"lead", id(lead)}};
        value.update(fate(motion.whole));
        value["text"] = motion.words.text;
        value["parts"] = Value::array();
        for (std::size_t i = 0; i < submitted.parts.size(); ++i) {
            Value part{{"part", i + 1}};
            part.update(fate(motion.parts[i]));
            part["text"] = motion.words.parts[i].text;
            value["parts"].push_back(std::move(part));
        }
        value["amendments"] = Value::array();
        for (const auto& each : motion.amendments) {
            const auto& amendment = agenda_.amendments[each.amendment];
            Value one{{"number", each.number}, {"id", amendment.id}, {"from", or_null(amendment.from)}};
            one.update(fate(each.fate));
            one["folded_in"] = each.folded_in;
            value["amendments"].push_back(std::move(one));
        }
        value["on"] = or_null(motion.on);
        value["note"] = or_null(motion.note);
        return value;
    }

    Value items() const {
        Value value = Value::array();
        for (const auto index : proceedings_.items) {
            const auto& result = proceedings_.results[index];
            Value scores = Value::array();
            for (const auto& each : result.scores) scores.push_back(each ? Value(*each) : Value(nullptr));
            Value chosen = Value::array();
            for (const auto& each : result.chosen) chosen.push_back(each.id);
            value.push_back({{"item", or_null(result.named.id)},
                             {"scores", std::move(scores)},
                             {"chosen", std::move(chosen)},
                             {"on", or_null(result.on)},
                             {"note", or_null(result.note)}});
        }
        return value;
    }

    const Proceedings& proceedings_;
    const Agenda& agenda_;
};

}  // namespace

std::string minutes(const Proceedings& proceedings, const Agenda& agenda) {
    return printed(Writing(proceedings, agenda).all());
}

}  // namespace plenum::json
