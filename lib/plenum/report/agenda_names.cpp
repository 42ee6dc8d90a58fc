// Numbers of an agenda in words and links.
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/words.hpp>

#include <charconv>
#include <optional>

namespace plenum::report {

namespace {

/// "12" as 12; nothing for "12a" and the like.
std::optional<unsigned> counted(const std::string& number) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc{} || end != number.data() + number.size()) return std::nullopt;
    return value;
}

bool follows(const std::string& one, const std::string& next) {
    const auto a = counted(one);
    const auto b = counted(next);
    return a && b && *a + 1 == *b;
}

void add(std::vector<std::string>& to, const std::vector<AgendaEntry>& entries) {
    for (const auto& entry : entries) {
        if (!entry.number.empty()) to.push_back(entry.number);
    }
}

}  // namespace

std::string motion_anchor(std::string_view number) {
    return number.empty() ? "" : "motion-" + std::string(number);
}

Numbers numbers(const Agenda& agenda) {
    Numbers result;
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection*) {
        for (const auto& printed : entry.motions) {
            if (!printed.number.empty()) result.emplace(printed.motion, printed.number);
        }
    });
    return result;
}

doc::Run called(const Agenda& agenda, const Numbers& numbers, const PartOf& what) {
    const auto found = numbers.find(what.motion);
    doc::Run result;
    if (found != numbers.end()) {
        result = {.text = found->second, .link = motion_anchor(found->second)};
    } else {
        result.text = label(agenda.motions[what.motion]);
    }
    // A blank that does not break: a label at the head of a line would look like a part.
    if (what.part > 0) result.text += "\u00A0(" + roman(static_cast<std::size_t>(what.part)) + ')';
    return result;
}

doc::Runs called(const Agenda& agenda, const Numbers& numbers, const std::vector<PartOf>& what) {
    doc::Runs result;
    for (std::size_t i = 0; i < what.size(); ++i) {
        if (i > 0) result.push_back({.text = i + 1 == what.size() ? " and " : ", "});
        result.push_back(called(agenda, numbers, what[i]));
    }
    return result;
}

std::string speaks(const Agenda& agenda, std::size_t motion) {
    const auto* made = made_of(agenda, motion);
    if (made == nullptr) return text::upper(agenda.motions[motion].from);
    return made->proposed_by.empty() ? "AGENDA COMMITTEE"
                                     : "AGENDA COMMITTEE TO BE PROPOSED BY " + text::upper(made->proposed_by);
}

std::string_view in_words(Treatment treatment) {
    switch (treatment) {
    case Treatment::debate: return "";
    case Treatment::accepted: return "Accepted without debate";
    case Treatment::accepted_as_reference: return "Accepted as a reference";
    case Treatment::grey: return "In grey";
    case Treatment::part2: return "In Part 2";
    case Treatment::chosen: return "Chosen";
    case Treatment::incompetent: return "Not in order";
    case Treatment::withdrawn: return "Withdrawn";
    case Treatment::late: return "Received too late";
    }
    return "";
}

bool without_debate(Treatment treatment) {
    return treatment == Treatment::accepted || treatment == Treatment::accepted_as_reference;
}

std::string sentence(std::string_view text) {
    std::string result(text::trim(text));
    if (result.empty()) return result;
    if (result.front() >= 'a' && result.front() <= 'z')
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    const std::string_view last =
        std::string_view(result).substr(0, result.size() - (result.ends_with("”") ? 3 : 0));
    if (last.empty() || std::string_view(".!?").find(last.back()) == std::string_view::npos) result += '.';
    return result;
}

std::vector<Run> runs(const std::vector<std::string>& numbers) {
    std::vector<Run> result;
    for (std::size_t i = 0; i < numbers.size();) {
        auto last = i;
        while (last + 1 < numbers.size() && follows(numbers[last], numbers[last + 1])) ++last;
        // Two are read better as "25 and 26" than as "25 to 26".
        if (last == i + 1) last = i;
        result.push_back({.first = numbers[i], .last = numbers[last]});
        i = last + 1;
    }
    return result;
}

std::string extent(const std::vector<std::string>& numbers) {
    std::vector<std::string> result;
    for (const auto& [first, last] : runs(numbers))
        result.push_back(first == last ? first : first + " to " + last);
    return listed(result);
}

std::string extent(const std::vector<AgendaEntry>& entries) {
    std::vector<std::string> all;
    add(all, entries);
    return extent(all);
}

std::string extent(const std::vector<AgendaSection>& sections) {
    std::vector<std::string> all;
    for (const auto& section : sections) add(all, section.entries);
    return extent(all);
}

std::string items(const std::vector<AgendaEntry>& entries) {
    const auto numbers = extent(entries);
    const bool one = numbers.find_first_of(" ,") == std::string::npos;
    return (one ? "item " : "items ") + numbers;
}

}  // namespace plenum::report
