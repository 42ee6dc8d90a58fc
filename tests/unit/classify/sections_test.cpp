#include "../catch.hpp"

#include <plenum/classify/sections.hpp>
#include <plenum/classify/sections_heading.hpp>
#include <plenum/classify/sections_phrases.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/similar/compare.hpp>

#include <algorithm>
#include <map>

using namespace plenum;

namespace {

std::vector<Classification> placed(const Motions& motions, const Conference& conference,
                                   const Similarities& similar = {}) {
    Diagnostics found;
    std::vector<Classification> result(motions.size());
    classify::sections(result, motions, conference, read::vocabulary(conference, found), similar);
    CHECK(found.empty());
    return result;
}

Conference with_sections(std::vector<Section> sections) {
    Conference result;
    result.sections = std::move(sections);
    return result;
}

std::string first(const Classification& classification) {
    return classification.sections.empty() ? "" : classification.sections.front().id;
}

/// The motions and what people say of their sections.
struct Labelled {
    Motions motions;
    std::map<std::string, std::string> sections;
};

Labelled sample() {
    Diagnostics found;
    const std::string root = PLENUM_ROOT;
    Labelled result;
    result.motions = read::motions(read::load_all({root + "/motions"}, found), found);
    const auto labels = read::yaml(read::load(root + "/tests/accuracy/labels.json"), found);
    for (const auto& label : labels.at(0).children) {
        result.sections[label.find("id")->text] = label.find("section")->text;
    }
    REQUIRE(result.motions.size() == 241);
    return result;
}

std::vector<Classification> placed_as_the_program_does(const Motions& motions, const Conference& conference) {
    Diagnostics found;
    const auto vocabulary = read::vocabulary(conference, found);
    auto result = classify::stems(motions, read::lexicon(conference, found), conference);
    const auto similar = similar::compare(motions, result, vocabulary, read::builtin_calibration());
    classify::sections(result, motions, conference, vocabulary, similar);
    return result;
}

/// Shares of the motions whose section is first, and is among the first three.
struct Score {
    double first = 0;
    double third = 0;
    double sure = 0;        ///< share of the motions said with at least 0.8
    double sure_right = 0;  ///< share of those that are right
};

Score score(const std::vector<Classification>& got, const Motions& motions,
            const std::map<std::string, std::string>& wanted) {
    Score result;
    for (std::size_t m = 0; m < motions.size(); ++m) {
        const auto& ranked = got[m].sections;
        const auto at =
            std::ranges::find(ranked, wanted.at(motions[m].id), &RankedSection::id) - ranked.begin();
        const bool right = at == 0 && !ranked.empty();
        result.first += right ? 1 : 0;
        result.third += at < 3 && at < std::ssize(ranked) ? 1 : 0;
        if (ranked.empty() || ranked.front().confidence < 0.8) continue;
        result.sure += 1;
        result.sure_right += right ? 1 : 0;
    }
    result.sure_right /= std::max(1.0, result.sure);
    for (auto* share : {&result.first, &result.third, &result.sure})
        *share /= static_cast<double>(motions.size());
    return result;
}

}  // namespace

TEST_CASE("sections of the sample: the floor") {
    const auto labelled = sample();
    const auto got = placed_as_the_program_does(labelled.motions, read::builtin_conference());
    const auto scored = score(got, labelled.motions, labelled.sections);
    CHECK(scored.first >= 0.79);
    CHECK(scored.third >= 0.94);
    // Confidences are probabilities: what is said with 0.8 and more is right as often.
    CHECK(scored.sure >= 0.4);
    CHECK(scored.sure_right >= 0.85);
}

