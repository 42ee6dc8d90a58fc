#include "../catch.hpp"
#include "laid.hpp"

using namespace plenum;
using laid::lay;
using laid::rules;
using laid::told;

TEST_CASE("the others of a bracket settle with their lead, unless they have a result of their own",
          "[record]") {
    CHECK(told(lay("", "  - {motion: a-01, parts: {1: carried, 2: lost}}\n")) ==
          "a-01 carried+lost by vote; b-01 carried by lead; c-01 carried by lead");
    CHECK(told(lay("", "  - {motion: a-01, outcome: lost}\n  - {motion: c-01, outcome: carried}\n")) ==
          "a-01 lost by vote; b-01 lost by lead; c-01 carried by vote");
    CHECK(told(lay("", "  - {motion: a-01, outcome: withdrawn}\n")) ==
          "a-01 withdrawn by vote; b-01 not-moved by lead; c-01 not-moved by lead");
    CHECK(told(lay("", "  - {motion: b-01, outcome: carried}\n")) == "b-01 carried by vote");
}

TEST_CASE("the sources of a composite settle with it", "[record]") {
    const std::string composite =
        "  - composite: both\n    of: [d-01, e-01]\n    proposed_by: Committee d\n    text: That conference "
        "agrees.\n";
    CHECK(told(lay(composite, "  - {motion: both, outcome: unanimous}\n")) ==
          "d-01 unanimous by lead; e-01 unanimous by lead; both unanimous by vote");
}

TEST_CASE("what is accepted is settled in one go, AR as a reference", "[record]") {
    const std::string accepted = "  - treat: [d-01, f-01]\n    as: A\n  - treat: [e-01, b-01]\n    as: AR\n";
    CHECK(told(lay(accepted, "  - {all: A, outcome: carried}\n")) ==
          "d-01 carried by all; f-01 carried by all");
    // b-01 is accepted by itself, whatever becomes of its lead.
    CHECK(told(lay(accepted, "  - {all: AR, outcome: carried}\n  - {motion: a-01, outcome: lost}\n")) ==
          "a-01 lost by vote; b-01 reference by all; c-01 lost by lead; e-01 reference by all");
    CHECK(told(lay(accepted, "  - {all: A}\n  - {motion: d-01, outcome: lost}\n")) ==
          "d-01 lost by vote; f-01 carried by all");
    CHECK(rules(lay("", "  - {all: A}\n")) == "nothing-accepted");
    CHECK(rules(lay(accepted, "  - {all: A}\n  - {all: A}\n")) == "settled-twice");
    // A bracket that is accepted settles as one.
    CHECK(told(lay("  - treat: a-01\n    as: A\n", "  - {all: A}\n")) ==
          "a-01 carried by all; b-01 carried by lead; c-01 carried by lead");
}

TEST_CASE("what falls when another is carried fell, and not when it was lost", "[record]") {
    const std::string falls = "  - if_carried: d-01.1\n    falls: [e-01, f-01.2, a-01]\n";
    CHECK(told(lay(falls, "  - {motion: d-01, parts: [carried, lost]}\n")) ==
          "a-01 fell by falls; b-01 fell by lead; c-01 fell by lead; d-01 carried+lost by vote; "
          "e-01 fell by falls; f-01 not-reached+fell by falls");
    CHECK(told(lay(falls, "  - {motion: d-01, parts: [lost, carried]}\n")) == "d-01 lost+carried by vote");
    const auto both =
        lay(falls, "  - {motion: d-01, outcome: carried}\n  - {motion: e-01, outcome: carried}\n");
    CHECK(rules(both) == "fell-and-carried");
    CHECK(both.found.front().motion == "e-01");
}

TEST_CASE("carried amendments are folded in, in the order they were carried", "[record]") {
    const auto all =
        lay("",
            "  - {amendment: a-01-a1, outcome: carried}\n  - {amendment: a-01-a3, outcome: carried}\n"
            "  - {motion: a-01, outcome: carried}\n");
    const auto& motion = all.motions[0];
    CHECK(motion.words.parts[0].text == "doubts eleven a things");
    CHECK(motion.words.parts[1].text == "instructs GPC to do twelve of them and reports back");
    CHECK(motion.amended_by[1] == std::vector<std::string>{"2(i)"});
    CHECK(motion.amended_by[2] == std::vector<std::string>{"2(iii)"});
    // The second wants the same words, and fell.
    CHECK(motion.amendments[1].fate.outcome == Outcome::fell);
    CHECK(motion.amendments[1].fate.by == Fate::By::falls);
    CHECK(rules(all).empty());
}

TEST_CASE("two amendments of the same words cannot both be in them", "[record]") {
    const auto all =
        lay("",
            "  - {amendment: a-01-a1, outcome: carried}\n  - {amendment: a-01-a2, outcome: carried}\n"
            "  - {motion: a-01, outcome: carried}\n");
    CHECK(all.motions[0].words.parts[0].text == "doubts eleven a things");
    CHECK(rules(all) == "amendment-not-folded-in amendment-open");
}

