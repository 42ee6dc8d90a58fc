#include "../catch.hpp"

#include <plenum/base/display.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/outline.hpp>
#include <plenum/render/table.hpp>
#include <plenum/render/wrap.hpp>

using namespace plenum;

namespace {

std::string as(std::string_view format, const doc::Document& document) {
    for (const auto* each : render::documents::all()) {
        if (each->name == format) return each->write(document, {});
    }
    return {};
}

std::string as(std::string_view format, doc::Element element) {
    doc::Document document{.title = "T"};
    document.elements.push_back(std::move(element));
    return as(format, document);
}

bool has(const std::string& text, std::string_view piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("lines are broken by display width") {
    CHECK(render::wrap("one two  three\nfour", 9) == std::vector<std::string>{"one two", "three", "four"});
    CHECK(render::wrap("", 9) == std::vector<std::string>{""});
    CHECK(render::wrap("abcdefghij", 4) == std::vector<std::string>{"abcd", "efgh", "ij"});
    CHECK(render::wrap("a abcdefgh b", 4) == std::vector<std::string>{"a", "abcd", "efgh", "b"});
    // Welsh and a combining accent take one column each, Chinese two.
    CHECK(render::wrap("Tŷ Mawr ŵ", 7) == std::vector<std::string>{"Tŷ Mawr", "ŵ"});
    CHECK(text::columns("e\xCC\x81") == 1);
    CHECK(render::wrap("会议会议", 4) == std::vector<std::string>{"会议", "会议"});
    CHECK(render::wrap("会议", 1) == std::vector<std::string>{"会", "议"});
}

TEST_CASE("nothing in a text steers a terminal or a page") {
    CHECK(render::wrap("a\x1b[31mb\x07"
                       "c\xC2\x9B"
                       "d\xE2\x80\xA8"
                       "e",
                       40) == std::vector<std::string>{"a[31mbcd e"});
    CHECK(render::wrap("a\u202Eb\u2066c", 40) == std::vector<std::string>{"abc"});
    const auto page = as("html", doc::Paragraph{doc::plain(std::string("a\x1b\0b", 4))});
    CHECK(has(page, "<p>ab</p>"));
}

TEST_CASE("a table that is too wide gives way in its widest column") {
    const doc::Table table{.head = {"Id", "What", "N"},
                           .rows = {{doc::plain("a"), doc::plain("one two three four"), doc::plain("7")},
                                    {doc::plain("All"), doc::plain(""), doc::plain("12")}},
                           .numeric = {false, false, true},
                           .total = true};
    CHECK(render::grid(table, 20) ==
          std::vector<std::string>{"Id   What          N", "---  -----------  --", "a    one two       7",
                                   "     three four     ", "---  -----------  --", "All               12"});
    for (const auto& line : render::grid(table, 8)) CHECK(text::columns(line) <= 8);
}

TEST_CASE("a change is visible without colour") {
    const doc::Runs runs{{.text = "ten", .style = doc::Run::Style::struck},
                         {.text = " "},
                         {.text = "nine", .style = doc::Run::Style::added}};
    CHECK(has(as("text", doc::Paragraph{runs}), "[struck: ten] [added: nine]"));
    CHECK(has(as("markdown", doc::Paragraph{runs}), "<del>ten</del> <ins>nine</ins>"));
    CHECK(has(as("html", doc::Paragraph{runs}), "<p><del>ten</del> <ins>nine</ins></p>"));
}

TEST_CASE("in HTML everything is escaped, wherever it stands") {
    const std::string evil = "</style><script>alert(\"1\")</script>&'";
    doc::Document document{.title = evil, .subtitle = evil, .status = evil, .language = evil};
    document.elements = {
        doc::Heading{.text = evil, .note = evil, .extent = evil, .anchor = evil},
        doc::Contents{.title = evil}, doc::List{.items = {doc::plain(evil)}},
        doc::Table{.caption = evil, .head = {evil}, .rows = {{{{.text = evil, .link = evil}}}}},
        doc::Bracket{.name = evil,
                     .label = evil,
                     .blocks = {{.number = evil,
                                 .mark = evil,
                                 .who = evil,
                                 .text = doc::plain(evil),
                                 .parts = {{.label = evil, .text = doc::plain(evil)}},
                                 .anchor = evil,
                                 .notes = {doc::plain(evil)}}},
                     .notes = {doc::plain(evil)}}};
    const auto page = as("html", document);
    CHECK_FALSE(has(page, "<script"));
    CHECK(page.find("</style>") == page.rfind("</style>"));
    CHECK_FALSE(has(page, "http"));
    CHECK(has(page, "&lt;script&gt;alert(&quot;1&quot;)"));
}

TEST_CASE("a page has one h1, sections below it, and everything a screen reader asks for") {
    doc::Document document{.title = "Agenda", .status = "DRAFT", .language = "cy"};
    document.elements = {doc::Heading{.level = 3, .text = "Key"}, doc::Contents{.title = "Contents"},
                         doc::Heading{.text = "Digital"}, doc::Heading{.text = "Digital"},
                         doc::Bracket{.name = "Bracket 1",
                                      .blocks = {{.number = "1",
                                                  .starred = true,
                                                  .who = "ORREST",
                                                  .text = doc::plain("x"),
                                                  .anchor = "motion-1"}}}};
    const auto page = as("html", document);
    CHECK(has(page, "<html lang=\"cy\">"));
    CHECK(has(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"));
    CHECK(has(page, "<a class=\"skip\" href=\"#digital\">"));
    CHECK(has(page, "<h1>Agenda</h1>"));
    CHECK(has(page, "<h3 id=\"key\">Key</h3>"));
    CHECK(has(page, "<h2 id=\"digital\">Digital</h2>"));
    CHECK(has(page, "<h2 id=\"digital-2\">Digital</h2>"));
    CHECK(has(page, "<li><a href=\"#digital-2\">Digital</a>"));
    CHECK(has(page, "role=\"group\" aria-label=\"Bracket 1\""));
    CHECK(has(page, "<div class=\"block\" id=\"motion-1\">"));
    CHECK(has(page,
              "<span class=\"star\" aria-hidden=\"true\">*</span><span class=\"unseen\">Starred </span>1"));
}

TEST_CASE("in Markdown no text becomes markup") {
    const auto para = [](const std::string& text) {
        return as("markdown", doc::Paragraph{doc::plain(text)}).substr(5);
    };
    CHECK(para("1. one") == "1\\. one\n");
    CHECK(para("12) one") == "12\\) one\n");
    CHECK(para("2026 was") == "2026 was\n");
    CHECK(para("- one") == "\\- one\n");
    CHECK(para("+ one - two") == "\\+ one - two\n");
    CHECK(para("# one") == "\\# one\n");
    CHECK(para("> one") == "\\> one\n");
    CHECK(para("===") == "\\===\n");
    CHECK(para("    code") == "code\n");
    CHECK(para("a\n\n- b") == "a  - b\n");
    CHECK(para("*a* _b_ `c` <d> [e](f) &amp; ~~g~~ |") ==
          "\\*a\\* \\_b\\_ \\`c\\` \\<d\\> \\[e\\](f) \\&amp; \\~\\~g\\~\\~ \\|\n");
    CHECK(para("see https://x.example and www.y.example") == "see https\\://x.example and www\\.y.example\n");
    const auto table = as("markdown", doc::Table{.head = {"a|b"}, .rows = {{doc::plain("c|d\ne")}}});
    CHECK(has(table, "| a\\|b |\n| --- |\n| c\\|d e |\n"));
}

TEST_CASE("in Markdown two brackets in a row stay two") {
    doc::Document document{.title = "T"};
    const doc::Bracket bracket{.label = "L",
                               .blocks = {{.number = "1",
                                           .starred = true,
                                           .who = "ORREST",
                                           .text = doc::plain("x"),
                                           .parts = {{.label = "(i)", .text = doc::plain("- y")}}}}};
    document.elements = {bracket, bracket};
    CHECK(as("markdown", document) ==
          "# T\n"
          "\n> *L*\n>\n> **\\* 1** **ORREST:** x\n>\n> - (i) - y\n\n<!-- -->\n"
          "\n> *L*\n>\n> **\\* 1** **ORREST:** x\n>\n> - (i) - y\n\n<!-- -->\n");
}

TEST_CASE("text hangs numbers and labels, and no line is wider than 80 columns") {
    const std::string words =
        "the quick brown fox jumps over the lazy dog and then over the lazy cat and so on and on";
    const auto text = as(
        "text",
        doc::Bracket{
            .label = words,
            .blocks = {{.number = "205a",
                        .mark = "AR",
                        .who = "TŶ MAWR",
                        .text = doc::plain(words),
                        .parts = {{.label = "(viii)", .text = doc::plain(words + std::string(200, 'x'))}}}}});
    CHECK(has(text, "\n| AR 205a  TŶ MAWR: the quick"));
    CHECK(has(text, "\n|          (viii) the quick"));
    std::size_t from = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', from)) {
        CHECK(text::columns(text.substr(from, end - from)) <= 80);
        from = end + 1;
    }
}

TEST_CASE("a row can have a box to tick") {
    const doc::Table table{
        .head = {"Motion", "What"},
        .rows = {{doc::plain("12a"), doc::plain("tea")}, {doc::plain("All"), doc::plain("1")}},
        .numeric = {false, true},
        .total = true,
        .boxes = true};
    CHECK(render::grid(table, 80) == std::vector<std::string>{"     Motion  What", "---  ------  ----",
                                                              "[ ]  12a      tea", "---  ------  ----",
                                                              "     All        1"});
    CHECK(
        has(as("markdown", table), "|  | Motion | What |\n| --- | --- | ---: |\n| \\[ \\] | 12a | tea |\n"));
    const auto page = as("html", table);
    CHECK(has(page,
              "<td class=\"box\"><input type=\"checkbox\" aria-label=\"12a\"></td><th scope=\"row\">12a"));
    CHECK(has(page, "<tfoot>\n<tr><td></td><th scope=\"row\">All"));
}

TEST_CASE("what stands under a block begins where its text does, in a bracket and out of it") {
    const doc::Block lead{.number = "12", .starred = true, .who = "A", .text = doc::plain("x")};
    const doc::Block under{.number = "12(i)",
                           .who = "RIDER",
                           .text = doc::plain("y"),
                           .parts = {{.label = "(ii)", .text = doc::plain("z")}},
                           .notes = {doc::plain("n")},
                           .under = true};
    doc::Document document{.title = "T"};
    document.elements = {lead, under, doc::Bracket{.blocks = {lead, under, lead}}};
    CHECK(has(as("text", document),
              "\n  * 12  A: x\n\n"
              "        12(i)  RIDER: y\n"
              "               (ii) z\n"
              "\n               n\n\n"
              "| * 12  A: x\n|\n"
              "|       12(i)  RIDER: y\n"));
    CHECK(
        has(as("markdown", document), "\n> **12(i)** **RIDER:** y\n>\n> - (ii) z\n>\n> <small>n</small>\n"));
    CHECK(has(as("markdown", document),
              "> **\\* 12** **A:** x\n>\n"
              "> > **12(i)** **RIDER:** y\n> >\n> > - (ii) z\n> >\n> > <small>n</small>\n>\n"
              "> **\\* 12** **A:** x\n"));
    CHECK(has(as("html", document), "<div class=\"block under\">"));
}

TEST_CASE("small print, and lines to look something up in") {
    const doc::Block small{.number = "12", .mark = "A", .who = "B", .text = doc::plain("x"), .small = true};
    CHECK(has(as("html", small), "<div class=\"block small\">"));
    CHECK(has(as("markdown", small), "\n<small>**A 12** **B:** x</small>\n"));
    constexpr auto small_print = doc::Run::Style::small;
    const doc::Runs runs{{.text = "x"},
                         {.text = " (from ", .style = small_print},
                         {.text = " ", .style = small_print},
                         {.text = "2a", .style = small_print, .link = "motion-2a"},
                         {.text = ")", .style = small_print},
                         {.text = " y", .style = doc::Run::Style::strong},
                         {.text = " ", .style = small_print},
                         {.text = "z", .style = small_print}};
    CHECK(has(as("markdown", doc::Paragraph{runs}),
              "\nx <small>(from [2a](#motion-2a))</small> **y** <small>z</small>\n"));
    const doc::List index{.items = {doc::plain("tea: 4")}, .index = true};
    CHECK(as("text", index) == "T\n=\n\ntea: 4\n");
    CHECK(has(as("html", index), "<ul class=\"index\">\n<li>tea: 4</li>"));
    CHECK(has(as("markdown", index), "\n- tea: 4\n"));
}
