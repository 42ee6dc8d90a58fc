// A number of the agenda as the minutes have it.
#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/minutes_parts.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

class Debate {
public:
    Debate(doc::Document& document, const Sitting& sitting, const AgendaEntry& entry)
        : document_(document),
          sitting_(sitting),
          entry_(entry) {}

    void put() {
        std::vector<const AgendaMotion*> with_lead;
        for (const auto& printed : entry_.motions) {
            const auto& fate = fate_of(printed);
            if (fate.whole.by == Fate::By::nothing) continue;
            if (fate.whole.by == Fate::By::lead) {
                with_lead.push_back(&printed);
            } else {
                put(printed, &printed == &entry_.motions.front());
            }
        }
        if (!with_lead.empty()) put_others(with_lead);
    }

private:
    const MotionFate& fate_of(const AgendaMotion& printed) const {
        return sitting_.proceedings.motions[printed.motion];
    }
    const Motion& motion(const AgendaMotion& printed) const {
        return sitting_.agenda.motions[printed.motion];
    }

    void put(const AgendaMotion& printed, bool leads) {
        const auto& fate = fate_of(printed);
        const bool moved = fate.whole.own();
        auto block = moved ? in_full(motion(printed)) : in_short(motion(printed));
        block.number = printed.number;
        block.who = speaks(sitting_.agenda, printed.motion);
        block.anchor = motion_anchor(printed.number);
        if (without_debate(printed.treatment)) block.mark = name(printed.treatment);
        const bool amended = std::ranges::any_of(fate.amendments, &AmendmentFate::folded_in);
        if (!amended) put_outcome(block, fate, leads);
        document_.elements.emplace_back(std::move(block));
        for (std::size_t i = 0; i < fate.amendments.size(); ++i) put_amendment(printed, i);
        if (!amended) return;
        auto after = in_full(fate.words);
        after.who = "AS AMENDED";
        after.under = true;
        put_outcome(after, fate, leads);
        document_.elements.emplace_back(std::move(after));
    }

    static doc::Block in_full(const Motion& motion) {
        doc::Block block{.text = doc::plain(std::string(text::trim(motion.text)))};
        for (std::size_t i = 0; i < motion.parts.size(); ++i) {
            block.parts.push_back({.label = '(' + roman(i + 1) + ')',
                                   .text = doc::plain(std::string(text::trim(motion.parts[i].text)))});
        }
        return block;
    }

    doc::Block in_short(const Motion& motion) const {
        constexpr std::size_t columns = 100;
        return {.text = doc::plain(gist(motion, sitting_.agenda.conference, columns)), .small = true};
    }

    void put_outcome(doc::Block& block, const MotionFate& fate, bool leads) const {
        doc::Runs said{{.text = sentence(in_words(fate)), .style = Style::strong}};
        if (fate.whole.by == Fate::By::all) said.push_back({.text = " It was accepted without debate."});
        put_fall(said, fate);
        if (!leads && fate.whole.own()) said.push_back({.text = " It was put by itself."});
        block.notes.push_back(std::move(said));
        if (!fate.note.empty()) block.notes.push_back(doc::plain(sentence(fate.note)));
    }

    /// What was carried for it to fall.
    void put_fall(doc::Runs& said, const MotionFate& fate) const {
        const auto fell = std::ranges::find(fate.parts, Fate::By::falls, &Fate::by);
        if (fell == fate.parts.end() || !fell->with) return;
        const auto part = static_cast<std::size_t>(fell - fate.parts.begin()) + 1;
        const bool whole =
            std::ranges::all_of(fate.parts, [](const Fate& each) { return each.by == Fate::By::falls; });
        if (whole) said.front().text.pop_back();
        said.push_back({.text = whole ? ": " : " Part (" + roman(part) + ") fell, for "});
        said.push_back(called(sitting_.agenda, sitting_.numbers, *fell->with));
        said.push_back({.text = " was carried."});
    }

    void put_amendment(const AgendaMotion& printed, std::size_t place) {
        const auto& fate = fate_of(printed).amendments[place];
        auto block = amendment_block(sitting_.agenda, printed, printed.amendments[place]);
        block.anchor.clear();
        const bool gone = fate.fate.by == Fate::By::treatment;  // the block says so itself
        if (!gone) {
            // Notes on what would happen if it were carried are of the agenda.
            block.notes.clear();
            auto said = fate.fate.by == Fate::By::nothing
                            ? std::string("Nothing was recorded.")
                            : sentence(in_words(fate.fate.outcome, fate.fate.votes));
            if (fate.fate.result && is_carried(fate.fate.outcome) && !fate.folded_in)
                said += " Its words could not be put into the motion.";
            block.notes.push_back({{.text = std::move(said), .style = Style::strong}});
            if (fate.fate.result) {
                const auto& note = sitting_.proceedings.results[*fate.fate.result].note;
                if (!note.empty()) block.notes.push_back(doc::plain(sentence(note)));
            }
        }
        document_.elements.emplace_back(std::move(block));
    }

    /// "12a (Orrest) and 12b (Kelderby) were settled with it."
    void put_others(const std::vector<const AgendaMotion*>& others) {
        std::vector<std::string> names;
        for (const auto* each : others) {
            const auto& from = motion(*each).from;
            names.push_back(each->number + (from.empty() ? "" : " (" + from + ')'));
        }
        const auto words = plenum::listed(names) + (names.size() == 1 ? " was" : " were") + " settled with " +
                           entry_.number + '.';
        document_.elements.emplace_back(doc::Paragraph{{{.text = words, .style = Style::small}}});
    }

    doc::Document& document_;
    const Sitting& sitting_;
    const AgendaEntry& entry_;
};

}  // namespace

bool was_taken(const Sitting& sitting, const AgendaEntry& entry) {
    return std::ranges::any_of(entry.motions, [&](const AgendaMotion& printed) {
        return sitting.proceedings.motions[printed.motion].whole.by != Fate::By::nothing;
    });
}

void put_debate(doc::Document& document, const Sitting& sitting, const AgendaEntry& entry) {
    Debate(document, sitting, entry).put();
}

}  // namespace plenum::report
