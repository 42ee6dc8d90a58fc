#include "../catch.hpp"
#include "docx_file.hpp"
#include "unzipped.hpp"

#include <plenum/render/document.hpp>

using namespace plenum;

namespace {

const std::vector<std::string> none;

std::string docx(const doc::Document& document, const doc::House& house = {}) {
    for (const auto* each : render::documents::all()) {
        if (each->name == "docx") return each->write(document, house);
    }
    return {};
}

std::string part(const std::string& file, const std::string& path) {
    return test::unzipped(file)[path];
}

std::string body(const doc::Document& document, const doc::House& house = {}) {
    return part(docx(document, house), "word/document.xml");
}

bool has(const std::string& text, std::string_view piece) {
    return text.find(piece) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view piece) {
    std::size_t result = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++result;
    return result;
}

}  // namespace

TEST_CASE("a Word file keeps to the standard, whatever is in the document", "[docx]") {
    CHECK(test::faults(docx(test::everything())) == none);
    CHECK(test::faults(docx({})) == none);
    for (const auto& element : test::everything().elements) {
        doc::Document alone;
        alone.elements = {element, element};
        CHECK(test::faults(docx(alone)) == none);
    }
    doc::Document empty;
    empty.elements = {doc::Contents{}, doc::Heading{}, doc::Paragraph{}, doc::List{},   doc::Table{},
                      doc::Block{},    doc::Bracket{}, doc::Figure{},    doc::Listing{}};
    CHECK(test::faults(docx(empty)) == none);
    CHECK_FALSE(test::faults("PK").empty());
}

TEST_CASE("the same document gives the same Word file", "[docx]") {
    const auto once = docx(test::everything(), {.date = "2026-10-09"});
    CHECK(once == docx(test::everything(), {.date = "2026-10-09"}));
    CHECK(once != docx(test::everything(), {.date = "2026-10-10"}));
}

TEST_CASE("a Word file says whose it is, what it is called and in which language it is", "[docx]") {
    auto document = test::everything();
    document.language = "cy";
    const auto file = docx(document, {.publisher = "Conference & LMCs", .date = "2026-10-09"});
    const auto properties = part(file, "docProps/core.xml");
    CHECK(has(properties, "<dc:title>Agenda</dc:title>"));
    CHECK(has(properties, "<dc:creator>Conference &amp; LMCs</dc:creator>"));
    CHECK(has(properties, ">2026-10-09T00:00:00Z</dcterms:created>"));
    CHECK(has(part(file, "word/styles.xml"), "<w:lang w:val=\"cy\""));
    CHECK(test::text_of(part(file, "word/header.xml")) == "Conference & LMCs \xE2\x80\x93 Agenda\tDRAFT\n");
    CHECK(test::text_of(part(file, "word/header-first.xml")) == "\tDRAFT\n");
    CHECK(has(part(file, "word/footer.xml"), " NUMPAGES "));
    // Word would ask a question of whoever opens the paper.
    CHECK_FALSE(has(part(file, "word/settings.xml"), "updateFields"));
    document.language = "\"><x";
    CHECK(has(part(docx(document), "word/styles.xml"), "<w:lang w:val=\"en-GB\""));
}

TEST_CASE("in Word, a motion is in named styles and its number hangs", "[docx]") {
    const auto text = body(test::everything());
    CHECK(has(test::text_of(text),
              "\n*\t5\tALDERMOOR: That conference believes that general practice needs rest:\n"
              "(i)\tin the morning\n(ii)\tin the afternoon\n"));
    CHECK(has(test::text_of(text), "\n\t4\tALDERMOOR: That"));
    CHECK(has(test::text_of(text), "\n4(a)\tHOLMSLEY: ten"));
    for (const auto* style :
         {"Motion", "MotionPart", "MotionSmall", "Amendment", "AmendmentNote", "BracketLabel", "Heading1",
          "Heading2", "Title", "Subtitle", "Listing", "TableNumber"}) {
        CHECK(has(text, "<w:pStyle w:val=\"" + std::string(style) + "\"/>"));
    }
    CHECK(has(text, "<w:rStyle w:val=\"Struck\"/></w:rPr><w:t xml:space=\"preserve\">ten</w:t>"));
    CHECK(has(text, "<w:rStyle w:val=\"Added\"/></w:rPr><w:t xml:space=\"preserve\">nine</w:t>"));
    // No letter is dressed on its own.
    for (const auto* direct : {"<w:b/>", "<w:i/>", "<w:sz ", "<w:rFonts", "<w:color "})
        CHECK_FALSE(has(text, direct));
}

TEST_CASE("in Word, a bracket is a table whose rows stay whole", "[docx]") {
    doc::Document document;
    auto wordy = test::numbered_motion("6");
    wordy.parts.push_back({"(iii)", doc::plain(std::string(4000, 'a') + ' ' + std::string(4000, 'b'))});
    document.elements = {
        doc::Bracket{.name = "Bracket 5", .label = "Rest", .blocks = {test::numbered_motion("5"), wordy}}};
    const auto text = body(document);
    CHECK(has(text, "<w:tblStyle w:val=\"Bracket\"/>"));
    CHECK(has(text, "<w:tblCaption w:val=\"Bracket 5\"/>"));
    CHECK(has(text, "<w:cantSplit/><w:tblHeader/>"));
    // The label and the first motion; the second is longer than a page may be.
    CHECK(count(text, "<w:cantSplit/>") == 2);
    CHECK(count(text, "<w:tr>") == 3);
}

