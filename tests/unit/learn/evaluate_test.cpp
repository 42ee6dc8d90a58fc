#include "../catch.hpp"

#include <plenum/learn/evaluate.hpp>
#include <plenum/learn/lesson.hpp>
#include <plenum/learn/resample.hpp>

using namespace plenum;

namespace {

/// Seven motions: decided were {0 1 2}, {3 4}, 5 and 6; proposed {0 1}, {2 3 4}, {5 6}.
learn::Trial by_hand() {
    learn::Trial trial;
    trial.proposal.subjects = learn::subjects(7, {{0, 1, 2}, {3, 4}});
    trial.proposal.brackets = {learn::subjects(7, {{0, 1}, {2, 3, 4}, {5, 6}})};
    trial.proposal.nearest = {{1}, {0}, {3, 0}, {2, 5}, {3}, {6}, {}};
    trial.pairs = {{0, 1, 0.9}, {2, 3, 0.5}, {3, 4, 0.8}, {5, 6, 0.3}};
    return trial;
}

}  // namespace

TEST_CASE("pair and B-cubed figures are what one works out by hand") {
    const auto found = learn::evaluate(by_hand());
    // Right: 0-1 and 3-4. Proposed: 1 + 3 + 1 pairs. Decided: 3 + 1.
    CHECK(found.pairs.precision.value == Approx(2.0 / 5));
    CHECK(found.pairs.recall.value == Approx(2.0 / 4));
    CHECK(found.pairs.f1.value == Approx(4.0 / 9));
    // By motion: 1, 1, 1/3, 2/3, 2/3, 1/2, 1/2 of its bracket; 2/3, 2/3, 1/3, 1, 1, 1, 1 of its subject.
    const double precision = (1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3 + 0.5 + 0.5) / 7;
    const double recall = (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 4) / 7;
    CHECK(found.b_cubed.precision.value == Approx(precision));
    CHECK(found.b_cubed.recall.value == Approx(recall));
    CHECK(found.b_cubed.f1.value == Approx(2 * precision * recall / (precision + recall)));
    // Five motions have a partner; 0, 1 and 4 see it first, and 2 second.
    CHECK(found.partner_first.value == Approx(3.0 / 5));
    CHECK(found.partner_in_five.value == Approx(4.0 / 5));
    // 21 pairs; of the unlisted ones 0-2 and 1-2 are of one subject.
    const double squares = 0.01 + 0.25 + 0.04 + 0.09 + 2;
    CHECK(found.brier.value == Approx(squares / 21));
    CHECK(found.proposed == 3);
    CHECK(found.decided == 2);
    CHECK(found.largest_proposed == 3);
    CHECK(found.bins[9].pairs == 1);
    CHECK(found.bins[5].together == 0);
    CHECK(found.relations.empty());
}

TEST_CASE("relations are counted as people labelled them") {
    auto trial = by_hand();
    trial.labelled = {{0, 1, Relation::duplicate}, {0, 2, Relation::overlap}, {3, 4, Relation::opposing}};
    trial.said = {{0, 1, Relation::duplicate}, {2, 3, Relation::duplicate}, {3, 4, Relation::overlap}};
    const auto found = learn::evaluate(trial).relations;
    REQUIRE(found.size() == 3);
    CHECK(found[0].matching.precision.value == 0.5);
    CHECK(found[0].matching.recall.value == 1);
    CHECK(found[1].matching.f1.value == 0);
    CHECK(found[2].said == 0);
    CHECK(found[2].labelled == 1);
}

TEST_CASE("intervals hold their figure and come out the same each time") {
    learn::Trial trial;
    std::vector<std::vector<std::size_t>> decided;
    std::vector<std::vector<std::size_t>> proposed;
    for (std::size_t i = 0; i < 40; ++i) {
        decided.push_back({2 * i, 2 * i + 1});
        if (i % 3 != 0) proposed.push_back(decided.back());
        trial.proposal.nearest.insert(trial.proposal.nearest.end(), {{2 * i + 1}, {2 * i}});
    }
    trial.proposal.subjects = learn::subjects(80, decided);
    trial.proposal.brackets = {learn::subjects(80, proposed)};
    const auto first = learn::evaluate(trial);
    const auto second = learn::evaluate(trial);
    CHECK(first.pairs.recall.low == second.pairs.recall.low);
    CHECK(first.pairs.recall.high == second.pairs.recall.high);
    // 26 of 40 subjects: the interval of a share, 0.65 give or take 1.96 x 0.075.
    CHECK(first.pairs.recall.value == Approx(0.65));
    CHECK(first.pairs.recall.low == Approx(0.50).margin(0.03));
    CHECK(first.pairs.recall.high == Approx(0.80).margin(0.03));
    CHECK(first.pairs.precision.low == 1);
}

TEST_CASE("a conference without a motion has figures too") {
    learn::Trial trial;
    trial.proposal.brackets = {{}};
    CHECK(learn::evaluate(trial).motions == 0);
}

TEST_CASE("subjects are numbered without gaps, and a motion named twice is of the later bracket") {
    CHECK(learn::subjects(5, {{1, 3}, {3, 4}}) == std::vector<std::size_t>{0, 1, 2, 3, 3});
}