TEST_CASE("another conference's headings borrow the keywords that fit them") {
    // Other ids, other titles, no keywords; by our own id where the motions under it belong.
    const std::map<std::string, std::string> theirs{
        {"contract", "The GP contract"},
        {"funding", "Finance and remuneration"},
        {"networks", "PCNs"},
        {"icb", "Commissioning"},
        {"workload", "Workload and bureaucracy"},
        {"interface", "Hospitals and referral"},
        {"access", "Access to appointments"},
        {"digital", "IT, records and data"},
        {"workforce", "Recruitment and retention"},
        {"sessional", "Locums and salaried doctors"},
        {"training", "Trainees"},
        {"premises", "Surgery premises"},
        {"prescribing", "Medicines and pharmacy"},
        {"public-health", "Immunisation and health promotion"},
        {"mental-health", "Psychiatry"},
        {"children", "Child health and safeguarding"},
        {"urgent", "Out of hours and NHS 111"},
        {"regulation", "CQC, GMC and indemnity"},
        {"certification", "Private fees, reports and certificates"},
        {"pensions", "Superannuation"},
        {"representation", "Standing orders and the LMC"},
        {"wellbeing", "Equality, diversity and doctors' health"},
        {"scotland", "Scotland"},
        {"wales", "Wales"},
        {"northern-ireland", "Northern Ireland"},
        {"clinical", "Clinical matters"},
        {"environment", "Sustainability and climate"}};
    const auto builtin = read::builtin_conference();
    auto conference = with_sections({});
    std::map<std::string, std::string> number_of;
    for (const auto& section : builtin.sections) {
        number_of[section.id] = "s" + std::to_string(conference.sections.size() + 1);
        conference.sections.push_back({.id = number_of[section.id], .title = theirs.at(section.id)});
    }
    auto labelled = sample();
    for (auto& [motion, section] : labelled.sections) section = number_of.at(section);

    const auto bare =
        score(placed_as_the_program_does(labelled.motions, conference), labelled.motions, labelled.sections);
    Diagnostics found;
    conference.sections =
        classify::with_keywords(conference.sections, builtin.sections, read::vocabulary(conference, found));
    const auto lent =
        score(placed_as_the_program_does(labelled.motions, conference), labelled.motions, labelled.sections);
    INFO("bare " << bare.first << " " << bare.third << " lent " << lent.first << " " << lent.third);
    CHECK(bare.first >= 0.3);
    CHECK(lent.first >= 0.78);
    CHECK(lent.third >= 0.94);
}

TEST_CASE("keywords say how loud they speak") {
    const auto found = classify::written_keywords("walk-in centre *3, 999 , fee *0.5, C*, , a * b");
    REQUIRE(found.size() == 5);
    CHECK(found[0].words == "walk-in centre");
    CHECK(found[0].weight == 3);
    CHECK(found[1].words == "999");
    CHECK(found[1].weight == 1);
    CHECK(found[2].weight == 0.5);
    CHECK(found[3].words == "C*");
    CHECK(found[4].words == "a * b");
}

TEST_CASE("a keyword is found by its stem, a phrase with one other word in between") {
    const auto conference = with_sections(
        {{.id = "a", .title = "First", .keywords = {"yellow hall *3", "on demand", "inspection"}},
         {.id = "b", .title = "Second", .keywords = {"purple"}}});
    const Motions motions{{.text = "That conference regrets yellow village halls"},
                          {.text = "That conference regrets that surgeries are inspected"},
                          {.text = "That conference deplores castles, and calls on kings to demand"},
                          {.text = "That conference likes purple"}};
    const auto got = placed(motions, conference);
    CHECK(first(got[0]) == "a");
    CHECK(got[0].section_because == "because of 'yellow hall'");
    CHECK(first(got[1]) == "a");
    CHECK(got[2].sections.empty());
    CHECK(got[2].section_because.empty());
    CHECK(first(got[3]) == "b");
    CHECK(got[0].sections.front().confidence > got[1].sections.front().confidence);
}

TEST_CASE("what stands before the deciding verb counts for less") {
    const auto conference = with_sections({{.id = "a", .title = "First", .keywords = {"yellow"}},
                                           {.id = "b", .title = "Second", .keywords = {"purple"}}});
    const Motions motions{
        {.text = "That conference, noting yellow roofs, asks kings for purple walls and doors in all towns"}};
    // The verb is not known: what stands first is louder.
    CHECK(first(placed(motions, conference).front()) == "a");
    std::vector<Classification> result(1);
    result.front().parts = {{.verb = "ask"}};
    Diagnostics found;
    classify::sections(result, motions, conference, read::vocabulary(conference, found), {});
    CHECK(first(result.front()) == "b");
    // A part with a verb of its own leaves its lead as loud as before.
    result.front().parts = {{.part = 1, .verb = "ask"}};
    classify::sections(result, motions, conference, read::vocabulary(conference, found), {});
    CHECK(first(result.front()) == "a");
}

TEST_CASE("a longer phrase speaks for its words") {
    const auto conference =
        with_sections({{.id = "minds", .title = "Minds", .keywords = {"mental health *2"}},
                       {.id = "young", .title = "Young", .keywords = {"maternal mental health *2"}}});
    const auto got = placed(
        {{.text = "That conference deplores the state of maternal mental health services"}}, conference);
    CHECK(first(got[0]) == "young");
}

