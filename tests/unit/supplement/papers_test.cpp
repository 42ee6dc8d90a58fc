#include "papers.hpp"

#include "../catch.hpp"

using namespace plenum;
using namespace plenum::papers;

namespace {

using Lines = std::vector<std::string>;

const std::vector<std::string> all{"aldermoor-01", "brackenshire-01", "coldbrook-01", "dunmere-01"};

Paper printed_paper() {
    Paper paper(all);
    paper.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}}, {{"2", "coldbrook-01"}}});
    paper.section("workload", {{{"3", "dunmere-01"}}});
    return paper;
}

/// The same with a composite, led by which its sources are lettered.
Paper with_composite() {
    Paper paper(all);
    Motion motion;
    motion.id = "firearms";
    motion.text = "That conference says it all.";
    paper.agenda.motions.push_back(motion);
    paper.agenda.made.push_back(
        {.motion = motion, .of = {0, 1}, .proposed_by = "Aldermoor", .sources = {}, .decision = 0});
    paper.section("digital", {{{"1b", "firearms"}, {"1", "aldermoor-01"}, {"1a", "brackenshire-01"}},
                              {{"2", "coldbrook-01"}}});
    paper.section("workload", {{{"3", "dunmere-01"}}});
    return paper;
}

Change only(const Paper& before, const Paper& after) {
    const auto found = supplement::changes(state(before.agenda), after.agenda, {});
    REQUIRE(found.size() == 1);
    return found.front();
}

Amendment rider(const std::string& id, const std::string& to) {
    Amendment result;
    result.id = id;
    result.from = committee(id);
    result.to = to;
    result.kind = Amendment::Kind::rider;
    result.words = "and reports back";
    return result;
}

}  // namespace

TEST_CASE("a composite is told once, with its sources", "[supplement]") {
    CHECK(compared(printed_paper(), with_composite()) == Lines{"composite 1b of 1,1a"});
    CHECK(compared(with_composite(), with_composite()).empty());
    auto again = with_composite();
    again.agenda.motions.back().text = "That conference says it better.";
    CHECK(compared(with_composite(), again) == Lines{"composite 1b of 1,1a reworded"});
}

TEST_CASE("a composite is given up", "[supplement]") {
    CHECK(compared(with_composite(), printed_paper()) == Lines{"starred 1 before 1b", "gone 1b"});
}

TEST_CASE("a split motion is told with its halves, which are not late", "[supplement]") {
    Paper after({"aldermoor-01", "brackenshire-01", "coldbrook-01a", "coldbrook-01b", "dunmere-01"});
    after.agenda.motions[2].split_from = "coldbrook-01";
    after.agenda.motions[3].split_from = "coldbrook-01";
    after.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}},
                              {{"4", "coldbrook-01a"}},
                              {{"5", "coldbrook-01b"}}});
    after.section("workload", {{{"3", "dunmere-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"split 2 into 4,5"});
}

TEST_CASE("motions go under another heading together", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"2", "coldbrook-01"}}});
    after.section("workload", {{{"3", "dunmere-01"}}, {{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}}});
    CHECK(compared(printed_paper(), after) == Lines{"moved 1 out of About digital with 1a"});
}

TEST_CASE("running order: of the sections, and of the motions in one", "[supplement]") {
    Paper after(all);
    after.section("workload", {{{"3", "dunmere-01"}}});
    after.section("digital", {{{"2", "coldbrook-01"}}, {{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}}});
    const auto found = supplement::changes(state(printed_paper().agenda), after.agenda, {});
    CHECK(lines(found) == Lines{"order ", "order-in 2,1"});
    CHECK(std::get<change::Order>(found[0].what).titles == Lines{"About workload", "About digital"});
    CHECK(found[0].section.empty());
    CHECK(found[1].section == "digital");
}

TEST_CASE("what is accepted goes to the end of its section, and that is no other order", "[supplement]") {
    Paper after(all);
    after.section("digital", {{{"2", "coldbrook-01"}}, {{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}}});
    after.section("workload", {{{"3", "dunmere-01"}}});
    after.treat("aldermoor-01", Treatment::accepted).treat("brackenshire-01", Treatment::accepted);
    CHECK(compared(printed_paper(), after) == Lines{"treated 1 debate>A with 1a"});
}

TEST_CASE("a section has another time", "[supplement]") {
    auto after = printed_paper();
    after.agenda.sections[1].minutes = 40;
    const auto change = only(printed_paper(), after);
    CHECK(change.section == "workload");
    CHECK_FALSE(std::get<change::Retimed>(change.what).before);
    CHECK(std::get<change::Retimed>(change.what).now == 40);
}

