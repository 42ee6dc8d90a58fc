#include "../catch.hpp"

#include <plenum/read/decisions.hpp>

using namespace plenum;

namespace {

std::string rules(const std::string& entry) {
    Diagnostics found;
    const auto log =
        read::decisions(std::make_shared<const Source>("decisions.yaml", "decisions:\n" + entry), found);
    CHECK(log.size() == 1);
    std::string result;
    for (const auto& each : found.all()) {
        CHECK(each.span.length > 0);
        CHECK(!each.hint.empty());
        result += each.rule + ' ';
    }
    return result;
}

}  // namespace

TEST_CASE("what was printed is read by section and debate") {
    Diagnostics found;
    const auto log =
        read::decisions(std::make_shared<const Source>("decisions.yaml",
                                                       "decisions:\n"
                                                       "  - publish: supplement\n"
                                                       "    on: 2026-11-13\n"
                                                       "    numbers:\n"
                                                       "      opening:\n"
                                                       "        - {1: \"Return of representatives\"}\n"
                                                       "      contract:\n"
                                                       "        - {12: aldermoor-07, 12a: orrest-07}\n"
                                                       "        - {13: kelderby-01}\n"
                                                       "    unnumbered: [southfold-10]\n"),
                        found);
    CHECK(found.empty());
    REQUIRE(log.size() == 1);
    const auto& act = std::get<act::Publish>(log[0].act);
    CHECK(act.paper == act::Publish::Paper::supplement);
    REQUIRE(act.numbers.size() == 2);
    CHECK(act.numbers[0].debates[0][0].id.id == "Return of representatives");
    REQUIRE(act.numbers[1].debates.size() == 2);
    CHECK(act.numbers[1].debates[0][1].number.id == "12a");
    CHECK(act.numbers[1].debates[0][1].id.id == "orrest-07");
    CHECK(act.unnumbered[0].id == "southfold-10");
}

TEST_CASE("what is wrong with what was printed is said in its place") {
    const std::string publish = "  - publish: agenda\n";
    CHECK(rules(publish).empty());
    CHECK(rules(publish + "    numbers:\n") == "");
    CHECK(rules(publish + "    numbers: [1, 2]\n") == "wrong-kind ");
    CHECK(rules(publish + "    numbers: {contract: a-01}\n") == "wrong-kind ");
    CHECK(rules(publish + "    numbers: {contract: [a-01]}\n") == "wrong-kind ");
    CHECK(rules(publish + "    numbers: {contract: [{012: a-01}]}\n") == "not-a-number ");
    CHECK(rules(publish + "    numbers: {contract: [{12A: a-01}]}\n") == "not-a-number ");
    CHECK(rules(publish + "    numbers: {contract: [{12: [a-01]}]}\n") == "wrong-kind ");
    CHECK(rules(publish + "    numbers: {contract: [{12: a-01}, {12: b-01}]}\n") == "number-twice ");
    CHECK(rules(publish + "    numbers: {contract: [{12: a-01}], digital: [{13: a-01}]}\n") ==
          "number-twice ");
    CHECK(rules("  - publish: everything\n") == "unknown-value ");
}
