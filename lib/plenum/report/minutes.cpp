// The minutes of a conference.
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/minutes.hpp>
#include <plenum/report/minutes_parts.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

class Writer {
public:
    Writer(const Agenda& agenda, const Proceedings& proceedings)
        : agenda_(agenda),
          sitting_{.agenda = agenda, .proceedings = proceedings, .numbers = numbers(agenda)} {}

    doc::Document write(const Resolutions& resolutions) {
        const auto name = conference_name(agenda_.conference);
        document_.title = name.empty() ? "Minutes" : name + ": minutes";
        document_.subtitle = days_and_venue(agenda_.conference);
        document_.language = language_tag(agenda_.conference.language);
        if (agenda_.draft) document_.status = "DRAFT: numbers may still change";
        people("Officers", agenda_.conference.officers);
        people("Agenda committee", agenda_.conference.agenda_committee);
        put(doc::Paragraph{doc::plain(sum_in_words(resolutions))});
        put(doc::Contents{.title = "Contents"});
        under("Opening", "opening", agenda_.opening);
        for (const auto& section : agenda_.sections)
            under(section.title, "section-" + section.id, section.entries);
        under("Chosen motions", "chosen", agenda_.chosen);
        put_ballots(document_, sitting_);
        elsewhere(agenda_.grey, "printed grey");
        elsewhere(agenda_.part2, "Part 2");
        under("Motions received since the agenda was printed", "late", agenda_.late);
        under("Closing", "closing", agenda_.closing);
        put_not_reached(document_, sitting_);
        put_not_taken(document_, agenda_);
        return std::move(document_);
    }

private:
    void put(doc::Element element) { document_.elements.push_back(std::move(element)); }

    void people(const std::string& what, const std::vector<Person>& all) {
        if (all.empty()) return;
        std::vector<std::string> names;
        for (const auto& each : all) {
            auto known = each.role.empty() ? each.from : each.role;
            names.push_back(each.name + (known.empty() ? "" : " (" + known + ')'));
        }
        put(doc::Paragraph{
            {{.text = what + ": ", .style = doc::Run::Style::strong}, {.text = listed(names) + '.'}}});
    }

    bool is_minuted(const AgendaEntry& entry) const {
        return entry.item.has_value() || was_taken(sitting_, entry);
    }

    void under(const std::string& title, const std::string& anchor, const std::vector<AgendaEntry>& entries) {
        std::vector<AgendaEntry> taken;
        for (const auto& each : entries) {
            if (is_minuted(each)) taken.push_back(each);
        }
        if (taken.empty()) return;
        put(doc::Heading{.text = title, .extent = extent(taken), .anchor = anchor});
        for (const auto& each : taken) {
            if (each.item) {
                put_item(document_, sitting_, *each.item, each.number);
            } else {
                put_debate(document_, sitting_, each);
            }
        }
    }

    /// What was unlikely to be reached, and was.
    void elsewhere(const std::vector<AgendaSection>& sections, const std::string& where) {
        for (const auto& section : sections)
            under(section.title + " (" + where + ')', "more-" + section.id, section.entries);
    }

    const Agenda& agenda_;
    Sitting sitting_;
    doc::Document document_;
};

}  // namespace

doc::Document minutes(const Agenda& agenda, const Proceedings& proceedings, const Resolutions& resolutions) {
    return Writer(agenda, proceedings).write(resolutions);
}

}  // namespace plenum::report