TEST_CASE("errata: only those that the earlier agenda did not have", "[supplement]") {
    auto before = printed_paper();
    before.agenda.errata.push_back({.motion = {.motion = 3}, .replace = "teh", .with = "the"});
    auto after = before;
    after.agenda.errata.push_back(
        {.motion = {.motion = 2, .part = 0}, .replace = "twelve", .with = "eleven"});
    after.agenda.motions[2].text = "That conference says eleven.";
    const auto change = only(before, after);
    CHECK(change.motion.number == "2");
    CHECK(std::get<change::Erratum>(change.what).replace == "twelve");
    // Words that changed without a decision are shown as they are now.
    auto silent = printed_paper();
    silent.agenda.motions[3].text = "That conference says something else.";
    CHECK(compared(printed_paper(), silent) == Lines{"reworded 3"});
}

TEST_CASE("amendments and riders: new, withdrawn, in other words, and gone", "[supplement]") {
    const auto with = [](const std::vector<Amendment>& amendments) {
        auto paper = printed_paper();
        paper.agenda.amendments = amendments;
        for (std::size_t i = 0; i < amendments.size(); ++i) {
            paper.printed(amendments[i].to)
                .amendments.push_back({.number = "1(i)", .amendment = i, .treatment = {}, .reason = {}});
        }
        return paper;
    };
    const auto one = with({rider("thornmarch-a1", "aldermoor-01")});
    const auto added = std::get<change::Amended>(only(printed_paper(), one).what);
    CHECK_FALSE(added.before);
    CHECK(added.to.number == "1");
    CHECK(compared(one, one).empty());

    auto withdrawn = one;
    withdrawn.printed("aldermoor-01").amendments[0].treatment = Treatment::withdrawn;
    CHECK(std::get<change::Amended>(only(one, withdrawn).what).before == Treatment::debate);
    CHECK(compared(printed_paper(), withdrawn).empty());  // nobody saw it

    auto other = one;
    other.agenda.amendments[0].words = "and reports at once";
    CHECK(std::get<change::Amended>(only(one, other).what).reworded);
    CHECK(std::get<change::AmendmentGone>(only(one, printed_paper()).what).id == "thornmarch-a1");
}

TEST_CASE("items that are not motions: new, changed and gone", "[supplement]") {
    const auto with = [](const std::vector<Item>& items) {
        auto paper = printed_paper();
        for (const auto& item : items) {
            AgendaEntry entry;
            entry.item = item;
            entry.number = "9";
            paper.agenda.opening.push_back(entry);
        }
        return paper;
    };
    Item report;
    report.id = "chair";
    report.title = "Report";
    report.minutes = 15;
    auto longer = report;
    longer.minutes = 20;
    CHECK(compared(printed_paper(), with({report})) == Lines{"item-added "});
    CHECK(compared(with({report}), with({longer})) == Lines{"item-changed "});
    CHECK(compared(with({report}), printed_paper()) == Lines{"item-gone "});
    CHECK(compared(with({report}), with({report})).empty());
}

TEST_CASE("if one is carried, another falls; or no longer", "[supplement]") {
    auto after = printed_paper();
    after.agenda.falls.push_back(
        {.carried = {.motion = 0}, .falls = {{.motion = 3, .part = 2}}, .reason = "same"});
    const auto told = only(printed_paper(), after);
    const auto& rule = std::get<change::Falls>(told.what);
    CHECK(rule.carried.motion.number == "1");
    CHECK(rule.falls[0].motion.number == "3");
    CHECK(rule.falls[0].part == 2);
    CHECK_FALSE(rule.lifted);
    CHECK(told.reason == "same");
    CHECK(std::get<change::Falls>(only(after, printed_paper()).what).lifted);
}

TEST_CASE("changes are told by section in running order, and by number within one", "[supplement]") {
    std::vector<std::string> ids;
    for (int i = 0; i < 12; ++i)
        ids.push_back("orrest-" + std::string(i < 10 ? "0" : "") + std::to_string(i));
    const auto make = [&] {
        Paper paper(ids);
        paper.section("second", {{{"11", ids[11]}}});
        std::vector<papers::Debate> debates;
        for (std::size_t i = 0; i < 11; ++i) debates.push_back({{std::to_string(i), ids[i]}});
        paper.section("first", debates);
        return paper;
    };
    auto after = make();
    for (const auto& id : ids) after.treat(id, Treatment::grey);
    std::vector<std::string> numbers;
    for (const auto& change : supplement::changes(state(make().agenda), after.agenda, {}))
        numbers.push_back(change.motion.number);
    CHECK(numbers == Lines{"11", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"});
}
