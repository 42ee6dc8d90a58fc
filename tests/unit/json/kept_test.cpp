#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/json/json.hpp>
#include <plenum/json/kept.hpp>

#include <string>

using namespace plenum;

namespace {

Motion called(std::string id) {
    Motion result;
    result.id = std::move(id);
    return result;
}

}  // namespace

TEST_CASE("what group writes can be kept") {
    const Motions motions{called("a"), called("b"), called("c")};
    Grouping grouping;
    grouping.brackets.push_back({.members = {2, 0},
                                 .subject = {},
                                 .section = {},
                                 .lead_reason = "It is \"first\".",
                                 .confidence = 0.5});
    grouping.singles = {1};
    const auto kept = json::kept(json::grouping(motions, grouping), "g.json");
    REQUIRE(kept.brackets.size() == 1);
    CHECK(kept.brackets[0].members == std::vector<std::string>{"c", "a"});
    CHECK(kept.brackets[0].lead_reason == "It is \"first\".");
    CHECK(kept.singles == std::vector<std::string>{"b"});
}

TEST_CASE("what is no grouping is refused in one sentence") {
    const std::string schema = R"({"schema":"plenum/group/1",)";
    for (const auto& text :
         {std::string("no JSON"), std::string("[]"), std::string(R"({"schema": 3})"),
          std::string(R"({"schema":"plenum/agenda/1"})"), schema + R"("brackets":{}})",
          schema + R"("brackets":[1],"singles":[]})",
          schema + R"("brackets":[{"members":[1]}],"singles":[]})",
          schema + R"("brackets":[{"members":["a","a"]}],"singles":[]})",
          schema + R"("brackets":[],"singles":["\ud800"]})", std::string(200'000, '['), std::string()}) {
        CHECK_THROWS_AS(json::kept(text, "g.json"), Error);
    }
}
