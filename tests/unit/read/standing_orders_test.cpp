#include "../catch.hpp"

#include <plenum/read/conference.hpp>
#include <plenum/read/standing_orders.hpp>

#include <string>

using namespace plenum;

namespace {

struct Read {
    StandingOrders orders;
    std::string rules;
};

Read orders(std::string text) {
    Read result;
    Diagnostics found;
    const auto source = std::make_shared<const Source>("conference.yaml", std::move(text));
    result.orders = read::standing_orders(read::conference(source, found), found);
    for (const auto& each : found.all()) {
        CHECK(each.source == source);
        CHECK(!each.hint.empty());
        result.rules +=
            each.rule + ":" + std::to_string(each.source->position(each.span.offset).column) + " ";
    }
    return result;
}

}  // namespace

TEST_CASE("a conference says how long its debates take") {
    const auto own = orders(
        "standing_orders: {mover_minutes: 4, speakers: 0, vote_minutes: '2', two_thirds: [a change of "
        "these, closing a debate]}\n");
    CHECK(own.rules.empty());
    CHECK(own.orders.mover_minutes == 4);
    CHECK(own.orders.speakers == 0);
    CHECK(own.orders.vote_minutes == 2);
    CHECK(own.orders.speaker_minutes == StandingOrders{}.speaker_minutes);
    CHECK(own.orders.two_thirds == std::vector<std::string>{"a change of these", "closing a debate"});
}

TEST_CASE("without standing orders, and with empty ones, what is usual holds") {
    for (const auto* text : {"name: C\n", "standing_orders:\n", "standing_orders: {}\n"}) {
        const auto usual = orders(text);
        CHECK(usual.rules.empty());
        CHECK(usual.orders.mover_minutes == 3);
        CHECK(usual.orders.two_thirds.empty());
    }
}

TEST_CASE("unknown standing orders and figures that are none are found where they stand") {
    const auto odd = orders(
        "standing_orders: {speeker_minutes: 1, speakers: many, mover_minutes: 61, reply_minutes: -1, "
        "vote_minutes: 1.5, two_thirds: closure}\n");
    CHECK(odd.rules ==
          "unknown-key:19 not-a-number:70 not-a-number:49 not-a-number:89 not-a-number:107 wrong-kind:112 ");
    CHECK(odd.orders.speakers == StandingOrders{}.speakers);
    CHECK(odd.orders.mover_minutes == StandingOrders{}.mover_minutes);
}
