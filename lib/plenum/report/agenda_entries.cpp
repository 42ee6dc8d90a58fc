#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/agenda_entries.hpp>
#include <plenum/report/agenda_notes.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

bool is_accepted(const AgendaEntry& entry) {
    return !entry.motions.empty() && without_debate(entry.motions.front().treatment);
}

doc::Runs text_of(const std::string& text) {
    return doc::plain(std::string(text::trim(text)));
}

/// The text of a part, and in small print what a composite took it from.
doc::Runs text_of_part(const Print& print, const AgendaMotion& printed, std::size_t part) {
    auto result = text_of(print.agenda.motions[printed.motion].parts[part].text);
    const auto* made = made_of(print.agenda, printed.motion);
    if (made == nullptr || part >= made->sources.size() || made->sources[part].empty()) return result;
    result.push_back({.text = " (from ", .style = Style::small});
    for (auto run : called(print.agenda, print.numbers, made->sources[part])) {
        run.style = Style::small;
        result.push_back(std::move(run));
    }
    result.push_back({.text = ")", .style = Style::small});
    return result;
}

doc::Block block(const Print& print, const AgendaMotion& printed) {
    const auto& motion = print.agenda.motions[printed.motion];
    doc::Block result{.number = printed.number,
                      .starred = printed.starred,
                      .who = speaks(print.agenda, printed.motion),
                      .text = text_of(motion.text),
                      .anchor = motion_anchor(printed.number)};
    if (without_debate(printed.treatment)) result.mark = name(printed.treatment);
    for (std::size_t i = 0; i < motion.parts.size(); ++i)
        result.parts.push_back({.label = '(' + roman(i + 1) + ')', .text = text_of_part(print, printed, i)});
    return result;
}

doc::Block block(const Item& item, const std::string& number) {
    return {.number = number,
            .text = {{.text = item.title, .style = Style::strong}, {.text = details(item)}},
            .anchor = motion_anchor(number)};
}

/// A motion, what is to be said of it, and its amendments below it.
void put(std::vector<doc::Block>& to, const Print& print, const AgendaEntry& entry, std::size_t place,
         bool headed) {
    const auto& printed = entry.motions[place];
    auto of = block(print, printed);
    of.small = is_accepted(entry);
    of.notes = notes(print.agenda, print.numbers, entry, place, headed);
    if (const auto past = print.options.policy.find(entry.motions[place].motion);
        past != print.options.policy.end()) {
        of.notes.push_back(doc::plain("Policy already: " + past->second + "."));
    }
    to.push_back(std::move(of));
    for (const auto& each : printed.amendments) to.push_back(amendment_block(print.agenda, printed, each));
}

std::string what_it_is(const Print& print, const AgendaEntry& entry) {
    const auto& lead = entry.motions.front();
    const auto n = entry.motions.size();
    if (made_of(print.agenda, lead.motion) != nullptr)
        return "A composite, and " + (n == 2 ? "the motion" : "the " + std::to_string(n - 1) + " motions") +
               " taken with it";
    const auto motions = count(n, "motion", "motions");
    if (without_debate(lead.treatment)) return motions + " accepted together";
    return lead.starred ? motions + " debated together" : motions + " in one bracket";
}

doc::Bracket bracket(const Print& print, const AgendaEntry& entry, bool headed) {
    doc::Bracket result{.name = "Bracket " + entry.number};
    result.label = what_it_is(print, entry);
    if (!entry.subject.empty()) result.label += ": " + entry.subject;
    for (std::size_t i = 0; i < entry.motions.size(); ++i) put(result.blocks, print, entry, i, headed);
    if (!entry.follows.empty()) result.notes.push_back(follows(entry));
    if (print.options.reasons && !entry.lead_reason.empty()) {
        result.notes.push_back(
            {{.text = "Why " + entry.number + " leads: " + entry.lead_reason, .style = Style::small}});
    }
    return result;
}

}  // namespace

std::vector<doc::Element> elements(const Print& print, const AgendaEntry& entry, bool headed) {
    if (entry.item) return {block(*entry.item, entry.number)};
    if (entry.motions.size() > 1) return {bracket(print, entry, headed)};
    if (entry.motions.empty()) return {};
    std::vector<doc::Block> blocks;
    put(blocks, print, entry, 0, headed);
    return {blocks.begin(), blocks.end()};
}

void put_entries(doc::Document& document, const Print& print, const std::vector<AgendaEntry>& entries) {
    // What was accepted once the agenda was printed stays in its place, without a heading.
    auto end = entries.size();
    while (end > 0 && is_accepted(entries[end - 1])) --end;
    std::string heading;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        if (i >= end) {
            const bool as_policy = entry.motions.front().treatment == Treatment::accepted;
            const std::string title =
                as_policy ? "Accepted without debate: policy already" : "Accepted as a reference";
            if (title != heading) document.elements.emplace_back(doc::Heading{.level = 3, .text = title});
            heading = title;
        }
        const bool headed = i >= end || !is_accepted(entry);
        for (auto& element : elements(print, entry, headed)) document.elements.push_back(std::move(element));
    }
}

std::string extent_in_words(const Agenda& agenda, const AgendaSection& section) {
    const auto sum = totals(agenda, section);
    auto result =
        count(sum.motions, "motion", "motions") + " from " + count(sum.committees, "committee", "committees");
    if (sum.brackets > 0) result += ", " + count(sum.brackets, "bracket", "brackets");
    AgendaSection accepted;
    for (const auto& entry : section.entries) {
        if (is_accepted(entry)) accepted.entries.push_back(entry);
    }
    if (const auto n = totals(agenda, accepted).motions; n > 0)
        result += ", " + std::to_string(n) + " accepted without debate";
    if (section.minutes)
        result += ", " + count(static_cast<std::size_t>(*section.minutes), "minute", "minutes");
    return result;
}

}  // namespace plenum::report
