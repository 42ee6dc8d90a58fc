#include "../catch.hpp"
#include "papers.hpp"

using namespace plenum;
using namespace plenum::papers;

namespace {

using Lines = std::vector<std::string>;

const std::vector<std::string> all{"aldermoor-01", "brackenshire-01", "coldbrook-01",
                                   "dunmere-01",   "eastmarch-01",    "fenwold-01"};

/// 12 with 12a and 12b, 13 and 14 alone; 15 in another section.
Paper printed_paper() {
    Paper paper(all);
    paper.section("digital", {{{"12", "aldermoor-01"}, {"12a", "brackenshire-01"}, {"12b", "coldbrook-01"}},
                              {{"13", "dunmere-01"}},
                              {{"14", "eastmarch-01"}}});
    paper.section("workload", {{{"15", "fenwold-01"}}});
    return paper;
}

}  // namespace

TEST_CASE("an agenda and itself: nothing has changed", "[supplement]") {
    CHECK(compared(printed_paper(), printed_paper()).empty());
}

TEST_CASE("a motion joins a bracket, with the number it has in print", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"12", "aldermoor-01"},
                               {"12a", "brackenshire-01"},
                               {"12b", "coldbrook-01"},
                               {"14", "eastmarch-01"}},
                              {{"13", "dunmere-01"}}});
    after.section("workload", {{{"15", "fenwold-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"joined 14 to 12"});
}

TEST_CASE("a motion that joins a bracket of another section is not said to move", "[supplement]") {
    Paper after(all);
    after.section(
        "digital",
        {{{"12", "aldermoor-01"}, {"12a", "brackenshire-01"}, {"12b", "coldbrook-01"}, {"15", "fenwold-01"}},
         {{"13", "dunmere-01"}},
         {{"14", "eastmarch-01"}}});
    const auto found = supplement::changes(state(printed_paper().agenda), after.agenda, {});
    CHECK(lines(found) == Lines{"joined 15 to 12"});
    CHECK(found[0].section == "digital");
}

TEST_CASE("a motion is taken out of a bracket", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"12", "aldermoor-01"}, {"12a", "brackenshire-01"}},
                              {{"12b", "coldbrook-01"}},
                              {{"13", "dunmere-01"}},
                              {{"14", "eastmarch-01"}}});
    after.section("workload", {{{"15", "fenwold-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"parted 12b from 12"});
}

TEST_CASE("a motion goes from one bracket to another", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"12", "aldermoor-01"}, {"12a", "brackenshire-01"}},
                              {{"13", "dunmere-01"}, {"12b", "coldbrook-01"}},
                              {{"14", "eastmarch-01"}}});
    after.section("workload", {{{"15", "fenwold-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"joined 12b to 13 from 12"});
}

TEST_CASE("the lead leaves its bracket: it is parted, and another has the star", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"12a", "brackenshire-01"}, {"12b", "coldbrook-01"}},
                              {{"12", "aldermoor-01"}},
                              {{"13", "dunmere-01"}},
                              {{"14", "eastmarch-01"}}});
    after.section("workload", {{{"15", "fenwold-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"parted 12 from 12a", "starred 12a before 12"});
}

TEST_CASE("the star moves, and the committee says why", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"12b", "coldbrook-01"}, {"12", "aldermoor-01"}, {"12a", "brackenshire-01"}},
                              {{"13", "dunmere-01"}},
                              {{"14", "eastmarch-01"}}});
    after.section("workload", {{{"15", "fenwold-01"}}});
    Standing standing;
    standing.log.push_back({.act = act::Star{}, .reason = "it says more", .on = {}, .by = {}, .origin = {}});
    standing.brackets.push_back({.members = {2, 0, 1}, .decision = 0, .led_by = 0});
    const auto found = supplement::changes(state(printed_paper().agenda), after.agenda, standing);
    CHECK(lines(found) == Lines{"starred 12b before 12"});
    CHECK(found[0].reason == "it says more");
    CHECK(found[0].motion.from == "Coldbrook");
}

TEST_CASE("a motion that joins a bracket and leads it is told once", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"14", "eastmarch-01"},
                               {"12", "aldermoor-01"},
                               {"12a", "brackenshire-01"},
                               {"12b", "coldbrook-01"}},
                              {{"13", "dunmere-01"}}});
    after.section("workload", {{{"15", "fenwold-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"starred 14 before 12 joined"});
    // The lead of one bracket goes to lead another, and leaves its own behind.
    Paper before(all);
    before.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}, {"1b", "coldbrook-01"}},
                               {{"2", "dunmere-01"}, {"2a", "eastmarch-01"}}});
    Paper other(all);
    other.section("digital", {{{"1a", "brackenshire-01"}, {"1b", "coldbrook-01"}},
                              {{"1", "aldermoor-01"}, {"2", "dunmere-01"}, {"2a", "eastmarch-01"}}});
    CHECK(compared(before, other) == Lines{"starred 1 before 2 joined from 1a", "starred 1a before 1"});
}

