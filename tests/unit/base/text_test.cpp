#include "../catch.hpp"

#include <plenum/base/source.hpp>
#include <plenum/base/text.hpp>

using namespace plenum;

TEST_CASE("a column counts characters, not bytes") {
    const Source source("s", "a: 1\nbäume: ja\r\n");
    CHECK(source.position(5) == Position{.line = 2, .column = 1});
    CHECK(source.position(5 + 8) == Position{.line = 2, .column = 8});
    CHECK(source.line(2) == "bäume: ja");
    CHECK(source.line(9).empty());
}

TEST_CASE("invalid UTF-8 is found where it begins") {
    CHECK_FALSE(text::invalid_utf8("Tŷ Mawr"));
    CHECK(text::invalid_utf8("caf\xE9") == 3);
    CHECK(text::invalid_utf8("\xC0\x80") == 0);
    CHECK(text::invalid_utf8("a\xED\xA0\x80") == 1);
}

TEST_CASE("words keep what belongs inside them") {
    std::vector<std::string> folded;
    for (const auto& word : text::words("GPC’s 6.30pm R&D, out-of-hours; £400,000. Tŷ"))
        folded.push_back(word.folded);
    CHECK(folded == std::vector<std::string>{"gpc's", "6.30pm", "r&d", "out-of-hours", "400,000", "tŷ"});
}

TEST_CASE("the nearest name is offered only when it is near") {
    CHECK(text::nearest("secton", {"section", "seconder"}) == "section");
    CHECK(text::nearest("colour", {"section", "seconder"}).empty());
    CHECK(text::distance("form", "from") == 1);
}
