// Which wishes are kept, and which gave.
#include <plenum/base/listing.hpp>
#include <plenum/report/timetable.hpp>
#include <plenum/report/timetable_parts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;
constexpr std::size_t most_reasons = 12;

std::string reasons(const std::vector<std::string>& why) {
    std::string result;
    for (std::size_t i = 0; i < why.size() && i < most_reasons; ++i) result += (i > 0 ? "; " : "") + why[i];
    if (why.size() > most_reasons) result += "; and " + std::to_string(why.size() - most_reasons) + " more";
    return result;
}

doc::Runs line(const TimetableRule& rule, const TimetableVerdict& verdict) {
    auto about = std::string(name(rule.strength));
    if (verdict.points > 0)
        about += ", " + count(static_cast<std::size_t>(verdict.points), "point", "points");
    doc::Runs result{{.text = rule.words, .style = Style::strong}, {.text = " (" + about + ")"}};
    if (!verdict.why.empty()) result.push_back({.text = ": " + reasons(verdict.why)});
    result.push_back({.text = "."});
    return result;
}

void put(doc::Document& document, const std::string& heading, doc::List list) {
    if (list.items.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = heading});
    document.elements.emplace_back(std::move(list));
}

}  // namespace

void put_verdicts(doc::Document& document, const TimetableProblem& problem, const Timetable& timetable) {
    doc::List faults;
    for (const auto& fault : timetable.faults) faults.items.push_back(doc::plain(fault + '.'));
    doc::List broken;
    doc::List gave;
    doc::List kept;
    for (const auto& verdict : timetable.verdicts) {
        const auto& rule = problem.rules[verdict.rule];
        if (verdict.kept) {
            const bool plain = rule.kind == TimetableRule::Kind::placed && rule.strength == Strength::must;
            if (!plain) kept.items.push_back(line(rule, verdict));
        } else {
            (rule.strength == Strength::must ? broken : gave).items.push_back(line(rule, verdict));
        }
    }
    put(document, "What cannot be", std::move(faults));
    put(document, "What must be and is not", std::move(broken));
    put(document, "Wishes that gave", std::move(gave));
    put(document, "Wishes that are kept", std::move(kept));
}

doc::Document timetable(const TimetableProblem& problem, const TimetableConflict& conflict,
                        const Agenda& agenda) {
    auto document = titled(agenda, "timetable");
    document.elements.emplace_back(doc::Paragraph{doc::plain(
        "There is no timetable: what must be cannot be, all of it together. Take back, or change, one of "
        "these" +
        std::string(conflict.minimal ? "; each of them is needed for that:"
                                     : " (there may be some among them that are not needed for that):"))});
    doc::List list;
    if (!conflict.short_of.empty()) list.items.push_back(doc::plain(conflict.short_of + '.'));
    for (const auto rule : conflict.rules) {
        list.items.push_back({{.text = problem.rules[rule].words, .style = Style::strong},
                              {.text = " (" + problem.rules[rule].name + ")."}});
    }
    for (const auto task : conflict.tasks) {
        const auto& each = problem.tasks[task];
        list.items.push_back(
            {{.text = each.title, .style = Style::strong},
             {.text = " has " +
                      count(static_cast<std::size_t>(each.minutes - each.spare), "minute", "minutes") +
                      " in one piece."}});
    }
    document.elements.emplace_back(std::move(list));
    return document;
}

}  // namespace plenum::report
