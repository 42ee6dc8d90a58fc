// The order of the sections and their time; items that are not motions; what falls when another is carried.
#include <plenum/supplement/comparison.hpp>

#include <algorithm>
#include <tuple>

namespace plenum::supplement {

namespace {

using Business = State::Business;

const Business* find(const std::vector<Business>& items, const Business& wanted) {
    const auto found = std::ranges::find_if(
        items, [&](const Business& each) { return called(each.item) == called(wanted.item); });
    return found == items.end() ? nullptr : &*found;
}

bool differs(const Business& a, const Business& b) {
    const auto brief = [](const Business& each) {
        return std::tie(each.item.title, each.item.minutes, each.section);
    };
    const auto full = [](const Business& each) {
        return std::tie(each.item.speaker, each.item.room, each.item.audience);
    };
    return brief(a) != brief(b) || (!a.brief && !b.brief && full(a) != full(b));
}

void tell_times(const Comparison& both, Changes& out) {
    for (const auto& section : both.now().sections) {
        const auto& before = both.before().sections;
        const auto was = std::ranges::find(before, section.id, &State::Section::id);
        if (was == before.end() || was->minutes == section.minutes) continue;
        const auto decided = both.standing().minutes.find(section.id);
        out.push_back({.what = change::Retimed{.before = was->minutes, .now = section.minutes},
                       .motion = {},
                       .section = section.id,
                       .reason = decided == both.standing().minutes.end()
                                     ? std::string{}
                                     : both.reason(decided->second.decision)});
    }
}

void tell_order(const Comparison& both, Changes& out) {
    std::vector<std::size_t> kept;  // places on the earlier agenda, in today's order
    change::Order what;
    for (const auto& section : both.now().sections) {
        what.sections.push_back(section.id);
        what.titles.push_back(section.title);
        const auto& before = both.before().sections;
        const auto was = std::ranges::find(before, section.id, &State::Section::id);
        if (was != before.end()) kept.push_back(static_cast<std::size_t>(was - before.begin()));
    }
    if (std::ranges::is_sorted(kept)) return;
    out.push_back({.what = std::move(what), .motion = {}, .section = {}, .reason = {}});
}

bool holds(const std::vector<State::Falls>& rules, const State::Falls& rule) {
    return std::ranges::find(rules, rule) != rules.end();
}

void tell_rule(const Comparison& both, const State::Falls& rule, bool lifted, std::string reason,
               Changes& out) {
    change::Falls what{.carried = both.called_part(rule.carried), .falls = {}, .lifted = lifted};
    for (const auto& each : rule.falls) what.falls.push_back(both.called_part(each));
    const auto* motion = both.is(what.carried.motion.id);
    const auto subject = what.carried.motion;
    out.push_back({.what = std::move(what),
                   .motion = subject,
                   .section = motion == nullptr ? std::string{} : motion->section,
                   .reason = std::move(reason)});
}

}  // namespace

void tell_sections(const Comparison& both, Changes& out) {
    tell_order(both, out);
    tell_times(both, out);
}

void tell_items(const Comparison& both, Changes& out) {
    const auto add = [&](change::Any what, const Business& business) {
        out.push_back({.what = std::move(what), .motion = {}, .section = business.section, .reason = {}});
    };
    for (const auto& now : both.now().items) {
        const auto* was = find(both.before().items, now);
        if (was == nullptr) {
            add(change::ItemAdded{now}, now);
        } else if (differs(*was, now)) {
            add(change::ItemChanged{.before = *was, .now = now}, now);
        }
    }
    for (const auto& was : both.before().items) {
        if (find(both.now().items, was) == nullptr) add(change::ItemGone{was}, was);
    }
}

void tell_falls(const Comparison& both, Changes& out) {
    const auto& before = both.before().falls;
    const auto& now = both.now().falls;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!holds(before, now[i])) tell_rule(both, now[i], false, both.agenda().falls[i].reason, out);
    }
    for (const auto& rule : before) {
        // A rule about a motion that is no longer there went with it.
        if (!holds(now, rule) && both.debate_is(both.called_part(rule.carried).motion.id))
            tell_rule(both, rule, true, {}, out);
    }
}

}  // namespace plenum::supplement
