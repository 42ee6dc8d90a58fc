#include <plenum/agenda/running.hpp>

#include <algorithm>
#include <limits>
#include <tuple>

namespace plenum::agenda {

namespace {

constexpr auto unranked = std::numeric_limits<std::size_t>::max();

/// The sections in running order: those that the committee put in order, the others, and what has none.
std::vector<Section> in_order(const Conference& conference, const Standing& standing) {
    std::vector<Section> result;
    const auto& sections = conference.sections;
    for (const auto& id : standing.order) {
        const auto found = std::ranges::find(sections, id, &Section::id);
        if (found != sections.end()) result.push_back(*found);
    }
    for (const auto& section : sections) {
        if (std::ranges::find(result, section.id, &Section::id) == result.end()) result.push_back(section);
    }
    if (std::ranges::find(result, no_section, &Section::id) == result.end()) {
        result.push_back(
            {.id = std::string(no_section), .title = "Other motions", .minutes = {}, .keywords = {}});
    }
    return result;
}

/// Where the committee put any of its motions; `unranked` when nowhere.
std::size_t rank(const AgendaEntry& entry, const std::vector<std::size_t>& running) {
    auto best = unranked;
    for (const auto& motion : entry.motions) {
        const auto found = std::ranges::find(running, motion.motion);
        if (found != running.end()) best = std::min(best, static_cast<std::size_t>(found - running.begin()));
    }
    return best;
}

void sort(std::vector<Debate>& debates, const std::vector<std::size_t>& running) {
    const auto key = [&](const Debate& each) {
        const auto& motions = each.entry.motions;
        const auto place = rank(each.entry, running);
        const auto treatment = motions.front().treatment;
        // What is accepted is printed last, A before AR, but not moved from where it is printed already.
        int last = 0;
        if (treatment == Treatment::accepted && place == unranked) last = 1;
        if (treatment == Treatment::accepted_as_reference && place == unranked) last = 2;
        return std::tuple(last, place, unranked - motions.size(), !each.makes_policy, each.first);
    };
    std::ranges::stable_sort(debates, {}, key);
}

std::vector<AgendaSection> sections(std::vector<Debate>& debates, Part part,
                                    const std::vector<Section>& order, const Standing& standing) {
    std::vector<AgendaSection> result;
    for (const auto& section : order) {
        std::vector<Debate> here;
        for (auto& debate : debates) {
            if (debate.part == part && debate.section == section.id) here.push_back(std::move(debate));
        }
        std::erase_if(debates, [](const Debate& each) { return each.entry.motions.empty(); });
        if (here.empty()) continue;
        const auto running = standing.order_in.find(section.id);
        sort(here, running == standing.order_in.end() ? std::vector<std::size_t>{} : running->second.motions);
        auto& made = result.emplace_back();
        made.id = section.id;
        made.title = section.title;
        made.minutes = section.minutes;
        const auto time = standing.minutes.find(section.id);
        if (time != standing.minutes.end()) made.minutes = time->second.minutes;
        for (auto& debate : here) made.entries.push_back(std::move(debate.entry));
    }
    return result;
}

std::vector<AgendaEntry> without_sections(std::vector<Debate>& debates, Part part) {
    std::vector<Debate> here;
    for (auto& debate : debates) {
        if (debate.part == part) here.push_back(std::move(debate));
    }
    sort(here, {});
    std::vector<AgendaEntry> result;
    result.reserve(here.size());
    for (auto& debate : here) result.push_back(std::move(debate.entry));
    return result;
}

}  // namespace

void put_in_order(Agenda& agenda, std::vector<Debate> debates, const Standing& standing) {
    const auto order = in_order(agenda.conference, standing);
    agenda.sections = sections(debates, Part::sections, order, standing);
    agenda.grey = sections(debates, Part::grey, order, standing);
    agenda.part2 = sections(debates, Part::part2, order, standing);
    agenda.chosen = without_sections(debates, Part::chosen);
    agenda.late = without_sections(debates, Part::late);
}

}  // namespace plenum::agenda
