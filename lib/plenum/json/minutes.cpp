// What became of everything, for scripts.
#include <plenum/json/fate.hpp>
#include <plenum/json/resolutions.hpp>

namespace plenum::json {

namespace {

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

    Value motion(const MotionFate& motion, const AgendaSection* section, std::size_t lead) const {
        Value value{{"number", or_null(motion.number)},
                    {"id", id(motion.motion)},
                    {"from", or_null(agenda_.motions[motion.motion].from)},
                    {"section", section == nullptr ? Value(nullptr) : Value(section->id)},
                    {"lead", id(lead)}};
        value.update(fate(motion, agenda_));
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
