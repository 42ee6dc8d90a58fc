#include "../catch.hpp"

#include <plenum/read/calibration.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/compare.hpp>

using namespace plenum;

TEST_CASE("a text that stands a thousand times is compared once") {
    Motions motions(1000);
    for (auto& motion : motions) motion.text = "That conference instructs GPC UK to publish its minutes.";
    Diagnostics found;
    const auto vocabulary = read::vocabulary(read::builtin_conference(), found);
    const auto similar = similar::compare(motions, std::vector<Classification>(motions.size()), vocabulary,
                                          read::builtin_calibration());
    CHECK(similar.pairs.size() < 6000);
    CHECK(similar.neighbours.at(999).at(0).motion == 0);
    for (const auto& pair : similar.pairs) {
        if (pair.b == 999) CHECK(pair.relation == Relation::duplicate);
    }
}
