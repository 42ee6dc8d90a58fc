#include "../catch.hpp"

#include <plenum/base/display.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/figure.hpp>

#include <algorithm>
#include <string>

using namespace plenum;

namespace {

doc::Figure figure() {
    return {.caption = "Motions by <section>",
            .axis = "Section",
            .series = {"Motions"},
            .bars = {{"Funding & pay", {{20, "20"}}}, {"Wales", {{5, "5"}}}, {"None", {{0, "0"}}}}};
}

doc::Figure compared() {
    return {.caption = "Motions and leads",
            .axis = "Size",
            .series = {"motions", "leads"},
            .bars = {{"small", {{12, "12 %"}, {6, "6 %"}}}, {"large", {{48, "48 %"}, {1, "1 %"}}}}};
}

std::string written(std::string_view format, doc::Element element) {
    doc::Document document{.title = "Counts"};
    document.elements.push_back(std::move(element));
    for (const auto* each : render::documents::all()) {
        if (each->name == format) return each->write(document, {});
    }
    return {};
}

std::size_t times(const std::string& what, std::string_view of) {
    std::size_t n = 0;
    for (auto at = what.find(of); at != std::string::npos; at = what.find(of, at + 1)) ++n;
    return n;
}

}  // namespace

TEST_CASE("bars of characters are as long as their amounts, and all numbers stand in one column") {
    const auto lines = render::bars(figure(), 40);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].starts_with("Funding & pay  20  █"));
    CHECK(lines[1].starts_with("Wales           5  █"));
    CHECK(lines[2] == "None            0  ");
    const auto longest = times(lines[0], "█");
    CHECK(text::columns(lines[0]) == 40);
    CHECK(times(lines[1], "█") == (longest + 2) / 4);
}

TEST_CASE("what is compared has a bar for each series, told apart without colour") {
    const auto lines = render::bars(compared(), 60);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == "█ motions, ░ leads");
    CHECK(times(lines[1], "█") > 0);
    CHECK(times(lines[2], "░") > 0);
    CHECK(lines[2].starts_with("        6 %  "));
    // What is more than nothing is seen.
    CHECK(times(lines[4], "░") == 1);
}

TEST_CASE("a long label is broken, and its number stands beside its last line") {
    auto long_one = figure();
    long_one.bars[0].label = "A heading that goes on for longer than any table would like it to go on";
    const auto lines = render::bars(long_one, 50);
    for (const auto& line : lines) CHECK(text::columns(line) <= 50);
    CHECK(lines.size() > 4);
    CHECK(lines[0].find("20") == std::string::npos);
}

TEST_CASE("Markdown has the numbers as a table") {
    const auto page = written("markdown", figure());
    CHECK(page.find("| Section | Motions |\n| --- | ---: |\n| Funding \\& pay | 20 |") != std::string::npos);
}

TEST_CASE("a page draws the bars, says what they show, and has the numbers as a table for who listens") {
    const auto page = written("html", figure());
    CHECK(page.find("<figcaption>Motions by &lt;section&gt;</figcaption>") != std::string::npos);
    CHECK(page.find("role=\"img\" aria-labelledby=\"figure-1-title figure-1-desc\"") != std::string::npos);
    CHECK(page.find("<desc id=\"figure-1-desc\">A bar chart with 3 bars; the longest is Funding &amp; pay "
                    "with 20.") != std::string::npos);
    CHECK(page.find("<div class=\"unseen\">\n<table") != std::string::npos);
    CHECK(times(page, "<rect") == 3);
    CHECK(page.find("width=\"50.0%\"") != std::string::npos);
    CHECK(page.find("width=\"12.5%\"") != std::string::npos);
    // Colours are those of the page, so that they turn with it in the dark and on paper.
    CHECK(page.find("fill:var(--link)") != std::string::npos);
    CHECK(written("html", doc::Paragraph{}).find(".chart") == std::string::npos);
    CHECK(written("html", compared()).find("Filled: motions; outlined: leads") != std::string::npos);
}

TEST_CASE("a figure without bars, or with nothing in them, breaks nothing") {
    for (const auto* format : {"text", "markdown", "html"}) {
        CHECK(!written(format, doc::Figure{}).empty());
        CHECK(!written(format,
                       doc::Figure{.axis = "a", .series = {"b"}, .bars = {{"c", {}}, {"d", {{0, "0"}}}}})
                   .empty());
    }
}

TEST_CASE("a listing is copied line for line, whatever stands in it") {
    const doc::Listing listing{
        .caption = "Append these",
        .text = "- treat: a\n  reason: \"```<b> x\x1b[1m\"\n\n" + std::string(120, 'x') + "\n"};
    CHECK(written("text", listing)
              .ends_with("Append these\n\n- treat: a\n  reason: \"```<b> x[1m\"\n\n" + std::string(120, 'x') +
                         "\n"));
    CHECK(written("markdown", listing).find("\n````\n- treat: a\n  reason: \"```<b>") != std::string::npos);
    CHECK(written("html", listing)
              .find("<pre tabindex=\"0\">- treat: a\n  reason: &quot;```&lt;b&gt; x[1m&quot;\n") !=
          std::string::npos);
}
