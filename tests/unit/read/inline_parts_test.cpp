#include "../catch.hpp"

#include <plenum/read/inline_parts.hpp>

#include <string>

using namespace plenum;

namespace {

/// Lead and parts, each in brackets.
std::string cut(const std::string& text) {
    const auto found = read::inline_parts(text);
    const auto words = [&](Span span) { return "[" + text.substr(span.offset, span.length) + "]"; };
    if (found.parts.empty()) return "whole";
    auto result = words(found.lead);
    for (const auto& part : found.parts) result += words(part);
    return result;
}

}  // namespace

TEST_CASE("parts that are written into the text are cut out of it") {
    CHECK(cut("That conference: (i) asks one; (ii) tells two.") ==
          "[That conference:][asks one;][tells two.]");
    CHECK(cut("That: (a) asks one (b) tells two (c) and three") == "[That:][asks one][tells two][and three]");
    CHECK(cut("That: i) asks one; ii) tells two") == "[That:][asks one;][tells two]");
    CHECK(cut("That: 1. asks one. 2. tells two") == "[That:][asks one.][tells two]");
    CHECK(cut("That:\n(i) asks one\n(ii) tells two\n") == "[That:][asks one][tells two]");
    CHECK(cut("That conference\n1) asks one\n2) tells two") == "[That conference][asks one][tells two]");
    CHECK(cut("Calls on GPC to (i) ask for it; and (ii) get it.") ==
          "[Calls on GPC to][ask for it; and][get it.]");
    CHECK(cut("That: (i) repeals paragraph (ii) of it; (ii) tells two") ==
          "[That:][repeals paragraph (ii) of it;][tells two]");
}

TEST_CASE("what is only spoken of is no part") {
    CHECK(cut("That section 5 (i) and (ii) of the Act be repealed") == "whole");
    CHECK(cut("That regulation 3(i) stands") == "whole");
    CHECK(cut("That either (i) it is paid or (ii) it is not done") == "whole");
    CHECK(cut("That: (i) one part alone") == "whole");
    CHECK(cut("That: (ii) begins with two; (iii) goes on") == "whole");
    CHECK(cut("(i) no lead; (ii) no motion") == "whole");
    CHECK(cut("That it costs 1. 2. 3.") == "whole");
    CHECK(cut("") == "whole");
}

TEST_CASE("marks at the beginning of a part") {
    CHECK(read::part_mark("(ii) asks", 2) == 5);
    CHECK(read::part_mark("b) asks", 2) == 3);
    CHECK(read::part_mark("(i) asks", 2) == 0);
    CHECK(read::part_mark("asks (ii)", 2) == 0);
}
