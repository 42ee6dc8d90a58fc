#include <plenum/json/json.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value parts(const Motion& motion) {
    Value value = Value::array();
    int number = 0;
    for (const auto& part : motion.parts) value.push_back({{"part", ++number}, {"text", part.text}});
    return value;
}

/// The motions of an entry as items; a bracket is called by its lead.
void add_motions(const AgendaEntry& entry, const Agenda& agenda, Value& items) {
    const bool bracketed = entry.motions.size() > 1;
    for (const auto& printed : entry.motions) {
        const auto& motion = agenda.motions[printed.motion];
        items.push_back({{"number", printed.number},
                         {"id", label(motion)},
                         {"from", motion.from},
                         {"starred", printed.starred},
                         {"treatment", name(printed.treatment)},
                         {"text", motion.text},
                         {"parts", parts(motion)},
                         {"bracket", bracketed ? Value(label(agenda.motions[entry.motions.front().motion]))
                                               : Value(nullptr)},
                         {"composite_of", Value::array()},
                         {"amendments", Value::array()}});
    }
}

Value business(const std::vector<AgendaEntry>& entries) {
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

}  // namespace

std::string agenda(const Agenda& agenda) {
    Value sections = Value::array();
    for (const auto& section : agenda.sections) {
        Value items = Value::array();
        for (const auto& entry : section.entries) add_motions(entry, agenda, items);
        sections.push_back(
            {{"id", or_null(section.id)}, {"title", section.title}, {"items", std::move(items)}});
    }
    return printed({{"schema", "plenum/agenda/1"},
                    {"conference", or_null(agenda.conference.name)},
                    {"draft", agenda.draft},
                    {"opening", business(agenda.opening)},
                    {"sections", std::move(sections)},
                    {"closing", business(agenda.closing)}});
}

}  // namespace plenum::json
