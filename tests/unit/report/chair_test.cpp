#include "small_agenda.hpp"

#include <plenum/data/data.hpp>
#include <plenum/report/chair.hpp>

using namespace plenum;
using namespace plenum::small;

namespace {

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
                    "“We come to Premises, items 2, 4 and 5. We have 20 minutes.”",
                    "2 ALDERMOOR",
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
