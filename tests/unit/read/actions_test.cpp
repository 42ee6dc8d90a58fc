#include "../catch.hpp"

#include <plenum/read/actions.hpp>

#include <memory>
#include <set>

using namespace plenum;

namespace {

Actions read_actions(const std::string& text, Diagnostics& found) {
    return read::actions(std::make_shared<const Source>("actions.yaml", text), found);
}

std::set<std::string> rules(const std::string& text) {
    Diagnostics found;
    read_actions(text, found);
    std::set<std::string> result;
    for (const auto& each : found.all()) result.insert(each.rule);
    return result;
}

}  // namespace

TEST_CASE("an action is read with its entries", "[actions]") {
    Diagnostics found;
    const auto all = read_actions(
        "actions:\n"
        "  - resolution: aldermoor-07.2\n"
        "    responsible: GPC England, digital policy lead\n"
        "    status: In progress\n"
        "    entries:\n"
        "      - {date: 2027-01-12, text: raised with NHS England, response: it will look into it}\n"
        "      - 2027-02-01: written again\n"
        "      - {date: 2027-02-09, text: not this year, response: yes}\n"
        "    next: reply expected\n"
        "    due: 2027-03-01\n"
        "  - {resolution: kelderby-01}\n",
        found);
    CHECK(found.empty());
    REQUIRE(all.size() == 2);
    CHECK(all[0].resolution.motion.id == "aldermoor-07");
    CHECK(all[0].resolution.part == 2);
    CHECK(all[0].has_status);
    const auto& action = all[0].action;
    CHECK(action.responsible == "GPC England, digital policy lead");
    CHECK(action.status == ActionStatus::in_progress);
    CHECK(action.next == "reply expected");
    CHECK(action.due == "2027-03-01");
    REQUIRE(action.entries.size() == 4);
    CHECK(action.entries[0].text == "raised with NHS England");
    CHECK_FALSE(action.entries[0].response);
    CHECK(action.entries[1].text == "it will look into it");
    CHECK(action.entries[1].response);
    CHECK(action.entries[2].date == "2027-02-01");
    CHECK(action.entries[2].text == "written again");
    CHECK(action.entries[3].response);
    CHECK(action.entries[3].text == "not this year");
    CHECK(all[1].resolution.part == 0);
    CHECK_FALSE(all[1].has_status);
    CHECK(all[1].action.status == ActionStatus::not_started);
}

TEST_CASE("files of actions without any are fine", "[actions]") {
    for (const std::string text :
         {"", "actions:\n", "actions: []\n", "# nothing yet\n", "format: 1\nactions:\n"}) {
        Diagnostics found;
        CHECK(read_actions(text, found).empty());
        CHECK(found.empty());
    }
}

TEST_CASE("what is wrong in an action has its place", "[actions]") {
    using Set = std::set<std::string>;
    CHECK(rules("- a\n") == Set{"wrong-kind"});
    CHECK(rules("actions: soon\n") == Set{"wrong-kind"});
    CHECK(rules("actions: [soon]\n") == Set{"wrong-kind"});
    CHECK(rules("actions:\n  - {status: achieved}\n") == Set{"action-incomplete"});
    CHECK(rules("actions:\n  - {resolution: a-01.0}\n") == Set{"no-such-part"});
    CHECK(rules("actions:\n  - {resolution: a-01, status: acheived}\n") == Set{"unknown-status"});
    CHECK(rules("actions:\n  - {resolution: a-01, due: soon}\n") == Set{"not-a-date"});
    CHECK(rules("actions:\n  - {resolution: a-01, entries: [{date: 2027-02-30, text: x}]}\n") ==
          Set{"not-a-date"});
    CHECK(rules("actions:\n  - {resolution: a-01, entries: [{text: x}]}\n") == Set{"entry-without-date"});
    CHECK(rules("actions:\n  - {resolution: a-01, entries: [{date: 2027-02-03}]}\n") ==
          Set{"entry-without-words"});
    CHECK(rules("actions:\n  - {resolution: a-01, entries: [raised]}\n") == Set{"wrong-kind"});
    CHECK(rules("actions:\n  - {resolution: a-01, stauts: achieved}\n") == Set{"unknown-key"});
    CHECK(rules("actions:\n  - {resolution: a-01}\n---\nactions: []\n") == Set{"two-documents"});
    CHECK(rules("actions:\n  - resolution: a-01\n    entries:\n      - date: 2027-01-12\n"
                "        text: {asked: again}\n") == Set{"colon"});
}

TEST_CASE("a status is known however it is spelled", "[actions]") {
    CHECK(read::action_status("raised in negotiation") == ActionStatus::raised_in_negotiation);
    CHECK(read::action_status(" Raised_In-Negotiation ") == ActionStatus::raised_in_negotiation);
    CHECK_FALSE(read::action_status("raised"));
    CHECK_FALSE(read::action_status(""));
}
