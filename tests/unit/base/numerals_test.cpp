#include "../catch.hpp"

#include <plenum/base/numerals.hpp>

using namespace plenum;

TEST_CASE("letters go on after z") {
    CHECK(letter(0) == "a");
    CHECK(letter(25) == "z");
    CHECK(letter(26) == "aa");
    CHECK(letter(51) == "az");
    CHECK(letter(52) == "ba");
    CHECK(letter(26 + 26 * 26) == "aaa");
}

TEST_CASE("parts are counted in small Roman figures") {
    CHECK(roman(1) == "i");
    CHECK(roman(4) == "iv");
    CHECK(roman(9) == "ix");
    CHECK(roman(40) == "xl");
    CHECK(roman(99) == "xcix");
}
