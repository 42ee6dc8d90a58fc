// What is not a motion, and what was not reached, in minutes.
#include <plenum/base/text.hpp>
#include <plenum/report/minutes_parts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

std::string score(const std::optional<double>& value) {
    if (!value) return "not put";
    const auto hundredths = std::lround(*value * 100);
    auto text = std::to_string(hundredths / 100) + '.' + (hundredths % 100 < 10 ? "0" : "") +
                std::to_string(hundredths % 100);
    if (text.ends_with('0')) text.pop_back();
    return text;
}

void put_scores(doc::Document& document, const Result& result) {
    if (result.scores.empty()) return;
    doc::Table table{.caption = "Scores, from 1 to 6",
                     .head = {"Question", "Mean score"},
                     .rows = {},
                     .numeric = {true, true}};
    for (std::size_t i = 0; i < result.scores.size(); ++i) {
        table.rows.push_back({doc::plain(std::to_string(i + 1)), doc::plain(score(result.scores[i]))});
    }
    document.elements.emplace_back(std::move(table));
}

void put_chosen(doc::Document& document, const Sitting& sitting, const Result& result) {
    constexpr std::size_t columns = 90;
    if (result.chosen.empty()) return;
    document.elements.emplace_back(doc::Paragraph{doc::plain("Chosen by ballot, most votes first:")});
    doc::List list{.ordered = true};
    for (const auto& named : result.chosen) {
        const auto& motions = sitting.agenda.motions;
        const auto found = std::ranges::find(motions, named.id, &Motion::id);
        if (found == motions.end()) continue;
        const auto index = static_cast<std::size_t>(found - motions.begin());
        doc::Runs line{called(sitting.agenda, sitting.numbers, {index, 0})};
        line.push_back({.text = ' ' + speaks(sitting.agenda, index) + ": " +
                                gist(*found, sitting.agenda.conference, columns)});
        list.items.push_back(std::move(line));
    }
    document.elements.emplace_back(std::move(list));
}

void put_result(doc::Document& document, const Sitting& sitting, const Result& result) {
    put_scores(document, result);
    put_chosen(document, sitting, result);
    if (!result.note.empty())
        document.elements.emplace_back(doc::Paragraph{doc::plain(sentence(result.note))});
}

bool is_about(const Result& result, const Item& item) {
    return !result.named.id.empty() &&
           (result.named.id == called(item) || text::fold(result.named.id) == text::fold(item.title));
}

/// One line for a debate that was not reached, with those below it.
doc::Runs line(const Sitting& sitting, const AgendaEntry& entry) {
    constexpr std::size_t columns = 80;
    const auto& lead = entry.motions.front();
    doc::Runs result{{.text = lead.number + ' ', .style = Style::strong}};
    auto words = speaks(sitting.agenda, lead.motion) + ": " +
                 gist(sitting.agenda.motions[lead.motion], sitting.agenda.conference, columns);
    std::vector<std::string> others;
    for (std::size_t i = 1; i < entry.motions.size(); ++i) {
        const auto& fate = sitting.proceedings.motions[entry.motions[i].motion];
        if (fate.whole.by == Fate::By::nothing) others.push_back(entry.motions[i].number);
    }
    if (!others.empty()) words += " (with it " + extent(others) + ')';
    result.push_back({.text = std::move(words)});
    return result;
}

}  // namespace

void put_item(doc::Document& document, const Sitting& sitting, const Item& item, const std::string& number) {
    document.elements.emplace_back(
        doc::Block{.number = number,
                   .text = {{.text = item.title, .style = Style::strong}, {.text = details(item)}},
                   .anchor = motion_anchor(number)});
    for (const auto index : sitting.proceedings.items) {
        const auto& result = sitting.proceedings.results[index];
        if (is_about(result, item)) put_result(document, sitting, result);
    }
}

void put_ballots(doc::Document& document, const Sitting& sitting) {
    const auto& items = sitting.agenda.conference.items;
    bool headed = false;
    for (const auto index : sitting.proceedings.items) {
        const auto& result = sitting.proceedings.results[index];
        if (std::ranges::any_of(items, [&](const Item& each) { return is_about(result, each); })) continue;
        if (!headed) document.elements.emplace_back(doc::Heading{.text = "Ballot", .anchor = "ballot"});
        headed = true;
        put_result(document, sitting, result);
    }
}

void put_not_reached(doc::Document& document, const Sitting& sitting) {
    std::vector<std::pair<std::string, doc::List>> all;
    std::size_t n = 0;
    for_each_debate(sitting.agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
        const auto is_open = [&](const AgendaMotion& each) {
            return sitting.proceedings.motions[each.motion].whole.by == Fate::By::nothing;
        };
        if (!is_open(entry.motions.front())) return;
        const std::string title = section == nullptr ? "Other motions" : section->title;
        auto at = std::ranges::find(all, title, [](const auto& pair) { return pair.first; });
        if (at == all.end()) at = all.insert(all.end(), {title, {}});
        at->second.items.push_back(line(sitting, entry));
        ++n;
    });
    if (all.empty()) return;
    document.elements.emplace_back(
        doc::Heading{.text = "Not reached", .note = count(n, "motion", "motions"), .anchor = "not-reached"});
    for (auto& [title, list] : all) {
        document.elements.emplace_back(
            doc::Heading{.level = 3, .text = title, .anchor = "not-reached-" + title});
        document.elements.emplace_back(std::move(list));
    }
}

}  // namespace plenum::report
