// Heights of paragraphs and rows, by breaking their lines as an office program would.
#include <plenum/render/document/docx/letters.hpp>
#include <plenum/render/document/docx/measure.hpp>

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>
#include <string_view>

namespace plenum::render::docx {

namespace {

/// A line is 1.15 of its letters' size in the fonts most papers are set in, and Normal has 1.1 of that.
constexpr double line_height = 1.15 * 1.1;

/// Fills lines word by word.
class Lines {
public:
    Lines(int from, int left, int right) : at_(from), left_(left), right_(right) {}

    void add(std::string_view text, double size, bool sans) {
        for (std::size_t from = 0; from < text.size();) {
            const auto found = text.find_first_of(" -", from);
            const auto end = found == std::string_view::npos ? text.size() : found + 1;
            const auto piece = text.substr(from, end - from);
            word_ += width_of(piece, sans) * size / 100;
            if (found != std::string_view::npos)
                place(piece.back() == ' ' ? width_of(" ", sans) * size / 100 : 0);
            from = end;
        }
    }
    void tab() {
        place(0);
        at_ = at_ < left_ ? left_ : at_ + 720;
    }
    void turn() {
        place(0);
        at_ = left_;
        ++lines_;
    }
    int lines() {
        place(0);
        return lines_;
    }

private:
    void place(double blank) {
        if (at_ + word_ - blank > right_ && at_ > left_) {
            at_ = left_;
            ++lines_;
        }
        // What is longer than a line is broken within.
        const auto room = std::max(right_ - left_, 1.0);
        at_ += word_;
        while (at_ - blank > right_ + room / 1000 && at_ - room > left_) {
            at_ -= room;
            ++lines_;
        }
        word_ = 0;
    }

    double at_;
    double left_;
    double right_;
    double word_ = 0;
    int lines_ = 1;
};

bool is_bold(std::string_view style) {
    return style == "Committee" || style == "Strong" || style == "Added";
}

}  // namespace

Measure::Measure(const Layout& layout) : layout_(layout) {
    looks_["Normal"] = {.size = 1, .before = 0.55};
    for (const auto& each : paper_styles(layout)) learn(each);
    for (const auto& each : block_styles(layout)) learn(each);
}

void Measure::learn(const ParagraphStyle& style) {
    auto look = looks_[style.based_on];
    if (style.size > 0) look.size = style.size;
    if (style.before >= 0) look.before = style.before;
    if (style.after >= 0) look.after = style.after;
    if (style.left >= 0) look.left = style.left;
    if (style.left >= 0) look.hanging = style.hanging;
    look.headings = look.headings || style.headings || style.fixed;
    look.bold = look.bold || style.bold;
    look.keep_next = look.keep_next || style.keep_next;
    looks_[style.id] = look;
}

int Measure::lines(const pugi::xml_node& paragraph, const Look& look, int width) const {
    Lines result(look.left - look.hanging, look.left, width);
    const auto put = [&](const pugi::xml_node& run) {
        const std::string_view style = run.child("w:rPr").child("w:rStyle").attribute("w:val").value();
        double size = look.size * layout_.em;
        if (style == "SmallPrint") size *= 0.86;
        const bool sans = look.headings || style == "MotionNumber";
        if (look.bold || is_bold(style)) size *= 1.06;
        for (const auto& child : run.children()) {
            const std::string_view name = child.name();
            if (name == "w:t") result.add(child.child_value(), size, sans);
            if (name == "w:tab") result.tab();
            if (name == "w:br") result.turn();
        }
    };
    for (const auto& child : paragraph.children()) {
        const std::string_view name = child.name();
        if (name == "w:r") put(child);
        if (name != "w:hyperlink") continue;
        for (const auto& run : child.children("w:r")) put(run);
    }
    return result.lines();
}

Measure::Height Measure::paragraph(const pugi::xml_node& paragraph, int width) const {
    const auto properties = paragraph.child("w:pPr");
    const std::string_view style = properties.child("w:pStyle").attribute("w:val").value();
    const auto found = looks_.find(style);
    const auto& look = found == looks_.end() ? looks_.at("Normal") : found->second;
    Height result{.before = static_cast<int>(look.before * layout_.em),
                  .line = static_cast<int>(std::lround(look.size * layout_.em * line_height)),
                  .lines = 1,
                  .after = static_cast<int>(look.after * layout_.em),
                  .keep_next = look.keep_next || properties.child("w:keepNext")};
    // An entry of the table of contents has its page behind tabs that end at the margin.
    if (!style.starts_with("TOC")) result.lines = lines(paragraph, look, width);
    if (const auto size = paragraph.select_node(".//wp:extent").node()) {
        result.line = size.attribute("cy").as_int() / 635;
    }
    return result;
}

Measure::Height Measure::row(const pugi::xml_node& row, bool bracket) const {
    const int margin = bracket ? 0 : layout_.em * 2 / 5;
    int highest = 0;
    bool keep = false;
    for (const auto& cell : row.children("w:tc")) {
        const auto width = cell.child("w:tcPr").child("w:tcW").attribute("w:w").as_int();
        int high = margin;
        for (const auto& each : cell.children("w:p")) {
            const auto height = paragraph(each, width - (bracket ? layout_.gutter : margin));
            high += height.all();
            keep = keep || (!each.previous_sibling("w:p") && height.keep_next);
        }
        highest = std::max(highest, high);
    }
    // A row that may split does so at a line, wherever that is.
    const int line = static_cast<int>(layout_.em * line_height);
    if (row.child("w:trPr").child("w:cantSplit")) return {.line = highest, .keep_next = keep};
    return {.line = line, .lines = std::max(highest / line, 1), .keep_next = keep};
}

}  // namespace plenum::render::docx