TEST_CASE("amendments come before their motion, and need it", "[record]") {
    CHECK(rules(lay("", "  - {motion: a-01, outcome: carried}\n  - {amendment: a-01-a1, outcome: lost}\n")) ==
          "amendment-after-motion amendment-open amendment-open");
    CHECK(rules(lay("", "  - {amendment: a-01-a1, outcome: lost}\n")) == "amendment-without-motion");
    const auto open = lay("", "  - {motion: a-01, outcome: carried}\n");
    CHECK(open.motions[0].amendments[0].fate.outcome == Outcome::not_moved);
}

TEST_CASE("a part is settled once, and is there", "[record]") {
    CHECK(rules(lay(
              "",
              "  - {motion: d-01, parts: {1: carried}}\n  - {motion: d-01, parts: {1: lost, 2: lost}}\n")) ==
          "part-twice");
    CHECK(rules(lay("", "  - {motion: d-01, parts: {1: carried, 2: lost, 3: lost}}\n")) == "no-such-part");
    CHECK(rules(lay("", "  - {motion: d-01, parts: {1: carried}}\n")) == "part-open");
    CHECK(rules(lay("", "  - {motion: d-01, parts: {1: carried}}\n  - {motion: d-01, outcome: lost}\n"))
              .empty());
    CHECK(rules(lay("", "  - {motion: d-01, outcome: lost}\n  - {motion: d-01, outcome: lost}\n")) ==
          "settled-twice");
    CHECK(told(lay("", "  - {motion: d-01.2, outcome: lost}\n  - {motion: d-01.1, outcome: carried}\n")) ==
          "d-01 carried+lost by vote");
}

TEST_CASE("the whole and its parts agree", "[record]") {
    CHECK(rules(lay("", "  - {motion: d-01, outcome: carried, parts: {2: lost}}\n")).empty());
    CHECK(rules(lay("", "  - {motion: d-01, outcome: lost, parts: {1: carried}}\n")) ==
          "contradicts-the-whole");
    CHECK(rules(lay("", "  - {motion: d-01, outcome: carried, parts: [lost, lost]}\n")) ==
          "contradicts-the-whole");
    CHECK(rules(lay("", "  - {motion: d-01, outcome: unanimous, parts: [carried, lost]}\n")) ==
          "contradicts-the-whole");
}

TEST_CASE("who is named is on the agenda", "[record]") {
    const auto withdrawn = "  - treat: d-01\n    as: withdrawn\n";
    CHECK(rules(lay(withdrawn, "  - {motion: d-01, outcome: carried}\n")) == "not-on-the-agenda");
    CHECK(rules(lay(withdrawn, "  - {motion: d-01, outcome: withdrawn}\n")).empty());
    CHECK(told(lay(withdrawn, "  - {motion: e-01, outcome: lost}\n")) ==
          "d-01 withdrawn by treatment; e-01 lost by vote");
    const auto near = lay("", "  - {motion: d-02, outcome: carried}\n");
    CHECK(rules(near) == "unknown-motion");
    CHECK(near.found.front().hint.find("did you mean") != std::string::npos);
    CHECK(lay("", "  - {motion: \"3\", outcome: carried}\n").found.front().hint ==
          "write d-01, which is printed as 3");
    CHECK(lay("", "  - {motion: a-01-a1, outcome: carried}\n").found.front().hint ==
          "write  amendment: a-01-a1");
    CHECK(rules(lay("  - split: d-01\n    parts: [[1], [2]]\n", "  - {motion: d-01, outcome: carried}\n")) ==
          "unknown-motion");
}

TEST_CASE("votes bear the outcome out", "[record]") {
    const auto of = [](const std::string& rest, const StandingOrders& orders = {}) {
        return rules(lay("", "  - {motion: d-01, " + rest + "}\n", orders));
    };
    CHECK(of("outcome: carried, votes: {for: 10, against: 5}").empty());
    CHECK(of("outcome: carried, votes: {for: 5, against: 10}") == "votes-contradict");
    CHECK(of("outcome: carried, votes: {for: 5, against: 5}") == "votes-contradict");
    CHECK(of("outcome: lost, votes: {for: 10, against: 5}") == "votes-contradict");
    CHECK(of("outcome: lost, votes: {for: 5, against: 5}").empty());
    CHECK(of("outcome: unanimous, votes: {for: 10, against: 1}") == "unanimous-with-votes-against");
    CHECK(of("outcome: fell, votes: {for: 10, against: 1}") == "votes-on-nothing");
    CHECK(of("parts: {1: carried, 2: lost}, votes: {1: {for: 3, against: 9}, 2: {for: 3, against: 9}}") ==
          "votes-contradict");
    const StandingOrders sure{.two_thirds = {"d-01"}};
    CHECK(of("outcome: carried, votes: {for: 60, against: 40}", sure) == "not-two-thirds");
    CHECK(of("outcome: carried, votes: {for: 66, against: 33, abstain: 50}", sure).empty());
    CHECK(of("outcome: lost, votes: {for: 60, against: 40}", sure).empty());
    // Where its words only suggest it, the chair rules, and a note of that will do.
    const StandingOrders perhaps{.two_thirds = {"twelve things"}};
    CHECK(of("outcome: carried, votes: {for: 60, against: 40}", perhaps) == "not-two-thirds");
    CHECK(lay("", "  - {motion: d-01, outcome: carried, votes: {for: 6, against: 4}, note: It did not.}\n",
              perhaps)
              .found.front()
              .severity == Severity::note);
}
