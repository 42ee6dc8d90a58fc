#include "../catch.hpp"

#include <plenum/read/policy.hpp>
#include <plenum/write/policy.hpp>

using namespace plenum;

namespace {

Archive archive(const std::string& text) {
    Diagnostics found;
    auto result = read::archive({std::make_shared<const Source>("2024.yaml", text)}, found);
    CHECK(found.count(Severity::error) == 0);
    return result;
}

using Fields = std::vector<std::pair<std::string, std::string>>;

std::string marked(const std::string& text, const Fields& fields, std::size_t which = 0) {
    return write::with_fields(archive(text).at(0).resolutions.at(which), fields);
}

}  // namespace

TEST_CASE("a past conference is written so that it is read the same again") {
    PastConference past{.conference = "Conference: of \"Isles\"", .year = 2024, .resolutions = {}};
    Resolution one{.id = "2024-1",
                   .number = "1",
                   .from = "Outer #1",
                   .section = "boats",
                   .text = "That conference:",
                   .parts = {{.text = "thanks: the vet", .span = {}}, {.text = "- asks for two", .span = {}}},
                   .outcomes = {"carried", "lost"},
                   .status = "current",
                   .superseded_by = {},
                   .action = Action{.responsible = "the board",
                                    .status = ActionStatus::in_progress,
                                    .entries = {{.date = "2025-01-02", .text = "asked"},
                                                {.date = "2025-02-03", .text = "no", .response = true}},
                                    .next = "ask again",
                                    .due = "2026-01-01"},
                   .origin = {}};
    past.resolutions = {one,
                        {.id = "2024-2",
                         .number = {},
                         .from = {},
                         .section = {},
                         .text = "yes",
                         .parts = {},
                         .outcomes = {"unanimous"},
                         .status = {},
                         .superseded_by = {},
                         .action = {},
                         .origin = {}}};
    const auto again = archive(write::past_conference(past));
    REQUIRE(again.size() == 1);
    CHECK(again[0].conference == past.conference);
    CHECK(again[0].year == 2024);
    REQUIRE(again[0].resolutions.size() == 2);
    const auto& first = again[0].resolutions[0];
    CHECK(first.from == "Outer #1");
    CHECK(first.parts[1].text == "- asks for two");
    CHECK(first.outcomes == one.outcomes);
    REQUIRE(first.action);
    CHECK(first.action->entries.size() == 2);
    CHECK(first.action->entries[1].response);
    CHECK(first.action->due == "2026-01-01");
    CHECK(again[0].resolutions[1].outcomes == std::vector<std::string>{"unanimous"});
}

TEST_CASE("a value is changed where it stands, and comments stay") {
    CHECK(marked("# old\nconference: C\nyear: 2024\nresolutions:\n  - id: a  # first\n    status: current  # "
                 "so far\n    text: T\n",
                 {{"status", "lapsed"}}) ==
          "# old\nconference: C\nyear: 2024\nresolutions:\n  - id: a  # first\n    status: lapsed  # so "
          "far\n    text: T\n");
}

TEST_CASE("a value that does not stand there comes behind the id") {
    const Fields fields{{"status", "superseded"}, {"superseded_by", "2026-12"}};
    CHECK(marked("conference: C\nyear: 2024\nresolutions:\n- id: a  # first\n  text: T\n- id: b\n  text: U\n",
                 fields) ==
          "conference: C\nyear: 2024\nresolutions:\n- id: a  # first\n  status: superseded\n  superseded_by: "
          "\"2026-12\"\n"
          "  text: T\n- id: b\n  text: U\n");
    CHECK(
        marked("conference: C\r\nyear: 2024\r\nresolutions:\r\n  - id: a\r\n    text: T\r\n",
               {{"status", "lapsed"}}) ==
        "conference: C\r\nyear: 2024\r\nresolutions:\r\n  - id: a\r\n    status: lapsed\r\n    text: T\r\n");
}

TEST_CASE("a resolution in braces stays in braces, and one without an id takes it in front") {
    CHECK(marked("conference: C\nyear: 2024\nresolutions: [{id: 'a', text: T}, {id: b, text: U}]\n",
                 {{"status", "reaffirmed"}, {"reaffirmed", "2026"}}, 1) ==
          "conference: C\nyear: 2024\nresolutions: [{id: 'a', text: T}, {id: b, status: reaffirmed, "
          "reaffirmed: 2026, text: U}]\n");
    CHECK(marked("conference: C\nyear: 2024\nresolutions:\n  - text: |\n      T\n", {{"status", "lapsed"}}) ==
          "conference: C\nyear: 2024\nresolutions:\n  - status: lapsed\n    text: |\n      T\n");
}
