#include "../catch.hpp"

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

struct Partners {
    double first = 0;  ///< share of the motions with a partner whose nearest is one
    double five = 0;   ///< or one of whose five nearest is
};

/// How often those whom similarity finds nearest are debated with the motion, for a conference beside its
/// labels.
Partners partners(const std::string& folder, const std::string& language) {
    Diagnostics found;
    auto conference = read::conference(read::load(folder + "/conference.yaml"), found);
    conference.language = language;
    const auto motions = read::motions(read::load_all({folder + "/motions"}, found), found);
    const auto labels = read::yaml(read::load(folder + "/labels.json"), found);
    std::map<std::string, std::string> brackets;
    for (const auto& label : labels.at(0).children)
        brackets[label.find("id")->text] = label.find("bracket")->text;
    const auto classified = classify::stems(motions, read::lexicon(conference, found), conference);
    const auto similar = similar::compare(motions, classified, read::vocabulary(conference, found),
                                          read::builtin_calibration());
    CHECK(found.empty());
    Partners result;
    double all = 0;
    for (std::size_t m = 0; m < motions.size(); ++m) {
        const auto& mine = brackets.at(motions[m].id);
        const auto size =
            std::ranges::count_if(brackets, [&](const auto& each) { return each.second == mine; });
        if (size < 2) continue;
        all += 1;
        const auto& near = similar.neighbours[m];
        const auto partner = [&](const Candidate& other) {
            return brackets.at(motions[other.motion].id) == mine;
        };
        result.first += !near.empty() && partner(near.front()) ? 1 : 0;
        const auto five = std::min<std::size_t>(near.size(), 5);
        result.five +=
            std::any_of(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(five), partner) ? 1 : 0;
    }
    return {.first = result.first / all, .five = result.five / all};
}

}  // namespace

TEST_CASE("partners in a German assembly, with its word lists and with the stemmer alone") {
    const auto folder = std::string(PLENUM_ROOT) + "/tests/accuracy/german";
    const auto german = partners(folder, "german");
    CAPTURE(german.first, german.five);
    CHECK(german.first >= 0.82);
    CHECK(german.five >= 0.93);
    // Danish has no lists: what is left is a stemmer that hardly fits, letters and counts.
    const auto bare = partners(folder, "danish");
    CAPTURE(bare.first, bare.five);
    CHECK(bare.first >= 0.2);
    CHECK(bare.five >= 0.35);
}
