#include "../catch.hpp"

#include <plenum/read/policy.hpp>

#include <memory>

using namespace plenum;

namespace {

Archive archive(const std::string& text, Diagnostics& found) {
    return read::archive({std::make_shared<const Source>("2024.yaml", text)}, found);
}

}  // namespace

TEST_CASE("a past conference is read with its resolutions") {
    Diagnostics found;
    const auto past = archive(
        "conference: Conference of the Isles\n"
        "year: 2024\n"
        "resolutions:\n"
        "  - {id: 2024-1, number: '1', from: Outer, section: boats, text: That conference thanks the vet,\n"
        "     outcome: carried, status: superseded, superseded_by: 2024-2,\n"
        "     action: {responsible: the board, status: achieved, entries: [{date: 2025-01-02, text: "
        "done}]}}\n"
        "  - id: 2024-2\n"
        "    text: 'That conference:'\n"
        "    parts: [thanks the vet, asks for two]\n"
        "    outcomes: [carried, lost]\n",
        found);
    CHECK(found.empty());
    REQUIRE(past.size() == 1);
    CHECK(past[0].conference == "Conference of the Isles");
    CHECK(past[0].year == 2024);
    REQUIRE(past[0].resolutions.size() == 2);
    const auto& first = past[0].resolutions[0];
    CHECK(first.section == "boats");
    CHECK(first.outcomes == std::vector<std::string>{"carried"});
    CHECK(first.status == "superseded");
    CHECK(first.superseded_by == "2024-2");
    REQUIRE(first.action);
    CHECK(first.action->status == ActionStatus::achieved);
    CHECK(first.action->entries.size() == 1);
    const auto& second = past[0].resolutions[1];
    REQUIRE(second.parts.size() == 2);
    CHECK(second.parts[1].text == "asks for two");
    CHECK(second.outcomes.size() == 2);
}

TEST_CASE("an archive that is none is a finding, and so is a resolution without words") {
    Diagnostics found;
    CHECK(archive("motions: []\n", found).empty());
    CHECK(found.count(Severity::error) == 1);
    Diagnostics more;
    const auto past =
        archive("resolutions:\n  - {id: a}\n  - a text\n  - {text: That conference is sorry}\n", more);
    REQUIRE(past.size() == 1);
    CHECK(past[0].resolutions.size() == 1);
    CHECK(more.count(Severity::error) == 2);
}

namespace {

/// The rules that find something in an archive, with the lines where.
std::vector<std::string> findings(const std::string& text) {
    Diagnostics found;
    archive(text, found);
    std::vector<std::string> result;
    for (const auto& each : found.sorted()) {
        const auto place = each.source->position(each.span.offset);
        result.push_back(each.rule + ' ' + std::to_string(place.line) + ':' + std::to_string(place.column));
    }
    return result;
}

using Found = std::vector<std::string>;

const std::string head = "conference: C\nyear: 2024\nresolutions:\n";

}  // namespace

TEST_CASE("outcomes are taken in any spelling, and what is none is found where it stands") {
    Diagnostics found;
    const auto past = archive(
        head + "  - {id: a, text: T, outcome: Not moved}\n  - {id: b, text: T, outcome: won}\n", found);
    CHECK(past[0].resolutions[0].outcomes == Found{"not-moved"});
    CHECK(past[0].resolutions[1].outcomes.empty());
    REQUIRE(found.all().size() == 1);
    CHECK(found.all()[0].rule == "unknown-outcome");
    CHECK(findings(head + "  - {id: b, text: T, outcome: won}\n") == Found{"unknown-outcome 4:31"});
}

TEST_CASE("an archive that is not all there is told about") {
    CHECK(findings("year: 2024\nresolutions: []\n") == Found{"past-conference-without-conference 2:1"});
    CHECK(findings("conference: C\nresolutions: []\n") == Found{"past-conference-without-year 2:1"});
    CHECK(findings(head + "  - {id: a, text: T, parts: [x, y], outcomes: [carried]}\n") ==
          Found{"outcomes-and-parts 4:37"});
    CHECK(findings(head + "  - {id: a, text: T, outcomes: [carried, lost]}\n") ==
          Found{"outcomes-and-parts 4:22"});
    CHECK(findings(head + "  - {id: a, text: T}\n  - {id: A, text: U}\n") == Found{"policy-id-twice 5:10"});
    CHECK(findings(head + "  - {id: a, text: T, superseded_by: b}\n") == Found{"superseded-by-unknown 4:37"});
    CHECK(findings(head + "  - {id: a, text: T, superseded_by: b}\n  - {id: b, text: T, superseded_by: a}\n")
              .size() == 2);
    CHECK(findings(head + "  - {text: T}\n") == Found{"resolution-without-id 4:5"});
}

TEST_CASE("a resolution without an id is called by year and number, and inline parts are split") {
    Diagnostics found;
    const auto past =
        archive(head +
                    "  - number: 12\n    text: 'That conference: (i) thanks the vet (ii) asks for two'\n"
                    "    outcomes: [carried, lost]\n",
                found);
    CHECK(found.empty());
    const auto& one = past.at(0).resolutions.at(0);
    CHECK(one.id == "2024-12");
    CHECK(one.text == "That conference:");
    REQUIRE(one.parts.size() == 2);
    CHECK(one.parts[1].text == "asks for two");
}

TEST_CASE("a long chain of what superseded what is read in no time") {
    std::string text = head;
    for (int i = 0; i < 3000; ++i) {
        text += "  - {id: r" + std::to_string(i) + ", text: T, superseded_by: r" +
                std::to_string((i + 1) % 3000) + "}\n";
    }
    Diagnostics found;
    CHECK(archive(text, found).at(0).resolutions.size() == 3000);
}
