#include "bench.hpp"

#include <algorithm>

using namespace plenum;
using namespace bench;

TEST_CASE("asks of several motions that are the same are one part with all its sources") {
    Bench bench{
        {motion("a-1", "That conference instructs GPC to negotiate an agreed fee for firearms reports."),
         motion("b-1", "That conference:",
                {"believes that firearms reports are private work",
                 "directs GPC to negotiate an agreed fee for all firearms reports."})}};
    const auto draft = bench.draft();
    REQUIRE(draft.parts.size() == 2);
    CHECK(draft.parts[0].text == "believes that firearms reports are private work");
    CHECK(draft.parts[1].text == "instructs GPC to negotiate an agreed fee for firearms reports");
    CHECK(draft.parts[1].sources == std::vector<Composite::Source>{{0, 0}, {1, 2}});
    CHECK(draft.left_out.empty());
    CHECK(draft.fates[0].parts == std::vector{2});
    CHECK(draft.fates[1].parts == std::vector{1, 2});
}

TEST_CASE("figures that differ keep two asks apart, and only one of them is taken") {
    Bench bench{{motion("a-1",
                        "That conference calls on NHS England to finish every rent review of surgery "
                        "premises within six months."),
                 motion("b-1",
                        "That conference calls on NHS England to finish every rent review of surgery "
                        "premises within nine months.")}};
    const auto draft = bench.draft();
    REQUIRE(draft.parts.size() == 1);
    CHECK(draft.parts[0].sources.size() == 1);
    CHECK(why(draft, {1, 0}) ==
          "It says nine where a-1, which is in the draft, says six; it could be an amendment.");
}

TEST_CASE("what says not is never merged with what does not") {
    Bench bench{
        {motion("a-1", "That conference instructs GPC England to take NHS Property Services to court."),
         motion("b-1", "That conference instructs GPC England not to take NHS Property Services to court.")}};
    const auto draft = bench.draft();
    REQUIRE(draft.parts.size() == 1);
    CHECK(draft.parts[0].sources.size() == 1);
    CHECK(why(draft, {1, 0}).starts_with("It asks the opposite of a-1"));
}

TEST_CASE("belief stands before external, other and mandate, every part with its verb") {
    Bench bench{{motion("a-1", "That conference instructs GPC England to:",
                        {"publish the rents of surgeries", "seek a rise of surgery rents"}),
                 motion("b-1", "That conference:",
                        {"and asks LMCs to collect the rents of surgeries;",
                         "also demands that NHS England pays surgery rents",
                         "Believes that rents of surgeries are too low; and"})}};
    const auto draft = bench.draft();
    CHECK(texts(draft) == std::vector<std::string>{"believes that rents of surgeries are too low",
                                                   "demands that NHS England pays surgery rents",
                                                   "asks LMCs to collect the rents of surgeries",
                                                   "instructs GPC England to publish the rents of surgeries",
                                                   "instructs GPC England to seek a rise of surgery rents"});
}

TEST_CASE("a sentence that demands several things is as many asks, unless one leans on the other") {
    Bench bench{
        {motion("a-1",
                "That conference, noting the cost of rents, deplores late rent reviews of surgeries, and "
                "instructs GPC to publish the rents of surgeries, and to seek a rise of rents."),
         motion("b-1",
                "That conference believes that ratings of surgeries are cruel, and calls on the CQC to "
                "abandon them.")}};
    const auto draft = bench.draft();
    CHECK(texts(draft) ==
          std::vector<std::string>{
              "deplores late rent reviews of surgeries",
              "believes that ratings of surgeries are cruel, and calls on the CQC to abandon them",
              "instructs GPC to publish the rents of surgeries", "instructs GPC to seek a rise of rents"});
}

TEST_CASE("what is only told in the passive is turned round") {
    Bench bench{{motion("a-1", "That GPC be instructed to negotiate surgery rents."),
                 motion("b-1", "That the BMA provide advice on surgery rents.")}};
    const auto draft = bench.draft();
    CHECK(texts(draft) == std::vector<std::string>{"instructs GPC to negotiate surgery rents",
                                                   "insists that the BMA provide advice on surgery rents"});
    CHECK(draft.look_at.size() >= 2);
}

