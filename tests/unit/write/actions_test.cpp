#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/write/actions.hpp>
#include <plenum/write/decisions.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace plenum;

namespace {

/// The text with that change to its first entry.
std::string with(const std::string& text, const ActionChange& change) {
    Diagnostics found;
    const auto source = std::make_shared<const Source>("actions.yaml", text);
    const auto documents = read::yaml(source, found);
    REQUIRE(found.empty());
    return write::with_change(text, documents.front().find("actions")->children.front(), change);
}

Action read_back(const std::string& text) {
    Diagnostics found;
    const auto all = read::actions(std::make_shared<const Source>("actions.yaml", text), found);
    INFO(text);
    REQUIRE(found.empty());
    REQUIRE_FALSE(all.empty());
    return all.front().action;
}

const ActionEntry asked{.date = "2027-02-01", .text = "asked: \"when?\"", .response = false, .at = {}};
const ActionEntry told{.date = "2027-02-03", .text = "not this year", .response = true, .at = {}};

ActionChange everything() {
    return {.responsible = "GPC UK, chair",
            .status = ActionStatus::partly_achieved,
            .entries = {asked, told},
            .next = "ask #2: again",
            .due = "2027-06-01"};
}

}  // namespace

TEST_CASE("an action is changed in its place, and what stands around it stays", "[actions]") {
    const std::string text =
        "# Kept by Jo.\n"
        "actions:\n"
        "\n"
        "  - resolution: a-01.2   # the big one\n"
        "    status: in-progress  # since May\n"
        "    entries: [{date: 2027-01-12, text: raised}]  # from the minutes\n"
        "    due: 2027-03-01\n"
        "\n"
        "  - resolution: b-02\n";
    CHECK(with(text, {.status = ActionStatus::achieved}) ==
          "# Kept by Jo.\n"
          "actions:\n"
          "\n"
          "  - resolution: a-01.2   # the big one\n"
          "    status: achieved  # since May\n"
          "    entries: [{date: 2027-01-12, text: raised}]  # from the minutes\n"
          "    due: 2027-03-01\n"
          "\n"
          "  - resolution: b-02\n");
    CHECK(with(text, {.responsible = "GPC", .entries = {told}, .next = "wait"}) ==
          "# Kept by Jo.\n"
          "actions:\n"
          "\n"
          "  - resolution: a-01.2   # the big one\n"
          "    responsible: GPC\n"
          "    status: in-progress  # since May\n"
          "    entries:  # from the minutes\n"
          "      - {date: 2027-01-12, text: raised}\n"
          "      - {date: 2027-02-03, response: \"not this year\"}\n"
          "    next: wait\n"
          "    due: 2027-03-01\n"
          "\n"
          "  - resolution: b-02\n");
}

TEST_CASE("an entry goes behind the last, however the list is laid out", "[actions]") {
    CHECK(with("actions:\n- resolution: a-01\n  entries:\n  - {date: 2027-01-12, text: raised}\n\n# end\n",
               {.entries = {told}}) ==
          "actions:\n- resolution: a-01\n  entries:\n  - {date: 2027-01-12, text: raised}\n"
          "  - {date: 2027-02-03, response: \"not this year\"}\n\n# end\n");
    CHECK(with("actions:\n  - resolution: a-01\n    entries:\n      - date: 2027-01-12\n        text: >-\n"
               "          raised\n          again\n    next: x\n",
               {.entries = {told}}) ==
          "actions:\n  - resolution: a-01\n    entries:\n      - date: 2027-01-12\n        text: >-\n"
          "          raised\n          again\n      - {date: 2027-02-03, response: \"not this year\"}\n"
          "    next: x\n");
    CHECK(with("actions:\n  - {resolution: a-01, entries: [{date: 2027-01-12, text: raised}]}\n",
               {.status = ActionStatus::achieved, .entries = {told}}) ==
          "actions:\n  - {resolution: a-01, entries: [{date: 2027-01-12, text: raised}, "
          "{date: 2027-02-03, response: \"not this year\"}], status: achieved}\n");
    CHECK(with("actions:\n  - resolution: a-01\n    entries: [\n      {date: 2027-01-12, text: raised}  # x\n"
               "    ]\n",
               {.entries = {told}}) ==
          "actions:\n  - resolution: a-01\n    entries: [\n      {date: 2027-01-12, text: raised},  # x\n"
          "      {date: 2027-02-03, response: \"not this year\"}\n    ]\n");
}

