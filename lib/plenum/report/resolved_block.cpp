#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/resolved_block.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

/// "(iii) was lost." for the parts that are not printed.
std::string others(const Resolved& resolved, Wanted wanted) {
    std::vector<Resolved::Part> left;
    for (const auto& part : resolved.parts) {
        if (!wanted(part.outcome)) left.push_back(part);
    }
    if (left.empty()) return {};
    if (left.size() > 1 &&
        std::ranges::all_of(left, [&](const auto& each) { return each.outcome == left.front().outcome; })) {
        std::vector<std::string> numbers;
        for (const auto& each : left)
            numbers.push_back('(' + roman(static_cast<std::size_t>(each.part)) + ')');
        return "Parts " + plenum::listed(numbers) + ": " + std::string(in_words(left.front().outcome));
    }
    std::string result;
    for (const auto& each : left) {
        result += (result.empty() ? "" : "; ") + std::string("part (") +
                  roman(static_cast<std::size_t>(each.part)) + "): " + in_words(each.outcome, each.votes);
    }
    return result;
}

std::string of_whom(const Resolved& resolved, const std::map<std::string, std::string>& numbers) {
    std::vector<std::string> all;
    for (const auto& id : resolved.of) {
        const auto number = numbers.find(id);
        all.push_back(number == numbers.end() || number->second.empty() ? id : number->second);
    }
    if (all.empty()) return {};
    return "It stands for " + plenum::listed(all) + " too";
}

}  // namespace

std::map<std::string, std::string> numbers_by_id(const Agenda& agenda) {
    std::map<std::string, std::string> result;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
        for (const auto& each : entry.motions)
            result.emplace(label(agenda.motions[each.motion]), each.number);
    });
    for (const auto& each : agenda.not_taken) result.emplace(label(agenda.motions[each.motion]), each.number);
    return result;
}

doc::Block resolved_block(const Resolved& resolved, const std::map<std::string, std::string>& numbers,
                          Wanted wanted) {
    doc::Block block{.number = resolved.number,
                     .who = text::upper(resolved.from),
                     .text = doc::plain(std::string(text::trim(resolved.text))),
                     .anchor = motion_anchor(resolved.number)};
    if (resolved.parts.front().part == 0)
        block.text = doc::plain(std::string(text::trim(resolved.parts.front().text)));
    std::vector<Resolved::Part> shown;
    for (const auto& part : resolved.parts) {
        if (!wanted(part.outcome)) continue;
        shown.push_back(part);
        if (part.part == 0) continue;
        block.parts.push_back({.label = '(' + roman(static_cast<std::size_t>(part.part)) + ')',
                               .text = doc::plain(std::string(text::trim(part.text)))});
    }
    const auto note = [&](const std::string& words) {
        if (!words.empty()) block.notes.push_back({{.text = sentence(words), .style = Style::plain}});
    };
    if (!shown.empty()) {
        auto how = outcomes_in_words(shown);
        if (resolved.votes) how += " (" + in_words(*resolved.votes) + ')';
        note(how);
    }
    note(others(resolved, wanted));
    if (const auto by = amended_by(resolved); !by.empty()) note("as amended by " + by);
    note(of_whom(resolved, numbers));
    note(resolved.note);
    return block;
}

}  // namespace plenum::report
