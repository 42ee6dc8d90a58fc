#include "../catch.hpp"

#include <plenum/read/csv.hpp>

#include <array>
#include <string>

using namespace plenum;

namespace {

struct Read {
    SourcePtr source;
    std::vector<read::CsvRow> rows;
    Diagnostics found;

    /// Rows as "1:a|b 2:c|d".
    std::string shown() const {
        std::string result;
        for (const auto& row : rows) {
            result += (result.empty() ? "" : " ") + std::to_string(row.number) + ':';
            for (const auto& cell : row.cells) result += (&cell == &row.cells.front() ? "" : "|") + cell.text;
        }
        return result;
    }

    std::string places() const {
        std::string result;
        for (const auto& each : found.sorted()) {
            const auto at = source->position(each.span.offset);
            result += (result.empty() ? "" : " ") + each.rule + '@' + std::to_string(at.line) + ':' +
                      std::to_string(at.column);
        }
        return result;
    }
};

Read read_csv(std::string text) {
    Read result;
    result.source = std::make_shared<const Source>("sheet.csv", std::move(text));
    result.rows = read::csv(result.source, result.found);
    return result;
}

}  // namespace

TEST_CASE("cells are parted by what the first row has most of") {
    CHECK(read_csv("a,b\n1,2\n").shown() == "1:a|b 2:1|2");
    CHECK(read_csv("a;b, c;d\n1;2;3").shown() == "1:a|b, c|d 2:1|2|3");
    CHECK(read_csv("a\tb\r\n1\t2\r\n").shown() == "1:a|b 2:1|2");
    CHECK(read_csv("\"a,b,c\";d\n1;2\n").shown() == "1:a,b,c|d 2:1|2");
    CHECK(read_csv("sep=;\r\na;b,c,d\r\n").shown() == "2:a|b,c,d");
    CHECK(read_csv("alone\n").shown() == "1:alone");
}

TEST_CASE("quotation marks, line ends within them, and blanks") {
    CHECK(read_csv("a,\"b \"\"c\"\", d\", e \n").shown() == "1:a|b \"c\", d|e");
    CHECK(read_csv("\"one\ntwo\",b\nc,d").shown() == "1:one\ntwo|b 2:c|d");
    CHECK(read_csv("a,b,\n,,\n\n c ,,d\n").shown() == "1:a|b| 4:c||d");
    CHECK(read_csv("\xEF\xBB\xBF\"a\",b\n").shown() == "1:a|b");
    CHECK(read_csv("").shown().empty());
}

TEST_CASE("a place is that of the words") {
    const auto read = read_csv("act;motions\nstar;  \"b-02\"\ntreat; c-03 \n");
    CHECK(read.places() == "csv-quotes@2:8");
    const auto& cell = read.rows[2].cells[1];
    CHECK(std::string(read.source->text().substr(cell.at.offset, cell.at.length)) == "c-03");
}

TEST_CASE("what is no CSV has its places") {
    CHECK(read_csv("a,b\"c\n").places() == "csv-quotes@1:4");
    CHECK(read_csv("a,\"b\" c\n").places() == "csv-quotes@1:6");
    CHECK(read_csv("a,b\n1,\"2\n3,4\n").places() == "csv-quotes@2:3");
    CHECK(read_csv("a,\xA3\n").places() == "encoding@1:3");
    CHECK(read_csv("PK\x03\x04").places() == "not-text@1:1");
}

TEST_CASE("columns are known by name, in any order and capitals") {
    const std::array<std::string_view, 1> also{"why"};
    const std::array known{read::CsvColumn{"act", {}}, read::CsvColumn{"reason", also}};
    auto read = read_csv("Why,Other, ACT \nbecause,x,star\n");
    const auto columns = read::csv_columns(read.source, read.rows[0], known, read.found);
    CHECK(read.places().empty());
    CHECK(read::csv_cell(read.rows[1], columns, "reason").text == "because");
    CHECK(read::csv_cell(read.rows[1], columns, "act").text == "star");
    CHECK(read::csv_cell(read.rows[1], columns, "by").text.empty());

    // An export may have a column of that other name beside the one that is meant.
    auto both = read_csv("why,act,reason\nx,star,because\n");
    const auto of_both = read::csv_columns(both.source, both.rows[0], known, both.found);
    CHECK(both.places().empty());
    CHECK(read::csv_cell(both.rows[1], of_both, "reason").text == "because");

    auto wrong = read_csv("act,resaon,act\n");
    read::csv_columns(wrong.source, wrong.rows[0], known, wrong.found);
    CHECK(wrong.places() == "csv-column@1:5 csv-column@1:12");
    CHECK(wrong.found.sorted()[0].hint == "did you mean 'reason'?");
}
