// What is not a motion, and what was not reached, in minutes.
#include <plenum/report/minutes_parts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

std::string score(double value) {
    const auto hundredths = std::lround(value * 100);
    auto text = std::to_string(hundredths / 100) + '.' + (hundredths % 100 < 10 ? "0" : "") +
                std::to_string(hundredths % 100);
    if (text.ends_with('0')) text.pop_back();
    return text;
}

/// What is recorded of an item, as notes and parts of its block.
void put_result(doc::Block& block, const Sitting& sitting, const Result& result) {
    if (auto scores = scores_in_words(result); !scores.empty())
        block.notes.push_back(doc::plain(std::move(scores)));
    auto chosen = chosen_in_words(result, sitting.agenda, sitting.numbers);
    if (!chosen.empty()) block.text.push_back({.text = ". Chosen by ballot, most votes first:"});
    for (std::size_t i = 0; i < chosen.size(); ++i)
        block.parts.push_back({.label = std::to_string(i + 1) + '.', .text = std::move(chosen[i])});
    if (!result.note.empty()) block.notes.push_back(doc::plain(sentence(result.note)));
}

/// Was it left when time ran out, whether that was written down or not?
bool is_open(const MotionFate& motion) {
    return motion.whole.by == Fate::By::nothing ||
           (motion.whole.own() && motion.whole.outcome == Outcome::not_reached);
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
        if (is_open(fate)) others.push_back(entry.motions[i].number);
    }
    if (!others.empty()) words += " (with it " + extent(others) + ')';
    const auto& note = sitting.proceedings.motions[lead.motion].note;
    if (!note.empty()) words += (words.ends_with('.') ? " " : ". ") + sentence(note);
    result.push_back({.text = std::move(words)});
    return result;
}

}  // namespace

bool was_taken(const Sitting& sitting, const AgendaEntry& entry) {
    return std::ranges::any_of(entry.motions, [&](const AgendaMotion& printed) {
        return !is_open(sitting.proceedings.motions[printed.motion]);
    });
}

void put_item(doc::Document& document, const Sitting& sitting, const Item& item, const std::string& number) {
    auto taken = item;
    taken.minutes = 0;  // that is how long it was to take
    doc::Block block{.number = number,
                     .text = {{.text = item.title, .style = Style::strong}, {.text = details(taken)}},
                     .anchor = motion_anchor(number)};
    for (const auto index : sitting.proceedings.items) {
        const auto& result = sitting.proceedings.results[index];
        if (is_about(result, item)) put_result(block, sitting, result);
    }
    document.elements.emplace_back(std::move(block));
}

std::string scores_in_words(const Result& result) {
    std::vector<std::string> said;
    std::size_t question = 0;
    for (const auto& each : result.scores) {
        const auto number = std::to_string(++question);
        said.push_back(each ? score(*each) + " for question " + number : "question " + number + " not put");
    }
    return said.empty() ? std::string{} : "Mean scores, from 1 to 6: " + listed(said) + '.';
}

std::vector<doc::Runs> chosen_in_words(const Result& result, const Agenda& agenda, const Numbers& numbers) {
    constexpr std::size_t columns = 90;
    std::vector<doc::Runs> lines;
    for (const auto& named : result.chosen) {
        const auto found = std::ranges::find(agenda.motions, named.id, &Motion::id);
        if (found == agenda.motions.end()) continue;
        const auto index = static_cast<std::size_t>(found - agenda.motions.begin());
        auto& line = lines.emplace_back(doc::Runs{called(agenda, numbers, {index, 0})});
        line.push_back(
            {.text = ' ' + speaks(agenda, index) + ": " + gist(*found, agenda.conference, columns)});
    }
    return lines;
}

void put_ballots(doc::Document& document, const Sitting& sitting) {
    const auto& items = sitting.agenda.conference.items;
    bool headed = false;
    for (const auto index : sitting.proceedings.items) {
        const auto& result = sitting.proceedings.results[index];
        if (std::ranges::any_of(items, [&](const Item& each) { return is_about(result, each); })) continue;
        if (!headed) document.elements.emplace_back(doc::Heading{.text = "Ballot", .anchor = "ballot"});
        headed = true;
        auto chosen = chosen_in_words(result, sitting.agenda, sitting.numbers);
        if (!chosen.empty()) {
            document.elements.emplace_back(doc::Paragraph{doc::plain("Chosen by ballot, most votes first:")});
            document.elements.emplace_back(doc::List{.ordered = true, .items = std::move(chosen)});
        }
        for (const auto& words : {scores_in_words(result), sentence(result.note)}) {
            if (!words.empty()) document.elements.emplace_back(doc::Paragraph{doc::plain(words)});
        }
    }
}

void put_not_reached(doc::Document& document, const Sitting& sitting) {
    std::vector<std::pair<std::string, doc::List>> all;
    std::size_t n = 0;
    for_each_debate(sitting.agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
        if (!is_open(sitting.proceedings.motions[entry.motions.front().motion])) return;
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