TEST_CASE("in Word, the table of contents is filled in and every link leads somewhere", "[docx]") {
    const auto text = body(test::everything());
    CHECK(has(test::text_of(text), "Pay\t4 to 13\t"));
    CHECK(has(text, " PAGEREF pay \\h "));
    CHECK(has(text, "w:name=\"motion_4\""));
    CHECK(has(text, "<w:hyperlink w:anchor=\"motion_4\""));
    doc::Document document;
    document.elements = {doc::Paragraph{{{.text = "nowhere", .link = "motion-99"}}}};
    CHECK_FALSE(has(body(document), "w:hyperlink"));
}

TEST_CASE("in Word, Hebrew and Arabic are marked as read from the right", "[docx]") {
    doc::Document document;
    document.elements = {doc::Paragraph{doc::plain("See שלום 12 עולם, please")}};
    const auto text = body(document);
    CHECK(has(text, "<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">שלום 12 עולם</w:t>"));
    CHECK(has(text, "<w:t xml:space=\"preserve\">, please</w:t>"));
    CHECK(test::text_of(text) == "\nSee שלום 12 עולם, please\n");
    document.elements = {doc::Paragraph{doc::plain("Tŷ Mawr – “ŵ” 🩺 会议")}};
    CHECK_FALSE(has(body(document), "w:rtl"));
}

TEST_CASE("hostile texts come out of Word whole and inert", "[docx]") {
    const std::string evil = "]]></w:t><script>&'\"=cmd()\x01\x1b\x7f\xEF\xBF\xBF\xEF\xBF\xBE\xff{ TIME }\\h";
    const std::string tame = "]]></w:t><script>&'\"=cmd()\xEF\xBF\xBD{ TIME }\\h";
    const doc::Runs runs{{.text = evil, .style = doc::Run::Style::added, .link = evil}};
    doc::Document document{.title = evil, .subtitle = evil, .status = evil, .language = evil};
    doc::Block block{.number = evil, .starred = true, .mark = evil, .who = evil, .text = runs};
    block.parts.assign(40, {evil, runs});
    block.anchor = evil;
    block.notes = {runs};
    document.elements = {doc::Heading{.text = evil, .note = evil, .extent = evil, .anchor = evil},
                         doc::Contents{evil},
                         doc::Heading{.text = evil, .note = evil, .extent = evil, .anchor = evil},
                         block,
                         doc::Bracket{.name = evil, .label = evil, .blocks = {block}, .notes = {runs}},
                         doc::Table{.caption = evil, .head = {evil}, .rows = {{runs}}, .boxes = true},
                         doc::Figure{evil, evil, {evil}, {{evil, {{-1, evil}}}}},
                         doc::List{.ordered = true, .items = {runs}},
                         doc::Listing{evil, evil}};
    doc::House house{.text_font = evil, .heading_font = evil, .publisher = evil, .date = evil};
    house.logo = {.bytes = "<svg", .svg = true, .alt = evil, .width = 1e9, .height = -1};
    const auto file = docx(document, house);
    CHECK(test::faults(file) == none);
    const auto text = test::text_of(part(file, "word/document.xml"));
    // Its name, two headings with note and entry ...; a motion has 84 and stands there twice.
    CHECK(count(text, tame) > 2 * 84);
    CHECK_FALSE(has(text, "TIME }\\h\x01"));
    CHECK(test::text_of(part(file, "word/header.xml")).find(tame) == 0);
}

TEST_CASE("a row of a table without enough cells, or with too many, breaks no Word file", "[docx]") {
    doc::Document document;
    document.elements = {
        doc::Table{.head = {"a", "b"},
                   .rows = {{doc::plain("1")}, {doc::plain("1"), doc::plain("2"), doc::plain("3")}, {}},
                   .numeric = {true},
                   .total = true,
                   .boxes = true}};
    CHECK(test::faults(docx(document)) == none);
    doc::Table wide{.head = std::vector<std::string>(60, "a long head of a column")};
    wide.rows.push_back(std::vector<doc::Runs>(60, doc::plain(std::string(400, 'x'))));
    document.elements = {wide};
    CHECK(test::faults(docx(document)) == none);
}

TEST_CASE("the house decides fonts, sizes, colour and paper of a Word file", "[docx]") {
    doc::House house{.text_font = "Carlito", .heading_font = "Gill Sans", .size = 18};
    house.paper = {.name = "A5", .width = 148, .height = 210};
    house.accent = {.red = 0x80, .green = 0, .blue = 0x0f};
    const auto file = docx(test::everything(), house);
    CHECK(test::faults(file) == none);
    const auto styles = part(file, "word/styles.xml");
    CHECK(has(styles, "w:ascii=\"Carlito\""));
    CHECK(has(styles, "w:ascii=\"Gill Sans\""));
    CHECK(has(styles, "<w:sz w:val=\"36\"/>"));
    CHECK(has(styles, "80000F"));
    CHECK(has(part(file, "word/document.xml"), "<w:pgSz w:w=\"8391\" w:h=\"11906\"/>"));
    CHECK_FALSE(has(part(docx(test::everything(), doc::high_contrast(house)), "word/styles.xml"), "80000F"));
}

TEST_CASE("a logo stands in a Word file as PNG, with words for those who do not see it", "[docx]") {
    doc::House house;
    house.logo = {
        .bytes =
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>)",
        .svg = true,
        .alt = "A black box",
        .width = 40,
        .height = 20};
    const auto file = docx(test::everything(), house);
    CHECK(test::faults(file) == none);
    CHECK(part(file, "word/media/logo.png").substr(1, 3) == "PNG");
    CHECK(has(part(file, "word/document.xml"), "descr=\"A black box\""));
    CHECK(has(part(file, "word/document.xml"), "<wp:extent cx=\"1440000\" cy=\"720000\"/>"));
    house.logo.bytes = "<svg";
    CHECK_FALSE(test::unzipped(docx(test::everything(), house)).contains("word/media/logo.png"));
}
