// The minutes of a conference.
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/minutes.hpp>
#include <plenum/report/minutes_parts.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <set>

namespace plenum::report {

namespace {

class Writer {
public:
    Writer(const Agenda& agenda, const Proceedings& proceedings, const Sessions& sessions)
        : agenda_(agenda),
          sitting_{.agenda = agenda,
                   .proceedings = proceedings,
                   .sessions = sessions,
                   .numbers = numbers(agenda)} {}

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
        const auto taken = in_order(sitting_);
        if (sitting_.sessions.known()) {
            by_session(taken);
        } else {
            for (const auto& each : taken) put(each, {});
        }
        put_ballots(document_, sitting_);
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

    void by_session(const std::vector<Taken>& taken) {
        std::set<std::string> begun;
        for (std::size_t session = 0; session < sitting_.sessions.all.size(); ++session) {
            std::vector<AgendaEntry> entries;
            for (const auto& each : taken) {
                for (auto& entry : of_session(each, session).entries) entries.push_back(std::move(entry));
            }
            if (entries.empty()) continue;
            put(doc::Heading{.text = when(sitting_.sessions.all[session]),
                             .extent = extent(entries),
                             .anchor = "session-" + std::to_string(session + 1)});
            for (const auto& each : taken) {
                auto part = of_session(each, session);
                if (part.entries.empty()) continue;
                if (!begun.insert(part.anchor).second) part.title += " (continued)";
                put(part, session);
            }
        }
    }

    static Taken of_session(const Taken& taken, std::size_t session) {
        Taken result{.title = taken.title, .anchor = taken.anchor};
        for (std::size_t i = 0; i < taken.entries.size(); ++i) {
            if (taken.in[i] == session) result.entries.push_back(taken.entries[i]);
        }
        return result;
    }

    void put(const Taken& taken, Sessions::In session) {
        put(doc::Heading{.level = session ? 3 : 2,
                         .text = taken.title,
                         .extent = extent(taken.entries),
                         .anchor = taken.anchor,
                         .listed = true});
        for (const auto& each : taken.entries) {
            if (each.item) {
                put_item(document_, sitting_, *each.item, each.number);
            } else {
                put_debate(document_, sitting_, each);
            }
        }
    }

    const Agenda& agenda_;
    Sitting sitting_;
    doc::Document document_;
};

}  // namespace

std::string when(const Sat& sat) {
    auto result = date(sat.date);
    if (!sat.start.empty()) result += ", " + sat.start + " to " + sat.end;
    return result;
}

doc::Document minutes(const Agenda& agenda, const Proceedings& proceedings, const Resolutions& resolutions,
                      const Sessions& sessions) {
    return Writer(agenda, proceedings, sessions).write(resolutions);
}

}  // namespace plenum::report
