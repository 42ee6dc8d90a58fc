// The supplementary agenda as it is printed.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/agenda_entries.hpp>
#include <plenum/report/supplement.hpp>
#include <plenum/report/supplement_phrases.hpp>
#include <plenum/report/supplement_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

/// The parts of the paper, in its order.
enum class Part { changes, amendments, late, errata, out };

Part part_of(const change::Any& what) {
    if (std::holds_alternative<change::Amended>(what) || std::holds_alternative<change::AmendmentGone>(what))
        return Part::amendments;
    if (std::holds_alternative<change::Added>(what)) return Part::late;
    if (std::holds_alternative<change::Erratum>(what) || std::holds_alternative<change::Reworded>(what))
        return Part::errata;
    if (std::holds_alternative<change::Gone>(what)) return Part::out;
    const auto kind = name(what);
    return kind == "withdrawn" || kind == "not-accepted" ? Part::out : Part::changes;
}

class Report {
public:
    Report(const Changes& changes, const Agenda& agenda)
        : changes_(changes),
          print_{.agenda = agenda, .numbers = numbers(agenda), .options = {}} {
        for_each_debate(agenda, [this](const AgendaEntry& entry, const AgendaSection*) {
            for (const auto& printed : entry.motions) printed_[printed.motion] = {&entry, &printed};
        });
    }

    void write(doc::Document& to) {
        put_changes();
        put_amendments();
        put_late();
        put_lines(Part::errata, "Errata");
        put_lines(Part::out, "Withdrawn or not accepted");
        for (auto& element : elements_) to.elements.push_back(std::move(element));
    }

private:
    struct Place {
        const AgendaEntry* entry = nullptr;
        const AgendaMotion* motion = nullptr;
    };

    void head(int level, std::string text) {
        elements_.emplace_back(
            doc::Heading{.level = level, .text = std::move(text), .note = {}, .extent = {}, .anchor = {}});
    }

    /// One line more of the list at the end, or a list of its own.
    void line(doc::Runs runs) {
        if (runs.empty()) return;
        auto* list = elements_.empty() ? nullptr : std::get_if<doc::List>(&elements_.back());
        if (list == nullptr) list = &std::get<doc::List>(elements_.emplace_back(doc::List{}));
        list->items.push_back(std::move(runs));
    }

    /// The motion by itself, as the agenda prints it.
    void in_full(std::size_t motion) {
        const auto found = printed_.find(motion);
        if (found == printed_.end()) return;
        auto entry = *found->second.entry;
        // What is printed by itself follows an item only when it leads.
        if (entry.motions.front().motion != motion) entry.follows.clear();
        entry.motions = {*found->second.motion};
        entry.motions.front().amendments.clear();  // they have a part of the paper for themselves
        for (auto& element : elements(print_, entry, false)) elements_.push_back(std::move(element));
    }

    void put_full_text(const change::Any& what) {
        if (const auto* made = std::get_if<change::Made>(&what)) in_full(made->motion);
        if (const auto* reworded = std::get_if<change::Reworded>(&what)) in_full(reworded->motion);
        if (const auto* treated = std::get_if<change::Treated>(&what); treated != nullptr && treated->in_full)
            in_full(treated->motion);
        if (const auto* split = std::get_if<change::Split>(&what)) {
            for (const auto half : split->into) in_full(half);
        }
    }

    std::string title_of(const std::string& section) const {
        for (const auto* sections : {&print_.agenda.sections, &print_.agenda.grey, &print_.agenda.part2}) {
            const auto found = std::ranges::find(*sections, section, &AgendaSection::id);
            if (found != sections->end()) return found->title;
        }
        return section_title(section, print_.agenda.conference);
    }

    void put_changes() {
        const std::string* section = nullptr;
        for (const auto& change : changes_) {
            if (part_of(change.what) != Part::changes) continue;
            if (section == nullptr) head(2, "Changes to the agenda");
            if (section == nullptr || *section != change.section) {
                if (!change.section.empty()) head(3, title_of(change.section));
            }
            section = &change.section;
            line(in_words(change));
            put_full_text(change.what);
        }
    }