TEST_CASE("whatever an entry looked like, it says what was meant", "[actions]") {
    const std::vector<std::string> texts{
        "actions:\n  - resolution: a-01\n",
        "actions:\n  - resolution: a-01",
        "actions:\n- resolution: a-01\n- resolution: b-02\n",
        "actions: [{resolution: a-01}]\n",
        "actions: [{resolution: a-01,}, {resolution: b-02}]\n",
        "actions:\n  - {resolution: a-01, status: ~, entries: [], next: , due: null}\n",
        "actions:\n  - {\n    resolution: a-01,\n    status: not-started\n    }\n",
        "actions:\n  - resolution: a-01\n    responsible:\n    status: ~\n    entries:\n    next:  # soon\n  "
        "  due: null\n",
        "actions:\n  - resolution: a-01\n    entries: ~\n  - resolution: b-02\n",
        "actions:\n  - resolution: a-01\n    entries: []  # none\n",
        "actions:\r\n  - resolution: a-01\r\n    status: achieved\r\n\r\n  - resolution: b-02\r\n",
        "actions:\n  - status: not-started\n    resolution: \"a-01\"\n    next: 'a\n\n      b'\n",
        "actions:\n  - resolution: a-01\n    next: |\n      first\n      second\n    responsible: >-\n      "
        "GPC\n      UK\n",
        "actions:\n  - resolution: a-01\n    entries: {date: 2027-01-12, text: raised}\n",
        "actions:\n  - resolution: a-01\n    entries:\n      - 2027-01-12: raised\n      # later\n",
        "actions:\n  -\n    resolution: a-01\n    # what is next\n    next: x\n# end\n",
        "\xEF\xBB\xBF"
        "actions:\n  - resolution: a-01\n    responsible: [A, B]\n",
    };
    for (const auto& text : texts) {
        const auto before = read_back(text);
        // A list of names is somebody's own way to write it: it is told, and not overwritten.
        if (text.find("[A, B]") != std::string::npos) {
            CHECK_THROWS_AS(with(text, everything()), Error);
            continue;
        }
        const auto after = read_back(with(text, everything()));
        CHECK(after.responsible == "GPC UK, chair");
        CHECK(after.status == ActionStatus::partly_achieved);
        CHECK(after.next == "ask #2: again");
        CHECK(after.due == "2027-06-01");
        REQUIRE(after.entries.size() == before.entries.size() + 2);
        CHECK(after.entries[before.entries.size()].text == asked.text);
        CHECK(after.entries.back().response);
        // And nothing stays of a day that is taken away.
        CHECK(read_back(with(with(text, everything()), {.due = ""})).due.empty());
    }
}

TEST_CASE("a new action is written with what is known of it", "[actions]") {
    const std::vector<Tree> entries{write::tree("2026/a-01.2", everything())};
    CHECK(write::appended_under("actions", "", entries) ==
          "actions:\n"
          "  - resolution: \"2026/a-01.2\"\n"
          "    responsible: \"GPC UK, chair\"\n"
          "    status: partly-achieved\n"
          "    entries:\n"
          "      - {date: 2027-02-01, text: \"asked: \\\"when?\\\"\"}\n"
          "      - {date: 2027-02-03, response: \"not this year\"}\n"
          "    next: \"ask #2: again\"\n"
          "    due: 2027-06-01\n");
}
