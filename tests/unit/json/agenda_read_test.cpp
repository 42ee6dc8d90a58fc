#include "../catch.hpp"
#include "../supplement/papers.hpp"

#include <plenum/base/error.hpp>
#include <plenum/json/agenda_read.hpp>
#include <plenum/json/json.hpp>

using namespace plenum;
using namespace plenum::papers;

namespace {

/// An agenda with some of everything.
Paper paper_with_all() {
    Paper paper(
        {"aldermoor-01", "brackenshire-01", "coldbrook-01", "dunmere-01", "eastmarch-01", "fenwold-01"});
    paper.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}}, {{"2", "coldbrook-01"}}});
    auto grey = paper;
    grey.section("workload", {{{"3", "dunmere-01"}}});
    paper.agenda.grey = {grey.agenda.sections.back()};
    paper.agenda.grey[0].entries[0].motions[0].treatment = Treatment::grey;
    paper.agenda.chosen.push_back(paper.entry({{"4", "eastmarch-01"}}));
    paper.not_taken("fenwold-01", Treatment::withdrawn, "5");
    paper.agenda.sections[0].minutes = 30;
    paper.agenda.motions[0].parts = {{.text = "believes", .span = {}}, {.text = "instructs", .span = {}}};
    Amendment rider;
    rider.id = "orrest-a1";
    rider.from = "Orrest";
    rider.to = "aldermoor-01";
    rider.part = 2;
    rider.kind = Amendment::Kind::rider;
    rider.words = "and reports back";
    paper.agenda.amendments = {rider};
    paper.printed("aldermoor-01")
        .amendments.push_back({.number = "1(i)", .amendment = 0, .treatment = {}, .reason = {}});
    AgendaEntry report;
    report.number = "9";
    report.item = Item{};
    report.item->id = "chair";
    report.item->title = "Report";
    report.item->speaker = "the chair";
    paper.agenda.opening.push_back(report);
    paper.agenda.falls.push_back(
        {.carried = {.motion = 0, .part = 2}, .falls = {{.motion = 2}}, .reason = {}});
    paper.agenda.errata.push_back({.motion = {.motion = 2}, .replace = "a", .with = "b"});
    return paper;
}

std::string refused(const std::string& text) {
    try {
        (void)json::agenda_read(text, "old.json");
    } catch (const Error& e) {
        return e.what();
    }
    return "read";
}

}  // namespace

TEST_CASE("the JSON of an agenda is read back so that nothing has changed", "[supplement]") {
    auto paper = paper_with_all();
    paper.agenda.motions[0].contact = "private@motion.example";
    paper.agenda.motions[0].notes = "private too";
    const auto text = json::agenda(paper.agenda);
    CHECK(json::looks_like_json(text));
    CHECK(text.find("private") == std::string::npos);
    const auto read = json::agenda_read(text, "old.json");
    CHECK(lines(supplement::changes(read, paper.agenda, {})) == std::vector<std::string>{});
    CHECK(read.draft == paper.agenda.draft);
    CHECK(read.amendments.front().amendment.part == 2);
    CHECK(read.sections.front().minutes == 30);
}

TEST_CASE("what changed since is seen through the JSON", "[supplement]") {
    const auto before = json::agenda_read(json::agenda(paper_with_all().agenda), "old.json");
    auto after = paper_with_all();
    after.agenda.sections[0].minutes = 40;
    after.agenda.opening[0].item->minutes = 20;
    after.treat("coldbrook-01", Treatment::accepted);
    after.agenda.amendments[0].words = "and reports at once";
    CHECK(lines(supplement::changes(before, after.agenda, {})) ==
          std::vector<std::string>{"item-changed ", "minutes ", "amendment 1", "treated 2 debate>A"});
}

TEST_CASE("what is not such a JSON is one clear error", "[supplement]") {
    CHECK_FALSE(json::looks_like_json("decisions:\n  - star: a"));
    CHECK_FALSE(json::looks_like_json("{decisions: []}"));
    CHECK(refused("{\"schema\": ") ==
          "'old.json' is not an earlier agenda: it is not JSON, or not all of it");
    CHECK(refused(R"({"schema": "plenum/group/1"})") ==
          "'old.json' is not an earlier agenda: it does not say that it is one (\"schema\": "
          "\"plenum/agenda/1\")");
    const auto agenda = [](const std::string& rest) {
        return R"({"schema": "plenum/agenda/1")" + rest + "}";
    };
    const std::string not_one = "'old.json' is not an earlier agenda: ";
    CHECK(refused(agenda("")) == not_one + "there is no list \"sections\" where one belongs");
    CHECK(refused(agenda(R"(, "sections": 3)")) == not_one + "\"sections\" should be a list");
    CHECK(refused(agenda(R"(, "sections": [3])")) == not_one + "something else stands where \"id\" belongs");
    CHECK(refused(agenda(R"(, "sections": [{"id": "a", "items": [{}]}])")) ==
          not_one + "there is no \"id\" where one belongs");
    CHECK(refused(agenda(R"(, "sections": [{"id": "a", "minutes": 1e99}])")) ==
          not_one + "\"minutes\" should be a whole number");
    CHECK(refused(agenda(R"(, "sections": [{"id": "a", "minutes": -4}])")) ==
          not_one + "\"minutes\" should be a whole number");
    CHECK(refused(agenda(R"(, "sections": [{"items": [{"id": "a", "treatment": "B"}]}])")) ==
          not_one + "\"treatment\" cannot be 'B'");
    CHECK(refused(agenda(R"(, "sections": [{"items": [{"id": "a"}, {"id": "a"}]}])")) ==
          not_one + "the motion 'a' stands in it twice");
    CHECK(refused(agenda(R"(, "sections": [], "falls": [{"if_carried": "a", "falls": [1]}])")) ==
          not_one + "\"falls\" should be a list of texts");
    CHECK(refused(agenda(R"(, "sections": [], "draft": "no")")) ==
          not_one + "\"draft\" should be true or false");
    // Damaged anywhere it is refused, never half read.
    const auto whole = json::agenda(paper_with_all().agenda);
    for (std::size_t length = 1; length + 2 < whole.size(); length += 37)
        CHECK(refused(whole.substr(0, length)) != "read");
}
