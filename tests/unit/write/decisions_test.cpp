#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/yaml.hpp>

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace plenum;

namespace {

Decision star(std::string id, std::string reason = {}) {
    Decision result;
    result.act = act::Star{.motion = {.id = std::move(id), .at = {}}};
    result.reason = std::move(reason);
    return result;
}

std::string with(std::string_view text, std::vector<Decision> more = {star("b-02")}) {
    std::vector<Tree> trees;
    for (const auto& each : more) trees.push_back(write::tree(each));
    return write::appended(text, trees);
}

struct Read {
    Decisions log;
    Diagnostics found;
};

Read read_log(std::string text) {
    Read result;
    result.log =
        read::decisions(std::make_shared<const Source>("decisions.yaml", std::move(text)), result.found);
    return result;
}

/// What a log says, whatever it looks like.
std::vector<std::string> entries(const Decisions& log) {
    std::vector<std::string> result;
    for (const auto& each : log) result.push_back(write::flow(write::tree(each)));
    return result;
}

/// Entries of every kind, with words that YAML would take for something else.
std::vector<Decision> all_kinds() {
    const auto at = [](std::string id) { return Named{.id = std::move(id), .at = {}}; };
    std::vector<Decision> result;
    const auto add = [&](act::Any act) { result.emplace_back().act = std::move(act); };
    add(act::Bracket{.members = {at("a-01"), at("b-02"), at("no")}, .lead = at("b-02")});
    add(act::Unbracket{.motions = {at("c-03")}});
    add(act::Unbracket{.motions = {at("c-03"), at("2019-23")}});
    add(act::Star{.motion = at("#7: 'x'")});
    add(act::Section{.places = {{at("a-01"), at("it")}, {at("b: 2"), at("digital")}}});
    add(act::Treat{.motions = {at("a-01")}, .as = Treatment::accepted_as_reference});
    act::Composite composite;
    composite.motion.id = "fire";
    composite.motion.text = "That conference, \"in respect\" of: fire";
    composite.motion.parts = {{.text = "believes - that\\it #5", .span = {}},
                              {.text = std::string(120, 'x') + " [y]", .span = {}}};
    composite.of = {at("a-01"), at("b-02")};
    composite.proposed_by = at("Tŷ Mawr");
    composite.sources = {{{.motion = at("a-01"), .part = 1}}, {{.motion = at("b-02")}}};
    add(composite);
    add(act::Order{.sections = {at("contract"), at("on")}});
    add(act::OrderIn{.sections = {{.section = at("digital"), .motions = {at("a-01"), at("b-02")}}}});
    add(act::Minutes{.times = {{.section = at("digital"), .minutes = 40}}});
    add(act::IfCarried{.carried = {.motion = at("a-01"), .part = 2}, .falls = {{.motion = at("b-02")}}});
    add(act::Erratum{.motion = {.motion = at("a-01")}, .replace = at("twelve"), .with = at("")});
    add(act::Split{.motion = at("a-01"), .parts = {{1, 2}, {3}}});
    add(act::Undo{.entry = 4});
    result.back().reason = "a \"reason\": with: a colon, # and more";
    result.back().on = "2026-09-12T10:15";
    result.back().by = "the chair";
    return result;
}

const std::array<std::string_view, 26> layouts{
    "",
    "decisions:",
    "decisions:\n",
    "decisions:   # none yet\n",
    "decisions: []\n",
    "decisions: [ ]   # none yet",
    "decisions: ~\n",
    "# the committee\n\n",
    "\xEF\xBB\xBF",
    "\xEF\xBB\xBF"
    "decisions:\n  - star: a-01\n",
    "---\ndecisions:\n- star: a-01\n",
    "format: 1\ndecisions:\n  - star: a-01\n    reason: >-\n      because\n      of it\n\n",
    "format: 1\n",
    "decisions:\n- star: a-01\n- star: c-03\nformat: 1\n",
    "decisions:\n    - star: a-01   # the first\n    # and that was Monday\n\n# about the format\nformat: 1",
    "decisions:\r\n  - star: a-01\r\n    reason: same\r\n",
    "decisions:\r\n  - star: a-01",
    "decisions:\n\n  - star: a-01\n\n  - star: c-03\n",
    "decisions:\n  - star: a-01\n\n  # Tuesday\n  - star: c-03\n  # to be gone on with\n",
    "decisions:\n  - star: a-01\n...\n",
    "decisions: [{star: a-01}]\n",
    "decisions: [ {star: a-01, reason: \"[it's]\"}, ]  # all\n",
    "decisions: [\n  {star: a-01},   # one ]\n  {star: c-03}    # two\n]\n",
    "decisions:\n  [{star: a-01, reason: don't}]\nformat: 1\n",
    "decisions: [\n  # none yet\n]\n",
    "\"decisions\" :\n  -   star: a-01\n      reason: |\n        as it\n        stands\n\n\n",
};

}  // namespace

