#include "../catch.hpp"

#include <plenum/read/calibration.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/compare.hpp>

#include <algorithm>

using namespace plenum;

namespace {

Motion motion(std::string text, std::vector<std::string> parts = {}) {
    Motion result;
    result.text = std::move(text);
    for (auto& part : parts) result.parts.push_back({.text = std::move(part)});
    return result;
}

Vocabulary vocabulary(const std::string& language = "english") {
    Diagnostics found;
    Conference conference;
    conference.language = language;
    return read::vocabulary(conference, found);
}

const Pair* between(const Similarities& similarities, std::size_t a, std::size_t b) {
    const auto found = std::ranges::find_if(similarities.pairs,
                                            [&](const Pair& pair) { return pair.a == a && pair.b == b; });
    return found == similarities.pairs.end() ? nullptr : &*found;
}

/// Twelve motions on as many subjects, so that word counts mean something.
Motions background() {
    Motions result;
    for (const auto* text : {"That conference believes that cremation forms are a relic.",
                             "That conference asks ministers to fluoridate drinking water.",
                             "That conference deplores the cost of a lift in a listed surgery.",
                             "That conference welcomes the ferry timetable for island locums.",
                             "That conference demands a helmet law for cyclists.",
                             "That conference notes that the telephone queue outlasts lunch.",
                             "That conference urges the deanery to publish exam pass rates.",
                             "That conference calls for hearing loops in every waiting room.",
                             "That conference believes taxi medicals should be done elsewhere.",
                             "That conference regrets the price of insulin pens abroad.",
                             "That conference insists upon a pay award for receptionists.",
                             "That conference asks trusts to send legible discharge letters."}) {
        result.push_back(motion(text));
    }
    return result;
}

}  // namespace

TEST_CASE("a copy with a changed figure is a duplicate, and the figure is shown") {
    auto motions = background();
    motions.push_back(
        motion("That conference calls on NHS England to fund eleven spirometry hubs in coastal towns."));
    motions.push_back(
        motion("That conference calls upon NHS England to fund twelve spirometry hubs in coastal towns."));
    const auto found = similar::compare(motions, {}, vocabulary(), read::builtin_calibration());
    const auto* pair = between(found, 12, 13);
    REQUIRE(pair != nullptr);
    CHECK(pair->relation == Relation::duplicate);
    CHECK(pair->confidence > 0.9);
    REQUIRE(pair->because.size() == 2);
    CHECK(pair->because[0] == "Nearly the same words.");
    CHECK(pair->because[1] == "The first says 'eleven' where the second says 'twelve'.");
}

TEST_CASE("a copy that turns the ask round is opposing, never a duplicate") {
    auto motions = background();
    motions.push_back(
        motion("That conference instructs GPC to support the merger of the two island dispensaries."));
    motions.push_back(
        motion("That conference instructs GPC to oppose the merger of the two island dispensaries."));
    motions.push_back(
        motion("That conference instructs GPC not to support the merger of the two island dispensaries."));
    const auto found = similar::compare(motions, {}, vocabulary(), read::builtin_calibration());
    for (const std::size_t other : {13U, 14U}) {
        const auto* pair = between(found, 12, other);
        REQUIRE(pair != nullptr);
        CHECK(pair->relation == Relation::opposing);
        CHECK(pair->confidence > 0.9);
    }
    CHECK(between(found, 12, 13)->because.front() ==
          "Nearly the same words, but the first says 'support' and the second 'oppose': carrying both would "
          "contradict.");
}

TEST_CASE("parts in another order, and one more of them, are still the same motion") {
    auto motions = background();
    const std::vector<std::string> parts{"stock naloxone in every branch surgery",
                                         "train reception staff in its use"};
    motions.push_back(motion("That conference instructs GPC to:", parts));
    motions.push_back(
        motion("That conference instructs GPC to:", {parts[1], parts[0], "report to next year's meeting"}));
    const auto found = similar::compare(motions, {}, vocabulary(), read::builtin_calibration());
    const auto* pair = between(found, 12, 13);
    REQUIRE(pair != nullptr);
    CHECK(pair->relation == Relation::duplicate);
    CHECK(pair->because.back() == "Only the second has the part 'report to next year's meeting'.");
}

TEST_CASE("words of one theme bring motions together that share no word") {
    auto motions = background();
    motions.push_back(motion("That conference believes that the shotgun holder should pay."));
    motions.push_back(motion("That conference has had enough of firearms paperwork."));
    auto plain = vocabulary();
    plain.cues.clear();
    plain.themes.clear();
    CHECK(similar::compare(motions, {}, vocabulary(), read::builtin_calibration())
              .neighbours[12]
              .front()
              .motion == 13);
    const auto without = similar::compare(motions, {}, plain, read::builtin_calibration()).neighbours[12];
    CHECK(std::ranges::find(without, 13U, &Candidate::motion) == without.end());
}

TEST_CASE("who is near both of two contraries opposes the one that the others do not resemble") {
    auto motions = background();
    motions.push_back(
        motion("That conference demands that the CQC abandon single word ratings for surgeries."));
    motions.push_back(
        motion("That conference demands that the CQC retain single word ratings for surgeries."));
    motions.push_back(
        motion("Conference asks that ratings of surgeries by the CQC in one word be abandoned outright."));
    const auto found = similar::compare(motions, {}, vocabulary(), read::builtin_calibration());
    REQUIRE(between(found, 13, 14) != nullptr);
    CHECK(between(found, 12, 13)->relation == Relation::opposing);
    CHECK(between(found, 13, 14)->relation == Relation::opposing);
    CHECK(between(found, 12, 14)->relation != Relation::opposing);
}

