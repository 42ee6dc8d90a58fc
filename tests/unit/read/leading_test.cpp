#include "../catch.hpp"

#include <plenum/read/conference.hpp>
#include <plenum/read/leading.hpp>

#include <string>

using namespace plenum;

namespace {

struct Read {
    LeadWeights weights;
    std::string rules;
};

Read weights(std::string text) {
    Read result;
    Diagnostics found;
    const auto source = std::make_shared<const Source>("conference.yaml", std::move(text));
    result.weights = read::lead_weights(read::conference(source, found), found);
    for (const auto& each : found.all()) {
        CHECK(each.source == source);
        CHECK(!each.hint.empty());
        result.rules +=
            each.rule + ":" + std::to_string(each.source->position(each.span.offset).column) + " ";
    }
    return result;
}

}  // namespace

TEST_CASE("a conference weighs the criteria for a lead in its own way") {
    const auto own = weights("lead: {coverage: 0, small: 2.5}\n");
    CHECK(own.rules.empty());
    CHECK(own.weights.coverage == 0);
    CHECK(own.weights.small == 2.5);
    CHECK(own.weights.policy == LeadWeights{}.policy);
}

TEST_CASE("unknown criteria and weights that are none are found where they stand") {
    const auto odd =
        weights("lead: {smal: 1, policy: lots, clean: -1, clarity: [1], spread: 1e9, small: 1x}\n");
    CHECK(odd.rules ==
          "unknown-key:8 not-a-number:25 not-a-number:38 not-a-number:51 not-a-number:64 not-a-number:76 ");
    CHECK(odd.weights.policy == LeadWeights{}.policy);
    CHECK(odd.weights.small == LeadWeights{}.small);
}
