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
        "     outcome: carried, status: superseded, superseded_by: 2025-4, action: {status: achieved}}\n"
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
    CHECK(first.superseded_by == "2025-4");
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
