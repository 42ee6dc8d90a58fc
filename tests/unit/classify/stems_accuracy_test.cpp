#include "../catch.hpp"

#include <plenum/classify/stems.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/yaml.hpp>

#include <map>

using namespace plenum;

namespace {

const std::string root = PLENUM_ROOT;

struct Score {
    int parts = 0;
    int right = 0;
    int policy_right = 0;  ///< motions that make policy and are said to
    std::string wrong;     ///< what was not, a line each
    int policy_wrong = 0;  ///< motions of which that is missed or wrongly said

    double accuracy() const { return double(right) / parts; }
    double policy_f1() const { return 2.0 * policy_right / (2.0 * policy_right + policy_wrong); }
};

void count(Score& score, const std::string& label, const Classification& found,
           const std::vector<std::string>& wanted) {
    REQUIRE(found.parts.size() == wanted.size());
    bool policy = false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto& part = found.parts[i];
        score.parts += 1;
        score.right += name(part.stem) == wanted[i] ? 1 : 0;
        policy = policy || wanted[i] == "mandate";
        if (name(part.stem) == wanted[i]) continue;
        score.wrong += label + ": " + wanted[i] + " wanted; " + part.because + "\n";
    }
    score.policy_right += policy && found.makes_policy ? 1 : 0;
    score.policy_wrong += policy != found.makes_policy ? 1 : 0;
}

}  // namespace

// Measured when written: 1.000 and 1.000. The floors leave room for a change of rule, not for a broken one.
TEST_CASE("stems of the sample conference are nearly all right") {
    Diagnostics found;
    const auto labels = read::yaml(read::load(root + "/tests/accuracy/labels.json"), found);
    const auto motions = read::motions(read::load_all({root + "/motions"}, found), found);
    const Conference conference;
    const auto classified = classify::stems(motions, read::lexicon(conference, found), conference);
    REQUIRE(found.empty());
    REQUIRE(labels.size() == 1);

    std::map<std::string, const Classification*> by_id;
    for (std::size_t i = 0; i < motions.size(); ++i) by_id[motions[i].id] = &classified[i];
    Score score;
    for (const auto& label : labels.front().children) {
        const auto& id = label.find("id")->text;
        std::vector<std::string> wanted;
        for (const auto& stem : label.find("stems")->children) wanted.push_back(stem.text);
        REQUIRE(by_id.count(id) == 1);
        count(score, id, *by_id[id], wanted);
    }
    INFO(score.wrong);
    CHECK(score.parts > 600);
    CHECK(score.accuracy() >= 0.985);
    CHECK(score.policy_f1() >= 0.985);
}

// These were written in batches, each scored before anything was changed for it: 0.966, 0.878 and 0.923 (the
// last two by design of the awkward kind), then of terse drafts one to work on, 0.875 and, at the very end,
// 0.951. What is measured now is no longer unseen: see the floors.
TEST_CASE("stems in the manner of other committees, years and nations are nearly all right") {
    Diagnostics found;
    const auto file = read::yaml(read::load(root + "/tests/accuracy/wordings.yaml"), found);
    REQUIRE(file.size() == 1);
    Motions motions;
    std::vector<std::vector<std::string>> wanted;
    for (const auto& each : file.front().find("wordings")->children) {
        auto& motion = motions.emplace_back();
        motion.text = each.find("text")->text;
        auto& stems = wanted.emplace_back();
        if (const auto* stem = each.find("stem")) stems.push_back(stem->text);
        if (const auto* parts = each.find("parts")) {
            for (const auto& part : parts->children) {
                motion.parts.push_back({.text = part.find("text")->text, .span = {}});
                stems.push_back(part.find("stem")->text);
            }
        }
    }
    const Conference conference;
    const auto classified = classify::stems(motions, read::lexicon(conference, found), conference);
    REQUIRE(found.empty());
    Score score;
    for (std::size_t i = 0; i < motions.size(); ++i) count(score, motions[i].text, classified[i], wanted[i]);
    INFO(score.wrong);
    CHECK(score.parts > 550);
    CHECK(score.accuracy() >= 0.975);
    CHECK(score.policy_f1() >= 0.97);
}
