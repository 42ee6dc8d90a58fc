#include "../catch.hpp"

#include <plenum/base/locate.hpp>

using namespace plenum;

namespace {

/// The words of the source that `words` of the value were written as.
std::string found(const std::string& source, const std::string& value, const std::string& words) {
    const Span within{.offset = value.find(words), .length = words.size()};
    const auto span = locate(source, {.offset = 0, .length = source.size()}, value, within);
    return source.substr(span.offset, span.length);
}

}  // namespace

TEST_CASE("a stretch of a plain or block text is found in its source") {
    CHECK(found("That conference\n    believes that", "That conference believes that", "believes") ==
          "believes");
    CHECK(found("one\r\n\r\n  two three", "one two three", "two three") == "two three");
    CHECK(found("\"Quoted\" first", "\"Quoted\" first", "first") == "first");
}

TEST_CASE("quotes and escapes are not part of the value") {
    CHECK(found(R"("a \"b\" c")", "a \"b\" c", "b") == "b");
    CHECK(found(R"("caf\u00e9 au lait")", "café au lait", "au") == "au");
    CHECK(found(R"('GPC''s own view')", "GPC's own view", "own") == "own");
    CHECK(found("\"one \\\n   two\"", "one two", "two") == "two");
    CHECK(found("“That conference”", "That conference", "conference") == "conference");
}

TEST_CASE("a place past the end stays inside of the source") {
    const auto span = locate("'ab'", {.offset = 0, .length = 4}, "ab", {.offset = 9, .length = 9});
    CHECK(span.offset + span.length <= 4);
}
