#include <plenum/base/text.hpp>
#include <plenum/read/bytes.hpp>
#include <plenum/read/csv.hpp>
#include <plenum/read/fields.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace plenum::read {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view settles = "sep=";

bool is_line_end(char c) {
    return c == '\n' || c == '\r';
}

/// What parts the cells of the row that begins at `from`.
char separator(std::string_view text, std::size_t from) {
    std::array<std::pair<char, std::size_t>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (auto i = from; i < text.size() && (quoted || !is_line_end(text[i])); ++i) {
        if (text[i] == '"') quoted = !quoted;
        for (auto& [c, count] : counts) count += !quoted && text[i] == c ? 1U : 0U;
    }
    return std::ranges::max_element(counts, {}, &std::pair<char, std::size_t>::second)->first;
}

/// Takes the text apart, cell by cell.
class Reader {
public:
    Reader(const SourcePtr& source, Diagnostics& out) : text_(source->text()), findings_(source, out) {
        if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
        if (text::fold(text_.substr(at_, settles.size())) == settles && at_ + settles.size() < text_.size()) {
            separator_ = text_[at_ + settles.size()];
            at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
            number_ = 1;
        } else {
            separator_ = separator(text_, at_);
        }
    }

    bool more() const { return at_ < text_.size(); }

    CsvRow row() {
        CsvRow result{.number = ++number_, .cells = {}, .at = {.offset = at_, .length = 0}};
        do {
            result.cells.push_back(text_.substr(at_).starts_with('"') ? quoted() : plain());
        } while (more() && text_[at_] == separator_ && ++at_ > 0);
        result.at.length = at_ - result.at.offset;
        if (more() && text_[at_] == '\r') ++at_;
        if (more() && text_[at_] == '\n') ++at_;
        return result;
    }

private:
    bool ends_cell() const { return !more() || text_[at_] == separator_ || is_line_end(text_[at_]); }

    CsvCell plain() {
        const auto from = at_;
        while (!ends_cell()) ++at_;
        const auto whole = text_.substr(from, at_ - from);
        const auto words = text::trim(whole);
        const auto offset = from + static_cast<std::size_t>(words.data() - whole.data());
        if (const auto mark = whole.find('"'); mark != whole.npos) {
            findings_.error("csv-quotes", "a quotation mark stands in the middle of a cell",
                            "put the whole cell in quotation marks, and write each one inside it twice",
                            {.offset = from + mark, .length = 1});
        }
        return {.text = std::string(words), .at = {.offset = offset, .length = words.size()}};
    }

    CsvCell quoted() {
        const auto from = at_++;
        std::string words;
        while (more() && (text_[at_] != '"' || text_.substr(at_).starts_with("\"\""))) {
            words += text_[at_];
            at_ += text_[at_] == '"' ? 2U : 1U;
        }
        if (!more()) {
            findings_.error("csv-quotes", "the quotation mark that opens here is never closed",
                            "close it behind the words of this cell", {.offset = from, .length = 1});
            return {.text = std::move(words), .at = {.offset = from, .length = at_ - from}};
        }
        const auto behind = ++at_;
        while (!ends_cell()) ++at_;
        if (!text::trim(text_.substr(behind, at_ - behind)).empty()) {
            findings_.error("csv-quotes", "words stand behind the closing quotation mark of a cell",
                            "put the whole cell in quotation marks, and write each one inside it twice",
                            {.offset = behind, .length = at_ - behind});
        }
        return {.text = std::move(words), .at = {.offset = from, .length = behind - from}};
    }

    std::string_view text_;
    Findings findings_;
    std::size_t at_ = 0;
    std::size_t number_ = 0;
    char separator_ = ',';
};

std::string in_words(std::string_view name) {
    auto result = text::fold(text::trim(name));
    std::ranges::replace(result, '_', ' ');
    std::ranges::replace(result, '-', ' ');
    return result;
}

}  // namespace

std::vector<CsvRow> csv(const SourcePtr& source, Diagnostics& out) {
    if (auto trouble = unsound_bytes(source)) {
        if (trouble->rule == "not-text" || trouble->rule == "encoding") {
            trouble->hint = "save it from the spreadsheet as CSV in UTF-8 (in Excel: Save as, CSV UTF-8)";
        }
        out.add(std::move(*trouble));
        return {};
    }
    std::vector<CsvRow> result;
    for (Reader reader(source, out); reader.more();) {
        auto row = reader.row();
        const auto is_empty = [](const CsvCell& cell) { return text::trim(cell.text).empty(); };
        if (!std::ranges::all_of(row.cells, is_empty)) result.push_back(std::move(row));
    }
    return result;
}

CsvColumns csv_columns(const SourcePtr& source, const CsvRow& header, std::span<const CsvColumn> known,
                       Diagnostics& out) {
    Findings findings(source, out);
    CsvColumns result;
    std::vector<std::string> words;
    for (const auto& cell : header.cells) words.push_back(in_words(cell.text));
    std::vector<std::string_view> names;
    for (const auto& column : known) {
        names.push_back(column.name);
        auto found = std::ranges::find(words, column.name);
        for (auto other = column.also.begin(); found == words.end() && other != column.also.end(); ++other) {
            found = std::ranges::find(words, *other);
        }
        if (found != words.end()) {
            result.emplace(column.name, static_cast<std::size_t>(found - words.begin()));
        }
    }
    const auto is_other_name = [&](const std::string& word) {
        return std::ranges::any_of(known, [&](const CsvColumn& column) {
            return std::ranges::find(column.also, word) != column.also.end();
        });
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto taken = result.find(words[i]);
        const auto near = text::nearest(words[i], names);
        if (taken != result.end() && taken->second != i) {
            findings.error("csv-column", "there are two columns '" + words[i] + "'",
                           "take one of them away, or give it another name", header.cells[i].at);
        } else if (taken == result.end() && !near.empty() && !is_other_name(words[i])) {
            findings.error("csv-column",
                           "there is no column '" + header.cells[i].text + "' that Plenum knows",
                           "did you mean '" + std::string(near) + "'?", header.cells[i].at);
        }
    }
    return result;
}

CsvCell csv_cell(const CsvRow& row, const CsvColumns& columns, std::string_view name) {
    const auto column = columns.find(name);
    return column == columns.end() || column->second >= row.cells.size() ? CsvCell{}
                                                                         : row.cells[column->second];
}

}  // namespace plenum::read
