#include "../catch.hpp"

#include <plenum/decide/apply.hpp>
#include <plenum/decide/split.hpp>
#include <plenum/read/decisions.hpp>

using namespace plenum;

namespace {

Decisions log_of(const std::string& entries) {
    Diagnostics found;
    return read::decisions(std::make_shared<const Source>("decisions.yaml", "decisions:\n" + entries), found);
}

decide::SplitUp split(const std::string& entries) {
    Motions motions(2);
    motions[0].id = "orrest-03";
    motions[0].text = "That conference:";
    motions[0].parts = {{.text = "believes one", .span = {}},
                        {.text = "demands two", .span = {}},
                        {.text = "instructs three", .span = {}}};
    motions[1].id = "orrest-04";
    motions[1].text = "That conference has no parts";
    return decide::split_up(std::move(motions), log_of(entries));
}

std::string told(const decide::SplitUp& result) {
    std::string text;
    for (const auto& motion : result.motions) {
        text += motion.id + ' ' + std::to_string(motion.parts.size()) + ' ';
    }
    for (const auto& each : result.found) text += each.rule + ' ';
    text.pop_back();
    return text;
}

}  // namespace

TEST_CASE("the halves of a motion stand where it stood, a single part as one text") {
    const auto result = split("  - split: orrest-03\n    parts: [[1, 3], [2]]\n");
    CHECK(told(result) == "orrest-03a 2 orrest-03b 0 orrest-04 0");
    CHECK(result.motions[0].parts[1].text == "instructs three");
    CHECK(result.motions[1].text == "That conference demands two");
    CHECK(result.motions[1].split_from == "orrest-03");
}

TEST_CASE("a half may be split again, and what is undone splits nothing") {
    CHECK(told(split("  - split: orrest-03\n    parts: [[1, 2], [3]]\n"
                     "  - split: orrest-03a\n    parts: [[2], [1]]\n")) ==
          "orrest-03aa 0 orrest-03ab 0 orrest-03b 0 orrest-04 0");
    CHECK(told(split("  - split: orrest-03\n    parts: [[1, 2], [3]]\n  - undo: 1\n")) ==
          "orrest-03 3 orrest-04 0");
}

TEST_CASE("halves are not proposed as one debate again") {
    const auto motions = split("  - split: orrest-03\n    parts: [[1, 3], [2]]\n").motions;
    Similarities similar;
    similar.pairs = {{.a = 0, .b = 1, .confidence = 0.9}, {.a = 0, .b = 2, .confidence = 0.8}};
    similar.neighbours = {{{1, 0.9}, {2, 0.8}}, {{0, 0.9}}, {{0, 0.8}}};
    decide::part_halves(similar, motions);
    REQUIRE(similar.pairs.size() == 1);
    CHECK(similar.pairs[0].b == 2);
    CHECK(similar.neighbours[0].size() == 1);
    CHECK(similar.neighbours[1].empty());
}

TEST_CASE("nothing is lost by a split that cannot be") {
    CHECK(told(split("  - split: orrest-03\n    parts: [[1], [2]]\n")) ==
          "orrest-03 3 orrest-04 0 part-left-out");
    CHECK(told(split("  - split: orrest-03\n    parts: [[1, 2], [3, 4]]\n")) ==
          "orrest-03 3 orrest-04 0 no-such-part");
    CHECK(told(split("  - split: orrest-04\n    parts: [[1], [2]]\n")) ==
          "orrest-03 3 orrest-04 0 no-such-part");
    const auto unknown = split("  - split: orrest-30\n    parts: [[1], [2]]\n");
    REQUIRE(unknown.found.size() == 1);
    CHECK(unknown.found[0].hint.starts_with("did you mean 'orrest-0"));
    CHECK(unknown.found[0].span.length == 9);
}
