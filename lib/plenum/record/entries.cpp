// What each entry of results.yaml settles by itself.
#include <plenum/base/text.hpp>
#include <plenum/record/entry.hpp>

#include <algorithm>

namespace plenum::record {

std::string_view why_out(Treatment treatment) {
    switch (treatment) {
    case Treatment::withdrawn: return "is withdrawn";
    case Treatment::late: return "came too late";
    default: return "is not in order";
    }
}

void Entry::add(Severity severity, std::string_view rule, std::string message, std::string hint,
                const Span& at) {
    table_.add(severity, rule, std::move(message), std::move(hint), index_, at);
}

void Entry::error(std::string_view rule, std::string message, std::string hint, const Span& at) {
    add(Severity::error, rule, std::move(message), std::move(hint), at);
}

void Entry::put() {
    switch (result_.of) {
    case Result::Of::motion: return put_motion();
    case Result::Of::amendment: return put_amendment();
    case Result::Of::item: return put_item();
    case Result::Of::all: return;  // when every entry is known
    }
}

void Entry::put_amendment() {
    const auto index = amendment();
    if (!index) return;
    auto* its = table_.amendment(*index);
    if (its == nullptr) {
        return error("not-on-the-agenda", result_.named.id + " is to a motion that is not on the agenda",
                     "take this entry out, or mend what the amendment is  to:", result_.named.at);
    }
    const auto& printed = table_.places[table_.motion_of(*its)].printed->amendments;
    const auto as = std::ranges::find(printed, *index, &AgendaAmendment::amendment)->treatment;
    if (as == Treatment::withdrawn || as == Treatment::incompetent || as == Treatment::late) {
        if (result_.outcome == Outcome::withdrawn) return;
        return error("not-on-the-agenda",
                     table_.called(*its) + ' ' + std::string(why_out(as)) + ", so that nothing was voted on",
                     "take this entry out; or was another amendment meant?", result_.named.at);
    }
    if (its->fate.by == Fate::By::vote) return twice(table_.called(*its), its->fate.outcome);
    if (!result_.outcome) return;
    its->fate = {.outcome = *result_.outcome, .by = Fate::By::vote, .votes = result_.votes, .result = index_};
}

void Entry::put_item() {
    const auto& id = result_.named.id;
    const auto& items = table_.agenda.conference.items;
    const auto is_it = [&](const Item& each) {
        return called(each) == id || text::fold(each.title) == text::fold(id);
    };
    table_.out.items.push_back(index_);
    // A ballot needs no item of its own.
    if (!id.empty() && result_.chosen.empty() && std::ranges::none_of(items, is_it)) {
        std::vector<std::string_view> names;
        for (const auto& each : items) names.emplace_back(called(each));
        nearest(result_.named, "item", names);
    }
    for (const auto& named : result_.chosen) choose(named);
}

void Entry::choose(const Named& named) {
    int part = 0;
    const auto motion = this->motion(named, part);
    if (!motion) return;
    auto& chosen = table_.out.chosen;
    const auto* out = table_.places[*motion].out;
    if (std::ranges::count(chosen, *motion) > 0) {
        error("settled-twice", table_.called(*motion) + " is chosen twice", "name each motion once",
              named.at);
    } else if (out != nullptr) {
        error("not-on-the-agenda",
              table_.called(*motion) + ' ' + std::string(why_out(out->treatment)) + ", and cannot be chosen",
              "was another motion meant?", named.at);
    } else {
        chosen.push_back(*motion);
    }
}

void put_entries(Table& table) {
    for (std::size_t i = 0; i < table.out.results.size(); ++i) Entry(table, i).put();
}

}  // namespace plenum::record
