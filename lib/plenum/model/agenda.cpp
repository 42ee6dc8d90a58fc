// Counting what is on the agenda, and writing down what is printed.
#include <plenum/model/agenda.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace plenum {

namespace {

using Committees = std::set<std::string_view>;

void add(AgendaTotals& totals, Committees& committees, const Agenda& agenda, const AgendaEntry& entry) {
    if (entry.motions.empty()) return;
    totals.debates += 1;
    if (entry.motions.size() > 1) totals.brackets += 1;
    for (const auto& printed : entry.motions) {
        // A composite is made of motions that are counted already.
        if (made_of(agenda, printed.motion) != nullptr) continue;
        totals.motions += 1;
        const auto& from = agenda.motions[printed.motion].from;
        if (!from.empty()) committees.insert(from);
    }
    totals.committees = committees.size();
}

Named named(std::string id) {
    return {.id = std::move(id), .at = {}};
}

/// Collects what is printed, each section once: what is grey or Part 2 of a section comes after its debates.
class Publication {
public:
    explicit Publication(const Agenda& agenda) : agenda_(agenda) {}

    act::Publish of(act::Publish::Paper paper) {
        result_.paper = paper;
        add("opening", agenda_.opening);
        for (const auto& section : agenda_.sections) add(section.id, section.entries);
        add("chosen", agenda_.chosen);
        add("closing", agenda_.closing);
        for (const auto& section : agenda_.grey) add(section.id, section.entries);
        for (const auto& section : agenda_.part2) add(section.id, section.entries);
        add("late", agenda_.late);
        for (const auto& each : agenda_.not_taken) {
            result_.unnumbered.push_back(named(label(agenda_.motions[each.motion])));
        }
        return std::move(result_);
    }

private:
    void add(const std::string& section, const std::vector<AgendaEntry>& entries) {
        if (entries.empty()) return;
        auto& under = result_.numbers;
        auto found =
            std::ranges::find_if(under, [&](const auto& each) { return each.section.id == section; });
        if (found == under.end()) {
            under.push_back({.section = named(section), .debates = {}});
            found = under.end() - 1;
        }
        for (const auto& entry : entries) {
            auto& debate = found->debates.emplace_back();
            if (entry.item) {
                debate.push_back({named(entry.number), named(called(*entry.item))});
            }
            for (const auto& printed : entry.motions) {
                debate.push_back({named(printed.number), named(label(agenda_.motions[printed.motion]))});
            }
        }
    }

    const Agenda& agenda_;
    act::Publish result_;
};

}  // namespace

AgendaTotals totals(const Agenda& agenda, const AgendaSection& section) {
    AgendaTotals result;
    Committees committees;
    for (const auto& entry : section.entries) add(result, committees, agenda, entry);
    return result;
}

AgendaTotals totals(const Agenda& agenda) {
    AgendaTotals result;
    Committees committees;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
        add(result, committees, agenda, entry);
    });
    return result;
}

const Standing::Made* made_of(const Agenda& agenda, std::size_t motion) {
    return motion < agenda.submitted ? nullptr : &agenda.made[motion - agenda.submitted];
}

act::Publish publication(const Agenda& agenda, act::Publish::Paper paper) {
    return Publication(agenda).of(paper);
}

}  // namespace plenum
