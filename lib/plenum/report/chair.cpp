// The script that the chair of conference reads at the table.
#include <plenum/report/agenda_entries.hpp>
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/agenda_matter.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/chair.hpp>
#include <plenum/report/chair_debate.hpp>
#include <plenum/report/chair_words.hpp>
#include <plenum/report/facts.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <charconv>

namespace plenum::report {

namespace {

void put(doc::Document& document, doc::Runs runs) {
    if (!runs.empty()) document.elements.emplace_back(doc::Paragraph{std::move(runs)});
}

void put_heading(doc::Document& document, const Script& script, std::string_view key,
                 const std::string& extent, const std::string& anchor) {
    document.elements.emplace_back(
        doc::Heading{.text = word(script, "headings", key), .extent = extent, .anchor = anchor});
}

unsigned base(const std::string& number) {
    unsigned value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

/// Says what is not taken any more and has its number in print, where the number would be called: before
/// what kept a letter of it, or else after what stands next below.
class Absent {
public:
    explicit Absent(const Script& script) : script_(script) {
        for_each_debate(script.agenda, [&](const AgendaEntry& entry, const AgendaSection*) {
            called_.push_back(base(entry.number));
        });
    }

    void put_before(doc::Document& document, const AgendaEntry& entry) const {
        for_each([&](const NotTaken& each) {
            if (base(each.number) == base(entry.number)) say(document, each);
        });
    }

    void put_after(doc::Document& document, const AgendaEntry& entry) const {
        for_each([&](const NotTaken& each) {
            const auto own = base(each.number);
            if (std::ranges::count(called_, own) > 0) return;
            unsigned before = 0;
            for (const auto number : called_) {
                if (number < own) before = std::max(before, number);
            }
            if (before == base(entry.number)) say(document, each);
        });
    }

private:
    template <class Visit>
    void for_each(Visit visit) const {
        for (const auto& each : script_.agenda.not_taken) {
            if (!each.number.empty()) visit(each);
        }
    }

    void say(doc::Document& document, const NotTaken& each) const {
        const bool withdrawn = each.treatment == Treatment::withdrawn;
        put(document, said(script_, withdrawn ? "withdrawn" : "not_taken",
                           {{"NUMBER", each.number},
                            {"WHO", mover(script_, each.motion)},
                            {"WHY", why(script_, each.treatment)}}));
    }

    const Script& script_;
    std::vector<unsigned> called_;
};

/// The motions of an entry that are marked A.
std::vector<const AgendaMotion*> accepted(const AgendaEntry& entry) {
    std::vector<const AgendaMotion*> result;
    for (const auto& each : entry.motions) {
        if (each.treatment == Treatment::accepted) result.push_back(&each);
    }
    return result;
}

bool is_accepted(const AgendaEntry& entry) {
    return !entry.motions.empty() && entry.motions.front().treatment == Treatment::accepted;
}

/// What is accepted without debate, in one vote.
void put_accepted(doc::Document& document, const Script& script) {
    std::vector<std::pair<std::string, std::vector<const AgendaMotion*>>> all;
    for_each_debate(script.agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
        const auto some = accepted(entry);
        if (some.empty()) return;
        const auto title = section == nullptr ? "" : section->title;
        if (all.empty() || all.back().first != title)
            all.emplace_back(title, std::vector<const AgendaMotion*>{});
        all.back().second.insert(all.back().second.end(), some.begin(), some.end());
    });
    if (all.empty()) return;
    put_heading(document, script, "accepted", {}, "accepted");
    put(document, said(script, "accepted"));
    doc::List list;
    for (const auto& [title, motions] : all) {
        doc::Runs line;
        if (!title.empty()) line = {{.text = title, .style = doc::Run::Style::strong}, {.text = ": "}};
        line.push_back({.text = named(script, motions) + "."});
        list.items.push_back(std::move(line));
        for (const auto* each : motions) {
            for (auto& note : errata(script.agenda, *each)) list.items.push_back(std::move(note));
            for (auto& note : undebated(script, *each)) list.items.push_back(std::move(note));
        }
    }
    document.elements.emplace_back(std::move(list));
    put(document, said(script, "accepted_note"));
    Votes votes(script);
    votes.add(said_plainly(script, "accepted_all"), "accepted");
    votes.put(document);
}

/// Entries in order. What is marked A is only named, for it was voted on in one go.
void put_entries(doc::Document& document, const Script& script, const std::vector<AgendaEntry>& entries,
                 const AgendaSection* section, const Absent& absent) {
    std::vector<const AgendaMotion*> done;
    const auto name_done = [&] {
        if (!done.empty()) put(document, said(script, "accepted_here", {{"OTHERS", named(script, done)}}));
        done.clear();
    };
    for (const auto& entry : entries) {
        absent.put_before(document, entry);
        if (is_accepted(entry)) {
            for (const auto* each : accepted(entry)) done.push_back(each);
        } else {
            name_done();
            put_item(document, script, entry, section);
        }
        absent.put_after(document, entry);
    }
    name_done();
}

void put_sections(doc::Document& document, const Script& script, const Absent& absent) {
    for (const auto& section : script.agenda.sections) {
        document.elements.emplace_back(doc::Heading{.text = section.title,
                                                    .note = extent_in_words(script.agenda, section),
                                                    .extent = extent(section.entries),
                                                    .anchor = "section-" + section.id});
        Facts facts{{"SECTION", section.title}, {"ITEMS", items(section.entries)}};
        if (section.minutes)
            facts["MINUTES"] = count(static_cast<std::size_t>(*section.minutes), "minute", "minutes");
        put(document, said(script, "section", facts));
        put_entries(document, script, section.entries, &section, absent);
    }
}

void put_part(doc::Document& document, const Script& script, const std::vector<AgendaEntry>& entries,
              const std::string& key, const Absent& absent) {
    if (entries.empty()) return;
    put_heading(document, script, key, extent(entries), key);
    put(document, said(script, key, {{"ITEMS", items(entries)}}));
    put_entries(document, script, entries, nullptr, absent);
}

void put_grey(doc::Document& document, const Script& script, const Absent& absent) {
    const auto& agenda = script.agenda;
    if (agenda.grey.empty()) return;
    put_heading(document, script, "grey", extent(agenda.grey), "grey");
    put(document, said(script, "grey"));
    for (const auto& section : agenda.grey) {
        document.elements.emplace_back(
            doc::Heading{.level = 3, .text = section.title, .anchor = "grey-" + section.id});
        put_entries(document, script, section.entries, &section, absent);
    }
}

void put_part2(doc::Document& document, const Script& script) {
    const auto& agenda = script.agenda;
    if (agenda.part2.empty()) return;
    std::vector<AgendaEntry> all;
    for (const auto& section : agenda.part2)
        all.insert(all.end(), section.entries.begin(), section.entries.end());
    put_heading(document, script, "part2", extent(all), "part-2");
    put(document, said(script, "part2", {{"ITEMS", items(all)}}));
}

void put_front(doc::Document& document, const Script& script) {
    const auto insert = [&](doc::Document& into, std::string_view what) {
        if (what == "programme") put_programme(into, script.agenda.conference, script.agenda.timetable);
        if (what == "contents")
            into.elements.emplace_back(doc::Contents{.title = word(script, "headings", "contents")});
    };
    auto facts = script.facts;
    if (!script.orders.two_thirds.empty()) facts["TWO_THIRDS"] = joined(script.orders.two_thirds);
    if (const auto* before = script.prose.find("before")) put_prose(document, *before, facts, insert);
}

}  // namespace

doc::Document chair(const Agenda& agenda, const StandingOrders& orders, const Tree& prose) {
    const Script script{.agenda = agenda,
                        .orders = orders,
                        .prose = prose,
                        .numbers = numbers(agenda),
                        .facts = facts_of(agenda.conference)};
    doc::Document document;
    document.title = title_of(prose, script.facts);
    document.subtitle = days_and_venue(agenda.conference);
    document.status = status(agenda);
    document.language = language_tag(agenda.conference.language);
    put_front(document, script);
    const Absent absent(script);
    put_part(document, script, agenda.opening, "opening", absent);
    put_accepted(document, script);
    put_sections(document, script, absent);
    put_part(document, script, agenda.chosen, "chosen", absent);
    put_grey(document, script, absent);
    put_part(document, script, agenda.late, "late", absent);
    put_part(document, script, agenda.closing, "closing", absent);
    put_part2(document, script);
    put_not_taken(document, agenda);
    return document;
}

}  // namespace plenum::report
