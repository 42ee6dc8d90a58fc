#include <cli/deciding/effect.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenum::cli {

namespace {

constexpr std::size_t most = 5;

/// A debate as it can be compared, whatever indexes its agenda has.
struct Debate {
    std::vector<std::string> ids;  ///< the lead first
    std::string where;             ///< "under Digital"
    std::string treatment;         ///< of the lead
    std::string amendments;        ///< what becomes of them, in a line
    friend bool operator==(const Debate&, const Debate&) = default;
};

using Debates = std::map<std::string, Debate>;  ///< by the id of the lead

std::string amendments(const Agenda& agenda, const AgendaEntry& entry) {
    std::string result;
    for (const auto& printed : entry.motions) {
        for (const auto& each : printed.amendments) {
            result += fmt::format("{} {} ", agenda.amendments[each.amendment].id, name(each.treatment));
        }
    }
    return result;
}

Debates debates(const Agenda& agenda) {
    Debates result;
    const auto add = [&](const AgendaEntry& entry, std::string where) {
        if (entry.motions.empty()) return;
        Debate debate{.ids = {},
                      .where = std::move(where),
                      .treatment = std::string(name(entry.motions.front().treatment)),
                      .amendments = amendments(agenda, entry)};
        for (const auto& printed : entry.motions) debate.ids.push_back(label(agenda.motions[printed.motion]));
        auto lead = debate.ids.front();
        result.emplace(std::move(lead), std::move(debate));
    };
    const auto all = [&](const std::vector<AgendaSection>& sections, std::string_view part) {
        for (const auto& section : sections) {
            for (const auto& entry : section.entries)
                add(entry, fmt::format("under {}{}", section.title, part));
        }
    };
    all(agenda.sections, "");
    all(agenda.grey, ", in grey");
    all(agenda.part2, ", in part 2");
    for (const auto& entry : agenda.chosen) add(entry, "among the chosen motions");
    for (const auto& entry : agenda.late) add(entry, "among those that came since the agenda was printed");
    return result;
}

std::string sentence(const Debate& debate) {
    constexpr std::size_t named = 4;
    auto others = std::vector(debate.ids.begin() + 1, debate.ids.end());
    if (others.size() > named) {
        const auto more = others.size() - named;
        others.resize(named);
        others.push_back(fmt::format("{} more", more));
    }
    const auto treated = debate.treatment == "A"    ? ", accepted without debate (A)"
                         : debate.treatment == "AR" ? ", accepted as a reference (AR)"
                                                    : "";
    return others.empty() ? fmt::format("{} stands alone {}{}", debate.ids.front(), debate.where, treated)
                          : fmt::format("{} leads {} {}{}", debate.ids.front(), plenum::listed(others),
                                        debate.where, treated);
}

using Ids = std::vector<std::string>;

/// What is in both, in the order of the first.
Ids common(const Ids& first, const Ids& second) {
    Ids result;
    for (const auto& each : first) {
        if (std::ranges::find(second, each) != second.end()) result.push_back(each);
    }
    return result;
}

std::map<std::string, Ids> runs(const Agenda& agenda) {
    std::map<std::string, Ids> result;
    for (const auto& section : agenda.sections) {
        result[""].push_back(section.title);
        for (const auto& entry : section.entries) {
            if (entry.motions.empty()) continue;
            result[section.title].push_back(label(agenda.motions[entry.motions.front().motion]));
        }
    }
    return result;
}

void add_order(const Agenda& before, const Agenda& after, std::vector<std::string>& result) {
    constexpr std::size_t shown = 6;
    const auto was = runs(before);
    for (const auto& [section, ids] : runs(after)) {
        const auto old = was.find(section);
        if (old == was.end()) continue;
        auto now = common(ids, old->second);
        if (now == common(old->second, ids)) continue;
        const bool cut = now.size() > shown;
        if (cut) now.resize(shown);
        result.push_back(fmt::format("{} {}{}", section.empty() ? "the sections run" : section + " runs",
                                     fmt::join(now, ", "), cut ? " ..." : ""));
    }
}

void add_minutes(const Agenda& before, const Agenda& after, std::vector<std::string>& result) {
    for (const auto& section : after.sections) {
        const auto was = std::ranges::find(before.sections, section.id, &AgendaSection::id);
        if (was == before.sections.end() || was->minutes == section.minutes || !section.minutes) continue;
        const auto had = was->minutes ? fmt::format("it had {}", *was->minutes) : "it had no time of its own";
        result.push_back(
            fmt::format("{} has {}, where {}", section.title,
                        report::count(static_cast<std::size_t>(*section.minutes), "minute", "minutes"), had));
    }
}

void add_not_taken(const Agenda& before, const Agenda& after, std::vector<std::string>& result) {
    const auto ids = [](const Agenda& agenda) {
        Ids all;
        for (const auto& each : agenda.not_taken) {
            all.push_back(fmt::format("{} is not taken ({})", label(agenda.motions[each.motion]),
                                      name(each.treatment)));
        }
        return all;
    };
    const auto was = ids(before);
    for (auto& each : ids(after)) {
        if (std::ranges::find(was, each) == was.end()) result.push_back(std::move(each));
    }
}

void add_words(const Agenda& before, const Agenda& after, std::vector<std::string>& result) {
    for (const auto& motion : after.motions) {
        const auto was = std::ranges::find(before.motions, motion.id, &Motion::id);
        if (was == before.motions.end() || whole_text(*was) == whole_text(motion)) continue;
        result.push_back(
            fmt::format("{} reads: {}", label(motion), report::gist(motion, after.conference, 100)));
    }
    if (after.falls.size() != before.falls.size()) {
        result.emplace_back("what falls when another is carried is said anew");
    }
}

std::map<std::string, std::string> numbers(const Agenda& agenda) {
    std::map<std::string, std::string> result;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
        for (const auto& each : entry.motions)
            result.emplace(label(agenda.motions[each.motion]), each.number);
    });
    return result;
}

void add_numbers(const Agenda& before, const Agenda& after, std::vector<std::string>& result) {
    const auto was = numbers(before);
    std::size_t moved = 0;
    for (const auto& [id, number] : numbers(after)) {
        const auto old = was.find(id);
        if (old != was.end() && !old->second.empty() && old->second != number) ++moved;
    }
    if (moved == 0) return;
    result.push_back(report::count(moved, "number moves", "numbers move") +
                     (after.draft ? ", as they may until the agenda is published" : ""));
}

}  // namespace

std::vector<std::string> effects(const Agenda& before, const Agenda& after) {
    std::vector<std::string> result;
    const auto was = debates(before);
    for (const auto& [lead, debate] : debates(after)) {
        const auto old = was.find(lead);
        if (old == was.end() || old->second != debate) result.push_back(sentence(debate));
    }
    add_not_taken(before, after, result);
    add_words(before, after, result);
    add_minutes(before, after, result);
    add_order(before, after, result);
    if (result.size() > most) {
        const auto more = result.size() - most;
        result.resize(most);
        result.push_back(report::count(more, "change more", "changes more"));
    }
    add_numbers(before, after, result);
    return result;
}

}  // namespace plenum::cli
