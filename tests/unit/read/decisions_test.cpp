#include "../catch.hpp"

#include <plenum/read/decisions.hpp>

#include <string>

using namespace plenum;

namespace {

struct Read {
    Decisions log;
    Diagnostics found;
    SourcePtr source;
};

Read read_log(std::string text) {
    Read result;
    result.source = std::make_shared<const Source>("decisions.yaml", std::move(text));
    result.log = read::decisions(result.source, result.found);
    return result;
}

std::string rules(const Read& read) {
    std::string result;
    for (const auto& found : read.found.sorted()) {
        CHECK(!found.hint.empty());
        result += (result.empty() ? "" : " ") + found.rule + ":" +
                  std::to_string(read.source->position(found.span.offset).line);
    }
    return result;
}

std::string written(const Read& read, Span span) {
    return std::string(read.source->text().substr(span.offset, span.length));
}

}  // namespace

TEST_CASE("every act of the committee is read, with the place of each name") {
    const auto read = read_log(
        "format: 1\n"
        "decisions:\n"
        "  - bracket: [a-07, b-10, c-07]   # these\n"
        "    lead: b-10\n"
        "    reason: same ask\n"
        "    on: 2026-09-12\n"
        "    by: the chair\n"
        "  - unbracket: c-07\n"
        "  - star: a-07\n"
        "  - section: {d-08: certification, d-09: digital}\n"
        "  - treat: k-01\n"
        "    as: ar\n"
        "    reason: 2019-23 says so already\n"
        "  - composite: fire\n"
        "    of: [a-07, b-10]\n"
        "    proposed_by: Aldermoor\n"
        "    text: \"That conference:\"\n"
        "    parts: [believes that, instructs GPC UK]\n"
        "    sources: [[a-07.1], [b-10.2, c-07.1]]\n"
        "  - order: [contract, funding]\n"
        "  - order_in: {digital: [d-09, k-01]}\n"
        "  - minutes: {digital: 40}\n"
        "  - if_carried: a-07\n"
        "    falls: [c-07, k-01.2]\n"
        "  - erratum: k-01.1\n"
        "    replace: twelve\n"
        "    with: \"\"\n"
        "  - split: c-03\n"
        "    parts: [[1, 2], [3]]\n"
        "  - publish: agenda\n"
        "  - undo: 4\n");
    CHECK(rules(read).empty());
    REQUIRE(read.log.size() == 14);
    const char* const acts[] = {"bracket",   "unbracket", "star",     "section", "treat",
                                "composite", "order",     "order_in", "minutes", "if_carried",
                                "erratum",   "split",     "publish",  "undo"};
    for (std::size_t i = 0; i < read.log.size(); ++i) CHECK(name(read.log[i].act) == acts[i]);

    const auto& bracket = std::get<act::Bracket>(read.log[0].act);
    REQUIRE(bracket.members.size() == 3);
    CHECK(bracket.members[1].id == "b-10");
    CHECK(written(read, bracket.members[1].at) == "b-10");
    CHECK(bracket.lead.id == "b-10");
    CHECK(read.log[0].reason == "same ask");
    CHECK(read.log[0].on == "2026-09-12");
    CHECK(read.log[0].by == "the chair");
    CHECK(written(read, read.log[0].origin.at("reason")) == "same ask");

    const auto& section = std::get<act::Section>(read.log[3].act);
    REQUIRE(section.places.size() == 2);
    CHECK(written(read, section.places[1].motion.at) == "d-09");
    CHECK(written(read, section.places[1].section.at) == "digital");
    CHECK(std::get<act::Treat>(read.log[4].act).as == Treatment::accepted_as_reference);

    const auto& composite = std::get<act::Composite>(read.log[5].act);
    CHECK(composite.motion.id == "fire");
    CHECK(composite.motion.parts.size() == 2);
    CHECK(composite.proposed_by.id == "Aldermoor");
    REQUIRE(composite.sources.size() == 2);
    CHECK(composite.sources[1][0].motion.id == "b-10");
    CHECK(composite.sources[1][0].part == 2);

    const auto& falls = std::get<act::IfCarried>(read.log[9].act);
    CHECK(falls.carried.part == 0);
    CHECK(falls.falls[1].part == 2);
    CHECK(std::get<act::Split>(read.log[11].act).parts == std::vector<std::vector<int>>{{1, 2}, {3}});
    CHECK(std::get<act::Undo>(read.log[13].act).entry == 4);
}

TEST_CASE("a fault in an entry is found where it stands, and the entry keeps its number") {
    const auto read = read_log(
        "decisions:\n"
        "  - bracket: [a-07]\n"
        "  - braket: [a-07, b-10]\n"
        "  - star: a-07\n"
        "    unbracket: b-10\n"
        "  - just words\n"
        "  - treat: a-07\n"
        "    as: accepted\n"
        "  - treat: a-07\n"
        "  - section: digital\n"
        "  - split: a-07\n"
        "    parts: [[1, 1], [2]]\n"
        "  - undo: last\n"
        "  - star:\n"
        "  - star: b-10\n"
        "    on: yesterday\n"
        "    resaon: none\n"
        "  - if_carried: a-07\n"
        "  - minutes: {digital: forty}\n"
        "  - publish: minutes\n"
        "  - star: b-10\n");
    CHECK(rules(read) ==
          "decision-incomplete:2 unknown-decision:3 two-decisions:5 wrong-kind:6 unknown-value:8 "
          "decision-incomplete:9 wrong-kind:10 not-a-number:12 not-a-number:13 decision-incomplete:14 "
          "not-a-date:16 unknown-key:17 decision-incomplete:18 not-a-number:19 unknown-value:20");
    REQUIRE(read.log.size() == 15);
    CHECK(std::get<act::Star>(read.log[14].act).motion.id == "b-10");
    CHECK(name(read.log[10].act) == "star");
    CHECK(name(read.log[0].act).empty());
}

TEST_CASE("a log without an entry is no fault, one of another shape is") {
    CHECK(rules(read_log("")).empty());
    CHECK(rules(read_log("# nothing yet\n")).empty());
    CHECK(rules(read_log("decisions:\n")).empty());
    CHECK(rules(read_log("- star: a-07\n")) == "wrong-kind:1");
    CHECK(rules(read_log("decisions: none\n")) == "wrong-kind:1");
    CHECK(rules(read_log("Decisions:\n  - Star: a-07\n")) == "capitals:1 capitals:2");
    CHECK(rules(read_log("decisions: []\n---\ndecisions: []\n")) == "two-documents:3");
}

TEST_CASE("what undoes an entry waits until entries can be counted") {
    const auto read = read_log("decisions:\n  - star: a\n  - star: \"b\n  - star: c\n  - undo: 2\n");
    CHECK(read.found.count(Severity::error) >= 1);
    for (const auto& each : read.log) CHECK(name(each.act) != "undo");
}
