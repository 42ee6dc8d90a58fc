#include "../catch.hpp"

#include <plenum/base/calendar.hpp>

using namespace plenum;

TEST_CASE("days between two dates are counted over months and leap years, times apart") {
    CHECK(calendar::days_between("2026-09-12", "2026-09-13T00:01") == 1);
    CHECK(calendar::days_between("2026-09-12T23:59", "2026-09-12") == 0);
    CHECK(calendar::days_between("2028-02-28", "2028-03-01") == 2);
    CHECK(calendar::days_between("2026-03-01", "2026-02-28") == -1);
    CHECK(!calendar::days_between("2026-02-30", "2026-03-01"));
    CHECK(!calendar::days_between("soon", ""));
}
