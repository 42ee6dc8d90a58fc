#include "../catch.hpp"

#include <plenum/data/data.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/moments.hpp>

using namespace plenum;

TEST_CASE("the built-in profile is whole") {
    const auto conference = read::builtin_conference();
    CHECK(conference.nation == "UK");
    CHECK(conference.opening == "That conference");
    CHECK(conference.limits.words == 150);
    CHECK(conference.sections.size() > 20);
    for (const auto& section : conference.sections) {
        CHECK_FALSE(section.id.empty());
        CHECK_FALSE(section.title.empty());
    }
}

TEST_CASE("what conference.yaml leaves unsaid is as in the profile") {
    Diagnostics found;
    const auto conference =
        read::conference(std::make_shared<const Source>(
                             "conference.yaml",
                             "nation: northern ireland\nlimits: {parts: 3}\neveryday: [VAT]\n"
                             "days:\n  - date: 2026-11-20\n    sessions: [{start: 9:30, end: 11.00}]\n"
                             "sections: [Car parks, {id: digital, title: IT}]\n"),
                         found);
    CHECK(found.empty());
    CHECK(conference.nation == "Northern Ireland");
    CHECK(conference.limits.words == 150);
    CHECK(conference.limits.parts == 3);
    CHECK(conference.days.at(0).sessions.at(0).start == "09:30");
    CHECK(conference.days.at(0).sessions.at(0).end == "11:00");
    REQUIRE(conference.sections.size() == 2);
    CHECK(conference.sections[0].id == "car-parks");
    CHECK_FALSE(conference.sections[1].keywords.empty());
    CHECK(conference.rest.find("everyday") != nullptr);
}

TEST_CASE("who is named in front of the agenda") {
    Diagnostics found;
    const auto conference =
        read::conference(std::make_shared<const Source>(
                             "conference.yaml",
                             "officers:\n  - {role: Chair of conference, name: Dr A, from: Orrest}\n"
                             "  - {role: Treasurer}\n  - {nmae: Dr C}\n"
                             "agenda_committee: [Dr  B]\nnotes:\n  - >-\n    Speak\n    up.\n  - ''\n"),
                         found);
    REQUIRE(conference.officers.size() == 1);
    CHECK(conference.officers[0].role == "Chair of conference");
    CHECK(conference.officers[0].name == "Dr A");
    CHECK(conference.officers[0].from == "Orrest");
    REQUIRE(conference.agenda_committee.size() == 1);
    CHECK(conference.agenda_committee[0].name == "Dr B");
    CHECK(conference.notes == std::vector<std::string>{"Speak up."});
    // The second officer has no name, and the third one's is misspelt.
    REQUIRE(found.all().size() == 3);
    CHECK(found.all()[0].rule == "no-name");
    CHECK(found.all()[1].rule == "unknown-key");
    CHECK(found.all()[2].rule == "no-name");
}

TEST_CASE("dates and times are those of the calendar and the clock") {
    CHECK(read::date("2028-02-29") == "2028-02-29");
    CHECK(read::date("2026-02-29").empty());
    CHECK(read::date("1-1-2026").empty());
    CHECK(read::time("24:00").empty());
    CHECK(read::time("9.05") == "09:05");
    CHECK(read::moment("2026-09-01 12:00") == "2026-09-01T12:00");
    CHECK(read::moment("2026-09-01T25:00").empty());
    CHECK(read::moment("").empty());
}

TEST_CASE("the themes that headings name are rows of the thesaurus, and speak for them") {
    const auto themes = data::tree("themes");
    const auto* rows = themes.find("english");
    REQUIRE(rows != nullptr);
    std::size_t named = 0;
    const auto headings = data::tree("sections");
    for (const auto& section : headings.find("sections")->children) {
        const auto* names = section.find("themes");
        if (names == nullptr) continue;
        for (const auto& name : names->children) {
            INFO(name.text);
            CHECK(rows->find(name.text) != nullptr);
            ++named;
        }
    }
    CHECK(named > 100);
    // Each row is one more entry of keywords.
    std::size_t entries = 0;
    for (const auto& section : read::known_sections("english")) entries += section.keywords.size();
    CHECK(entries > named);
    CHECK(read::known_sections("german").size() > 10);
    CHECK(read::known_sections("french").empty());
}
