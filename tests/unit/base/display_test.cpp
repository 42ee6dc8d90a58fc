#include "../catch.hpp"

#include <plenum/base/display.hpp>

using namespace plenum;

TEST_CASE("nothing that steers a terminal gets through") {
    CHECK(text::printable("a\x1b[31m") == "a\xE2\x90\x9B[31m");
    CHECK(text::printable("\t|") == "    |");
    CHECK(text::printable("\xE2\x80\xAE!") == "\xEF\xBF\xBD!");  // right-to-left override
    CHECK(text::printable("caf\xE9") == "caf\xEF\xBF\xBD");
    CHECK(text::printable("Tŷ Mawr") == "Tŷ Mawr");
}

TEST_CASE("columns are what a terminal shows") {
    CHECK(text::columns("Tŷ") == 2);
    CHECK(text::columns("e\xCC\x81") == 1);
    CHECK(text::columns("日本") == 4);
    CHECK(text::first_columns("日本語", 5) == "日本");
    CHECK(text::last_columns("日本語", 5) == "本語");
}
