#include "meeting.hpp"

#include "../catch.hpp"

#include <plenum/decide/replay.hpp>
#include <plenum/decide/split.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/read/decisions.hpp>

#include <algorithm>
#include <span>

namespace plenum::meeting {

Motions motions() {
    Motions result(8);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::string letter(1, static_cast<char>('a' + i));
        result[i].id = letter + "-01";
        result[i].from = "Committee " + letter;
        result[i].text = "That conference, on " + letter + ":";
        result[i].parts = {{.text = "believes twelve " + letter + " things", .span = {}},
                           {.text = "instructs GPC to do twelve of them", .span = {}}};
    }
    return result;
}

Conference conference() {
    Conference result;
    result.sections = {{.id = "digital", .title = "Digital"},
                       {.id = "funding", .title = "Funding", .minutes = 30}};
    result.items = {{.id = "report", .title = "Report", .kind = "report", .at = "first"},
                    {.title = "Election of the chair", .kind = "election", .at = "last"}};
    return result;
}

Amendments amendments() {
    const auto one = [](std::string id, std::string to, Amendment::Kind kind, std::string words) {
        return Amendment{.id = std::move(id),
                         .from = "Orrest",
                         .to = std::move(to),
                         .kind = kind,
                         .words = std::move(words)};
    };
    auto first = one("a-01-a1", "a-01", Amendment::Kind::replace, "believes twelve");
    first.with = "doubts eleven";
    return {first, one("a-01-a2", "a-01", Amendment::Kind::cut, "twelve a things"),
            one("a-01-a3", "a-01", Amendment::Kind::rider, "and reports back")};
}

Decisions log_of(const std::string& entries) {
    Diagnostics found;
    auto result =
        read::decisions(std::make_shared<const Source>("decisions.yaml", "decisions:\n" + entries), found);
    for (const auto& each : found.all()) FAIL_CHECK(each.message + " in\n" + entries);
    return result;
}

Standing standing(const Decisions& log, const Motions& motions, const std::vector<std::size_t>& cuts) {
    Standing result;
    std::size_t from = 0;
    const auto play = [&](std::size_t to) {
        result = decide::replay(std::move(result), std::span(log).subspan(from, to - from), motions,
                                conference(), amendments());
        from = to;
    };
    for (const auto cut : cuts) play(cut);
    play(log.size());
    return result;
}

Agenda agenda(const Standing& standing, const Motions& motions) {
    std::vector<Classification> classified(motions.size());
    Similarities similar;
    for (std::size_t i = 0; i < motions.size(); ++i) {
        const auto letter = motions[i].id.front();
        classified[i].sections = {{.id = letter <= 'e' ? "digital" : "funding", .confidence = 0.9}};
    }
    for (std::size_t b = 1; b < 3; ++b) {
        for (std::size_t a = 0; a < b; ++a) similar.pairs.push_back({.a = a, .b = b, .confidence = 0.9});
    }
    std::ranges::sort(similar.pairs, {}, [](const Pair& pair) { return std::pair(pair.a, pair.b); });
    similar.neighbours.resize(motions.size());
    similar.terms.resize(motions.size());
    const auto where = conference();
    const auto grouping = group::brackets(motions, classified, where, similar, {.standing = &standing});
    return agenda::build({where, motions, classified, grouping, standing, amendments()});
}

Agenda agenda(const std::string& entries, Motions motions) {
    const auto log = log_of(entries);
    auto split = decide::split_up(std::move(motions), log);
    for (const auto& each : split.found) FAIL_CHECK(each.message);
    const auto stands = standing(log, split.motions);
    for (const auto& each : stands.found) FAIL_CHECK(each.message);
    return agenda(stands, split.motions);
}

namespace {

std::string told(const Agenda& agenda, const std::vector<AgendaEntry>& entries) {
    std::string result;
    for (const auto& entry : entries) {
        if (!result.empty()) result += "; ";
        if (entry.item) result += entry.number + ' ' + called(*entry.item);
        std::string line;
        for (const auto& motion : entry.motions) {
            line += (line.empty() ? "" : ", ") + std::string(motion.starred ? "*" : "") + motion.number +
                    ' ' + label(agenda.motions[motion.motion]);
            if (motion.treatment != Treatment::debate) line += ' ' + std::string(name(motion.treatment));
            for (const auto& each : motion.amendments) line += ' ' + each.number;
        }
        result += line;
        if (!entry.follows.empty()) result += " after " + entry.follows;
    }
    return result;
}

}  // namespace

std::string told(const Agenda& agenda) {
    std::string result;
    const auto add = [&](const std::string& what, const std::vector<AgendaEntry>& entries) {
        if (!entries.empty()) result += (result.empty() ? "" : " | ") + what + ": " + told(agenda, entries);
    };
    add("opening", agenda.opening);
    for (const auto& section : agenda.sections) add(section.id, section.entries);
    add("chosen", agenda.chosen);
    add("closing", agenda.closing);
    for (const auto& section : agenda.grey) add("grey " + section.id, section.entries);
    for (const auto& section : agenda.part2) add("part2 " + section.id, section.entries);
    add("late", agenda.late);
    for (const auto& each : agenda.not_taken) {
        result += " | not " + label(agenda.motions[each.motion]) + ' ' + std::string(name(each.treatment));
    }
    return result;
}

std::string published(const Agenda& agenda) {
    const auto act = publication(agenda, act::Publish::Paper::agenda);
    std::string result = "  - publish: agenda\n    numbers:\n";
    for (const auto& under : act.numbers) {
        result += "      " + under.section.id + ":\n";
        for (const auto& debate : under.debates) {
            std::string line;
            for (const auto& [number, id] : debate) {
                line += (line.empty() ? "" : ", ") + number.id + ": \"" + id.id + '"';
            }
            result += "        - {" + line + "}\n";
        }
    }
    std::string none;
    for (const auto& each : act.unnumbered) none += (none.empty() ? "" : ", ") + each.id;
    return result + (none.empty() ? "" : "    unnumbered: [" + none + "]\n");
}

}  // namespace plenum::meeting