TEST_CASE("a decision is written as decisions.yaml has it") {
    const auto lines = [](const Decision& decision) {
        std::string result;
        for (const auto& line : write::block(write::tree(decision))) result += line + '\n';
        return result;
    };
    const auto kinds = all_kinds();
    CHECK(lines(kinds[0]) == "bracket: [a-01, b-02, \"no\"]\nlead: b-02\n");
    CHECK(lines(kinds[1]) == "unbracket: c-03\n");
    CHECK(lines(kinds[2]) == "unbracket: [c-03, \"2019-23\"]\n");
    CHECK(lines(kinds[4]) == "section: {a-01: it, \"b: 2\": digital}\n");
    CHECK(lines(kinds[5]) == "treat: a-01\nas: AR\n");
    CHECK(lines(kinds[7]) == "order: [contract, \"on\"]\n");
    CHECK(lines(kinds[8]) == "order_in: {digital: [a-01, b-02]}\n");
    CHECK(lines(kinds[9]) == "minutes: {digital: 40}\n");
    CHECK(lines(kinds[10]) == "if_carried: a-01.2\nfalls: [b-02]\n");
    CHECK(lines(kinds[11]) == "erratum: a-01\nreplace: twelve\nwith: \"\"\n");
    CHECK(lines(kinds[12]) == "split: a-01\nparts: [[1, 2], [3]]\n");
    CHECK(lines(kinds[13]) ==
          "undo: 4\nreason: \"a \\\"reason\\\": with: a colon, # and more\"\non: 2026-09-12T10:15\nby: \"the "
          "chair\"\n");
}

TEST_CASE("what was printed has a line for each debate") {
    act::Publish act;
    const auto at = [](std::string id) { return Named{.id = std::move(id), .at = {}}; };
    act.numbers = {{.section = at("contract"),
                    .debates = {{{at("12"), at("aldermoor-07")}, {at("12a"), at("orrest-07")}},
                                {{at("13"), at("kelderby-01")}}}}};
    act.unnumbered = {at("southfold-10")};
    Decision publishing;
    publishing.act = act;
    publishing.on = "2026-10-09";
    CHECK(with("decisions:\n", {publishing}) ==
          "decisions:\n"
          "  - publish: agenda\n"
          "    numbers:\n"
          "      contract:\n"
          "        - {12: aldermoor-07, 12a: orrest-07}\n"
          "        - {13: kelderby-01}\n"
          "    unnumbered: [southfold-10]\n"
          "    on: 2026-10-09\n");
}

TEST_CASE("an entry goes where a person would have put it") {
    CHECK(with("") == "decisions:\n  - star: b-02\n");
    CHECK(with("decisions:") == "decisions:\n  - star: b-02\n");
    CHECK(with("decisions: []  # none yet\n") == "decisions:   # none yet\n  - star: b-02\n");
    CHECK(with("decisions:\n- star: a-01") == "decisions:\n- star: a-01\n- star: b-02\n");
    CHECK(with("decisions:\r\n    - star: a-01\r\n", {star("b-02", "it is")}) ==
          "decisions:\r\n    - star: a-01\r\n    - star: b-02\r\n      reason: \"it is\"\r\n");
    CHECK(with("decisions:\n  - star: a-01\n\n  - star: c-03\n") ==
          "decisions:\n  - star: a-01\n\n  - star: c-03\n\n  - star: b-02\n");
    CHECK(with("decisions:\n  - star: a-01\n  # Monday\n\n# about it\nformat: 1\n") ==
          "decisions:\n  - star: a-01\n  # Monday\n  - star: b-02\n\n# about it\nformat: 1\n");
    CHECK(with("decisions:\n  - star: a-01\n...\n") == "decisions:\n  - star: a-01\n  - star: b-02\n...\n");
    CHECK(with("decisions: [{star: a-01}]\n") == "decisions: [{star: a-01}, {star: b-02}]\n");
    CHECK(with("decisions: [\n  {star: a-01}   # one ]\n]\n") ==
          "decisions: [\n  {star: a-01},   # one ]\n  {star: b-02}\n]\n");
}

TEST_CASE("what is laid out otherwise is refused") {
    for (const std::string_view text :
         {"- star: a-01\n", "motions:\n  - id: a\n", "decisions: {star: a}\n", "decisions: all\n",
          "decisions:\n  star: a-01\n", "decisions: [{star: a-01}\n", "decisions: [\"a]\n"}) {
        INFO(text);
        CHECK_THROWS_AS(with(text), Error);
    }
}

TEST_CASE("after appending there are the old entries and the new ones, and every byte of before") {
    const auto kinds = all_kinds();
    for (const auto layout : layouts) {
        INFO(layout);
        const auto before = read_log(std::string(layout));
        REQUIRE(before.found.count(Severity::error) == 0);
        for (const auto& kind : kinds) {
            const auto text = with(layout, {kind});
            INFO(text);
            const auto after = read_log(text);
            CHECK(after.found.count(Severity::error) == before.found.count(Severity::error));
            auto wanted = entries(before.log);
            wanted.push_back(write::flow(write::tree(kind)));
            CHECK(entries(after.log) == wanted);
            // Nothing a person wrote is gone: what came before is still there, in its order.
            std::size_t at = 0;
            for (const char c : layout) {
                if (c == '[' || c == ']' || c == '~' || c == ' ') continue;
                at = text.find(c, at);
                REQUIRE(at != std::string::npos);
                ++at;
            }
        }
    }
}

TEST_CASE("entries can be appended one after the other to any text") {
    std::mt19937 chance(20260912);
    const auto kinds = all_kinds();
    for (const auto layout : layouts) {
        auto text = std::string(layout);
        auto wanted = entries(read_log(text).log);
        for (int i = 0; i < 12; ++i) {
            const auto& first = kinds[chance() % kinds.size()];
            const auto& second = kinds[chance() % kinds.size()];
            const bool two = chance() % 2 == 0;
            text = two ? with(text, {first, second}) : with(text, {first});
            wanted.push_back(write::flow(write::tree(first)));
            if (two) wanted.push_back(write::flow(write::tree(second)));
        }
        INFO(text);
        CHECK(entries(read_log(text).log) == wanted);
    }
}
