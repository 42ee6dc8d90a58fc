#include "../catch.hpp"
#include "unzipped.hpp"

#include <plenum/render/document.hpp>
#include <plenum/render/sheets.hpp>

#include <algorithm>
#include <map>
#include <pugixml.hpp>

using namespace plenum;

namespace {

std::string as(std::string_view format, const doc::Document& document, const doc::House& house = {}) {
    for (const auto* each : render::documents::all()) {
        if (each->name == format) return each->write(document, house);
    }
    return {};
}

bool has(const std::string& text, std::string_view piece) {
    return text.find(piece) != std::string::npos;
}

/// The texts of a workbook's cells, in the order they were first used; rich ones in one piece.
std::vector<std::string> strings(const std::map<std::string, std::string>& files) {
    pugi::xml_document parsed;
    const auto& xml = files.at("xl/sharedStrings.xml");
    REQUIRE(parsed.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    std::vector<std::string> result;
    for (const auto& item : parsed.child("sst").children("si")) {
        auto& text = result.emplace_back(item.child("t").child_value());
        for (const auto& run : item.children("r")) text += run.child("t").child_value();
    }
    return result;
}

bool holds(const std::vector<std::string>& texts, std::string_view wanted) {
    return std::ranges::find(texts, wanted) != texts.end();
}

doc::Document agenda() {
    doc::Block lead{
        .number = "12",
        .starred = true,
        .mark = "AR",
        .who = "ALDERMOOR",
        .text = doc::plain("That conference:"),
        .parts = {{"(i)", doc::plain("believes, with \"quotes\"")}, {"(ii)", doc::plain("instructs GPC")}},
        .notes = {doc::plain("first note"), doc::plain("second note")}};
    doc::Block other{.number = "12a", .who = "ORREST", .text = doc::plain("That conference sings.")};
    doc::Document document{.title = "Agenda"};
    document.elements = {doc::Heading{.text = "Digital"},
                         doc::Bracket{.name = "Bracket 12", .label = "records", .blocks = {lead, other}},
                         doc::Table{.caption = "Totals: by section",
                                    .head = {"Section", "Motions"},
                                    .rows = {{doc::plain("Digital"), doc::plain("2")}},
                                    .numeric = {false, true}}};
    return document;
}

}  // namespace

TEST_CASE("a motion is a row for each of its parts") {
    const auto sheets = render::sheets(agenda());
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name == "Motions");
    CHECK(sheets[1].name == "Totals");
    const auto& rows = sheets[0].table.rows;
    REQUIRE(rows.size() == 3);
    const auto row = [&](std::size_t r) {
        std::string result;
        for (const auto& cell : rows[r]) result += render::cell_text(cell) + '|';
        return result;
    };
    CHECK(row(0) ==
          "Digital|12|yes|AR|ALDERMOOR|That conference:|(i)|believes, with \"quotes\"|Bracket 12|first "
          "note\nsecond note|records|");
    CHECK(row(1) == "Digital|12|yes|AR|ALDERMOOR|That conference:|(ii)|instructs GPC|Bracket 12|||");
    CHECK(row(2) == "Digital|12a|||ORREST|That conference sings.|||Bracket 12|||");
    CHECK(sheets[0].repeats == std::vector<bool>{false, true, false});
}

TEST_CASE("tables of one kind under several headings are one sheet") {
    const auto table = [](const std::string& what) {
        return doc::Table{.caption = "Findings", .head = {"What"}, .rows = {{doc::plain(what)}}};
    };
    doc::Document document{.title = "T"};
    document.elements = {doc::Heading{.text = "a-1"}, table("one"), doc::Heading{.text = "b-1"}, table("two"),
                         doc::Paragraph{doc::plain("said")}};
    const auto sheets = render::sheets(document);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name == "Findings");
    CHECK(sheets[0].table.head == std::vector<std::string>{"Heading", "What"});
    CHECK(render::cell_text(sheets[0].table.rows[1][0]) == "b-1");
    CHECK(sheets[1].name == "Text");
    CHECK(as("csv", document) == "Heading,What\r\na-1,one\r\nb-1,two\r\n");
}

TEST_CASE("a sheet has a name that Excel takes, and its own") {
    render::SheetNames names;
    CHECK(names.take("Motions [by] part/whole?") == "Motions (by) part-whole");
    CHECK(names.take("MOTIONS (by) part\\whole*") == "MOTIONS (by) part-whole (2)");
    CHECK(names.take("By size: submitted and debated") == "By size");
    CHECK(names.take("'History'") == "’History’");
    CHECK(names.take("history") == "history of it");
    CHECK(names.take("") == "Table");
    CHECK(names.take("The number of debates that every committee opens") == "The number of debates that…");
    std::string emoji;
    for (int i = 0; i < 40; ++i) emoji += "😀";
    CHECK(names.take(emoji).size() == 15 * 4 + 3);  // 15 pairs of UTF-16 units, and the ellipsis
    CHECK(names.take(emoji) != names.take(emoji));
}

TEST_CASE("what is a number, and what only looks like one") {
    for (const auto* yes : {"0", "24", "-3", "0.5", "123456789012345"}) CHECK(render::is_number(yes));
    for (const auto* no : {"", "-", "007", "1e5", "12a", "12 %", "+4", ".5", "5.", "=1", "1,000", "0x10",
                           "1234567890123456"}) {
        INFO(no);
        CHECK_FALSE(render::is_number(no));
    }
}

