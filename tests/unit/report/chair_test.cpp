#include "../catch.hpp"

#include <plenum/data/data.hpp>
#include <plenum/render/document.hpp>
#include <plenum/report/chair.hpp>
#include <plenum/report/press.hpp>
#include <plenum/report/summary_page.hpp>

#include <algorithm>
#include <string>

using namespace plenum;

namespace {

/// The paper as text, wherever its lines break.
std::string flowing(const doc::Document& document) {
    std::string result;
    for (const auto* each : render::documents::all()) {
        if (each->name != "text") continue;
        for (const char c : each->write(document, {})) {
            const char blank = c == '\n' || c == '|' ? ' ' : c;
            if (blank != ' ' || !result.ends_with(' ')) result += blank;
        }
    }
    return result;
}

void has(const std::string& text, std::string_view piece) {
    INFO(piece << " in " << text);
    CHECK((text.find(piece) != std::string::npos));
}

void lacks(const std::string& text, std::string_view piece) {
    INFO(piece << " in " << text);
    CHECK((text.find(piece) == std::string::npos));
}

/// In that order, one after the other.
void in_order(const std::string& text, const std::vector<std::string_view>& pieces) {
    std::size_t at = 0;
    for (const auto piece : pieces) {
        INFO(piece << " in " << text);
        const auto found = text.find(piece, at);
        REQUIRE(found != std::string::npos);
        at = found + piece.size();
    }
}

Motion motion(const std::string& id, const std::string& from, const std::string& text,
              const std::vector<std::string>& parts = {}) {
    Motion result;
    result.id = id;
    result.from = from;
    result.text = text;
    for (const auto& part : parts) result.parts.push_back({.text = part});
    result.notes = "private thoughts";
    result.contact = "secretary@private.example";
    return result;
}

AgendaMotion printed(const std::string& number, std::size_t motion, Treatment treatment = Treatment::debate,
                     const std::string& reason = {}) {
    const bool lead = number.find_first_not_of("0123456789") == std::string::npos;
    return {.number = number,
            .starred = lead && treatment == Treatment::debate,
            .treatment = treatment,
            .motion = motion,
            .reason = reason};
}

/// A bracket with amendments and a rider, one marked A, one AR, one withdrawn, one in grey.
Agenda agenda() {
    Agenda a;
    a.draft = false;
    a.conference.name = "Conference";
    a.conference.year = 2031;
    a.conference.officers = {{.role = "Chair", .name = "Dr Thorne", .from = "Orrest"}};
    a.conference.agenda_committee = {{.role = {}, .name = "Dr Rhydderch", .from = "Elmwick"}};
    a.conference.notes = {"hand in a slip"};
    a.motions = {motion("ald-1", "Aldermoor", "That conference:",
                        {"believes that the roof leaks", "instructs GPC to mend the roof"}),
                 motion("bra-1", "Brackenshire", "That conference believes in roofs."),
                 motion("col-1", "Coldbrook", "That conference asks for ink."),
                 motion("col-2", "Coldbrook", "That conference asks GPC to pay for paper."),
                 motion("elm-1", "Elmwick", "That conference amends standing order 7 by a change of words."),
                 motion("", "", "That conference thanks nobody.")};
    a.submitted = a.motions.size();
    a.amendments = {{.id = "x1",
                     .from = "Elmwick",
                     .to = "ald-1",
                     .part = 1,
                     .words = "leaks",
                     .with = "drips",
                     .origin = {}},
                    {.id = "x2",
                     .from = "Orrest",
                     .to = "ald-1",
                     .part = 1,
                     .words = "roof leaks",
                     .with = "wall is wet",
                     .origin = {}},
                    {.id = "x3",
                     .from = "Orrest",
                     .to = "ald-1",
                     .part = {},
                     .kind = Amendment::Kind::rider,
                     .words = "by Monday",
                     .origin = {}},
                    {.id = "x4",
                     .from = "Orrest",
                     .to = "ald-1",
                     .part = {},
                     .words = "mend",
                     .with = "mind",
                     .origin = {}}};
    auto lead = printed("2", 0);
    lead.amendments = {
        {.number = "2(i)", .amendment = 0, .reason = {}, .conflicts = {1}},
        {.number = "2(ii)", .amendment = 1, .reason = {}, .conflicts = {0}},
        {.number = "2(iii)", .amendment = 2, .reason = {}},
        {.number = "2(iv)", .amendment = 3, .treatment = Treatment::withdrawn, .reason = "a quarrel"}};
    Item report{.id = "r",
                .title = "Report",
                .kind = "report",
                .minutes = 5,
                .at = {},
                .speaker = "Dr Lark",
                .invitation = {},
                .room = {},
                .audience = {}};
    a.conference.items = {report};
    a.opening = {{.motions = {}, .subject = {}, .lead_reason = {}, .item = report, .number = "1"}};
    a.sections = {
        {.id = "premises",
         .title = "Premises",
         .entries = {{.motions = {lead, printed("2a", 1)},
                      .subject = "roofs",
                      .lead_reason = "it is long",
                      .item = {},
                      .number = "2"},
                     {.motions = {printed("4", 2, Treatment::accepted, "secret A")},
                      .subject = {},
                      .lead_reason = {},
                      .item = {},
                      .number = "4"},
                     {.motions = {printed("5", 3, Treatment::accepted_as_reference, "secret AR")},
                      .subject = {},
                      .lead_reason = {},
                      .item = {},
                      .number = "5"}},
         .minutes = 20},
        {.id = "rules",
         .title = "Rules",
         .entries = {
             {.motions = {printed("6", 4)}, .subject = {}, .lead_reason = {}, .item = {}, .number = "6"},
             {.motions = {printed("7", 5)}, .subject = {}, .lead_reason = {}, .item = {}, .number = "7"}}}};
    a.not_taken = {{.motion = 2, .treatment = Treatment::withdrawn, .reason = "shame", .number = "3"}};
    a.falls = {{.carried = {.motion = 0, .part = 2}, .falls = {{.motion = 4, .part = 0}}, .reason = {}}};
    return a;
}

StandingOrders orders() {
    StandingOrders result;
    result.two_thirds = {"a change of standing orders", "7"};
    return result;
}

std::string script(const Agenda& of) {
    return flowing(report::chair(of, orders(), data::tree("chair")));
}

}  // namespace

