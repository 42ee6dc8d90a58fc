// CommonMark with GFM tables. Text is escaped so that nothing in a motion can become markup.
#include <plenum/base/width.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/outline.hpp>

#include <array>

namespace plenum::render::documents {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// How many bytes from `at` would open a list at the start of a line, before the mark that makes
/// it one: the digits of "12.". npos when they do not.
std::size_t ordinal(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    const bool marked = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
    return marked ? digits : std::string_view::npos;
}

/// `line_start`: the text begins a line, where some characters mean more. Line breaks become
/// blanks, for a paragraph is one line.
std::string escaped(std::string_view text, bool line_start) {
    std::string buffer;
    text = text::without_controls(text, buffer);
    if (line_start) text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    std::string result;
    result.reserve(text.size() + 8);
    const auto mark = line_start ? ordinal(text) : std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool always = std::string_view("\\`*_[]<>&|~$!#{}").find(c) != std::string_view::npos;
        const bool opens = i == 0 && line_start && (c == '-' || c == '+' || c == '=' || c == ':');
        // GFM makes links out of bare addresses: break them up.
        const bool address = (c == ':' && text.substr(i + 1, 2) == "//") ||
                             (c == '.' && i >= 3 && text.substr(i - 3, 3) == "www");
        if (always || opens || address || i == mark) result += '\\';
        result += c;
    }
    return result;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct Marks {
    std::string_view open;
    std::string_view close;
};

/// Stars mark emphasis only where a blank or an end is on the other side of them; elsewhere
/// ("re*vers*ed", or before punctuation) they may stay stars, and an element does it.
Marks marks(doc::Run::Style style, bool stands_free) {
    switch (style) {
    case doc::Run::Style::strong: return stands_free ? Marks{"**", "**"} : Marks{"<strong>", "</strong>"};
    case doc::Run::Style::emphasis: return stands_free ? Marks{"*", "*"} : Marks{"<em>", "</em>"};
    case doc::Run::Style::small: return {"<small>", "</small>"};
    case doc::Run::Style::added: return {"<ins>", "</ins>"};
    case doc::Run::Style::struck: return {"<del>", "</del>"};
    case doc::Run::Style::plain: return {};
    }
    return {};
}

/// Blanks at the ends of a run stay outside of its marks.
std::string inlined(const doc::Runs& runs, bool line_start) {
    std::string result;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto& run = runs[i];
        const auto first = run.text.find_first_not_of(" \t\r\n");
        if (first == std::string::npos) {
            result += run.text.empty() || result.empty() ? "" : " ";
            continue;
        }
        const auto last = run.text.find_last_not_of(" \t\r\n");
        const bool starts = line_start && result.empty();
        if (first > 0 && !starts) result += ' ';
        const bool blank_before = result.empty() || result.back() == ' ';
        const bool blank_after = last + 1 < run.text.size() || i + 1 == runs.size() ||
                                 (!runs[i + 1].text.empty() && is_blank(runs[i + 1].text.front()));
        const auto [open, close] = marks(run.style, blank_before && blank_after);
        result += open;
        if (!run.link.empty()) result += '[';
        result += escaped(std::string_view(run.text).substr(first, last - first + 1), starts && open.empty());
        if (!run.link.empty()) result += "](#" + slug(run.link) + ')';
        result += close;
        if (last + 1 < run.text.size()) result += ' ';
    }
    return result;
}

std::string strong(const std::string& text) {
    return inlined({{.text = text, .style = doc::Run::Style::strong}}, false);
}

std::string emphasised(const std::string& text) {
    return inlined({{.text = text, .style = doc::Run::Style::emphasis}}, false);
}

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
        out_ += quote_.empty() ? "\n" : ">\n";
        line(text);
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
            auto text = "- [" + escaped(entry.heading->text, false) + "](#" + entry.anchor + ')';
            if (!entry.heading->extent.empty()) text += ", " + escaped(entry.heading->extent, false);
            line(text);
        }
    }

    void put(const doc::Table& table) {
        if (table.head.empty()) return;
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

    void put(const doc::Block& block) {
        const auto number =
            (block.mark.empty() ? "" : block.mark + ' ') + (block.starred ? "* " : "") + block.number;
        auto text = target(block.anchor) + strong(number);
        if (!block.who.empty()) text += (text.empty() ? "" : " ") + strong(block.who + ':');
        const auto body = inlined(block.text, text.empty());
        paragraph(text + (text.empty() || body.empty() ? "" : " ") + body);
        if (!block.parts.empty()) paragraph_of(block.parts);
        for (const auto& note : block.notes) paragraph(inlined(note, true));
    }
    void paragraph_of(const std::vector<doc::Block::Part>& parts) {
        out_ += quote_.empty() ? "\n" : ">\n";
        for (const auto& part : parts) {
            const auto label = part.label.empty() ? "" : escaped(part.label, true) + ' ';
            line("- " + label + inlined(part.text, label.empty()));
        }
    }

    void put(const doc::Bracket& bracket) {
        out_ += '\n';
        quote_ = "> ";
        line(emphasised(bracket.label.empty() ? bracket.name : bracket.label));
        for (const auto& block : bracket.blocks) put(block);
        for (const auto& note : bracket.notes) paragraph(inlined(note, true));
        quote_ = "";
        out_ += "\n<!-- -->\n";  // or two brackets in a row would be one quote
    }

    const doc::Document& document_;
    std::vector<OutlineEntry> outline_;
    std::size_t heading_ = 0;  ///< the next of the outline
    std::string_view quote_;   ///< what every line of a bracket begins with
    std::string out_;
};

std::string write(const doc::Document& document) {
    return Writer(document).write();
}

}  // namespace

extern const Format markdown{.name = "markdown", .extension = ".md", .write = write};

}  // namespace plenum::render::documents
