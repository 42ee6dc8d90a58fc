// A document taken apart into sheets.
#include <plenum/render/figure.hpp>
#include <plenum/render/sheets.hpp>
#include <plenum/render/wrap.hpp>

#include <algorithm>
#include <utility>

namespace plenum::render {

namespace {

doc::Runs cell(std::string text) {
    return text.empty() ? doc::Runs{} : doc::plain(std::move(text));
}

/// One below the other in one cell.
void add_line(doc::Runs& to, const doc::Runs& line) {
    if (line.empty()) return;
    if (!to.empty()) to.push_back({.text = "\n"});
    to.insert(to.end(), line.begin(), line.end());
}

doc::Table motions_table() {
    return {.caption = "Motions",
            .head = {"Section", "Number", "Starred", "Mark", "From", "Text", "Part", "Part text", "Bracket",
                     "Notes", "About the bracket"},
            .rows = {}};
}

class Collector {
public:
    std::vector<Sheet> collect(const doc::Document& document) {
        put_title(document);
        for (const auto& element : document.elements) {
            std::visit([this](const auto& e) { put(e); }, element);
        }
        std::vector<Sheet> result;
        if (!motions_.table.rows.empty()) result.push_back(std::move(motions_));
        for (auto& each : tables_) result.push_back(finished(std::move(each)));
        // A title alone is in the file's properties, and in print above every page.
        if (text_.rows.size() > 1 || result.empty()) {
            result.push_back({.kind = Sheet::Kind::text, .name = "Text", .table = std::move(text_)});
        }
        SheetNames names;
        for (auto& each : result) each.name = names.take(each.name);
        return result;
    }

private:
    /// A sheet in the making, and under which heading each of its tables stood.
    struct Pending {
        Sheet sheet;
        std::vector<std::string> headings;  ///< of its tables
        std::vector<std::size_t> begin;     ///< their first rows
    };

    void put_title(const doc::Document& document) {
        for (const auto* line : {&document.title, &document.subtitle, &document.status}) {
            if (!line->empty()) text_.rows.push_back({{}, cell(*line)});
        }
    }

    void text(const doc::Runs& runs) { text_.rows.push_back({cell(heading()), runs}); }

    std::string heading() const {
        return above_.empty() || below_.empty() ? above_ + below_ : above_ + ": " + below_;
    }

    void put(const doc::Heading& heading) {
        if (heading.level <= 2) above_ = heading.text;
        below_ = heading.level <= 2 ? "" : heading.text;
        if (!heading.note.empty()) text(cell(heading.note));
    }
    void put(const doc::Paragraph& paragraph) { text(paragraph.runs); }
    void put(const doc::List& list) {
        std::size_t n = 0;
        for (const auto& item : list.items) {
            auto runs = item;
            if (list.ordered) runs.insert(runs.begin(), {.text = std::to_string(++n) + ". "});
            text(runs);
        }
    }
    void put(const doc::Contents& /*contents*/) {}
    void put(const doc::Listing& listing) {
        auto runs = cell(listing.caption);
        auto lines = listing.text;
        while (lines.ends_with('\n')) lines.pop_back();
        add_line(runs, cell(std::move(lines)));
        text(runs);
    }

    void put(const doc::Table& table) {
        if (table.head.empty()) return;
        auto whole = table;
        for (auto& row : whole.rows) row.resize(table.head.size());
        if (table.boxes) {
            whole.boxes = false;
            whole.head.emplace_back("Tick");
            for (auto& row : whole.rows) row.emplace_back();
        }
        const auto alike = [&](const Pending& each) {
            const auto& other = each.sheet.table;
            return each.sheet.figure == nullptr && !other.total && !whole.total && other.head == whole.head &&
                   other.caption == whole.caption && other.numeric == whole.numeric;
        };
        const auto known = std::ranges::find_if(tables_, alike);
        if (known == tables_.end()) return add(std::move(whole), nullptr);
        known->headings.push_back(heading());
        known->begin.push_back(known->sheet.table.rows.size());
        std::ranges::move(whole.rows, std::back_inserter(known->sheet.table.rows));
    }

    void put(const doc::Figure& figure) {
        auto table = as_table(figure);
        table.caption = figure.caption;
        add(std::move(table), &figure);
    }

    void add(doc::Table table, const doc::Figure* figure) {
        tables_.push_back({.sheet = {.name = table.caption, .table = std::move(table), .figure = figure},
                           .headings = {heading()},
                           .begin = {0}});
    }

    static Sheet finished(Pending pending) {
        auto& [sheet, headings, begin] = pending;
        const bool one_heading =
            std::ranges::all_of(headings, [&](const auto& each) { return each == headings.front(); });
        if (sheet.name.empty()) sheet.name = one_heading ? headings.front() : "Tables";
        if (one_heading) return std::move(sheet);
        auto& table = sheet.table;
        table.head.insert(table.head.begin(), "Heading");
        if (!table.numeric.empty()) table.numeric.insert(table.numeric.begin(), false);
        for (std::size_t r = 0, of = 0; r < table.rows.size(); ++r) {
            while (of + 1 < begin.size() && begin[of + 1] <= r) ++of;
            table.rows[r].insert(table.rows[r].begin(), cell(headings[of]));
        }
        return std::move(sheet);
    }

    void put(const doc::Block& block) { write(block, {}, {}); }

    void put(const doc::Bracket& bracket) {
        auto about = cell(bracket.label);
        for (const auto& note : bracket.notes) add_line(about, note);
        for (std::size_t i = 0; i < bracket.blocks.size(); ++i) {
            write(bracket.blocks[i], bracket.name, i == 0 ? about : doc::Runs{});
        }
    }

    void write(const doc::Block& block, const std::string& bracket, const doc::Runs& about) {
        doc::Runs notes;
        for (const auto& note : block.notes) add_line(notes, note);
        const auto rows = std::max<std::size_t>(block.parts.size(), 1);
        for (std::size_t i = 0; i < rows; ++i) {
            const auto part = i < block.parts.size() ? block.parts[i] : doc::Block::Part{};
            const bool first = i == 0;
            motions_.table.rows.push_back(
                {cell(heading()), cell(block.number), cell(block.starred ? "yes" : ""), cell(block.mark),
                 cell(block.who), block.text, cell(part.label), part.text, cell(bracket),
                 first ? notes : doc::Runs{}, first ? about : doc::Runs{}});
            motions_.repeats.push_back(!first);
        }
    }

    Sheet motions_{.kind = Sheet::Kind::motions, .name = "Motions", .table = motions_table()};
    std::vector<Pending> tables_;
    doc::Table text_{.caption = "Text", .head = {"Heading", "Text"}, .rows = {}};
    std::string above_;  ///< the heading of level 2 that holds here
    std::string below_;  ///< and the one under it
};

}  // namespace

std::vector<Sheet> sheets(const doc::Document& document) {
    return Collector().collect(document);
}

Sheet without_empty_columns(Sheet sheet) {
    auto& table = sheet.table;
    for (std::size_t c = table.head.size(); c-- > 0;) {
        const auto empty = [c](const auto& row) { return c >= row.size() || flat(row[c]).empty(); };
        if (table.head.size() == 1 || !std::ranges::all_of(table.rows, empty)) continue;
        const auto at = static_cast<std::ptrdiff_t>(c);
        table.head.erase(table.head.begin() + at);
        if (c < table.numeric.size()) table.numeric.erase(table.numeric.begin() + at);
        for (auto& row : table.rows) {
            if (c < row.size()) row.erase(row.begin() + at);
        }
    }
    return sheet;
}

}  // namespace plenum::render
