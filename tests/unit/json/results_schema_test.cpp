#include "../catch.hpp"
#include "schema_check.hpp"

#include <cli/schemas.hpp>

using namespace plenum;

TEST_CASE("the schema of results takes every form of an entry, and no other", "[record]") {
    const SchemaCheck schema(SchemaCheck::Value::parse(cli::schema("results")));
    const auto accepts = [&](const char* entry) {
        return schema.accepts({{"results", SchemaCheck::Value::array({SchemaCheck::Value::parse(entry)})}});
    };
    CHECK(accepts(
        R"({"motion": "a-01", "outcome": "carried", "votes": {"for": 210, "against": 33, "abstain": 4}})"));
    CHECK(accepts(R"({"motion": "a-01", "parts": {"1": "carried", "2": "lost"}, "on": "2026-11-20T10:40"})"));
    CHECK(accepts(
        R"({"motion": "a-01", "parts": ["carried"], "votes": {"1": {"for": "53.5 %", "against": "40%"}}})"));
    CHECK(accepts(R"({"amendment": "a-01-a1", "outcome": "lost", "note": "by a voice"})"));
    CHECK(accepts(R"({"all": "AR"})"));
    CHECK(accepts(R"({"item": "debate", "scores": [4.2, null]})"));
    CHECK(accepts(R"({"chosen": ["a-01", "b-01"]})"));
    CHECK_FALSE(accepts(R"({"motion": "a-01"})"));
    CHECK_FALSE(accepts(R"({"motion": "a-01", "outcome": "passed"})"));
    CHECK_FALSE(accepts(R"({"motion": "a-01", "outcome": "lost", "votes": {"for": "many"}})"));
    CHECK_FALSE(accepts(R"({"outcome": "lost"})"));
    CHECK_FALSE(accepts(R"({"all": "B"})"));
    CHECK_FALSE(accepts(R"({"item": "debate", "scores": [7]})"));
    CHECK_FALSE(accepts(R"({"motion": "a-01", "outcome": "lost", "when": "now"})"));
    CHECK_FALSE(accepts(R"("carried")"));
}
