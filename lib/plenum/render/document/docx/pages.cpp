// Where pages will end: lines are filled into sheets, and what is kept together moves together.
#include <plenum/render/document/docx/measure.hpp>
#include <plenum/render/document/docx/pages.hpp>

#include <algorithm>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::render::docx {

namespace {

struct Piece {
    Measure::Height height;
    int repeated = 0;  ///< the head of a table, at the top of a page it runs over to
    std::vector<std::string> bookmarks;
};

void find_bookmarks(const pugi::xml_node& node, std::vector<std::string>& out) {
    for (const auto& mark : node.children("w:bookmarkStart"))
        out.emplace_back(mark.attribute("w:name").value());
    for (const auto& cell : node.children("w:tc")) {
        for (const auto& paragraph : cell.children("w:p")) find_bookmarks(paragraph, out);
    }
}

class Flow {
public:
    Flow(pugi::xml_node body, const Layout& layout) : measure_(layout), layout_(layout) {
        for (const auto& child : body.children()) {
            const std::string_view name = child.name();
            if (name == "w:tbl") table(child);
            if (name == "w:p")
                add(measure_.paragraph(child, layout.text_width / columns_ahead(child)), 0, child);
            if (child.child("w:pPr").child("w:sectPr")) end_section(child);
        }
        room_ = layout.page_height - layout.top - layout.bottom;
        for (std::size_t i = 0; i < pieces_.size(); ++i) place(i);
    }

    int pages() const { return page_; }
    const std::map<std::string, int, std::less<>>& places() const { return places_; }

private:
    void add(Measure::Height height, int repeated, const pugi::xml_node& node) {
        pieces_.push_back({.height = height, .repeated = repeated, .bookmarks = {}});
        find_bookmarks(node, pieces_.back().bookmarks);
    }

    void table(const pugi::xml_node& table) {
        const std::string_view style = table.child("w:tblPr").child("w:tblStyle").attribute("w:val").value();
        int repeated = 0;
        for (const auto& row : table.children("w:tr")) {
            const auto height = measure_.row(row, style == "Bracket");
            add(height, repeated, row);
            if (row.child("w:trPr").child("w:tblHeader")) repeated = height.all();
        }
    }

    /// The number of columns of the section an entry of an index stands in: its end says so.
    int columns_ahead(pugi::xml_node paragraph) const {
        const auto is_entry = [](const pugi::xml_node& node) {
            return std::string_view(node.child("w:pPr").child("w:pStyle").attribute("w:val").value()) ==
                   "IndexEntry";
        };
        if (!is_entry(paragraph)) return 1;
        if (columns_ > 0) return columns_;
        for (; paragraph && is_entry(paragraph); paragraph = paragraph.next_sibling()) {
            const auto section = paragraph.child("w:pPr").child("w:sectPr");
            if (section) return columns_ = section.child("w:cols").attribute("w:num").as_int(1);
        }
        return columns_ = 1;
    }

    /// Columns side by side are as high as all of them divided.
    void end_section(const pugi::xml_node& last) {
        columns_ = 0;
        const auto columns =
            last.child("w:pPr").child("w:sectPr").child("w:cols").attribute("w:num").as_int(1);
        if (columns > 1) {
            int high = 0;
            for (auto i = section_; i < pieces_.size(); ++i) high += pieces_[i].height.all();
            const int line = pieces_.back().height.line;
            pieces_.resize(section_);
            pieces_.push_back(
                {.height = {.line = line, .lines = std::max(high / columns / std::max(line, 1), 1)}});
        }
        section_ = pieces_.size();
    }

    void turn() {
        ++page_;
        y_ = 0;
    }

    /// A chain of what is kept together begins at `i` and does not fit any more, though a page would hold it.
    bool moves(std::size_t i) const {
        if (i > 0 && pieces_[i - 1].height.keep_next) return false;
        int high = 0;
        for (auto j = i; j < pieces_.size(); ++j) {
            const auto& height = pieces_[j].height;
            // A line alone does not stand at the end of a page.
            const int lines = height.lines <= 3 || height.keep_next ? height.lines : 2;
            high += height.before + height.line * lines;
            if (!height.keep_next || high > room_) break;
            high += height.after;
        }
        return high <= room_ && y_ + high > room_;
    }

    void place(std::size_t i) {
        const auto& piece = pieces_[i];
        const auto& height = piece.height;
        if (y_ > 0 && moves(i)) {
            turn();
            y_ = piece.repeated;
        }
        for (const auto& name : piece.bookmarks) places_.emplace(name, page_);
        if (y_ > 0) y_ += height.before;
        int left = height.lines;
        while (height.line > 0) {
            const int fit = std::clamp((room_ - y_) / height.line, 0, left);
            y_ += fit * height.line;
            left -= fit;
            if (left == 0) break;
            const bool stuck = fit == 0 && y_ <= piece.repeated;
            turn();
            y_ = piece.repeated;
            // Higher than a page: it goes on over its end.
            if (stuck || height.line > room_ - y_) break;
        }
        y_ += height.after;
    }

    Measure measure_;
    Layout layout_;
    std::vector<Piece> pieces_;
    std::size_t section_ = 0;
    mutable int columns_ = 0;
    int room_ = 0;
    int y_ = 0;
    int page_ = 1;
    std::map<std::string, int, std::less<>> places_;
};

}  // namespace

int guess_pages(pugi::xml_node body, const Writer& writer) {
    const Flow flow(body, writer.layout);
    for (const auto& paragraph : body.children("w:p")) {
        for (const auto& link : paragraph.children("w:hyperlink")) {
            if (!link.child("w:r").next_sibling()) continue;
            const auto place = flow.places().find(link.attribute("w:anchor").value());
            const auto shown = link.last_child().previous_sibling().child("w:t");
            const auto instruction =
                link.find_child([](const pugi::xml_node& run) { return !!run.child("w:instrText"); });
            if (!instruction || place == flow.places().end() || !shown) continue;
            shown.first_child().set_value(std::to_string(place->second).c_str());
        }
    }
    return flow.pages();
}

}  // namespace plenum::render::docx
