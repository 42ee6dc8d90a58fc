// Pages as PDF: whole for any document, the same bytes each time, and no text that steers them.
#include "../catch.hpp"

#include <plenum/render/document.hpp>
#include <plenum/render/document/pdf/language.hpp>
#include <plenum/render/document/pdf/widths.hpp>

#include <numeric>

using namespace plenum;

namespace {

std::string pdf(const doc::Document& document, const doc::House& house = {}) {
    for (const auto* each : render::documents::all()) {
        if (each->name == "pdf") return each->write(document, house);
    }
    return {};
}

std::string holding(std::vector<doc::Element> elements) {
    doc::Document document{.title = "T"};
    document.elements = std::move(elements);
    return pdf(document);
}

std::size_t count(const std::string& text, std::string_view piece) {
    std::size_t result = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++result;
    return result;
}

bool has(const std::string& text, std::string_view piece) {
    return count(text, piece) > 0;
}

std::size_t pages(const std::string& file) {
    return count(file, "/Type /Page %");
}

bool is_whole(const std::string& file) {
    return file.starts_with("%PDF-1.") && file.ends_with("%%EOF\n") && pages(file) > 0;
}

std::string words(std::size_t n) {
    std::string result;
    for (std::size_t i = 0; i < n; ++i) result += "gofal ";
    return result;
}

doc::Block block(std::string number, std::string text) {
    return {.number = number,
            .starred = true,
            .who = "TŶ MAWR",
            .text = doc::plain(std::move(text)),
            .anchor = "motion-" + number};
}

}  // namespace

TEST_CASE("a document without anything is a page", "[pdf]") {
    CHECK(pages(pdf(doc::Document{})) == 1);
    CHECK(is_whole(pdf(doc::Document{})));
    CHECK(is_whole(holding({doc::Heading{}, doc::Paragraph{}, doc::List{}, doc::Contents{}, doc::Table{},
                            doc::Block{}, doc::Bracket{}, doc::Figure{}, doc::Listing{}})));
    CHECK(is_whole(holding({doc::List{.items = {{}}, .index = true}, doc::Table{.head = {""}, .rows = {{{}}}},
                            doc::Bracket{.blocks = {{}}}, doc::Figure{.bars = {{}}}})));
}

TEST_CASE("the same document is the same bytes", "[pdf]") {
    doc::Document document{.title = "Agenda", .status = "DRAFT"};
    document.elements = {doc::Contents{.title = "Contents"}, doc::Heading{.text = "Digital"}};
    for (int i = 1; i < 60; ++i) document.elements.emplace_back(block(std::to_string(i), words(60)));
    const doc::House house{.publisher = "Conference", .date = "2026-10-09"};
    const auto file = pdf(document, house);
    CHECK(pages(file) > 3);
    CHECK(file == pdf(document, house));
    CHECK(has(file, "/CreationDate (20261009000000"));
    CHECK(has(file, "/ModDate (20261009000000"));
    // Without a date it is none of today.
    CHECK(has(pdf(document), "/CreationDate (20000101000000"));
    CHECK(has(pdf(document, doc::House{.date = "9 October (2026)"}), "/CreationDate (20000101000000"));
}

TEST_CASE("a file says what it is and in which language", "[pdf]") {
    const auto file =
        pdf(doc::Document{.title = "Agenda", .language = "cy"}, doc::House{.publisher = "Conference"});
    CHECK(has(file, "/Title (Agenda)"));
    CHECK(has(file, "/Author (Conference)"));
    CHECK(has(file, "/MarkInfo << /Marked true >>"));
    CHECK(has(file, "/Lang (cy)"));
    CHECK(has(pdf(doc::Document{.title = "A", .language = "en) /Evil (x"}), "/Lang (en-GB)"));
}

TEST_CASE("hostile texts are drawn and do nothing", "[pdf]") {
    const std::vector<std::string> texts{
        std::string("a\0b\x1b[31m\x07", 9),
        "' dest='x' uri='http://x.example'",
        "\xff\xfe broken \xc3",
        "\u202Eright to left\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u05E9\u05DC\u05D5\u05DD 12a",
        "\U0001F600 \U0001F468\u200D\U0001F469\u200D\U0001F467 \u4F1A\u8BAE",
        "\u0174\u0175\u0176\u0177 \u201Cquoted\u201D \u2013 \u2026",
        ") /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (",
        "a\nb\r\n\nc\u2028d",
        std::string(400, 'x'),
        words(3000),
        "",
    };
    for (const auto& text : texts) {
        doc::Document document{.title = text, .subtitle = text, .status = text, .language = text};
        doc::Block each{.number = text.substr(0, 500),
                        .mark = text.substr(0, 20),
                        .who = text,
                        .text = {{.text = text, .style = doc::Run::Style::struck, .link = text},
                                 {.text = text, .style = doc::Run::Style::added, .link = "motion-1"}},
                        .parts = {{.label = text, .text = doc::plain(text)}},
                        .anchor = text,
                        .notes = {doc::plain(text)}};
        document.elements = {
            doc::Contents{.title = text},
            doc::Heading{.text = text, .note = text, .extent = text, .anchor = text},
            doc::Heading{.level = 3, .text = text},
            doc::Bracket{.name = text, .label = text, .blocks = {each, each}},
            doc::Table{.caption = text, .head = {text, text}, .rows = {{doc::plain(text), {}}}},
            doc::List{.ordered = true, .items = {doc::plain(text)}},
            doc::List{.items = {doc::plain(text), doc::plain("b")}, .index = true},
            doc::Figure{.caption = text,
                        .series = {text, text},
                        .bars = {{.label = text, .amounts = {{.value = 3, .shown = text}}}}},
            doc::Listing{.caption = text, .text = text}};
        const auto file = pdf(document, doc::House{.publisher = text});
        INFO(text.substr(0, 40));
        CHECK(is_whole(file));
        CHECK_FALSE(has(file, "/URI"));
        CHECK_FALSE(has(file, "/OpenAction <"));
    }
}