TEST_CASE("csv: quotes where they are needed, and no formulas") {
    const std::vector<std::string> hostile{
        "=cmd|' /C calc'!A0", "+1",  "-3",    "-3+2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "a\nb",
        "say \"x\"",          "a;b", "plain", " x"};
    doc::Table table{.head = {"What"}, .rows = {}};
    for (const auto& each : hostile) table.rows.push_back({doc::plain(each)});
    doc::Document document{.title = "T"};
    document.elements = {table};
    CHECK(as("csv", document) ==
          "What\r\n'=cmd|' /C calc'!A0\r\n'+1\r\n-3\r\n'-3+2\r\n'@SUM(A1)\r\n\" =1\"\r\n\" =1\"\r\n'＝1\r\n"
          "\"a\r\nb\"\r\n\"say \"\"x\"\"\"\r\n\"a;b\"\r\nplain\r\n\" x\"\r\n");
}

TEST_CASE("csv: motions alone, or every table with its caption") {
    auto document = agenda();
    CHECK(has(as("csv", document), "\r\nDigital,12,yes,AR,ALDERMOOR,That conference:,(i),\"believes, with"));
    CHECK_FALSE(has(as("csv", document), "Totals"));
    document.elements.erase(document.elements.begin() + 1);
    document.elements.emplace_back(doc::Figure{.caption = "Sizes",
                                               .axis = "Size",
                                               .series = {"Motions"},
                                               .bars = {{"small", {{.value = 0.5, .shown = "1 (50 %)"}}}}});
    CHECK(as("csv", document) ==
          "Totals: by section\r\nSection,Motions\r\nDigital,2\r\n\r\nSizes\r\nSize,Motions\r\nsmall,1 (50 "
          "%)\r\n");
    const doc::Document text{.title = "Letter", .elements = {doc::Paragraph{doc::plain("Dear all")}}};
    CHECK(as("csv", text) == "Heading,Text\r\n,Letter\r\n,Dear all\r\n");
}

TEST_CASE("xlsx: every text is a string, numbers are numbers, and nothing is lost") {
    const std::string evil = "=cmd()]]><script>&\x01\u202E\uFFFE_x0041_";
    std::string long_text;
    while (long_text.size() < 70000) long_text += "ŵord " + std::to_string(long_text.size()) + ' ';
    doc::Document document{.title = evil, .subtitle = evil, .status = "&G &[Picture]" + evil};
    document.elements = {
        doc::Heading{.text = evil},
        doc::Block{
            .number = evil, .who = evil, .text = doc::plain(long_text), .parts = {{evil, doc::plain(evil)}}},
        doc::Table{.caption = evil,
                   .head = {evil, "N"},
                   .rows = {{doc::plain("http://a.example"), doc::plain("24")},
                            {doc::plain("24"), doc::plain("=1+1")},
                            {{{.text = "ten", .style = doc::Run::Style::struck},
                              {.text = "nine", .style = doc::Run::Style::added}},
                             doc::plain("-0.5")}},
                   .numeric = {false, true}},
        doc::Figure{.caption = evil,
                    .axis = evil,
                    .series = {evil},
                    .bars = {{evil, {{.value = 1, .shown = evil}}}}}};
    const auto files = test::unzipped(as("xlsx", document, {.publisher = evil}));
    for (const auto& [path, content] : files) {
        INFO(path);
        pugi::xml_document parsed;
        CHECK(parsed.load_buffer(content.data(), content.size()));
        CHECK_FALSE(has(content, "\uFFFE"));
        CHECK_FALSE(has(content, "\u202E"));
        CHECK_FALSE(has(content, "<f>cmd"));
        if (path.starts_with("xl/worksheets/sheet")) CHECK_FALSE(parsed.select_node("//c/f"));
        if (path.starts_with("xl/worksheets/sheet")) CHECK_FALSE(parsed.select_node("//hyperlink"));
    }
    const auto texts = strings(files);
    // What looks like an escape is escaped itself; a reader makes of it what was written.
    CHECK(holds(texts, "=cmd()]]><script>&_x005F_x0041_"));
    CHECK(holds(texts, "http://a.example"));
    CHECK(holds(texts, "=1+1"));
    CHECK(holds(texts, "tennine"));
    CHECK(has(files.at("xl/sharedStrings.xml"), "<strike/>"));
    CHECK(has(files.at("xl/worksheets/sheet2.xml"), "<v>24</v>"));
    CHECK(has(files.at("xl/worksheets/sheet2.xml"), "<v>-0.5</v>"));
    std::size_t found = 0;
    for (const auto& each : texts) {
        if (each.starts_with("ŵord") || each.find(" ŵord ") != std::string::npos) found += each.size();
    }
    CHECK(found == long_text.size());
}

TEST_CASE("xlsx: the same bytes each time, with the date of the house") {
    doc::Document document = agenda();
    document.elements.emplace_back(doc::Figure{
        .caption = "F", .axis = "A", .series = {"S"}, .bars = {{"a", {{.value = 0.5, .shown = "0.5"}}}}});
    const auto first = as("xlsx", document, {.date = "2026-10-09"});
    CHECK(first.starts_with("PK"));
    CHECK(first == as("xlsx", document, {.date = "2026-10-09"}));
    const auto files = test::unzipped(first);
    CHECK(has(files.at("docProps/core.xml"), "2026-10-09T12:00:00Z"));
    CHECK(has(files.at("docProps/core.xml"), "<dc:title>Agenda</dc:title>"));
    CHECK(files.contains("xl/charts/chart1.xml"));
    CHECK(has(files.at("xl/worksheets/sheet1.xml"), "state=\"frozen\""));
    CHECK(has(files.at("xl/worksheets/sheet1.xml"), "<autoFilter ref=\"A1:K4\"/>"));
    CHECK(has(test::unzipped(as("xlsx", document, {.date = "no day"})).at("docProps/core.xml"),
              "2000-01-01T12"));
}
