#include "small_agenda.hpp"

#include <plenum/render/document.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/agenda_names.hpp>

using namespace plenum;
using small::has;
using small::motion;

namespace {

std::string as(std::string_view format, const doc::Document& document) {
    for (const auto* each : render::documents::all()) {
        if (each->name == format) return each->write(document, {});
    }
    return {};
}

/// Wherever the lines break.
void says(std::string_view text, std::string_view words) {
    has(small::flowing(text), words);
}

AgendaEntry alone(const std::string& number, std::size_t motion, Treatment treatment = Treatment::debate,
                  const std::string& reason = {}) {
    return {.motions = {{.number = number,
                         .starred = treatment == Treatment::debate,
                         .treatment = treatment,
                         .motion = motion,
                         .reason = reason}},
            .number = number};
}

/// Something of everything that a committee can decide.
Agenda decided() {
    Agenda a;
    a.conference.name = "Conference";
    a.conference.year = 2031;
    a.conference.officers = {{.role = "Chair of conference", .name = "Dr Una Thorne", .from = "Orrest"}};
    a.conference.agenda_committee = {{.role = "", .name = "Dr Pym Lark", .from = "Aldermoor"}};
    a.conference.notes = {"Speak from the floor"};
    a.motions = {
        motion("aldermoor-1", "Aldermoor", "That conference instructs GPC to mend the lift."),
        motion("orrest-1", "Orrest", "That conference asks:", {"that lifts be mended", "for a ramp"}),
        motion("aldermoor-2", "Aldermoor", "That conference welcomes rain."),
        motion("bro-1", "Bro Helyg", "That conference welcomes snow."),
        motion("bro-2", "Bro Helyg", "That conference wants tea."),
        motion("coldbrook-1", "Coldbrook", "That conference wants coffee."),
        motion("dunmere-1", "Dunmere", "That conference wants a pay rise of twelve per cent."),
        motion("dunmere-2", "Dunmere", "That conference is cross."),
        motion("eastmarch-1", "Eastmarch", "That conference noticed this late."),
        motion("the-lift", "", "That conference instructs GPC:", {"to mend the lift", "to build a ramp"}),
    };
    a.submitted = 9;
    a.made = {
        {.motion = a.motions[9],
         .of = {0, 1},
         .proposed_by = "Orrest",
         .sources = {{{.motion = 0, .part = 0}, {.motion = 1, .part = 1}}, {{.motion = 1, .part = 2}}}}};
    AgendaEntry lift{.motions = {{.number = "2", .starred = true, .motion = 9},
                                 {.number = "2a", .motion = 0},
                                 {.number = "2b",
                                  .treatment = Treatment::accepted_as_reference,
                                  .motion = 1,
                                  .reason = "the composite says it"}},
                     .subject = "ramps, lifts",
                     .number = "2"};
    auto pay = alone("3", 6);
    pay.motions[0].amendments = {{.number = "3(i)", .amendment = 0, .conflicts = {1}},
                                 {.number = "3(ii)", .amendment = 1, .conflicts = {0}},
                                 {.number = "3(iii)", .amendment = 2},
                                 {.number = "3(iv)",
                                  .amendment = 3,
                                  .treatment = Treatment::incompetent,
                                  .reason = "a direct negative"}};
    a.amendments = {
        {.id = "x1",
         .from = "Orrest",
         .to = "dunmere-1",
         .kind = Amendment::Kind::replace,
         .words = "twelve per cent",
         .with = "eleven per cent"},
        {.id = "x2",
         .from = "Coldbrook",
         .to = "dunmere-1",
         .kind = Amendment::Kind::replace,
         .words = "twelve",
         .with = "ten"},
        {.id = "x3",
         .from = "Bro Helyg",
         .to = "dunmere-1",
         .kind = Amendment::Kind::rider,
         .words = "and reports back."},
        {.id = "x4", .from = "Bro Helyg", .to = "dunmere-1", .kind = Amendment::Kind::cut, .words = "wants"}};
    a.opening = {{.item = Item{.id = "chair", .title = "Report by the chair"}, .number = "1"}};
    a.sections = {{.id = "premises",
                   .title = "Premises",
                   .entries = {lift, pay, alone("4", 2, Treatment::accepted, "2029-3 says so")},
                   .minutes = 20}};
    a.chosen = {alone("5", 3, Treatment::chosen)};
    a.grey = {{.id = "premises", .title = "Premises", .entries = {alone("6", 4, Treatment::grey)}}};
    a.part2 = {{.id = "premises", .title = "Premises", .entries = {alone("7", 5, Treatment::part2)}}};
    auto late = alone("8", 8);
    late.follows = "3";
    a.late = {late};
    a.not_taken = {{.motion = 7, .treatment = Treatment::incompetent, .reason = "it asks nothing"}};
    a.falls = {{.carried = {.motion = 9, .part = 1},
                .falls = {{.motion = 6}, {.motion = 1, .part = 2}},
                .reason = "the money is spent"}};
    a.errata = {{.motion = {.motion = 6}, .replace = "eleven", .with = "twelve"}};
    a.published_on = "2031-04-01";
    a.draft = false;
    a.changed = true;
    return a;
}

std::string text() {
    return as("text", report::agenda(decided()));
}

}  // namespace

