#include "../catch.hpp"

#include <plenum/read/results.hpp>
#include <plenum/read/votes.hpp>
#include <plenum/write/results.hpp>
#include <plenum/write/yaml.hpp>

using namespace plenum;

namespace {

SourcePtr source(const std::string& text) {
    return std::make_shared<const Source>("results.yaml", text);
}

/// Each entry as it would be written, then the rules of what was found.
std::string said(const std::string& entries) {
    Diagnostics found;
    std::string result;
    for (const auto& each : read::results(source("results:\n" + entries), found)) {
        result += (result.empty() ? "" : "; ") + write::flow(write::tree(each));
    }
    for (const auto& each : found.all()) result += " !" + each.rule;
    return result;
}

}  // namespace

TEST_CASE("every form of a result is read, and written as it was", "[record]") {
    CHECK(said("  - motion: a-01\n    parts: {1: carried, 2: lost}\n    votes: {for: 210, against: 33, "
               "abstain: 4}\n") ==
          "{motion: a-01, parts: {1: carried, 2: lost}, votes: {for: 210, against: 33, abstain: 4}}");
    CHECK(said("  - {motion: a-01, outcome: Not Reached}\n") == "{motion: a-01, outcome: not-reached}");
    CHECK(said("  - {motion: a-01, parts: [carried, lost], votes: {1: {for: 53.5 %, against: 40 %}}}\n") ==
          "{motion: a-01, parts: {1: carried, 2: lost}, votes: {1: {for: 53.5 %, against: 40 %}}}");
    CHECK(said("  - {amendment: a-01-a1, outcome: carried}\n  - {all: ar}\n") ==
          "{amendment: a-01-a1, outcome: carried}; {all: AR}");
    CHECK(
        said("  - {item: debate, scores: [4.2, ~, 6]}\n  - {chosen: [b-01, c-01], on: 2026-11-20T10:40}\n") ==
        "{item: debate, scores: [4.2, ~, 6]}; {chosen: [b-01, c-01], on: 2026-11-20T10:40}");
    CHECK(said("  - {motion: a-01, parts: {(ii): lost, i: carried}}\n") ==
          "{motion: a-01, parts: {1: carried, 2: lost}}");
}

TEST_CASE("what cannot be is told, and hides nothing else", "[record]") {
    CHECK(said("  - {motion: a-01, outcome: passed}\n  - {motion: b-01, outcome: lost}\n") ==
          "{motion: b-01, outcome: lost} !unknown-outcome");
    CHECK(said("  - {motion: a-01, parts: {1: carried, (i): lost}}\n") ==
          "{motion: a-01, parts: {1: carried}} !part-twice");
    CHECK(said("  - {motion: a-01, outcome: carried, votes: {for: 60 %, against: 50 %}}\n") ==
          "{motion: a-01, outcome: carried} !votes-do-not-add-up");
    CHECK(said("  - {motion: a-01, outcome: carried, votes: {for: 60 %, against: 50}}\n")
              .ends_with("!votes-do-not-add-up"));
    CHECK(
        said("  - {motion: a-01, outcome: carried, votes: {for: 60, against: 50, abstain: 1, total: 100}}\n")
            .ends_with("!votes-do-not-add-up"));
    CHECK(
        said("  - {motion: a-01, outcome: carried, votes: {for: 1.5}}\n").ends_with("!votes-do-not-add-up"));
    CHECK(said("  - {motion: a-01, outcome: carried, votes: {for: many}}\n").ends_with("!not-votes"));
    CHECK(said("  - {motion: a-01}\n") == " !result-incomplete");
    CHECK(said("  - {outcome: carried}\n") == " !result-incomplete");
    CHECK(said("  - {motion: a-01, amendment: b, outcome: lost}\n") == " !two-results");
    CHECK(said("  - {item: debate, scores: [7]}\n").ends_with("!not-a-score"));
    CHECK(said("  - carried\n") == " !wrong-kind");
    CHECK(said("  - {motion: [a], outcome: lost}\n") == " !result-incomplete");
    CHECK(said("  - {motion: a-01, parts: carried}\n").find("!wrong-kind") != std::string::npos);
}

TEST_CASE("a file without an entry is no trouble, and one that is something else is", "[record]") {
    for (const auto* text : {"", "results:\n", "format: 1\nresults: []\n", "# nothing yet\n"}) {
        Diagnostics found;
        CHECK(read::results(source(text), found).empty());
        CHECK(found.empty());
    }
    for (const auto* text :
         {"results: 3\n", "- motion: a\n", "result:\n  - {motion: a, outcome: lost}\n", "3\n"}) {
        Diagnostics found;
        CHECK(read::results(source(text), found).empty());
        CHECK(found.count(Severity::error) > 0);
    }
}

TEST_CASE("votes and outcomes are understood as people say them", "[record]") {
    CHECK(read::votes_in("210/43/4")->abstain == 4.0);
    CHECK(read::votes_in("53%/40%")->percent);
    CHECK_FALSE(read::votes_in("53 %/40,5 %")->abstain);
    CHECK_FALSE(read::votes_in("210"));
    CHECK_FALSE(read::votes_in("1/2/3/4"));
    CHECK_FALSE(read::votes_in("a/b"));
    CHECK_FALSE(read::votes_in("-1/2"));
    CHECK(read::outcome_meant("Passed") == Outcome::carried);
    CHECK(read::outcome_meant("abgelehnt") == Outcome::lost);
    CHECK(read::outcome_meant("Nem Con") == Outcome::unanimous);
    CHECK_FALSE(read::outcome_meant("maybe"));
    CHECK_FALSE(read::outcome_called("passed"));
    // Shares that were rounded may be a little out.
    CHECK(read::wrong_with(*read::votes_in("53%/40%/8%")).empty());
    CHECK_FALSE(read::wrong_with(*read::votes_in("53%/40%/10%")).empty());
    CHECK_FALSE(read::wrong_with(*read::votes_in("20%/10%/5%")).empty());
}

TEST_CASE("an entry is taken out, and the rest stays as it was", "[record]") {
    const std::string text =
        "# Friday\nresults:\n  - {motion: a-01, outcome: lost}  # by a voice\n\n  - motion: b-01\n"
        "    parts: {1: carried}\n    note: >-\n      long\n      words\n# the end\n";
    Diagnostics found;
    const auto all = read::results(source(text), found);
    REQUIRE(all.size() == 2);
    CHECK(write::without_entry(text, all[1].origin.whole) ==
          "# Friday\nresults:\n  - {motion: a-01, outcome: lost}  # by a voice\n\n# the end\n");
    CHECK(write::without_entry("results: [{motion: a, outcome: lost}]\n", {10, 25}) == std::nullopt);
}