TEST_CASE("what no page holds goes over several", "[pdf]") {
    CHECK(pages(holding({block("1", words(3000))})) > 3);
    doc::Block parts = block("2", "That conference");
    for (int i = 0; i < 40; ++i) parts.parts.push_back({.label = "(x)", .text = doc::plain(words(40))});
    CHECK(pages(holding({doc::Bracket{.label = "b", .blocks = {parts, parts}}})) > 2);
    doc::Table table{.head = {"a", "b"}};
    table.rows = {{doc::plain("x"), doc::plain(words(3000))}, {doc::plain("y"), doc::plain("z")}};
    CHECK(pages(holding({table})) > 2);
    doc::List index{.index = true};
    for (int i = 0; i < 400; ++i) index.items.push_back(doc::plain(words(8)));
    CHECK(pages(holding({index})) > 3);
}

TEST_CASE("a table of thirty columns keeps to its page", "[pdf]") {
    doc::Table table{.head = std::vector<std::string>(30, "Column"), .boxes = true};
    for (int r = 0; r < 100; ++r) table.rows.emplace_back(30, doc::plain("value"));
    CHECK(is_whole(holding({table})));
    table.rows = {{doc::plain("a row that is too short")},
                  std::vector<doc::Runs>(40, doc::plain("too long"))};
    CHECK(is_whole(holding({table})));
}

TEST_CASE("links lead to anchors of the document and nowhere else", "[pdf]") {
    const doc::Paragraph to_one{{{.text = "see "}, {.text = "1", .link = "motion-1"}, {.text = "."}}};
    const doc::Paragraph nowhere{{{.text = "see "}, {.text = "9", .link = "motion-9"}}};
    CHECK(count(holding({to_one, block("1", "x")}), "/Subtype /Link") == 1);
    CHECK(count(holding({nowhere, block("1", "x")}), "/Subtype /Link") == 0);
    // Two of one name: the first is meant.
    CHECK(count(holding({to_one, block("1", "x"), block("1", "y")}), "/Subtype /Link") == 1);
}

TEST_CASE("a logo is drawn, and one that is none leaves the page whole", "[pdf]") {
    const std::string svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>)";
    doc::House house{.logo = {.bytes = svg, .svg = true, .width = 40, .height = 20}};
    CHECK(is_whole(pdf(doc::Document{.title = "T"}, house)));
    house.logo.bytes = "no picture";
    CHECK(is_whole(pdf(doc::Document{.title = "T"}, house)));
    house.logo.svg = false;
    CHECK(is_whole(pdf(doc::Document{.title = "T"}, house)));
    house.logo.width = 1e9;
    CHECK(is_whole(pdf(doc::Document{.title = "T"}, house)));
}

TEST_CASE("large print takes more pages, and so does small paper", "[pdf]") {
    doc::Document document{.title = "T"};
    for (int i = 1; i < 40; ++i) document.elements.emplace_back(block(std::to_string(i), words(40)));
    const auto normal = pages(pdf(document));
    CHECK(pages(pdf(document, doc::large_print({}))) > normal);
    CHECK(pages(pdf(document, doc::House{.paper = {.name = "A5", .width = 148, .height = 210}})) > normal);
    CHECK(pages(pdf(document, doc::high_contrast({}))) == normal);
}

TEST_CASE("columns get what they need before others get what they would like", "[pdf]") {
    using render::pdf::column_widths;
    const auto sum = [](const std::vector<double>& all) {
        return std::accumulate(all.begin(), all.end(), 0.0);
    };
    const auto roomy =
        column_widths({{.least = 20, .whole = 40}, {.least = 20, .whole = 30, .numeric = true}}, 200);
    CHECK(sum(roomy) == Approx(200));
    CHECK(roomy[1] < 45);
    const auto endless = column_widths({{.least = 90, .whole = 3000}, {.least = 20, .whole = 60}}, 300);
    CHECK(sum(endless) == Approx(300));
    CHECK(endless[1] == Approx(60));
    const auto crowded = column_widths({{.least = 100, .whole = 100}, {.least = 300, .whole = 300}}, 200);
    CHECK(crowded[0] == Approx(50));
    CHECK(crowded[1] == Approx(150));
}

TEST_CASE("only a file in the form that cairo writes is told its language", "[pdf]") {
    using render::pdf::with_language;
    const std::string file =
        "%PDF-1.5\n1 0 obj\n<< /Type /Catalog\n>>\nendobj\nxref\n0 2\ntrailer\n<< >>\nstartxref\n45\n%%EOF\n";
    const auto told = with_language(file, "cy");
    CHECK(has(told, "<< /Type /Catalog\n   /Lang (cy)\n"));
    // The table of objects has moved by as much as was said.
    CHECK(has(told, "startxref\n" + std::to_string(told.find("xref\n0 2")) + "\n%%EOF"));
    const std::string other = "%PDF-1.5\nstartxref\n9999999999999999999999\n%%EOF\n<< /Type /Catalog\n";
    CHECK(with_language(other, "cy") == other);
    CHECK(with_language("", "cy").empty());
}