TEST_CASE("one head is said once") {
    Bench bench{
        {motion("a-1", "That conference instructs GPC to:", {"publish surgery rents", "seek surgery rents"}),
         motion("b-1", "That conference instructs GPC to raise surgery rents.")}};
    const auto draft = bench.draft();
    CHECK(draft.text == "That conference instructs GPC to:");
    CHECK(texts(draft) ==
          std::vector<std::string>{"publish surgery rents", "seek surgery rents", "raise surgery rents"});
}

TEST_CASE("the limits of words and parts hold, and say what they left out") {
    Bench bench{{motion("a-1", "That conference:",
                        {"believes that surgery rents are low", "believes that surgery rents are late",
                         "believes that surgery rents are odd", "instructs GPC to publish surgery rents"}),
                 motion("b-1", "That conference:", {"demands that NHS England pays surgery rents"})}};
    bench.conference.limits.parts = 2;
    auto draft = bench.draft();
    CHECK(draft.parts.size() == 2);
    CHECK(draft.left_out.size() == 3);
    CHECK(draft.left_out.front().because == "No other motion asks it, and 2 parts are the limit.");

    bench.conference.limits.parts = 5;
    bench.conference.limits.words = 16;
    draft = bench.draft();
    CHECK(draft.words <= 16);
    CHECK_FALSE(draft.parts.empty());
    CHECK(draft.left_out.front().because.find("left.") != std::string::npos);
}

TEST_CASE("of two sides the larger is taken, and the other listed with the reason") {
    Bench bench{{motion("a-1", "That conference supports the inspection of surgeries."),
                 motion("b-1", "That conference opposes the inspection of surgeries."),
                 motion("c-1", "That conference opposes any inspection of surgeries.")}};
    bench.pairs = {opposing(0, 1), opposing(0, 2)};
    const auto draft = bench.draft();
    REQUIRE(draft.parts.size() == 1);
    CHECK(draft.parts[0].sources.size() == 2);
    CHECK(why(draft, {0, 0}) == "Its motion asks the opposite of b-1; debate it as an alternative.");
    CHECK(draft.look_at.back().starts_with("a-1 asks the opposite"));
}

TEST_CASE("of equal sides the lead's is taken") {
    Bench bench{{motion("a-1", "That conference supports the inspection of surgeries."),
                 motion("b-1", "That conference opposes the inspection of surgeries.")}};
    bench.pairs = {opposing(0, 1)};
    CHECK(texts(bench.draft()) == std::vector<std::string>{"supports the inspection of surgeries"});
}

TEST_CASE("the opening names what most have in common, and no figure") {
    Bench bench{{motion("a-1", "That conference is alarmed by delays of notional rent reviews in 2024."),
                 motion("b-1", "That conference calls on NHS England to settle disputes of notional rent.")}};
    bench.subject = {"notional rent"};
    CHECK(bench.draft().text == "That conference, in respect of notional rent:");
    bench.subject = {"disputes"};
    CHECK(bench.draft().text == "That conference:");
}

TEST_CASE("the proposer is who has most in it, then who proposes less, then who is smaller") {
    Bench bench{{motion("Aldermoor-1", "That conference instructs GPC to publish surgery rents."),
                 motion("Orrest-1", "That conference believes that surgery rents are low.")}};
    // Aldermoor leads the bracket, which is no proposal beside this one.
    CHECK(bench.draft().proposed_by == "Aldermoor");
    bench.conference.committees = {{.name = "Orrest", .size = "small", .contact = {}}};
    auto draft = bench.draft();
    CHECK(draft.proposed_by == "Orrest");
    CHECK(draft.proposer_because ==
          "One part of the draft is in its words; Aldermoor has as much in it, but is a larger committee.");
    bench.motions[0] = motion("Aldermoor-1",
                              "That conference instructs GPC to publish surgery rents and to seek a "
                              "rise of surgery rents.");
    CHECK(bench.draft().proposed_by == "Aldermoor");
}
