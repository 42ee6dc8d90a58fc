// CommonMark with GFM tables.
#include <plenum/render/document.hpp>
#include <plenum/render/document/markdown/inline.hpp>
#include <plenum/render/figure.hpp>
#include <plenum/render/outline.hpp>
#include <plenum/render/table.hpp>

namespace plenum::render::documents {

namespace {

using markdown_text::emphasised;
using markdown_text::escaped;
using markdown_text::inlined;
using markdown_text::strong;

class Writer {
public:
    explicit Writer(const doc::Document& document) : document_(document), outline_(outline(document)) {}

    std::string write() {
        out_ += "# " + escaped(document_.title, true) + '\n';
        if (!document_.subtitle.empty()) paragraph(escaped(document_.subtitle, true));
        if (!document_.status.empty()) paragraph(strong(document_.status));
        for (const auto& element : document_.elements) {
            std::visit([this](const auto& e) { put(e); }, element);
        }
        return std::move(out_);
    }

private:
    /// A block of its own, inside the quote that a bracket is.
    void paragraph(std::string_view text) {
        gap();
        line(text);
    }
    void gap() {
        out_ += std::string_view(quote_).substr(0, quote_.empty() ? 0 : quote_.size() - 1);
        out_ += '\n';
    }
    void line(std::string_view text) {
        out_ += quote_;
        out_ += text;
        out_ += '\n';
    }
    static std::string target(std::string_view anchor) {
        return anchor.empty() ? "" : "<a id=\"" + slug(anchor) + "\"></a>";
    }

    void put(const doc::Heading& heading) {
        const auto& anchor = outline_[heading_++].anchor;
        paragraph(std::string(static_cast<std::size_t>(heading.level <= 2 ? 2 : 3), '#') + ' ' +
                  target(anchor) + escaped(heading.text, true));
        if (!heading.note.empty()) paragraph(emphasised(heading.note));
    }
    void put(const doc::Paragraph& element) { paragraph(inlined(element.runs, true)); }

    void put(const doc::List& list) {
        out_ += '\n';
        std::size_t n = 0;
        for (const auto& item : list.items) {
            line((list.ordered ? std::to_string(++n) + ". " : "- ") + inlined(item, true));
        }
    }

    void put(const doc::Contents& contents) {
        paragraph("## " + escaped(contents.title, true));
        out_ += '\n';
        for (const auto& entry : outline_) {
            if (!entry.listed) continue;
            auto text = std::string(entry.heading->level > 2 ? "  " : "") + "- [" +
                        escaped(entry.heading->text, false) + "](#" + entry.anchor + ')';
            if (!entry.heading->extent.empty()) text += ", " + escaped(entry.heading->extent, false);
            line(text);
        }
    }

    void put(const doc::Table& table) {
        if (table.head.empty()) return;
        if (table.boxes) return put(with_boxes(table));
        if (!table.caption.empty()) paragraph(emphasised(table.caption));
        std::string head = "|";
        std::string rule = "|";
        for (std::size_t c = 0; c < table.head.size(); ++c) {
            head += ' ' + escaped(table.head[c], false) + " |";
            rule += c < table.numeric.size() && table.numeric[c] ? " ---: |" : " --- |";
        }
        paragraph(head);
        line(rule);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const bool sum = table.total && r + 1 == table.rows.size();
            std::string row = "|";
            for (const auto& cell : table.rows[r]) {
                const auto text = inlined(cell, false);
                row += ' ' + (sum && !text.empty() ? "**" + text + "**" : text) + " |";
            }
            line(row);
        }
    }

    void put(const doc::Figure& figure) { put(as_table(figure)); }
    void put(const doc::Listing& listing) {
        if (!listing.caption.empty()) paragraph(emphasised(listing.caption));
        out_ += '\n' + markdown_text::fenced(listing.text);
    }

    void put(const doc::Block& block) {
        const auto number =
            (block.mark.empty() ? "" : block.mark + ' ') + (block.starred ? "* " : "") + block.number;
        auto text = target(block.anchor) + strong(number);
        if (!block.who.empty()) text += (text.empty() ? "" : " ") + strong(block.who + ':');
        const auto body = inlined(block.text, text.empty());
        text += (text.empty() || body.empty() ? "" : " ") + body;
        const bool in_bracket = !quote_.empty();
        if (block.under) {
            out_ += in_bracket ? ">\n" : "\n";
            quote_ += "> ";
            line(sized(block, text));
        } else {
            paragraph(sized(block, text));
        }
        if (!block.parts.empty()) parts(block);
        for (const auto& note : block.notes) {
            // Under a number in small print, or it would be read as words of the motion.
            const auto words = inlined(note, true);
            paragraph(block.number.empty() ? words : "<small>" + words + "</small>");
        }
        if (block.under) quote_.resize(quote_.size() - 2);
    }
    static std::string sized(const doc::Block& block, const std::string& text) {
        return block.small ? "<small>" + text + "</small>" : text;
    }
    void parts(const doc::Block& block) {
        gap();
        for (const auto& part : block.parts) {
            const auto label = part.label.empty() ? "" : escaped(part.label, true) + ' ';
            line("- " + sized(block, label + inlined(part.text, label.empty())));
        }
    }

    void put(const doc::Bracket& bracket) {
        out_ += '\n';
        quote_ = "> ";
        line(emphasised(bracket.label.empty() ? bracket.name : bracket.label));
        for (const auto& block : bracket.blocks) put(block);
        for (const auto& note : bracket.notes) paragraph(inlined(note, true));
        quote_.clear();
        out_ += "\n<!-- -->\n";  // or two brackets in a row would be one quote
    }

    const doc::Document& document_;
    std::vector<OutlineEntry> outline_;
    std::size_t heading_ = 0;  ///< the next of the outline
    std::string quote_;        ///< what every line of a bracket begins with
    std::string out_;
};

std::string write(const doc::Document& document, const doc::House& /*house*/) {
    return Writer(document).write();
}

}  // namespace

extern const Format markdown{.name = "markdown", .extension = ".md", .write = write};

}  // namespace plenum::render::documents
