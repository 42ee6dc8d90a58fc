#include "../catch.hpp"

#include <plenum/classify/sections.hpp>
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

const std::string root = PLENUM_ROOT;

/// The motions and what people say of their sections.
struct Labelled {
    Motions motions;
    std::map<std::string, std::string> sections;
};

/// Motions with labels in a file beside them; `labels` may be the motions themselves.
Labelled labelled(const std::string& motions, const std::string& labels) {
    Diagnostics found;
    Labelled result;
    result.motions = read::motions(read::load_all({root + motions}, found), found);
    const auto rows = read::yaml(read::load(root + labels), found);
    const auto* list = rows.at(0).find("motions");
    for (const auto& label : list == nullptr ? rows.at(0).children : list->children) {
        result.sections[label.find("id")->text] = label.find("section")->text;
    }
    // What is to be found is not told.
    for (auto& motion : result.motions) motion.section.clear();
    return result;
}

Labelled sample() {
    auto result = labelled("/motions", "/tests/accuracy/labels.json");
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
    CHECK(scored.first >= 0.82);
    CHECK(scored.third >= 0.95);
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
    Conference conference;
    conference.sections.clear();
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

TEST_CASE("sections of past resolutions, for which no keyword was chosen: the floor") {
    const std::string file = "/tests/accuracy/resolutions.yaml";
    const auto past = labelled(file, file);
    REQUIRE(past.motions.size() == 90);
    const auto scored = score(placed_as_the_program_does(past.motions, read::builtin_conference()),
                              past.motions, past.sections);
    INFO(scored.first << " " << scored.third);
    CHECK(scored.first >= 0.70);
    CHECK(scored.third >= 0.86);
}

TEST_CASE("a German assembly: stems and sections") {
    const auto german = labelled("/tests/accuracy/german/motions", "/tests/accuracy/german/labels.json");
    REQUIRE(german.motions.size() == 107);
    Diagnostics found;
    auto conference = read::conference(read::load(root + "/tests/accuracy/german/conference.yaml"), found);
    conference.sections = classify::with_keywords(conference.sections, read::known_sections("german"),
                                                  read::vocabulary(conference, found));
    const auto got = placed_as_the_program_does(german.motions, conference);
    CHECK(found.empty());
    const auto scored = score(got, german.motions, german.sections);
    INFO(scored.first << " " << scored.third);
    CHECK(scored.first >= 0.9);
    CHECK(scored.third >= 0.95);

    double parts = 0;
    double right = 0;
    const auto labels = read::yaml(read::load(root + "/tests/accuracy/german/labels.json"), found);
    for (const auto& label : labels.at(0).children) {
        const auto motion = std::ranges::find(german.motions, label.find("id")->text, &Motion::id);
        const auto& mine = got[static_cast<std::size_t>(motion - german.motions.begin())].parts;
        const auto& wanted = label.find("stems")->children;
        REQUIRE(mine.size() == wanted.size());
        for (std::size_t p = 0; p < mine.size(); ++p) {
            parts += 1;
            right += name(mine[p].stem) == wanted[p].text ? 1 : 0;
        }
    }
    CHECK(right / parts >= 0.97);
}
