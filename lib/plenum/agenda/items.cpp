#include <plenum/agenda/items.hpp>

#include <algorithm>

namespace plenum::agenda {

namespace {

bool is_break(const Item& item) {
    return item.kind == "break" || item.kind == "break-out";
}

}  // namespace

void place_items(Agenda& agenda) {
    std::vector<AgendaEntry> last;
    for (const auto& item : agenda.conference.items) {
        if (is_break(item)) continue;
        AgendaEntry entry;
        entry.item = item;
        const auto section = std::ranges::find(agenda.sections, item.at, &AgendaSection::id);
        if (item.at == "first") {
            agenda.opening.push_back(std::move(entry));
        } else if (item.at == "last") {
            last.push_back(std::move(entry));
        } else if (section != agenda.sections.end()) {
            const auto motion =
                std::ranges::find_if(section->entries, [](const AgendaEntry& e) { return !e.item; });
            section->entries.insert(motion, std::move(entry));
        } else {
            agenda.closing.push_back(std::move(entry));
        }
    }
    for (auto& entry : last) agenda.closing.push_back(std::move(entry));
}

}  // namespace plenum::agenda
