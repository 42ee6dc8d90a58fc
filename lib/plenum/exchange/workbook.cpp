// An Excel workbook as sheets of texts.
#include <plenum/base/controls.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/exchange/cells.hpp>
#include <plenum/exchange/package.hpp>
#include <plenum/exchange/workbook.hpp>

#include <algorithm>
#include <pugixml.hpp>

namespace plenum::exchange {

namespace {

constexpr std::size_t most_words = std::size_t{16} << 20U;

[[noreturn]] void not_a_workbook(const std::string& message) {
    throw Error(message, "save the sheet as an Excel workbook (.xlsx) or as CSV, and name that");
}

/// What no cell should hold is left out, line breaks apart.
std::string clean(std::string_view words) {
    if (text::invalid_utf8(words)) not_a_workbook("this workbook holds what is no text");
    std::string result;
    std::string buffer;
    while (true) {
        const auto end = words.find('\n');
        result += text::without_controls(words.substr(0, end), buffer);
        if (end == std::string_view::npos) return result;
        result += '\n';
        words.remove_prefix(end + 1);
    }
}

/// Puts cells where they stand.
class Filling {
public:
    Filling(WorkSheet& sheet, const Shared& shared) : sheet_(sheet), shared_(shared) {}

    void row(const pugi::xml_node& row) {
        // Neither rows nor cells have to say where they are.
        if (const auto own = place("A" + std::string(attribute(row, "r")))) {
            at_.row = own->row;
        } else {
            ++at_.row;
        }
        at_.column = 0;
        for (const auto& each : row.children()) {
            if (local_name(each) == "c") cell(each);
        }
    }

private:
    void cell(const pugi::xml_node& cell) {
        if (const auto own = place(attribute(cell, "r"))) at_ = *own;
        auto words = clean(text_of(cell, shared_));
        if (!text::trim(words).empty()) put(std::move(words));
        ++at_.column;
    }

    void put(std::string words) {
        // Many cells may share one long text.
        words_ += words.size();
        if (words_ > most_words) {
            throw Error("the sheet '" + sheet_.name + "' holds more than 16 MB of text, and is not read",
                        "is it the right file?");
        }
        if (at_.row > most_rows || at_.column >= most_columns) {
            throw Error("the sheet '" + sheet_.name + "' has words beyond row 10,000 or column CV",
                        "keep the sheet that was filled in, and nothing else, in a workbook of its own");
        }
        if (sheet_.rows.size() < at_.row) sheet_.rows.resize(at_.row);
        auto& row = sheet_.rows[at_.row - 1];
        if (row.size() <= at_.column) row.resize(at_.column + 1);
        row[at_.column] = std::move(words);
    }

    WorkSheet& sheet_;
    const Shared& shared_;
    Place at_;
    std::size_t words_ = 0;
};

Shared shared_of(Package& package, const std::map<std::string, Package::Relation>& relations,
                 const pugi::xml_node& book) {
    Shared result;
    const auto epoch = attribute(child(book, "workbookPr"), "date1904");
    result.from_1904 = epoch == "1" || epoch == "true";
    for (const auto& [id, relation] : relations) {
        pugi::xml_document part;
        if (relation.kind != "sharedStrings" && relation.kind != "styles") continue;
        if (!package.xml(relation.target, part)) continue;
        if (relation.kind == "styles") {
            result.days = days(part.document_element());
        } else {
            result.strings = strings(part.document_element());
        }
    }
    return result;
}

std::string book_of(Package& package) {
    for (const auto& [id, relation] : package.relations({})) {
        if (relation.kind == "officeDocument") return relation.target;
    }
    if (const auto kind = package.part("mimetype"); kind && kind->find("opendocument") != std::string::npos) {
        not_a_workbook("this is an OpenDocument file, and Excel workbooks are read");
    }
    return "xl/workbook.xml";
}

}  // namespace

bool is_workbook(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06") ||
           bytes.starts_with("\xD0\xCF\x11\xE0");
}

std::vector<WorkSheet> workbook(std::string_view bytes) {
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
        not_a_workbook("this is a workbook of an old Excel (.xls), or one with a password");
    }
    Package package(bytes);
    const auto name = book_of(package);
    pugi::xml_document document;
    if (!package.xml(name, document)) not_a_workbook("this is no Excel workbook");
    const auto book = document.document_element();
    const auto relations = package.relations(name);
    const auto shared = shared_of(package, relations, book);
    std::vector<WorkSheet> result;
    for (const auto& each : child(book, "sheets").children()) {
        if (local_name(each) != "sheet") continue;
        const auto relation = relations.find(std::string(attribute(each, "id")));
        if (relation == relations.end() || relation->second.kind != "worksheet") continue;
        pugi::xml_document part;
        if (!package.xml(relation->second.target, part)) continue;
        auto& sheet = result.emplace_back();
        sheet.name = clean(attribute(each, "name"));
        Filling filling(sheet, shared);
        for (const auto& row : child(part.document_element(), "sheetData").children()) {
            if (local_name(row) == "row") filling.row(row);
        }
    }
    if (result.empty()) not_a_workbook("there is no sheet in this workbook");
    return result;
}

std::string csv(const WorkSheet& sheet) {
    std::string result;
    for (const auto& row : sheet.rows) {
        bool first = true;
        for (const auto& cell : row) {
            if (!first) result += ',';
            first = false;
            result += '"';
            for (const char c : cell) {
                if (c == '"') result += '"';
                result += c;
            }
            result += '"';
        }
        result += '\n';
    }
    return result;
}

}  // namespace plenum::exchange
