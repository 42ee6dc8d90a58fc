// The house style of conference.yaml, and what is taken for a logo.
#include "../catch.hpp"

#include <plenum/read/conference.hpp>
#include <plenum/read/house.hpp>
#include <plenum/read/picture.hpp>

using namespace plenum;

namespace {

struct Read {
    doc::House house;
    Diagnostics found;
};

Read read_house(const std::string& yaml) {
    Read result;
    const auto source = std::make_shared<Source>("conference.yaml", yaml);
    const auto conference = read::conference(source, result.found);
    result.house = read::house(conference, result.found);
    return result;
}

std::string png(unsigned char width, unsigned char height) {
    std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0", 19);
    bytes += static_cast<char>(width);
    bytes += std::string("\0\0\0", 3);
    bytes += static_cast<char>(height);
    return bytes + std::string("\x08\x02\0\0\0....IEND", 13);
}

}  // namespace

TEST_CASE("a house style is read over what is usual") {
    const auto [house, found] = read_house(
        "name: Conference\nyear: 2026\ndates: {agenda: 2026-10-09T12:00}\n"
        "style: {fonts: {text: Gentium}, size: 12, paper: letter, colour: \"#1D4F7C\"}\n");
    CHECK(found.empty());
    CHECK(house.publisher == "Conference 2026");
    CHECK(house.date == "2026-10-09");
    CHECK(house.text_font == "Gentium");
    CHECK(house.heading_font == "Liberation Sans");
    CHECK(house.size == 12);
    CHECK(house.paper.name == "Letter");
    CHECK(house.accent.red == 0x1d);
    CHECK(house.accent.blue == 0x7c);
}

TEST_CASE("a style that cannot be used is a finding with a place, and what is usual holds") {
    for (const auto* style :
         {"style: pretty", "style: {colour: blue}", "style: {size: 4}", "style: {paper: A9}",
          "style: {logo: {file: not-there.png}}", "style: {ink: red}", "style: {fonts: {footnotes: x}}"}) {
        const auto [house, found] = read_house(std::string("name: C\n") + style + "\n");
        INFO(style);
        REQUIRE(found.all().size() == 1);
        CHECK(found.all().front().span.offset >= 8);
        CHECK(house.size == 11);
        CHECK(house.paper.name == "A4");
        CHECK(house.logo.bytes.empty());
    }
}

TEST_CASE("large print and high contrast are the same house in other clothes") {
    const auto large = doc::large_print({});
    CHECK(large.size == 18);
    CHECK(large.text_font == large.heading_font);
    CHECK(doc::large_print({.size = 24}).size == 24);
    const auto plain = doc::high_contrast({});
    CHECK(plain.high_contrast);
    CHECK(plain.accent.blue == 0);
}

TEST_CASE("a logo says how large it is") {
    const auto picture = read::measured(png(40, 20));
    CHECK(picture.trouble.empty());
    CHECK_FALSE(picture.svg);
    CHECK(picture.width == 40);
    CHECK(picture.height == 20);
    const auto drawn = read::measured("<?xml version=\"1.0\"?>\n<svg width=\"30mm\" height='10mm'></svg>");
    CHECK(drawn.trouble.empty());
    CHECK(drawn.svg);
    CHECK(drawn.width == 30);
    CHECK(read::measured("<svg viewBox=\"0 0 8,4\"/>").width == 8);
}

TEST_CASE("what is no picture, or more than one, is not taken") {
    for (const auto* svg :
         {"<svg width='1' height='1'><script>x</script></svg>",
          "<svg width='1' height='1'><image href=\"http://x/y.png\"/></svg>",
          "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg width='1' height='1'/>",
          "<svg width='1' height='1' style='fill:url(http://x)'/>", "<svg/>", "hello", ""}) {
        INFO(svg);
        CHECK_FALSE(read::measured(svg).trouble.empty());
    }
    CHECK_FALSE(read::measured(png(0, 5)).trouble.empty());
    CHECK_FALSE(read::measured(png(40, 20).substr(0, 30)).trouble.empty());
    CHECK_FALSE(read::measured(std::string(read::max_logo_bytes + 1, 'x')).trouble.empty());
}