TEST_CASE("a bracket of two loses one: the other is not said to have been taken out", "[supplement]") {
    Paper before(all);
    before.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}}});
    Paper after(all);
    after.section("digital", {{{"1a", "brackenshire-01"}}});
    after.not_taken("aldermoor-01", Treatment::withdrawn, "1");
    CHECK(compared(before, after) == Lines{"withdrawn 1 debate>withdrawn", "starred 1a before 1"});
    Paper other(all);
    other.section("digital", {{{"1", "aldermoor-01"}}, {{"1a", "brackenshire-01"}}});
    CHECK(compared(before, other) == Lines{"parted 1a from 1"});
    Paper turned(all);
    turned.section("digital", {{{"1a", "brackenshire-01"}}, {{"1", "aldermoor-01"}}});
    CHECK(compared(before, turned) == Lines{"parted 1a from 1"});
}

TEST_CASE("two brackets become one: the smaller joins the larger", "[supplement]") {
    Paper before(all);
    before.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}},
                               {{"2", "coldbrook-01"}, {"2a", "dunmere-01"}, {"2b", "eastmarch-01"}}});
    Paper after(all);
    after.section("digital", {{{"2", "coldbrook-01"},
                               {"2a", "dunmere-01"},
                               {"2b", "eastmarch-01"},
                               {"1", "aldermoor-01"},
                               {"1a", "brackenshire-01"}}});
    CHECK(compared(before, after) == Lines{"joined 1 to 2", "joined 1a to 2 from 1"});
}

TEST_CASE("a bracket treated otherwise is told once, with all its members", "[supplement]") {
    auto after = printed_paper();
    for (const auto* id : {"aldermoor-01", "brackenshire-01", "coldbrook-01"})
        after.treat(id, Treatment::accepted, "2019 says so");
    after.treat("eastmarch-01", Treatment::grey);
    const auto found = supplement::changes(state(printed_paper().agenda), after.agenda, {});
    CHECK(lines(found) == Lines{"treated 12 debate>A with 12a,12b", "treated 14 debate>grey"});
    CHECK(found[0].reason == "2019 says so");
}

TEST_CASE("a motion of a bracket may be treated for itself", "[supplement]") {
    auto after = printed_paper();
    after.treat("brackenshire-01", Treatment::accepted_as_reference);
    CHECK(compared(printed_paper(), after) == Lines{"treated 12a debate>AR"});
    CHECK(compared(after, printed_paper()) == Lines{"treated 12a AR>debate"});
}

TEST_CASE("withdrawn, not accepted, and back again", "[supplement]") {
    Paper after(all);
    after.section("digital",
                  {{{"12", "aldermoor-01"}, {"12a", "brackenshire-01"}}, {{"14", "eastmarch-01"}}});
    after.not_taken("coldbrook-01", Treatment::withdrawn, "12b");
    after.not_taken("dunmere-01", Treatment::incompetent, "13");
    after.not_taken("fenwold-01", Treatment::late);
    const auto found = supplement::changes(state(printed_paper().agenda), after.agenda, {});
    CHECK(lines(found) == Lines{"withdrawn 12b debate>withdrawn", "not-accepted 13 debate>incompetent",
                                "not-accepted 15 debate>late"});
    CHECK(found[2].section == "workload");  // told under the heading where it stood
    // Back again: what had a number is known by it, what had none is printed.
    CHECK(compared(after, printed_paper()) == Lines{"treated 12b withdrawn>debate",
                                                    "treated 13 incompetent>debate",
                                                    "treated 15 late>debate in full"});
}

TEST_CASE("late motions: numbered on, in a bracket, and not decided about", "[supplement]") {
    auto ids = all;
    for (const auto* late : {"garsdale-01", "harrowdale-01", "inver-01", "jessamy-01"})
        ids.emplace_back(late);
    Paper after(ids);
    after.section("digital", {{{"12", "aldermoor-01"},
                               {"12a", "brackenshire-01"},
                               {"12b", "coldbrook-01"},
                               {"12c", "garsdale-01"}},
                              {{"13", "dunmere-01"}},
                              {{"14", "eastmarch-01"}},
                              {{"16", "harrowdale-01"}}});
    after.section("workload", {{{"15", "fenwold-01"}}});
    after.agenda.sections[0].entries[3].follows = "14";
    after.agenda.late.push_back(after.entry({{"17", "inver-01"}}));
    after.agenda.late.back().follows = "16";
    after.not_taken("jessamy-01", Treatment::incompetent);
    CHECK(compared(printed_paper(), after) == Lines{"added 17 follows 16 undecided",
                                                    "not-accepted  ?>incompetent", "added 12c to 12",
                                                    "added 16 follows 14"});
    // What waits for a supplement was not printed; what was printed late is told no more.
    CHECK(compared(after, after) == Lines{"added 17 follows 16 undecided"});
    auto printed = after;
    printed.agenda.late.back().follows.clear();
    CHECK(compared(printed, printed).empty());
}

TEST_CASE("a motion that is in no file any more", "[supplement]") {
    const std::vector<std::string> fewer(all.begin(), all.end() - 1);
    Paper after(fewer);
    after.section("digital", {{{"12", "aldermoor-01"}, {"12a", "brackenshire-01"}, {"12b", "coldbrook-01"}},
                              {{"13", "dunmere-01"}},
                              {{"14", "eastmarch-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"gone 15"});
}
