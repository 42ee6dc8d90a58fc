#include "../catch.hpp"

#include <plenum/data/data.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/paper_prose.hpp>

#include <string>
#include <vector>

using namespace plenum;

namespace {

struct Prose {
    Tree tree;
    std::vector<std::string> rules;
};

Prose prose(std::string_view name, const std::string& conference) {
    Diagnostics found;
    const auto source = std::make_shared<const Source>("conference.yaml", conference);
    const auto read = read::conference(source, found);
    Prose result{.tree = read::paper_prose(name, read, found), .rules = {}};
    for (const auto& each : found.all()) result.rules.push_back(each.rule);
    return result;
}

const Tree& phrase(const Prose& prose, std::string_view name) {
    return *prose.tree.find("phrases")->find(name);
}

}  // namespace

TEST_CASE("a committee puts the chair's phrases otherwise, and the rest stay") {
    const auto own = prose("chair", "chair: {phrases: {call: 'Motion {NUMBER}, {WHO}', reply: }}\n");
    CHECK(own.rules.empty());
    CHECK(phrase(own, "call").text == "Motion {NUMBER}, {WHO}");
    CHECK(phrase(own, "reply").kind == Tree::Kind::null);
    const auto usual = data::tree("chair");
    CHECK(phrase(own, "vote").text == usual.find("phrases")->find("vote")->text);
}

TEST_CASE("phrases that cannot be are told") {
    CHECK(prose("chair", "chair: {phrases: {cal: a}}\n").rules == std::vector<std::string>{"unknown-key"});
    CHECK(prose("chair", "chair: {phrases: a}\n").rules == std::vector<std::string>{"wrong-kind"});
    CHECK(prose("chair", "chair: {phrases: {call: {a: b}}}\n").rules ==
          std::vector<std::string>{"wrong-kind"});
    CHECK(prose("chair", "chair: {phrases: {call: 'Motion {NUMBR}'}}\n").rules ==
          std::vector<std::string>{"unknown-fact"});
    CHECK(prose("summary", "summary: {title: 'At {VENUE}', chair: 1}\n").rules ==
          std::vector<std::string>{"unknown-key"});
}
