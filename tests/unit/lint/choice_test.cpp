#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/lint/allowance.hpp>
#include <plenum/lint/choice.hpp>

using namespace plenum;

namespace {

Conference weighed(std::string rule, std::string as) {
    Tree entry{.kind = Tree::Kind::scalar, .text = std::move(as), .key = std::move(rule)};
    Tree rules{.kind = Tree::Kind::map, .key = "rules"};
    rules.children.push_back(std::move(entry));
    Conference conference;
    conference.rest.kind = Tree::Kind::map;
    conference.rest.children.push_back(std::move(rules));
    return conference;
}

}  // namespace

TEST_CASE("a conference weighs rules and switches them off") {
    Diagnostics out;
    CHECK(lint::choose(weighed("quotation", "error"), {}, {}, out).find("quotation")->severity ==
          Severity::error);
    CHECK(lint::choose(weighed("quotation", "off"), {}, {}, out).find("quotation") == nullptr);
    CHECK(lint::choose(weighed("quotation", "off"), {"quotation"}, {}, out).find("quotation") != nullptr);
    CHECK(lint::choose({}, {}, {"quotation"}, out).find("quotation") == nullptr);
    CHECK(out.empty());
    lint::choose(weighed("quotatoin", "off"), {}, {}, out);
    lint::choose(weighed("quotation", "fatal"), {}, {}, out);
    CHECK(out.count(Severity::error) == 2);
    CHECK_THROWS_AS(lint::choose({}, {"quotatoin"}, {}, out), Error);
}

TEST_CASE("comments that allow") {
    const auto source = std::make_shared<const Source>(
        "a.yaml",
        "# plenum: allow sum-of-money, quotation: both are the point\n"
        "\n"
        "text: \"fee # plenum: allow too-long\"  # plenum: allow us-spelling\n");
    const auto all = lint::allowances(source);
    REQUIRE(all.size() == 2);
    CHECK(all[0].rules == std::vector<std::string>{"sum-of-money", "quotation"});
    CHECK(all[0].reason == "both are the point");
    CHECK(all[0].line == 3);
    CHECK(all[1].rules == std::vector<std::string>{"us-spelling"});
    CHECK(all[1].reason.empty());
}
