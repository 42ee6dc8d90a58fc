#include "../catch.hpp"
#include "zip.hpp"

#include <plenum/base/error.hpp>
#include <plenum/exchange/workbook.hpp>
#include <plenum/render/document.hpp>

#include <algorithm>

using namespace plenum;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A workbook with one sheet of that XML, and whatever other parts.
std::string book(const std::string& sheet, std::vector<std::pair<std::string, std::string>> more = {},
                 const std::string& about = "") {
    std::vector<std::pair<std::string, std::string>> parts{
        {"_rels/.rels",
         "<Relationships><Relationship Id='a' Type='http://x/officeDocument' Target='xl/workbook.xml'/>"
         "</Relationships>"},
        {"xl/workbook.xml",
         "<workbook>" + about + "<sheets><sheet name='Eins' sheetId='1' r:id='r1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
         "<Relationship Id='r2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>"
         "<Relationship Id='r3' Type='http://x/styles' Target='/xl/styles.xml'/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet},
    };
    parts.insert(parts.end(), more.begin(), more.end());
    return test::zip(parts);
}

std::string sheet(const std::string& rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

std::string message(const std::string& bytes) {
    try {
        exchange::workbook(bytes);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("our own workbooks are read again", "[exchange]") {
    doc::Document document;
    document.title = "A title";
    doc::Table table{.caption = "To fill in", .head = {"Id", "Words", "Count"}, .rows = {}, .numeric = {}};
    table.rows.push_back(
        {doc::plain("a-01.2"), doc::plain("first\nsecond <&> \xE2\x80\x9Cq\xE2\x80\x9D _x0041_"), {}});
    table.rows.push_back({doc::plain("=1+1"), {}, doc::plain("x")});
    document.elements.emplace_back(table);
    for (const auto* format : render::documents::all()) {
        if (format->name != "xlsx") continue;
        const auto bytes = format->write(document, {});
        CHECK(exchange::is_workbook(bytes));
        const auto sheets = exchange::workbook(bytes);
        REQUIRE(sheets.size() == 1);
        CHECK(sheets[0].name == "To fill in");
        CHECK(sheets[0].rows == Rows{{"Id", "Words", "Count"},
                                     {"a-01.2", "first\nsecond <&> \xE2\x80\x9Cq\xE2\x80\x9D _x0041_"},
                                     {"=1+1", "", "x"}});
    }
}

TEST_CASE("cells are texts whatever kind they are of", "[exchange]") {
    const auto bytes = book(
        sheet("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='C1' t='inlineStr'><is><t>in</t></is></c></row>"
              "<row r='3'><c r='A3'><v>12</v></c><c r='B3' s='1'><v>46399</v></c><c r='C3' "
              "s='2'><v>46399.5</v></c>"
              "<c r='D3' t='b'><v>1</v></c><c r='E3' t='str'><f>A1</f><v>sum</v></c><c r='F3' "
              "t='d'><v>2027-01-12T00:00</v></c>"
              "<c r='G3' s='0'><v>46399</v></c></row><row/>"),
        {{"xl/sharedStrings.xml",
          "<sst><si><t>zero</t></si><si><r><t>ri</t></r><r><rPr/><t>ch</t></r><rPh><t>no</t></rPh></si></"
          "sst>"},
         {"xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-809]dd\\/mm\\/yyyy \"at\"'/></numFmts>"
          "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>"}});
    const auto sheets = exchange::workbook(bytes);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].rows == Rows{{"rich", "", "in"},
                                 {},
                                 {"12", "2027-01-12", "2027-01-12", "yes", "sum", "2027-01-12", "46399"}});
    CHECK(exchange::csv(sheets[0]).starts_with("\"rich\",\"\",\"in\"\n\n\"12\""));
}

TEST_CASE("days may be counted from 1904, and names have prefixes", "[exchange]") {
    const auto bytes = book(
        "<x:worksheet xmlns:x='y'><x:sheetData><x:row><x:c s='0'><x:v>44937</x:v></x:c>"
        "</x:row></x:sheetData></x:worksheet>",
        {{"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"}},
        "<workbookPr date1904='1'/>");
    CHECK(exchange::workbook(bytes)[0].rows == Rows{{"2027-01-12"}});
    CHECK(exchange::day_of("46399") == "2027-01-12");
    CHECK(exchange::day_of("1e99").empty());
    CHECK(exchange::day_of("nan").empty());
    CHECK(exchange::day_of("-5").empty());
}

TEST_CASE("what is no workbook, or a hostile one, is one clear error", "[exchange]") {
    CHECK(message("PK\x03\x04 and then nothing").find("damaged") != std::string::npos);
    CHECK(message("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").find("old Excel") != std::string::npos);
    CHECK(message(test::zip({{"a.txt", "hello"}})).find("no Excel workbook") != std::string::npos);
    CHECK(message(test::zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}))
              .find("OpenDocument") != std::string::npos);
    CHECK(message(book("<worksheet><sheetData><row>")).find("damaged") != std::string::npos);
    CHECK(message(book(sheet("<row r='900000'><c><v>1</v></c></row>"))).find("beyond") != std::string::npos);
    CHECK(message(book(sheet("<row><c r='XFD1'><v>1</v></c></row>"))).find("beyond") != std::string::npos);
    CHECK(message(book(sheet("<row><c t='str'><v>\xFF\xFE</v></c></row>"))).find("no text") !=
          std::string::npos);
    // More than it may unpack to.
    CHECK(message(
              book(sheet(""), {{"xl/sharedStrings.xml", "<sst>" + std::string(17U << 20U, ' ') + "</sst>"}}))
              .find("more than 8 MB") != std::string::npos);
    // One long text that many cells share.
    std::string cells;
    for (int i = 1; i <= 2000; ++i) cells += "<row><c t='s'><v>0</v></c></row>";
    CHECK(message(book(sheet(cells), {{"xl/sharedStrings.xml",
                                       "<sst><si><t>" + std::string(20'000, 'a') + "</t></si></sst>"}}))
              .find("16 MB of text") != std::string::npos);
}

TEST_CASE("a workbook with a byte changed is read or refused, and nothing else", "[exchange]") {
    const auto bytes =
        book(sheet("<row><c r='A1' t='s'><v>0</v></c><c><v>46399</v></c></row>"),
             {{"xl/sharedStrings.xml", "<sst><si><t>zero</t></si></sst>"},
              {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"}});
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        auto wrong = bytes;
        wrong[i] = static_cast<char>(wrong[i] ^ 0x55);
        CHECK_NOTHROW(message(wrong));
        CHECK_NOTHROW(message(bytes.substr(0, i)));
    }
}
