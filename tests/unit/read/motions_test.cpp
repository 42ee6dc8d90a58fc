#include "../catch.hpp"

#include <plenum/read/motions.hpp>

#include <string>

using namespace plenum;

namespace {

struct Read {
    Motions motions;
    Diagnostics found;
    SourcePtr source;
};

Read read_text(std::string text, const read::MotionRules& rules = {}) {
    Read result;
    result.source = std::make_shared<const Source>("a.yaml", std::move(text));
    result.motions = read::motions({result.source}, result.found, rules);
    return result;
}

std::string rules(const Read& read) {
    std::string result;
    for (const auto& found : read.found.sorted()) {
        result += (result.empty() ? "" : " ") + found.rule + ":" +
                  std::to_string(read.source->position(found.span.offset).line);
    }
    return result;
}

std::string written(const Read& read, Span span) {
    return std::string(read.source->text().substr(span.offset, span.length));
}

}  // namespace

TEST_CASE("every field of a motion, and where it stands") {
    const auto read = read_text(
        "from: Aldermoor\nmotions:\n  - id: a-1\n    section: digital\n    title: T\n    text: \"That: "
        "(x)\"\n"
        "    parts: [one is, 'two''s']\n    proposer: P\n    seconder: S\n    submitted: 2026-08-30T10:15\n"
        "    notes: N\n    contact: C\n");
    REQUIRE(read.motions.size() == 1);
    CHECK(read.found.empty());
    const auto& motion = read.motions[0];
    CHECK(motion.id == "a-1");
    CHECK(motion.from == "Aldermoor");
    CHECK(motion.section == "digital");
    CHECK(motion.text == "That: (x)");
    REQUIRE(motion.parts.size() == 2);
    CHECK(motion.parts[1].text == "two's");
    CHECK(written(read, motion.parts[1].span) == "'two''s'");
    CHECK(written(read, motion.origin.at("text")) == "\"That: (x)\"");
    CHECK(motion.submitted == "2026-08-30T10:15");
    CHECK(motion.notes == "N");
    CHECK(motion.contact == "C");
}

TEST_CASE("spans of plain, folded and block texts are exact") {
    const auto read = read_text(
        "- text: That conference\n    goes on\n- text: >-\n\n    That tea\n    is hot\n- text: |\n    "
        "That\n\n    x\n");
    REQUIRE(read.motions.size() == 3);
    CHECK(written(read, read.motions[0].origin.at("text")) == "That conference\n    goes on");
    CHECK(read.motions[0].text == "That conference goes on");
    CHECK(written(read, read.motions[1].origin.at("text")) == "That tea\n    is hot");
    CHECK(read.motions[1].text == "That tea is hot");
    CHECK(read.motions[2].text == "That x");
}

TEST_CASE("inline parts keep their places") {
    const auto read =
        read_text("text: |\n  That conference:\n  (i) asks one\n     and more\n  (ii) tells two\n");
    REQUIRE(read.motions.size() == 1);
    const auto& motion = read.motions[0];
    CHECK(motion.text == "That conference:");
    REQUIRE(motion.parts.size() == 2);
    CHECK(motion.parts[0].text == "asks one and more");
    CHECK(written(read, motion.parts[0].span) == "asks one\n     and more");
    CHECK(written(read, motion.parts[1].span) == "tells two");
}

TEST_CASE("marks written before listed parts are dropped when all have them") {
    const auto all = read_text("text: That\nparts: [(i) asks one, (ii) tells two]\n");
    CHECK(all.motions.at(0).parts.at(1).text == "tells two");
    CHECK(written(all, all.motions[0].parts[1].span) == "tells two");
    const auto some = read_text("text: That\nparts: [(i) asks one, tells two]\n");
    CHECK(some.motions.at(0).parts.at(0).text == "(i) asks one");
}

TEST_CASE("a mistake in one motion hides none of the others") {
    const auto read = read_text(
        "motions:\n  - text: \"open\n    id: a\n  - text: b: c\n  - text: first good\n  - text: *alias\n"
        "  - text: second good\n  - text: [x\n  - text: third good\n");
    CHECK(rules(read) == "open-quote:2 colon:4 first-sign:6 open-bracket:8");
    REQUIRE(read.motions.size() == 3);
    CHECK(read.motions[2].text == "third good");
}

TEST_CASE("a mistake in one document or field hides none of the others") {
    CHECK(read_text("text: a: b\n---\ntext: good one\n").motions.size() == 1);
    CHECK(read_text("from: a: b\nmotions:\n  - text: good one\n").motions.size() == 1);
    CHECK(read_text("motions:\n  - text: good one\nnotes: \"open\n").motions.size() == 1);
}

TEST_CASE("ids are asked for where motions are submitted") {
    CHECK(rules(read_text("text: That x\n")).empty());
    CHECK(rules(read_text("text: That x\n", {.submitted = true})) == "no-id:1 no-from:1");
    const auto twice = read_text("- {id: a, text: b c}\n- {id: a, text: d e}\n");
    CHECK(rules(twice) == "id-twice:2");
    REQUIRE(twice.motions.size() == 2);
    CHECK(twice.motions[1].id.empty());
    CHECK(rules(read_text("id: tŷ-mawr-7\ntext: That x\n")).empty());
    CHECK(rules(read_text("id: a_7\ntext: That x\n")) == "bad-id:1");
}

TEST_CASE("words that YAML would lose are told") {
    CHECK(rules(read_text("text: That #5 is\n")) == "lost-words:1");
    CHECK(rules(read_text("text: That  # a note\n")) == "lost-words:1");
    CHECK(rules(read_text("text: That\nsection: digital  # a note\n")).empty());
    CHECK(rules(read_text("text: That\ntitle: Fees #2\n")) == "lost-words:2");
    const auto colon = read_text("text: That\nparts:\n  - asks GPC: to act\n");
    CHECK(rules(colon) == "colon:3");
    CHECK(colon.motions.at(0).parts.at(0).text == "asks GPC: to act");
}

TEST_CASE("yes, numbers and dates stay what was written") {
    const auto read = read_text("- {id: 007, text: yes}\n- {id: 2026-08-30, text: 1e3}\n");
    REQUIRE(read.motions.size() == 2);
    CHECK(read.motions[0].id == "007");
    CHECK(read.motions[0].text == "yes");
    CHECK(read.motions[1].id == "2026-08-30");
    CHECK(read.motions[1].text == "1e3");
}

TEST_CASE("many files are read as one after the other would be") {
    std::vector<SourcePtr> sources;
    for (int i = 0; i < 300; ++i) {
        const auto n = std::to_string(i);
        sources.push_back(std::make_shared<const Source>(
            n + ".yaml",
            "- {id: a" + n + ", text: \"" + std::string(400, 'x') + " y\"}\n- text: " + n + ": z\n"));
    }
    Diagnostics found;
    const auto motions = read::motions(sources, found);
    REQUIRE(motions.size() == 300);
    CHECK(found.all().size() == 300);
    for (std::size_t i = 0; i < motions.size(); ++i) CHECK(motions[i].id == "a" + std::to_string(i));
}