TEST_CASE("three numbers that follow one another are said as one stretch") {
    CHECK(report::extent(std::vector<std::string>{"4", "5", "6", "9", "11", "12"}) == "4 to 6, 9, 11 and 12");
    CHECK(report::extent(std::vector<std::string>{"12"}) == "12");
    CHECK(report::extent(std::vector<std::string>{"12", "12a", "13"}) == "12, 12a and 13");
    CHECK(report::extent(std::vector<std::string>{}).empty());
}

TEST_CASE("what was decided about a motion stands with it") {
    const auto paper = text();
    has(paper, "| * 2    AGENDA COMMITTEE TO BE PROPOSED BY ORREST: That conference instructs");
    has(paper, "(i)  to mend the lift (from 2a and 2b\u00A0(i))\n");
    has(paper,
        "|        (ii) to build a ramp (from 2b\u00A0(ii))\n|\n|        Drawn from ALDERMOOR and ORREST.\n"
        "|        If 2\u00A0(i) is carried, 3 and 2b\u00A0(ii) fall. The money is spent.\n");
    has(paper, "| AR 2b  ORREST: That conference asks:");
    has(paper, "Accepted as a reference: the composite says it.\n");
    has(paper, "Part (ii) falls if 2\u00A0(i) is carried.\n");
    has(paper, "Erratum, put right above: for “eleven” read “twelve”.\n");
    has(paper, "Falls if 2\u00A0(i) is carried.\n");
    has(paper,
        "\nAccepted without debate: policy already\n\n  A 4    ALDERMOOR: That conference welcomes rain.\n"
        "\n         Why: 2029-3 says so.\n");
    CHECK(paper.find("private") == std::string::npos);
}

TEST_CASE("amendments and riders stand under their motion, and their conflicts are told once") {
    const auto paper = text();
    has(paper, "\n         3(i)    AMENDMENT BY ORREST: Delete “twelve per cent” and insert");
    says(paper,
         "a pay rise of [struck: twelve per cent] [added: eleven per cent]. 3(i) and 3(ii) want the same "
         "words: if 3(i) is carried, 3(ii) falls. 3(ii)");
    says(paper, "a pay rise of [struck: twelve] [added: ten] per cent. Falls if 3(i) is carried. 3(iii)");
    has(paper, "3(iii)  RIDER BY BRO HELYG: Add at the end “and reports back.”\n");
    has(paper, "3(iv)   AMENDMENT BY BRO HELYG: Not in order: a direct negative.\n");
    CHECK(paper.find("[struck: wants]") == std::string::npos);
    has(as("html", report::agenda(decided())), "<del>twelve per cent</del> <ins>eleven per cent</ins>");
    has(as("markdown", report::agenda(decided())),
        "\n\n> <a id=\"motion-3-i\"></a>**3(i)** **AMENDMENT BY ORREST:** Delete");
}

