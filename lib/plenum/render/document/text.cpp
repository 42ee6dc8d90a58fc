// Plain text of 80 columns, for a terminal, a mail and a voice.
#include <plenum/base/display.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/figure.hpp>
#include <plenum/render/listing.hpp>
#include <plenum/render/outline.hpp>
#include <plenum/render/table.hpp>
#include <plenum/render/wrap.hpp>

#include <algorithm>

namespace plenum::render::documents {

namespace {

constexpr std::size_t columns = 80;

std::string padded(std::string text, std::size_t to) {
    const auto wide = text::columns(text);
    if (wide < to) text.append(to - wide, ' ');
    return text;
}

/// The lead of a block's first line: "* 12", "A 13", "  12a"; under another "12(i)".
std::string number_of(const doc::Block& block) {
    std::string result = block.mark.empty() ? "" : block.mark + ' ';
    if (block.starred) result += "* ";
    if (result.empty() && !block.under) result = "  ";
    return result + block.number;
}

class Writer {
public:
    explicit Writer(const doc::Document& document) : document_(document) {
        for_each_block(document, [this](const doc::Block& block) { measure(block); });
    }

    std::string write() {
        title();
        for (const auto& element : document_.elements) {
            std::visit([this](const auto& e) { put(e); }, element);
        }
        return std::move(out_);
    }

private:
    void measure(const doc::Block& block) {
        // Past this a number stands on a line of its own rather than push every text aside.
        const auto wide = text::columns(number_of(block)) + (block.number.empty() ? 0 : 2);
        auto& hang = block.under ? under_ : hang_;
        hang = std::max<std::size_t>(hang, std::min<std::size_t>(wide, 12));
    }

    void line(std::string_view text) {
        const auto last = text.find_last_not_of(' ');
        out_ += text.substr(0, last == std::string_view::npos ? 0 : last + 1);
        out_ += '\n';
    }

    void para(std::string_view text, std::string_view first, std::string_view rest) {
        const auto lines = wrap(text, columns - std::min(text::columns(rest), columns - 20));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            line(std::string(i == 0 ? first : rest) + lines[i]);
        }
    }

    void underlined(const std::string& text, char rule) {
        std::size_t widest = 0;
        for (const auto& part : wrap(text, columns)) {
            widest = std::max(widest, text::columns(part));
            line(part);
        }
        line(std::string(widest, rule));
    }

    void title() {
        underlined(document_.title, '=');
        if (!document_.subtitle.empty()) para(document_.subtitle, "", "");
        if (!document_.status.empty()) para(document_.status, "\n", "");
    }

    void put(const doc::Heading& heading) {
        out_ += heading.level <= 2 ? "\n\n" : "\n";
        if (heading.level <= 2) {
            underlined(heading.text, '-');
        } else {
            para(heading.text, "", "");
        }
        if (!heading.note.empty()) para(heading.note, "", "");
    }

    void put(const doc::Paragraph& paragraph) {
        out_ += '\n';
        para(flat(paragraph.runs), "", "");
    }

    void put(const doc::List& list) {
        out_ += '\n';
        std::size_t n = 0;
        for (const auto& item : list.items) {
            const auto label =
                list.ordered ? std::to_string(++n) + ". " : std::string(list.index ? "" : "- ");
            para(flat(item), label, std::string(list.index ? 2 : label.size(), ' '));
        }
    }

    void put(const doc::Contents& contents) {
        out_ += "\n\n";
        underlined(contents.title, '-');
        for (const auto& entry : outline(document_)) {
            const auto* heading = entry.heading;
            if (!entry.listed) continue;
            const auto name = (heading->level > 2 ? "  " : "") + heading->text;
            const auto used = text::columns(name) + text::columns(heading->extent);
            if (heading->extent.empty()) {
                para(heading->text, heading->level > 2 ? "  " : "", heading->level > 2 ? "    " : "  ");
            } else if (used + 6 > columns) {
                para(heading->text + ", " + heading->extent, heading->level > 2 ? "  " : "",
                     heading->level > 2 ? "    " : "  ");
            } else {
                line(name + ' ' + std::string(columns - used - 2, '.') + ' ' + heading->extent);
            }
        }
    }

    void put(const doc::Table& table) {
        out_ += '\n';
        if (!table.caption.empty()) {
            para(table.caption, "", "");
            out_ += '\n';
        }
        for (const auto& row : grid(table, columns)) line(row);
    }

    void put(const doc::Figure& figure) {
        out_ += '\n';
        if (!figure.caption.empty()) {
            para(figure.caption, "", "");
            out_ += '\n';
        }
        for (const auto& row : bars(figure, columns)) line(row);
    }

    void put(const doc::Listing& listing) {
        out_ += '\n';
        if (!listing.caption.empty()) {
            para(listing.caption, "", "");
            out_ += '\n';
        }
        // Not a line is broken: they are to be copied.
        out_ += whole_lines(listing.text);
    }

    void put(const doc::Block& block) {
        out_ += '\n';
        write(block, "");
    }

    void put(const doc::Bracket& bracket) {
        out_ += '\n';
        const std::string bar = "| ";
        if (!bracket.label.empty()) {
            para(bracket.label, bar, bar);
            line(bar);
        }
        for (std::size_t i = 0; i < bracket.blocks.size(); ++i) {
            if (i > 0) line(bar);
            write(bracket.blocks[i], bar);
        }
        for (const auto& note : bracket.notes) {
            line(bar);
            para(flat(note), bar, bar);
        }
    }

    /// `bar` is the rule of a bracket; a block outside of one stands as far in, so that all
    /// numbers are in one column. One under another begins where the other's text does.
    void write(const doc::Block& block, std::string_view bar) {
        const auto hang = block.under ? under_ : hang_;
        const auto left = padded(std::string(bar), 2) + std::string(block.under ? hang_ : 0, ' ');
        const auto rest = left + std::string(hang, ' ');
        auto first = left + padded(number_of(block), hang);
        if (text::columns(first) > text::columns(rest) || first.back() != ' ') {
            line(first);
            first = rest;
        }
        auto text = flat(block.text);
        if (!block.who.empty()) text.insert(0, block.who + (text.empty() ? "" : ": "));
        para(text, first, rest);

        std::size_t label = 0;
        for (const auto& part : block.parts) {
            if (!part.label.empty()) label = std::max(label, text::columns(part.label) + 1);
        }
        for (const auto& part : block.parts) {
            para(flat(part.text), rest + padded(part.label, label), rest + std::string(label, ' '));
        }
        // Under a number a line more, or the small print would be heard as words of the motion.
        if (!block.notes.empty() && !block.number.empty()) line(bar);
        for (const auto& note : block.notes) para(flat(note), rest, rest);
    }

    const doc::Document& document_;
    std::size_t hang_ = 2;   ///< columns for star and number
    std::size_t under_ = 2;  ///< and for the number of what stands under another
    std::string out_;
};

std::string write(const doc::Document& document, const doc::House& /*house*/) {
    return Writer(document).write();
}

}  // namespace

extern const Format text{.name = "text", .extension = ".txt", .write = write};

}  // namespace plenum::render::documents