TEST_CASE("the submitter's heading is strong, not absolute") {
    const auto builtin = read::builtin_conference();
    const auto text =
        "That conference deplores NHS Property Services' service charges and unsigned leases for premises";
    const auto got = placed({{.section = "premises", .text = text},
                             {.section = "Premisses", .text = text},
                             {.section = "vacination and public health", .text = "That conference is sorry"},
                             {.section = "Pensions", .text = "That conference is sorry"},
                             {.section = "a heading of their own", .text = "That conference was glad"}},
                            builtin);
    CHECK(first(got[0]) == "premises");
    CHECK(got[0].section_because.find("because of the submitter's heading") == 0);
    CHECK(first(got[1]) == "premises");
    CHECK(got[1].sections.front().confidence == Approx(got[0].sections.front().confidence));
    CHECK(first(got[2]) == "public-health");
    CHECK(first(got[3]) == "pensions");
    CHECK(got[3].sections.front().confidence < 0.95);
    CHECK(got[3].section_because == "because of the submitter's heading");
    CHECK(got[4].sections.empty());
}

TEST_CASE("headings are told by id, title, spelling and words") {
    const auto sections = read::builtin_conference().sections;
    const auto meant = [&](std::string_view heading) {
        const auto found = classify::meant_section(heading, sections);
        return found ? sections[*found].id : std::string("-");
    };
    CHECK(meant("ICB") == "icb");
    CHECK(meant("Urgent & out-of-hours care") == "urgent");
    CHECK(meant("precribing and dispensing") == "prescribing");
    CHECK(meant("Information technology") == "digital");
    CHECK(meant("GP premises") == "premises");
    CHECK(meant("care") == "-");
    CHECK(meant("") == "-");
    CHECK(meant(std::string(5000, 'x')) == "-");
}

TEST_CASE("similar motions lend their section, and words are learned") {
    const auto conference = with_sections({{.id = "a", .title = "First", .keywords = {"zebra *5"}},
                                           {.id = "b", .title = "Second", .keywords = {"yak *5"}}});
    Similarities similar;
    similar.neighbours = {{{.motion = 1, .confidence = 0.95}}, {{.motion = 0, .confidence = 0.95}}, {}};
    const auto got = placed({{.id = "x-1", .text = "That conference notes the zebra"},
                             {.id = "x-2", .text = "That conference notes the beast"},
                             {.id = "x-3", .text = "That conference notes the yak"}},
                            conference, similar);
    CHECK(first(got[1]) == "a");
    CHECK(got[1].section_because == "because of one similar motion (x-1)");
    CHECK(got[1].sections.front().confidence < got[0].sections.front().confidence);
}

TEST_CASE("the order of the motions changes nothing") {
    const auto builtin = read::builtin_conference();
    auto motions = sample().motions;
    motions.resize(60);
    const auto forwards = placed(motions, builtin);
    std::ranges::reverse(motions);
    const auto backwards = placed(motions, builtin);
    for (std::size_t m = 0; m < motions.size(); ++m) {
        const auto& other = backwards[motions.size() - 1 - m];
        CHECK(first(forwards[m]) == first(other));
        if (other.sections.empty()) continue;
        CHECK(forwards[m].sections.front().confidence == Approx(other.sections.front().confidence));
    }
}

TEST_CASE("another language, and lists that say nothing") {
    auto german =
        with_sections({{.id = "honorar", .title = "Honorar und Finanzen", .keywords = {"Vergütung"}},
                       {.id = "technik", .title = "Telematik", .keywords = {"Konnektoren *2", "Server"}}});
    german.language = "german";
    const auto got = placed({{.text = "Die Versammlung fordert höhere Vergütungen"},
                             {.text = "Die Versammlung beklagt den Konnektor"},
                             {.text = "Die Versammlung spricht von Finanzen"},
                             {.text = ""}},
                            german);
    CHECK(first(got[0]) == "honorar");
    CHECK(first(got[1]) == "technik");
    CHECK(first(got[2]) == "honorar");
    CHECK(got[3].sections.empty());
    CHECK(placed({{.text = "x"}}, with_sections({})).front().sections.empty());
    CHECK(placed({}, german).empty());
    CHECK(first(placed({{.text = "anything"}}, with_sections({{.id = "all", .title = ""}})).front()) ==
          "all");
}