TEST_CASE("the chair's script takes a debate in its order") {
    const auto text = script(agenda());
    in_order(text, {"“Item 1: Report.”",
                    "Does conference receive it",
                    "Accepted without debate",
                    "4 from COLDBROOK",
                    "“We come to Premises, items 2 and 4 to 5. We have 20 minutes.”",
                    "* 2 ALDERMOOR",
                    "1. “I call ALDERMOOR to move motion 2.”",
                    "With it we debate 2a from BRACKENSHIRE",
                    "“Amendment 2(i), from ELMWICK: In part (i), delete ‘leaks’ and insert ‘drips’. I call "
                    "ELMWICK to move it.”",
                    "If 2(i) is carried, 2(ii) falls",
                    "“Amendment 2(ii), from ORREST",
                    "“Amendment 2(iv), from ORREST, is not taken: it is withdrawn.”",
                    "as it now stands, is open",
                    "I call ALDERMOOR to reply",
                    "in parts (i) and (ii)",
                    "If 2 is carried: “Rider 2(iii), from ORREST",
                    "If 2\u00A0(ii) is carried, 6 falls.",
                    "Amendment 2(i)",
                    "carried",
                    "Rider 2(iii)",
                    "“Motion 3, from COLDBROOK, is withdrawn.”",
                    "Marked A",
                    "Does COLDBROOK agree",
                    "Falls if 2\u00A0(ii) is carried."});
    lacks(text, "If 2(ii) is carried, 2(i) falls");
    lacks(text, "private");
    lacks(text, "minutes to move");
}

TEST_CASE("the chair is told of two thirds: for certain by number, else to ask") {
    const auto text = script(agenda());
    has(text, "Settle before the vote whether 6 asks for that");
    has(text, "Two thirds of those who vote for or against are needed for 7.");
    lacks(text, "whether 2 asks for that");
}

TEST_CASE("what has no committee is called all the same") {
    has(script(agenda()), "“I call its mover to move motion 7.”");
    auto of = agenda();
    of.motions.push_back(motion("comp", "", "That conference asks for both."));
    of.made = {{.motion = of.motions.back(), .of = {4, 5}, .proposed_by = {}, .sources = {}}};
    of.sections[1].entries = {{.motions = {printed("6", 6), printed("6a", 4), printed("6b", 5)},
                               .subject = {},
                               .lead_reason = {},
                               .item = {},
                               .number = "6"}};
    in_order(script(of), {"“Motion 6 is moved by the agenda committee.”",
                          "drawn up out of 6a from ELMWICK and 6b from its mover"});
    of.made.front().proposed_by = "Orrest";
    has(script(of), "“I call ORREST to move motion 6 for the agenda committee.”");
}

TEST_CASE("stars and braces of a committee stay its own") {
    auto of = agenda();
    of.motions[0].from = "**A {NUMBER} B**";
    has(script(of), "“I call **A {NUMBER} B** to move motion 2.”");
}

TEST_CASE("the press has no reasons and no names but officers'") {
    const auto text = flowing(report::press(agenda(), "2031-05-08T09:30"));
    has(text, "EMBARGOED until 09:30 on Thursday 8 May 2031");
    has(text, "Dr Thorne");
    for (const auto* secret : {"Rhydderch", "Lark", "secret", "quarrel", "shame", "slip", "it is long",
                               "Tick", "2(iv)", "private"})
        lacks(text, secret);
    has(text, "2(i)");
    CHECK(report::press(agenda(), "").status.empty());
    auto draft = agenda();
    draft.draft = true;
    CHECK(report::press(draft, "2031-05-08").status == "EMBARGOED until Thursday 8 May 2031. DRAFT");
}

TEST_CASE("the plain page quotes whole motions that ask, or none") {
    auto of = agenda();
    std::vector<Classification> stems(of.motions.size());
    stems[0].parts = {{.part = 1, .stem = Stem::belief}, {.part = 2, .stem = Stem::mandate}};
    stems[4].parts = {{.part = 0, .stem = Stem::other}};
    const auto text = flowing(report::summary_page(of, stems, data::tree("summary")));
    has(text,
        "Premises (items 2 and 4 to 5): 1 debate. Aldermoor says in 2\u00A0(ii): “instructs GPC to mend the "
        "roof”");
    has(text, "Rules (items 6 to 7): 2 debates. Elmwick says in 6");
    has(text, "AMENDMENT");
    lacks(text, "Part 2");
    lacks(text, "secret");
    lacks(text, "{");
    of.motions[0].parts[1].text += std::string(400, 'x');
    const auto long_one = flowing(report::summary_page(of, stems, data::tree("summary")));
    has(long_one, "Premises (items 2 and 4 to 5): 1 debate. Words that come up: roofs.");
    lacks(long_one, "believes that the roof leaks");
    of.motions[0].parts[1].text = "instructs GPC to mend it";
    lacks(flowing(report::summary_page(of, stems, data::tree("summary"))), "mend it");
}
