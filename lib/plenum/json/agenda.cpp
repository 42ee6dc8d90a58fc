#include <plenum/json/json.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

class Writing {
public:
    explicit Writing(const Agenda& agenda) : agenda_(agenda) {}

    Value all() const {
        return {{"schema", "plenum/agenda/1"},
                {"conference", or_null(agenda_.conference.name)},
                {"draft", agenda_.draft},
                {"published_on", or_null(agenda_.published_on)},
                {"changed", agenda_.changed},
                {"opening", business(agenda_.opening)},
                {"sections", sections(agenda_.sections)},
                {"chosen", items(agenda_.chosen)},
                {"closing", business(agenda_.closing)},
                {"grey", sections(agenda_.grey)},
                {"part2", sections(agenda_.part2)},
                {"late", items(agenda_.late)},
                {"not_taken", not_taken()},
                {"amendments", amendments()},
                {"falls", falls()},
                {"errata", errata()}};
    }

private:
    std::string id(std::size_t motion) const { return label(agenda_.motions[motion]); }

    /// "orrest-07" or "orrest-07.2", as decisions.yaml names a part.
    std::string id(const PartOf& part) const {
        return id(part.motion) + (part.part == 0 ? "" : '.' + std::to_string(part.part));
    }

    static Value parts(const Motion& motion) {
        Value value = Value::array();
        int number = 0;
        for (const auto& part : motion.parts) value.push_back({{"part", ++number}, {"text", part.text}});
        return value;
    }

    Value composite_of(std::size_t motion) const {
        Value value = Value::array();
        if (const auto* const made = made_of(agenda_, motion)) {
            for (const auto source : made->of) value.push_back(id(source));
        }
        return value;
    }

    Value amendment_ids(const AgendaMotion& printed) const {
        Value value = Value::array();
        for (const auto& each : printed.amendments) value.push_back(agenda_.amendments[each.amendment].id);
        return value;
    }

    /// The motions of an entry as items; a bracket is called by its lead.
    void add(const AgendaEntry& entry, Value& to) const {
        const bool bracketed = entry.motions.size() > 1;
        for (const auto& printed : entry.motions) {
            const auto& motion = agenda_.motions[printed.motion];
            to.push_back({{"number", printed.number},
                          {"id", id(printed.motion)},
                          {"from", motion.from},
                          {"starred", printed.starred},
                          {"treatment", name(printed.treatment)},
                          {"reason", or_null(printed.reason)},
                          {"text", motion.text},
                          {"parts", parts(motion)},
                          {"bracket", bracketed ? Value(id(entry.motions.front().motion)) : Value(nullptr)},
                          {"composite_of", composite_of(printed.motion)},
                          {"amendments", amendment_ids(printed)},
                          {"follows", or_null(entry.follows)}});
        }
    }

    Value items(const std::vector<AgendaEntry>& entries) const {
        Value value = Value::array();
        for (const auto& entry : entries) add(entry, value);
        return value;
    }

    /// What a timetable says of it; two where it is split.
    Value when(const std::string& section) const {
        Value value = Value::array();
        for (const auto& line : agenda_.timetable) {
            if (line.item || line.id != section) continue;
            value.push_back({{"date", line.date}, {"start", line.start}, {"end", line.end}});
        }
        return value;
    }

    Value sections(const std::vector<AgendaSection>& sections) const {
        Value value = Value::array();
        for (const auto& section : sections) {
            value.push_back({{"id", or_null(section.id)},
                             {"title", section.title},
                             {"minutes", section.minutes ? Value(*section.minutes) : Value(nullptr)},
                             {"when", when(section.id)},
                             {"items", items(section.entries)},
                             {"business", business(section.entries)}});
        }
        return value;
    }

    static Value business(const std::vector<AgendaEntry>& entries) {
        Value value = Value::array();
        for (const auto& entry : entries) {
            if (!entry.item) continue;
            value.push_back({{"number", or_null(entry.number)},
                             {"id", or_null(entry.item->id)},
                             {"kind", or_null(entry.item->kind)},
                             {"title", entry.item->title},
                             {"minutes", entry.item->minutes},
                             {"parallel", entry.item->parallel}});
        }
        return value;
    }

    Value not_taken() const {
        Value value = Value::array();
        for (const auto& each : agenda_.not_taken) {
            value.push_back({{"id", id(each.motion)},
                             {"from", agenda_.motions[each.motion].from},
                             {"treatment", name(each.treatment)},
                             {"reason", or_null(each.reason)},
                             {"number", or_null(each.number)}});
        }
        return value;
    }

    Value amendments() const {
        Value value = Value::array();
        for_each_debate(agenda_, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
            for (const auto& printed : entry.motions) {
                for (const auto& each : printed.amendments) value.push_back(amendment(printed, each));
            }
        });
        return value;
    }

    Value amendment(const AgendaMotion& printed, const AgendaAmendment& each) const {
        const auto& amendment = agenda_.amendments[each.amendment];
        Value conflicts = Value::array();
        for (const auto other : each.conflicts) conflicts.push_back(agenda_.amendments[other].id);
        return {{"number", each.number},
                {"id", amendment.id},
                {"from", amendment.from},
                {"to", id(printed.motion)},
                {"part", amendment.part ? Value(*amendment.part) : Value(nullptr)},
                {"kind", name(amendment.kind)},
                {"words", amendment.words},
                {"after", or_null(amendment.after)},
                {"with", or_null(amendment.with)},
                {"treatment", name(each.treatment)},
                {"reason", or_null(each.reason)},
                {"conflicts", std::move(conflicts)}};
    }

    Value falls() const {
        Value value = Value::array();
        for (const auto& each : agenda_.falls) {
            Value fallen = Value::array();
            for (const auto& part : each.falls) fallen.push_back(id(part));
            value.push_back({{"if_carried", id(each.carried)},
                             {"falls", std::move(fallen)},
                             {"reason", or_null(each.reason)}});
        }
        return value;
    }

    Value errata() const {
        Value value = Value::array();
        for (const auto& each : agenda_.errata) {
            value.push_back({{"motion", id(each.motion)}, {"replace", each.replace}, {"with", each.with}});
        }
        return value;
    }

    const Agenda& agenda_;
};

}  // namespace

std::string agenda(const Agenda& agenda) {
    return printed(Writing(agenda).all());
}

}  // namespace plenum::json