    void put_amendments() {
        std::string to;
        bool any = false;
        for (const auto& change : changes_) {
            if (part_of(change.what) != Part::amendments) continue;
            if (!any) head(2, "Amendments and riders");
            if (!any || to != change.motion.id) {
                doc::Runs heading = doc::plain("To ");
                for (auto& run : named(change.motion)) heading.push_back(std::move(run));
                heading.push_back({.text = ":"});
                elements_.emplace_back(doc::Paragraph{std::move(heading)});
            }
            any = true;
            to = change.motion.id;
            put_amendment(change);
        }
    }

    void put_amendment(const Change& change) {
        const auto* what = std::get_if<change::Amended>(&change.what);
        // One that was there in the same words is told in a line.
        if (what == nullptr || (what->before && !what->reworded)) return line(in_words(change));
        const auto found = std::ranges::find_if(printed_, [&](const auto& each) {
            return std::ranges::any_of(each.second.motion->amendments, [&](const AgendaAmendment& amendment) {
                return amendment.amendment == what->amendment;
            });
        });
        if (found == printed_.end()) return;
        for (const auto& amendment : found->second.motion->amendments) {
            if (amendment.amendment != what->amendment) continue;
            auto of = amendment_block(print_.agenda, *found->second.motion, amendment);
            if (what->reworded) of.notes.insert(of.notes.begin(), doc::plain("In other words than before."));
            elements_.emplace_back(std::move(of));
        }
    }

    void put_late() {
        bool any = false;
        for (const auto& change : changes_) {
            const auto* what = std::get_if<change::Added>(&change.what);
            if (what == nullptr) continue;
            if (!any) head(2, "Late motions");
            any = true;
            if (what->lead) {
                doc::Runs with = doc::plain("To be taken with ");
                for (auto& run : named(*what->lead)) with.push_back(std::move(run));
                with.push_back({.text = ":"});
                elements_.emplace_back(doc::Paragraph{std::move(with)});
            }
            in_full(what->motion);
            if (!change.reason.empty())
                elements_.emplace_back(doc::Paragraph{doc::plain("Why: " + sentence(change.reason))});
        }
    }

    void put_lines(Part part, const std::string& title) {
        bool any = false;
        for (const auto& change : changes_) {
            if (part_of(change.what) != part) continue;
            if (!any) head(2, title);
            any = true;
            line(in_words(change));
            put_full_text(change.what);
        }
    }

    const Changes& changes_;
    Print print_;
    std::map<std::size_t, Place> printed_;  ///< where each motion of the agenda stands
    std::vector<doc::Element> elements_;
};

/// What the reader has in hand.
std::string earlier(const State& before, const std::string& since) {
    if (!before.published_on.empty()) return "the agenda of " + date(before.published_on);
    return since.empty() ? "the agenda as it was published" : "the agenda as it stood in " + since;
}

}  // namespace

doc::Document supplement(const Changes& changes, const Agenda& agenda, const State& before,
                         const std::string& since) {
    doc::Document document;
    const auto name = conference_name(agenda.conference);
    document.title = name.empty() ? "Supplementary agenda" : name + ": supplementary agenda";
    document.subtitle = days(agenda.conference);
    if (!agenda.conference.venue.empty())
        document.subtitle += (document.subtitle.empty() ? "" : ", ") + agenda.conference.venue;
    document.status = agenda.draft ? "DRAFT" : "";
    document.language = language_tag(agenda.conference.language);
    const auto say = [&](std::string text) {
        document.elements.emplace_back(doc::Paragraph{doc::plain(std::move(text))});
    };
    if (changes.empty()) {
        say("Nothing has changed since " + earlier(before, since) + ".");
        return document;
    }
    say("What has changed since " + earlier(before, since) +
        ". Numbers that were printed there stay as they are; what is not named here is taken as it was "
        "printed.");
    Report(changes, agenda).write(document);
    return document;
}

}  // namespace plenum::report