TEST_CASE("every part of the paper has its heading, and the totals count all of it") {
    const auto paper = text();
    for (const auto* heading :
         {"Officers of conference\n-", "Agenda committee\n-", "Notes on standing orders\n-",
          "Chosen motions\n-", "Motions in grey\n-", "Part 2\n-",
          "Motions received after the agenda was printed\n-", "Ballot for chosen motions\n-",
          "Motions not accepted\n-", "Index of subjects\n-"})
        has(paper, heading);
    has(paper, "- Chair of conference: Dr Una Thorne, Orrest\n");
    has(paper, "- Dr Pym Lark, Aldermoor\n");
    has(paper, "- Speak from the floor.\n");
    has(paper, "With changes since Tuesday 1 April 2031\n");
    has(paper, "- Published: Tuesday 1 April 2031, with changes since\n");
    has(paper, "1. for debate: 4 motions in 4 debates\n");
    has(paper, "2. accepted without debate: 1 as policy already (A) and 1 as a reference (AR)\n");
    says(paper, "wording: 1 in grey, 1 in Part 2 and 1 not in order");
    says(paper,
         "8 motions from 6 committees: 1 bracket holding 2, and 6 alone; 7 debates in all. 1 composite of "
         "the agenda committee is not counted among them. 1 further motion is not accepted.");
    has(paper, "All of the agenda");
    has(paper, "To follow item 3.\n");
    has(paper, "DUNMERE");
}

TEST_CASE("the ballot has a box for what is neither starred nor accepted") {
    const auto paper = text();
    const auto at = paper.find("Ballot for chosen motions\n-");
    const auto ballot = paper.substr(at, paper.find("Motions not accepted\n-") - at);
    has(ballot, "such as 2a, is debated with it.");
    CHECK(ballot.find("[ ]  2a") == std::string::npos);
    has(ballot, "[ ]  6");
    has(ballot, "[ ]  7");
    has(ballot, "2 motions\n");
    CHECK(ballot.find("[ ]  4") == std::string::npos);
    has(as("html", report::agenda(decided())),
        "<td class=\"box\"><input type=\"checkbox\" aria-label=\"6\"></td><th scope=\"row\">");
    has(as("markdown", report::agenda(decided())), "| \\[ \\] | [6](#motion-6) |");
}

TEST_CASE("the indexes lead to every number") {
    const auto paper = text();
    has(paper, "Aldermoor  2a, A\u00A04\n");
    has(paper, "Orrest     *\u00A02 (to propose), AR\u00A02b, 3(i)\n");
    has(paper, "Dunmere    *\u00A03, 1 not accepted\n");
    has(paper, "\nlifts: 2\nPremises: 2 to 4, 6, 7\nramps: 2\n");
}

TEST_CASE("only marks that occur are explained") {
    const auto all = text();
    Agenda little;
    little.motions = {motion("a-1", "A", "That conference rests.")};
    little.submitted = 1;
    little.sections = {{.id = "x", .title = "X", .entries = {alone("1", 0)}}};
    const auto few = as("text", report::agenda(little));
    for (const auto* mark :
         {"- 12a, 12b:", "- (i) (ii):", "- AGENDA COMMITTEE TO BE PROPOSED BY:", "- A:", "- AR:",
          "- In grey:", "- Part 2:", "- Chosen motions:", "- 12(i) AMENDMENT:", "- 12(i) RIDER:",
          "- [struck: words so marked]", "- If 12 is carried, 14 falls:", "- To follow item 31:"}) {
        has(all, mark);
        CHECK(few.find(mark) == std::string::npos);
    }
    has(few, "- DRAFT:");
    has(few, "2. accepted without debate: none\n");
    CHECK(all.find("DRAFT") == std::string::npos);
    CHECK(few.find("Ballot") == std::string::npos);
}
