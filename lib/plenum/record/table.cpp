#include <plenum/base/listing.hpp>
#include <plenum/record/table.hpp>

#include <algorithm>

namespace plenum::record {

namespace {

MotionFate fate_of(const Agenda& agenda, std::size_t motion) {
    const auto n = agenda.motions[motion].parts.size();
    MotionFate result{
        .motion = motion, .number = {}, .whole = {}, .parts = std::vector<Fate>(std::max<std::size_t>(n, 1))};
    result.words = agenda.motions[motion];
    result.amended_by.resize(n + 1);
    return result;
}

}  // namespace

Table::Table(const Agenda& on, const StandingOrders& by, Proceedings& to)
    : agenda(on),
      orders(by),
      out(to),
      places(on.motions.size()) {
    for (std::size_t i = 0; i < agenda.motions.size(); ++i) {
        out.motions.push_back(fate_of(agenda, i));
        if (!agenda.motions[i].id.empty()) motions.emplace(agenda.motions[i].id, i);
    }
    for (std::size_t i = 0; i < agenda.amendments.size(); ++i) amendments.emplace(agenda.amendments[i].id, i);
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
        for (const auto& printed : entry.motions) {
            places[printed.motion] = {.entry = &entry, .section = section, .printed = &printed};
            auto& fate = out.motions[printed.motion];
            fate.number = printed.number;
            for (const auto& each : printed.amendments) {
                under_[each.amendment] = {printed.motion, fate.amendments.size()};
                fate.amendments.push_back({.amendment = each.amendment, .number = each.number, .fate = {}});
            }
        }
    });
    for (const auto& each : agenda.not_taken) {
        places[each.motion].out = &each;
        auto& fate = out.motions[each.motion];
        fate.number = each.number;
        const bool withdrawn = each.treatment == Treatment::withdrawn;
        fate.whole = {.outcome = withdrawn ? Outcome::withdrawn : Outcome::not_moved,
                      .by = Fate::By::treatment};
        std::ranges::fill(fate.parts, fate.whole);
    }
}

std::string Table::called(std::size_t motion) const {
    const auto id = label(agenda.motions[motion]);
    const auto& number = out.motions[motion].number;
    return number.empty() ? id : number + " (" + id + ')';
}

std::string Table::called(const AmendmentFate& amendment) const {
    return amendment.number + " (" + agenda.amendments[amendment.amendment].id + ')';
}

std::string Table::called(const PartOf& part) const {
    return part.part == 0 ? called(part.motion)
                          : "part " + std::to_string(part.part) + " of " + called(part.motion);
}

AmendmentFate* Table::amendment(std::size_t index) {
    const auto found = under_.find(index);
    return found == under_.end() ? nullptr
                                 : &out.motions[found->second.first].amendments[found->second.second];
}

std::size_t Table::motion_of(const AmendmentFate& amendment) const {
    return under_.at(amendment.amendment).first;
}

void Table::add(Severity severity, std::string_view rule, std::string message, std::string hint,
                std::size_t result, const Span& at, std::size_t motion, int part) {
    if (is_full()) return;
    add(severity, rule, std::move(message), std::move(hint), result, at);
    if (is_full()) return;
    out.found.back().motion = label(agenda.motions[motion]);
    out.found.back().part = part;
}

void Table::add(Severity severity, std::string_view rule, std::string message, std::string hint,
                std::size_t result, const Span& at) {
    if (is_full()) return;
    const bool last = out.found.size() == max_findings;
    if (last) {
        severity = Severity::error;
        rule = "too-many-findings";
        message = "there are more than 100 findings in this file; the others are not shown";
        hint = "mend some of these and look again: one mistake often makes many";
    }
    out.found.push_back({.severity = severity,
                         .rule = std::string(rule),
                         .message = std::move(message),
                         .hint = std::move(hint),
                         .source = out.results[result].origin.source,
                         .span = at,
                         .motion = {}});
}

Outcome of_whole(const std::vector<Fate>& parts) {
    const auto any = [&](Outcome wanted) {
        return std::ranges::any_of(parts, [&](const Fate& f) { return f.outcome == wanted; });
    };
    const auto all = [&](Outcome wanted) {
        return std::ranges::all_of(parts, [&](const Fate& f) { return f.outcome == wanted; });
    };
    if (all(parts.front().outcome)) return parts.front().outcome;
    if (any(Outcome::carried) || any(Outcome::unanimous)) return Outcome::carried;
    for (const auto each :
         {Outcome::reference, Outcome::lost, Outcome::fell, Outcome::withdrawn, Outcome::not_moved}) {
        if (any(each)) return each;
    }
    return Outcome::not_reached;
}

std::string parts_called(const std::vector<int>& parts) {
    std::vector<std::string> numbers;
    for (const auto part : parts) numbers.push_back(std::to_string(part));
    return (parts.size() == 1 ? "part " : "parts ") + plenum::listed(numbers);
}

}  // namespace plenum::record