TEST_CASE("the same motions give the same answer on one thread and on two, twice") {
    Motions motions;
    for (int i = 0; i < 25; ++i) {
        for (auto& each : background()) {
            each.text += " Clause " + std::to_string(i % 7) + " applies.";
            motions.push_back(std::move(each));
        }
    }
    const auto words = vocabulary();
    const auto first = similar::compare(motions, {}, words, read::builtin_calibration());
    const auto second = similar::compare(motions, {}, words, read::builtin_calibration());
    REQUIRE(first.pairs.size() == second.pairs.size());
    CHECK(std::ranges::equal(first.pairs, second.pairs, [](const Pair& x, const Pair& y) {
        return x.a == y.a && x.b == y.b && x.confidence == y.confidence && x.because == y.because;
    }));
}

TEST_CASE("nothing, one motion, empty texts and a hundred copies are all in order") {
    const auto words = vocabulary();
    CHECK(similar::compare({}, {}, words, read::builtin_calibration()).pairs.empty());
    CHECK(similar::compare({motion("That conference adjourns.")}, {}, words, read::builtin_calibration())
              .neighbours.size() == 1);
    CHECK(similar::compare({motion(""), motion(""), motion("x", {"", ""})}, {}, words,
                           read::builtin_calibration())
              .pairs.empty());
    auto motions = background();
    for (int i = 0; i < 100; ++i)
        motions.push_back(motion("That conference abhors the tyranny of fax machines."));
    const auto found = similar::compare(motions, {}, words, read::builtin_calibration());
    for (const auto& pair : found.pairs) {
        if (pair.a >= 12) CHECK(pair.relation == Relation::duplicate);
    }
    for (std::size_t copy = 13; copy < motions.size(); ++copy) CHECK(between(found, 12, copy) != nullptr);
}

TEST_CASE("another language is compared by its stemmer and word counts") {
    Motions motions;
    for (const auto* text :
         {"Der Ärztetag fordert eine gerechte Vergütung der Notdienste auf den Inseln.",
          "Der Ärztetag lehnt die Widerspruchslösung bei der Organspende ab.",
          "Die Vergütung des Notdienstes muss gerechter werden.",
          "Der Ärztetag bittet um längere Sprechstunden in Altenheimen.",
          "Der Ärztetag begrüßt neue Impfstoffe gegen Gürtelrose.",
          "Der Ärztetag beklagt die Bürokratie der Krankenkassen.",
          "Der Ärztetag verlangt mehr Studienplätze.", "Der Ärztetag warnt vor Cannabis."}) {
        motions.push_back(motion(text));
    }
    const auto found = similar::compare(motions, {}, vocabulary("german"), read::builtin_calibration());
    REQUIRE_FALSE(found.neighbours[0].empty());
    CHECK(found.neighbours[0].front().motion == 2);
}

TEST_CASE("a negation turns a copy round only by what it governs") {
    auto motions = background();
    motions.push_back(
        motion("That practices be advised to decline to countersign forms for fishing licences."));
    motions.push_back(motion("That practices be advised not to countersign forms for any fishing licences."));
    motions.push_back(
        motion("That conference, and not least its island members, asks boards to refit the hospital pier."));
    motions.push_back(
        motion("That conference, with its island members, asks boards to refit the whole hospital pier."));
    motions.push_back(
        motion("That GPC take the parking firm to court for doctors billed for visits never made."));
    motions.push_back(
        motion("That GPC not take the parking firm to court for doctors who pay for the lawyers."));
    const auto found = similar::compare(motions, {}, vocabulary(), read::builtin_calibration());
    REQUIRE(between(found, 12, 13) != nullptr);
    CHECK(between(found, 12, 13)->relation == Relation::duplicate);
    REQUIRE(between(found, 14, 15) != nullptr);
    CHECK(between(found, 14, 15)->relation == Relation::duplicate);
    REQUIRE(between(found, 16, 17) != nullptr);
    CHECK(between(found, 16, 17)->relation == Relation::opposing);
}

TEST_CASE("motions in other words that take opposite sides are opposing, and the clauses are shown") {
    auto motions = background();
    motions.push_back(motion("That conference opposes the dispensing robot in branch surgeries."));
    motions.push_back(
        motion("That conference supports a dispensing robot for branch surgeries, there being "
               "good results, and believes that GPC should stop fighting it."));
    motions.push_back(motion("That conference deplores the delay of the podiatry clinic on Skerra."));
    motions.push_back(
        motion("That conference demands funds, at long last, to open a podiatry clinic on "
               "Skerra for the whole of the year."));
    const auto found = similar::compare(motions, {}, vocabulary(), read::builtin_calibration());
    const auto* contrary = between(found, 12, 13);
    REQUIRE(contrary != nullptr);
    CHECK(contrary->relation == Relation::opposing);
    CHECK(contrary->relation_confidence > 0.5);
    CHECK(
        contrary->because.front() ==
        "They seem to take opposite sides: the first says 'That conference opposes the dispensing robot in "
        "branch surgeries', the second 'That conference supports a dispensing robot for branch surgeries'.");
    const auto* agreed = between(found, 14, 15);
    REQUIRE(agreed != nullptr);
    CHECK(agreed->relation != Relation::opposing);
}

TEST_CASE("what differs between copies is shown in its own words, stop words apart") {
    auto motions = background();
    motions.push_back(motion("That conference asks the board to mend the roof of the clinic by Easter."));
    motions.push_back(
        motion("That conference asks our board to mend the roof of this clinic before the end "
               "of May."));
    const auto found = similar::compare(motions, {}, vocabulary(), read::builtin_calibration());
    const auto* pair = between(found, 12, 13);
    REQUIRE(pair != nullptr);
    REQUIRE(pair->because.size() == 2);
    CHECK(pair->because[1] == "The first says 'by Easter' where the second says 'before the end of May'.");
}
