#include "../agenda/meeting.hpp"
#include "../catch.hpp"

#include <plenum/read/results.hpp>
#include <plenum/record/lay.hpp>
#include <plenum/record/resolutions.hpp>
#include <plenum/record/sessions.hpp>
#include <plenum/render/document.hpp>
#include <plenum/report/minutes.hpp>
#include <plenum/report/minutes_parts.hpp>

#include <algorithm>

using namespace plenum;

namespace {

/// A conference of two sessions that has voted.
struct Met {
    Met(const std::string& decisions, const std::string& results) : agenda(meeting::agenda(decisions)) {
        agenda.conference.days = {
            {.date = "2026-11-20",
             .sessions = {{.start = "09:30", .end = "11:00"}, {.start = "14:00", .end = "17:00"}}}};
        Diagnostics found;
        const auto read =
            read::results(std::make_shared<const Source>("results.yaml", "results:\n" + results), found);
        proceedings = record::lay(agenda, read, {});
        sessions = record::settled_in(agenda, proceedings);
        resolutions = record::resolutions(agenda, proceedings, {}, {});
    }

    std::vector<report::Taken> order() const {
        return report::in_order({.agenda = agenda,
                                 .proceedings = proceedings,
                                 .sessions = sessions,
                                 .numbers = report::numbers(agenda)});
    }

    std::string minutes() const { return text(report::minutes(agenda, proceedings, resolutions, sessions)); }

    static std::string text(const doc::Document& document) {
        for (const auto* each : render::documents::all()) {
            if (each->name == "text") return each->write(document, {});
        }
        return {};
    }

    Agenda agenda;
    Proceedings proceedings;
    Sessions sessions;
    Resolutions resolutions;
};

/// Do these stand in the text one behind the other?
bool in_this_order(const std::string& text, const std::vector<std::string>& wanted) {
    std::size_t at = 0;
    for (const auto& each : wanted) {
        at = text.find(each, at);
        INFO("looking for " << each << " in\n" << text);
        CHECK(at != std::string::npos);
        if (at == std::string::npos) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("minutes have what was printed grey behind the closing items, by its number", "[report]") {
    const Met met("  - treat: d-01\n    as: grey\n",
                  "  - {motion: e-01, outcome: lost}\n  - {motion: d-01, outcome: carried}\n");
    std::vector<int> firsts;
    for (const auto& taken : met.order()) firsts.push_back(std::stoi(taken.entries.front().number));
    CHECK(std::ranges::is_sorted(firsts));
    CHECK(met.order().back().title == "Digital (printed grey)");
}

TEST_CASE("minutes go by session where it is known, and a section may go over two", "[report]") {
    const Met met("",
                  "  - {motion: d-01, outcome: carried, on: 2026-11-20T10:00}\n"
                  "  - {motion: e-01, outcome: lost, on: 2026-11-20T15:00}\n"
                  "  - {motion: f-01, outcome: lost}\n");
    for (const auto& taken : met.order()) {
        CHECK(std::ranges::all_of(taken.in, [](const auto& each) { return each.has_value(); }));
    }
    CHECK(in_this_order(met.minutes(), {"Contents", "Friday 20 November 2026, 09:30 to 11:00",
                                        "Friday 20 November 2026, 09:30", "Digital",
                                        "Friday 20 November 2026, 14:00", "Digital (continued)", "Funding"}));
    const Met timeless("", "  - {motion: d-01, outcome: carried}\n");
    CHECK(timeless.minutes().find("November") == timeless.minutes().rfind("November"));
}

TEST_CASE("what was written down as not reached is minuted as such", "[report]") {
    const Met met("", "  - {motion: d-01, outcome: carried}\n  - {motion: e-01, outcome: not-reached}\n");
    CHECK(in_this_order(met.minutes(), {"COMMITTEE D", "Not reached", "COMMITTEE E"}));
}

TEST_CASE("a bulletin tells amendments, scores and why a motion fell", "[report]") {
    const Met met("  - if_carried: d-01\n    falls: [e-01]\n",
                  "  - {amendment: a-01-a3, outcome: carried}\n"
                  "  - {motion: a-01, outcome: carried, on: 2026-11-20T10:00}\n"
                  "  - {motion: d-01, outcome: carried, on: 2026-11-20T10:10}\n"
                  "  - {item: report, scores: [4.25, ~, 3], note: all spoke, on: 2026-11-20T10:20}\n");
    auto those = met.resolutions;
    std::erase_if(those.motions, [](const Resolved& each) { return each.id != "d-01" && each.id != "e-01"; });
    const auto page = Met::text(report::bulletin(those, met.agenda, met.proceedings, met.sessions, 0));
    CHECK(in_this_order(
        page, {"Not carried", "COMMITTEE E: fell, as", "was carried", "Amendments", "ORREST: carried",
               "Report. Mean scores, from 1 to 6: 4.25 for question 1, question 2 not put", "All spoke."}));
}
