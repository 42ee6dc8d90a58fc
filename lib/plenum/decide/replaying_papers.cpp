// The acts on what is printed, in which order and words, and what is put to the vote.
#include <plenum/decide/replaying.hpp>
#include <plenum/model/wording.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace plenum::decide {

namespace {

/// Parts of a paper that are no sections; see publication().
constexpr std::string_view came_late = "late";
constexpr std::array<std::string_view, 4> not_sections{"opening", "closing", "chosen", came_late};

bool is_section(std::string_view id) {
    return std::ranges::find(not_sections, id) == not_sections.end();
}

bool has_part(const Motion& motion, int part) {
    return part == 0 || static_cast<std::size_t>(part) <= motion.parts.size();
}

}  // namespace

void Replaying::operator()(const act::Treat& act) {
    const Standing::Treated treated{.as = act.as, .decision = decision_};
    for (const auto& named : act.motions) {
        if (names_.amendment(named.id)) {
            standing_.amendments[named.id] = treated;
            continue;
        }
        for (const auto motion : all(named)) standing_.treated[motion] = treated;
    }
}

void Replaying::operator()(const act::Composite& act) {
    const auto& id = act.motion.id;
    const Named named{.id = id, .at = standing_.log[decision_].origin.at("composite")};
    if (!names_.motions(id).empty() || made(id)) {
        return add(Severity::error, "id-taken", "there is a motion '" + id + "' already",
                   "give the composite an id of its own", named);
    }
    Standing::Made composite{.motion = act.motion,
                             .of = known(act.of),
                             .proposed_by = act.proposed_by.id,
                             .sources = {},
                             .decision = decision_};
    if (composite.of.empty()) return;
    composite.motion.from = act.proposed_by.id;
    if (!act.proposed_by.id.empty() && !names_.committee(act.proposed_by.id)) {
        add(Severity::warning, "unknown-committee",
            "'" + act.proposed_by.id + "' is no committee of this conference",
            "write it as conference.yaml lists it", {.id = {}, .at = act.proposed_by.at});
    }
    const auto taken = std::ranges::find_if(standing_.made, [&](const Standing::Made& other) {
        return std::ranges::any_of(
            composite.of, [&](auto each) { return std::ranges::find(other.of, each) != other.of.end(); });
    });
    if (taken != standing_.made.end()) {
        return add(Severity::error, "two-composites",
                   "a motion of this composite stands in '" + taken->motion.id + "' already",
                   "take that one back first, with  undo: " + std::to_string(taken->decision + 1), named);
    }
    for (const auto& of_part : act.sources) {
        auto& sources = composite.sources.emplace_back();
        for (const auto& source : of_part) {
            const auto from = part(source);
            if (!from) continue;
            if (std::ranges::find(composite.of, from->motion) != composite.of.end()) {
                sources.push_back(*from);
                continue;
            }
            add(Severity::error, "source-outside",
                "'" + source.motion.id + "' is no source of this composite",
                "add it to  of:  or take it away here", source.motion);
        }
    }
    const auto settled = std::ranges::any_of(standing_.brackets, [&](const Standing::Bracket& bracket) {
        return std::ranges::is_permutation(bracket.members, composite.of);
    });
    if (!settled && composite.of.size() > 1) stand_together(composite.of);
    standing_.made.push_back(std::move(composite));
}

void Replaying::operator()(const act::Order& act) {
    std::vector<std::string> order;
    for (const auto& section : act.sections) {
        if (!section_is_known(section)) continue;
        if (std::ranges::find(order, section.id) == order.end()) {
            order.push_back(section.id);
            continue;
        }
        add(Severity::error, "section-twice", "'" + section.id + "' is named twice in this order",
            "take one of them away", {.id = {}, .at = section.at});
    }
    // Those that are not named follow as they stood.
    for (const auto& before : standing_.order) {
        if (std::ranges::find(order, before) == order.end()) order.push_back(before);
    }
    standing_.order = std::move(order);
}

void Replaying::operator()(const act::OrderIn& act) {
    for (const auto& [section, motions] : act.sections) {
        Standing::Running running{.motions = {}, .decision = decision_};
        for (const auto& named : motions) {
            for (const auto motion : all(named)) running.motions.push_back(motion);
        }
        if (!section_is_known(section)) continue;
        for (const auto before : standing_.order_in[section.id].motions) {
            if (std::ranges::find(running.motions, before) == running.motions.end()) {
                running.motions.push_back(before);
            }
        }
        standing_.order_in[section.id] = std::move(running);
    }
}

