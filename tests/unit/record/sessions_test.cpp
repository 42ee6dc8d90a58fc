#include "../agenda/meeting.hpp"
#include "../catch.hpp"

#include <plenum/read/results.hpp>
#include <plenum/record/lay.hpp>
#include <plenum/record/left.hpp>
#include <plenum/record/resolutions.hpp>
#include <plenum/record/sessions.hpp>

using namespace plenum;

namespace {

Results results(const std::string& entries) {
    Diagnostics found;
    return read::results(std::make_shared<const Source>("results.yaml", "results:\n" + entries), found);
}

Agenda two_days() {
    auto agenda = meeting::agenda("  - treat: h-01\n    as: A\n");
    agenda.conference.days = {
        {.date = "2026-11-20",
         .sessions = {{.start = "09:30", .end = "11:00"}, {.start = "14:00", .end = "17:00"}}},
        {.date = "2026-11-21", .sessions = {{.start = "09:00", .end = "12:00"}}}};
    return agenda;
}

/// The session of d-01, from 1; 0 when it cannot be told.
std::size_t session(const Agenda& agenda, const std::string& on) {
    const auto all = record::lay(agenda, results("  - {motion: d-01, outcome: lost" + on + "}\n"), {});
    const auto in = record::settled_in(agenda, all).motions[3];
    return in ? *in + 1 : 0;
}

/// What is left, by id and kind: "A d-01 ...".
std::string left(const Agenda& agenda, const std::string& entries) {
    std::string result;
    const auto all = record::lay(agenda, results(entries), {});
    for (const auto& step : record::left(agenda, all)) {
        using Kind = record::Step::Kind;
        result += result.empty() ? "" : " ";
        if (step.kind == Kind::all) result += name(step.as);
        if (step.kind == Kind::motion) result += agenda.motions[step.motion].id;
        if (step.kind == Kind::amendment) result += agenda.amendments[step.amendment].id;
        if (step.kind == Kind::ballot) result += "ballot";
        if (step.kind == Kind::item) result += called(*step.entry->item);
    }
    return result;
}

}  // namespace

TEST_CASE("a time tells the session, and without one the timetable does", "[record]") {
    auto agenda = two_days();
    CHECK(session(agenda, ", on: 2026-11-20T10:40") == 1);
    CHECK(session(agenda, ", on: 2026-11-20T11:20") == 1);
    CHECK(session(agenda, ", on: 2026-11-20T15:00") == 2);
    CHECK(session(agenda, ", on: 2026-11-21") == 3);
    CHECK(session(agenda, ", on: 2026-11-20") == 0);
    CHECK(session(agenda, "") == 0);
    CHECK(session(agenda, ", on: 2030-01-01T10:00") == 0);
    agenda.timetable = {{.date = "2026-11-20", .start = "14:10", .end = "15:00", .id = "digital"}};
    CHECK(session(agenda, "") == 2);
    CHECK(session(agenda, ", on: 2026-11-20") == 2);
}

TEST_CASE("what is left comes in the order in which it is taken, amendments before their motion",
          "[record]") {
    const auto agenda = two_days();
    CHECK(left(agenda, "") == "A a-01-a1 a-01-a2 a-01-a3 a-01 d-01 e-01 f-01 g-01");
    // An amendment that falls is not put any more.
    CHECK(left(agenda, "  - {all: A}\n  - {amendment: a-01-a1, outcome: carried}\n") ==
          "a-01-a3 a-01 d-01 e-01 f-01 g-01");
    CHECK(left(agenda, "  - {motion: a-01, parts: {1: carried}}\n") == "A a-01 d-01 e-01 f-01 g-01");
    CHECK(left(agenda, "  - {motion: a-01, outcome: carried}\n  - {motion: d-01, outcome: lost}\n") ==
          "A e-01 f-01 g-01");
    // What was chosen by ballot comes after the sections.
    CHECK(left(agenda, "  - {chosen: [c-01]}\n").ends_with("g-01 c-01"));
}

TEST_CASE("where there is something to choose from, the ballot is asked for until it is known", "[record]") {
    auto agenda = meeting::agenda("  - treat: h-01\n    as: grey\n");
    CHECK(left(agenda, "").find("g-01 ballot h-01") != std::string::npos);
    CHECK(left(agenda, "  - {chosen: [h-01]}\n").find("ballot") == std::string::npos);
}

TEST_CASE("what fell did so in the session of what was carried, an amendment in that of its motion",
          "[record]") {
    auto agenda = meeting::agenda("  - if_carried: d-01\n    falls: [h-01]\n");
    agenda.conference.days = two_days().conference.days;
    const auto all = record::lay(agenda,
                                 results("  - {amendment: a-01-a1, outcome: lost}\n"
                                         "  - {motion: a-01, outcome: carried, on: 2026-11-20T10:00}\n"
                                         "  - {motion: d-01, outcome: carried, on: 2026-11-21T10:00}\n"
                                         "  - {item: report, note: thanks, on: 2026-11-20T14:30}\n"),
                                 {});
    const auto sessions = record::settled_in(agenda, all);
    CHECK(sessions.motions[7] == 2U);
    CHECK(sessions.amendments[0] == 0U);
    CHECK(sessions.items.at("report") == 1U);
    CHECK(sessions.known());
}

TEST_CASE("resolutions name what stands with them, and leave the others of a bracket out", "[record]") {
    const auto agenda = two_days();
    const auto all = record::lay(agenda,
                                 results("  - {amendment: a-01-a3, outcome: carried}\n"
                                         "  - {motion: a-01, parts: [carried, reference]}\n"
                                         "  - {motion: c-01, outcome: lost}\n"),
                                 {});
    const auto made = record::resolutions(agenda, all, {}, {});
    REQUIRE(made.motions.size() == 7);
    const auto& first = made.motions[0];
    CHECK(first.id == "a-01");
    CHECK(first.number == "2");
    CHECK(first.section_title == "Digital");
    CHECK(first.of == std::vector<std::string>{"b-01"});
    CHECK(first.parts[0].text == "believes twelve a things");
    CHECK(first.parts[1].text == "instructs GPC to do twelve of them and reports back");
    CHECK(first.parts[1].amended_by == std::vector<std::string>{"2(iii)"});
    CHECK(first.parts[1].outcome == Outcome::reference);
    CHECK(made.motions[1].id == "c-01");
}
