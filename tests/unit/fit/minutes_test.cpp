#include "../catch.hpp"

#include <plenum/fit/minutes.hpp>

using namespace plenum;

TEST_CASE("a debate takes mover, speakers, reply and a vote for each part; an amendment adds its own") {
    const StandingOrders orders;
    CHECK(fit::debate(orders, 1, 0) == 3 + 3 * 2 + 1 + 1);
    CHECK(fit::debate(orders, 4, 0) == 14);
    CHECK(fit::debate(orders, 1, 2) == 11 + 2 * (3 + 2 + 1));
    CHECK(
        fit::debate(
            {.mover_minutes = 5, .speaker_minutes = 1, .speakers = 0, .reply_minutes = 0, .vote_minutes = 2},
            2, 1) == 5 + 4 + (5 + 1 + 2));
}

TEST_CASE("items take time when they are not beside the debate, and breaks only inside a session") {
    Conference conference;
    CHECK(!fit::sitting(conference));
    conference.days = {{"2026-11-20", {{"09:30", "11:00"}, {"11:30", "17:00"}}},
                       {"2026-11-21", {{"09:00", "12:00"}}}};
    CHECK(fit::sitting(conference) == 90 + 330 + 180);
    conference.items = {{.id = "report", .kind = "report", .minutes = 15, .at = "first"},
                        {.id = "observers", .kind = "break-out", .minutes = 60, .parallel = true},
                        {.id = "coffee", .kind = "break", .minutes = 30, .at = "2026-11-20T11:00"},
                        {.id = "lunch", .kind = "break", .minutes = 60, .at = "2026-11-20T13:00"},
                        {.id = "dinner", .kind = "address", .minutes = 180, .at = "2026-11-20T19:30"},
                        {.id = "prayers", .kind = "other", .minutes = 5, .at = "10:00"},
                        {.id = "party", .kind = "break", .minutes = 100}};
    CHECK(fit::taken_by_items(conference) == 15 + 60 + 2 * 5);
}