void Replaying::operator()(const act::Minutes& act) {
    for (const auto& [section, minutes] : act.times) {
        if (section_is_known(section)) {
            standing_.minutes[section.id] = {.minutes = minutes, .decision = decision_};
        }
    }
}

void Replaying::operator()(const act::IfCarried& act) {
    const auto carried = part(act.carried);
    Standing::Falls result{.carried = carried.value_or(PartOf{}), .falls = {}, .decision = decision_};
    for (const auto& named : act.falls) {
        const auto falls = part(named);
        if (!falls) continue;
        if (carried && *falls == *carried) {
            add(Severity::error, "falls-with-itself",
                "'" + named.motion.id + "' cannot fall because it is carried",
                "name another motion, or another part", named.motion);
            continue;
        }
        result.falls.push_back(*falls);
    }
    if (carried && !result.falls.empty()) standing_.falls.push_back(std::move(result));
}

void Replaying::operator()(const act::Erratum& act) {
    const auto where = part(act.motion);
    if (!where || !has_part(motion(where->motion), where->part)) return;
    const auto& text = motion(where->motion);
    const auto found = stretches(text, act.replace.id, where->part);
    if (found.empty()) {
        return add(Severity::error, "words-not-found",
                   "'" + act.replace.id + "' does not stand in '" + act.motion.motion.id + "'",
                   "copy the words from the motion as it is printed", act.replace);
    }
    if (found.size() > 1) {
        return add(
            Severity::error, "words-not-unique",
            "'" + act.replace.id + "' stands " + std::to_string(found.size()) + " times in '" +
                act.motion.motion.id + "'",
            "write more of the words around it, or name the part, as in  " + act.motion.motion.id + ".1",
            act.replace);
    }
    standing_.corrected[where->motion] = reworded(text, found.front(), act.with.id);
    standing_.errata.push_back({.motion = {.motion = where->motion, .part = found.front().part},
                                .replace = act.replace.id,
                                .with = act.with.id,
                                .decision = decision_});
}

void Replaying::operator()(const act::Publish& act) {
    std::vector<std::string> order;
    for (const auto& under : act.numbers) {
        const auto& id = under.section.id;
        if (is_section(id) && id != no_section && !section_is_known(under.section)) continue;
        if (is_section(id)) {
            order.push_back(id);
            standing_.order_in[id] = {.motions = {}, .decision = decision_};
        }
        for (const auto& debate : under.debates) {
            printed(debate, under.section);
        }
    }
    for (const auto& named : act.unnumbered) {
        for (const auto motion : all(named)) standing_.unnumbered.insert(motion);
    }
    if (!order.empty()) standing_.order = std::move(order);
    standing_.printed = {.paper = act.paper, .decision = decision_, .recorded = !act.numbers.empty()};
}

void Replaying::printed(const act::Publish::Debate& debate, const Named& section) {
    std::vector<std::size_t> members;
    bool first = true;
    for (const auto& line : debate) {
        if (names_.motions(line.id.id).empty() && names_.item(line.id.id)) {
            standing_.item_numbers[line.id.id] = line.number.id;
            continue;
        }
        const auto found = all(line.id);
        if (found.empty() || !takes_number(found.front(), line.number)) continue;
        if (is_section(section.id) && std::exchange(first, false)) {
            standing_.order_in[section.id].motions.push_back(found.front());
        }
        for (const auto each : found) {
            if (is_section(section.id)) {
                standing_.sections[each] = {.section = section.id, .decision = decision_};
            }
            if (section.id == came_late) {
                standing_.late.insert(each);
            } else if (each < motions_.size()) {
                members.push_back(each);
            }
        }
    }
    settle(std::move(members));
}

bool Replaying::takes_number(std::size_t index, const Named& number) {
    const auto holder =
        std::ranges::find_if(standing_.numbers, [&](const auto& each) { return each.second == number.id; });
    if (holder != standing_.numbers.end() && holder->first != index) {
        add(Severity::error, "number-taken",
            "number " + number.id + " was printed before '" + motion(holder->first).id + "' already",
            "a number once printed stays with its motion", number);
        return false;
    }
    standing_.numbers[index] = number.id;
    return true;
}

void Replaying::settle(std::vector<std::size_t> members) {
    if (members.empty()) return;
    if (members.size() == 1) {
        if (!standing_.alone.contains(members.front())) stand_alone(members.front());
        return;
    }
    const auto settled = std::ranges::find_if(standing_.brackets, [&](const Standing::Bracket& bracket) {
        return std::ranges::is_permutation(bracket.members, members);
    });
    // Who brought them together stays the committee's earlier decision, where there is one.
    if (settled == standing_.brackets.end()) return stand_together(std::move(members));
    settled->members = std::move(members);
}

}  // namespace plenum::decide
