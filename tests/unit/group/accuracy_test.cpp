#include "../catch.hpp"

#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/similar/compare.hpp>

#include <map>
#include <set>

using namespace plenum;

namespace {

const std::string root = PLENUM_ROOT;

double f1(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

/// The bracket that people gave to each motion of the sample, by id.
std::map<std::string, std::string> labels() {
    Diagnostics found;
    std::map<std::string, std::string> result;
    const auto rows = read::yaml(read::load(root + "/tests/accuracy/labels.json"), found);
    REQUIRE(rows.size() == 1);
    for (const auto& row : rows.front().children) {
        result[row.find("id")->text] = row.find("bracket")->text;
    }
    return result;
}

struct Sample {
    Motions motions;
    std::vector<std::string> wanted;  ///< bracket of each motion
    std::vector<std::size_t> got;
    Grouping grouping;
};

Sample sample() {
    Diagnostics found;
    Sample result;
    result.motions = read::motions(read::load_all({root + "/motions"}, found), found);
    const auto brackets = labels();
    for (const auto& motion : result.motions) result.wanted.push_back(brackets.at(motion.id));
    const auto conference = read::builtin_conference();
    const auto vocabulary = read::vocabulary(conference, found);
    auto classified = classify::stems(result.motions, read::lexicon(conference, found), conference);
    classify::sections(classified, result.motions, conference, vocabulary, {});
    const auto similarities =
        similar::compare(result.motions, classified, vocabulary, read::builtin_calibration());
    result.grouping = group::brackets(result.motions, classified, conference, similarities);
    result.got.resize(result.motions.size());
    for (std::size_t i = 0; i < result.got.size(); ++i) result.got[i] = 1000 + i;
    for (std::size_t i = 0; i < result.grouping.brackets.size(); ++i) {
        for (const auto member : result.grouping.brackets[i].members) result.got[member] = i;
    }
    return result;
}

}  // namespace

TEST_CASE("the sample's brackets are found, measured against what people say") {
    const auto [motions, wanted, got, grouping] = sample();
    const auto count = motions.size();
    REQUIRE(count == 241);
    double both = 0;
    double said = 0;
    double meant = 0;
    double b3_precision = 0;
    double b3_recall = 0;
    for (std::size_t i = 0; i < count; ++i) {
        double together = 0;
        double in_bracket = 0;
        double in_subject = 0;
        for (std::size_t j = 0; j < count; ++j) {
            together += got[i] == got[j] && wanted[i] == wanted[j] ? 1 : 0;
            in_bracket += got[i] == got[j] ? 1 : 0;
            in_subject += wanted[i] == wanted[j] ? 1 : 0;
        }
        both += together - 1;
        said += in_bracket - 1;
        meant += in_subject - 1;
        b3_precision += together / in_bracket;
        b3_recall += together / in_subject;
    }
    const auto pair_f1 = f1(both / said, both / meant);
    const auto b3_f1 = f1(b3_precision / static_cast<double>(count), b3_recall / static_cast<double>(count));
    CAPTURE(pair_f1, b3_f1);
    CHECK(pair_f1 >= 0.84);
    CHECK(b3_f1 >= 0.89);
}

TEST_CASE("a true partner stands first, or among the first five, of a motion's see-also") {
    const auto [motions, wanted, got, grouping] = sample();
    double first = 0;
    double five = 0;
    double all = 0;
    for (std::size_t i = 0; i < motions.size(); ++i) {
        if (std::count(wanted.begin(), wanted.end(), wanted[i]) < 2) continue;
        all += 1;
        const auto& see_also = grouping.see_also[i];
        REQUIRE(see_also.size() <= 5);
        const auto partner = [&](const Candidate& candidate) {
            return wanted[candidate.motion] == wanted[i];
        };
        first += !see_also.empty() && partner(see_also.front()) ? 1 : 0;
        five += std::any_of(see_also.begin(), see_also.end(), partner) ? 1 : 0;
    }
    CAPTURE(first / all, five / all);
    CHECK(first / all >= 0.88);
    CHECK(five / all >= 0.94);
}

TEST_CASE("no motion is called a duplicate of one on another subject") {
    const auto [motions, wanted, got, grouping] = sample();
    for (const auto& pair : grouping.pairs) {
        if (pair.relation == Relation::duplicate) CHECK(wanted[pair.a] == wanted[pair.b]);
    }
}
