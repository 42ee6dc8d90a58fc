#include "../agenda/meeting.hpp"
#include "../catch.hpp"
#include "../record/laid.hpp"

#include <plenum/letters/letters.hpp>
#include <plenum/report/letter_result_words.hpp>

#include <algorithm>

using namespace plenum;

namespace {

/// What the committee of that motion is told of it, and the sum of it alone.
struct Said {
    std::string sum;
    std::string sentences;
};

Said said(const std::string& decisions, const std::string& results, const std::string& id) {
    const auto agenda = meeting::agenda(decisions);
    const auto proceedings = laid::lay(decisions, results);
    for (const auto& letter : letters::results(agenda)) {
        for (const auto& each : letter.placements) {
            if (label(agenda.motions[each.motion]) != id) continue;
            const auto told = report::told(each, agenda, proceedings);
            Said result{.sum = report::sum_in_words({told}), .sentences = {}};
            for (const auto& one : report::sentences(told, agenda, proceedings, {}))
                result.sentences += (result.sentences.empty() ? "" : " ") + one;
            return result;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("a committee is told the result of its motion, by part where the parts differ", "[letters]") {
    const auto both =
        said("", "  - {motion: a-01, outcome: carried, votes: {for: 10, against: 2}}\n", "a-01");
    CHECK(both.sum == "Your motion was carried.");
    CHECK(both.sentences == "It was carried (10 for, 2 against).");
    const auto one = said("", "  - {motion: a-01, parts: {1: carried, 2: lost}}\n", "a-01");
    CHECK(one.sum == "Your motion was carried in part.");
    CHECK(one.sentences == "(i) carried, (ii) lost.");
    CHECK(said("", "  - {motion: a-01, outcome: carried}\n", "h-01").sentences == "It was not reached.");
}

TEST_CASE("of a motion in a bracket the result of its lead is told", "[letters]") {
    const std::string decisions = "  - bracket: [a-01, b-01]\n";
    const auto carried = said(decisions, "  - {motion: a-01, outcome: carried}\n", "b-01");
    CHECK(carried.sum == "Your motion was carried in the words of another.");
    CHECK(carried.sentences.find("which was put to the vote for both.") != std::string::npos);
    CHECK(said(decisions, "  - {motion: a-01, outcome: lost}\n", "b-01").sum == "Your motion was lost.");
    const auto gone = said(decisions, "  - {motion: a-01, outcome: withdrawn}\n", "b-01");
    CHECK(gone.sum == "Your motion was not moved.");
    CHECK(gone.sentences.find("which was withdrawn.") != std::string::npos);
}

TEST_CASE("of a motion in a composite those parts count in which it is", "[letters]") {
    const std::string decisions =
        "  - bracket: [a-01, b-01]\n"
        "  - composite: made\n"
        "    of: [a-01, b-01]\n"
        "    text: \"That conference:\"\n"
        "    parts: [believes in one, believes in two]\n"
        "    sources: [[a-01.1], [b-01.2]]\n";
    const std::string results = "  - {motion: made, parts: {1: carried, 2: lost}}\n";
    CHECK(said(decisions, results, "a-01").sum == "Your motion was carried in the words of another.");
    CHECK(said(decisions, results, "b-01").sum == "Your motion was lost.");
    CHECK(said(decisions, results, "b-01").sentences.find("what it asks is in part (ii).") !=
          std::string::npos);
}

TEST_CASE("what fell with another is said to have fallen, and why", "[letters]") {
    const auto fell =
        said("  - if_carried: a-01\n    falls: [h-01]\n", "  - {motion: a-01, outcome: carried}\n", "h-01");
    CHECK(fell.sum == "Your motion fell.");
    CHECK(fell.sentences.starts_with("It fell, and was not put to the vote, because"));
}

TEST_CASE("who only moved an amendment has a letter after conference, and nobody has a contact in it",
          "[letters]") {
    auto agenda = meeting::agenda("  - bracket: [a-01, b-01]\n");
    Amendment amendment;
    amendment.id = "x1";
    amendment.from = "Thornmarch";
    agenda.amendments.push_back(amendment);
    for (auto& each : agenda.motions)
        agenda.conference.committees.push_back(
            {.name = each.from, .size = {}, .contact = "x@y.example", .share_contact = true});
    const auto letters = letters::results(agenda);
    const auto mover = std::ranges::find(letters, "Thornmarch", &Letter::committee);
    REQUIRE(mover != letters.end());
    CHECK(mover->amendments.size() == 1);
    CHECK(mover->placements.empty());
    CHECK(std::ranges::all_of(letters, [](const Letter& each) { return each.contacts.empty(); }));
}
