#include "../catch.hpp"

#include <plenum/model/wording.hpp>

using namespace plenum;

namespace {

Motion motion() {
    Motion result;
    result.text = "That conference, on fees:";
    result.parts = {{.text = "believes that \u201Cfair\u201D fees, and only those, are due.", .span = {}},
                    {.text = "demands Fair  fees now", .span = {}}};
    return result;
}

std::string found(std::string_view words, int part = 0) {
    const auto m = motion();
    std::string result;
    for (const auto& each : stretches(m, words, part)) {
        result += std::to_string(each.part) + ":" +
                  text_of(m, each.part).substr(each.span.offset, each.span.length) + "|";
    }
    return result;
}

std::string without(std::string_view words) {
    const auto m = motion();
    const auto places = stretches(m, words);
    REQUIRE(places.size() == 1);
    return text_of(reworded(m, places.front(), ""), places.front().part);
}

}  // namespace

TEST_CASE("words are found whatever their capitals, quotation marks and white space") {
    CHECK(found("fair fees") == "1:fair\u201D fees|2:Fair  fees|");
    CHECK(found("\"fair\" fees", 2) == "2:Fair  fees|");
    CHECK(found("FEES and only") == "1:fees, and only|");
    CHECK(found("due.") == "1:due.|");
    CHECK(found("fee").empty());
    CHECK(found("").empty());
    CHECK(found(":") == "0::|");
}

TEST_CASE("words taken away leave no double blank") {
    CHECK(without("and only those,") == "believes that \u201Cfair\u201D fees, are due.");
    CHECK(without("demands") == "Fair  fees now");
    CHECK(without("now") == "demands Fair  fees");
}
