#include "../catch.hpp"

#include <plenum/write/edits.hpp>

using namespace plenum;

TEST_CASE("edits are made where they say, in any order") {
    const std::vector<Edit> edits{{{.offset = 8, .length = 3}, "c"}, {{.offset = 0, .length = 3}, "a"}};
    CHECK(write::apply("one two three", edits) == "a two cee");
    CHECK(write::apply("one", {{{.offset = 3, .length = 0}, "."}}) == "one.");
    CHECK(write::apply("one  two", {{{.offset = 3, .length = 2}, " "}}) == "one two");
    CHECK(write::apply("one", {}) == "one");
}

TEST_CASE("of edits that overlap the first is made, and those that meet are both made") {
    CHECK(write::apply("abcdef", {{{.offset = 1, .length = 3}, "X"}, {{.offset = 3, .length = 2}, "Y"}}) ==
          "aXef");
    CHECK(write::apply("abcdef", {{{.offset = 1, .length = 2}, "X"}, {{.offset = 3, .length = 2}, "Y"}}) ==
          "aXYf");
    CHECK(write::apply("abc", {{{.offset = 1, .length = 0}, "X"}, {{.offset = 1, .length = 0}, "Y"}}) ==
          "aXbc");
}

TEST_CASE("an edit past the end of the text is left out") {
    CHECK(write::apply("abc", {{{.offset = 2, .length = 2}, "X"}}) == "abc");
    CHECK(write::apply("abc", {{{.offset = 9, .length = 0}, "X"}}) == "abc");
}
