// One page of HTML: no outside resources, printable, readable on a phone and aloud.
#include <plenum/base/width.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/document/html/style.hpp>
#include <plenum/render/outline.hpp>

#include <array>

namespace plenum::render::documents {

namespace {

std::string_view entity(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
    }
}

void escape(std::string& out, std::string_view text) {
    std::string buffer;
    text = text::without_controls(text, buffer);
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto name = entity(text[i]);
        if (name.empty()) continue;
        out += text.substr(from, i - from);
        out += name;
        from = i + 1;
    }
    out += text.substr(from);
}

std::string_view tag(doc::Run::Style style) {
    switch (style) {
    case doc::Run::Style::strong: return "strong";
    case doc::Run::Style::emphasis: return "em";
    case doc::Run::Style::small: return "small";
    case doc::Run::Style::added: return "ins";
    case doc::Run::Style::struck: return "del";
    case doc::Run::Style::plain: return {};
    }
    return {};
}

/// A text inside the quotes of a style sheet.
std::string css_string(std::string_view text) {
    std::string buffer;
    std::string result;
    for (const char c : text::without_controls(text, buffer)) {
        // By number, so that neither a quote nor "</style>" can end anything.
        if (c == '"' || c == '\\' || c == '<') {
            result += c == '"' ? "\\22 " : c == '<' ? "\\3c " : "\\5c ";
        } else {
            result += c;
        }
    }
    return result;
}

class Writer {
public:
    explicit Writer(const doc::Document& document) : document_(document), outline_(outline(document)) {}

    std::string write() {
        out_.reserve(1U << 16U);
        head();
        for (const auto& element : document_.elements) {
            std::visit([this](const auto& e) { put(e); }, element);
        }
        if (in_section_) out_ += "</section>\n";
        out_ += "</main>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    void text(std::string_view text) { escape(out_, text); }

    /// <p class="note">text</p>
    void element(std::string_view name, std::string_view klass, std::string_view content) {
        if (content.empty()) return;
        out_ += '<';
        out_ += name;
        if (!klass.empty()) {
            out_ += " class=\"";
            out_ += klass;
            out_ += '"';
        }
        out_ += '>';
        text(content);
        out_ += "</";
        out_ += name;
        out_ += ">\n";
    }

    void runs(const doc::Runs& runs) {
        for (const auto& run : runs) {
            const auto name = tag(run.style);
            if (!name.empty()) out_.append("<").append(name).append(">");
            if (!run.link.empty()) out_.append("<a href=\"#").append(slug(run.link)).append("\">");
            text(run.text);
            if (!run.link.empty()) out_ += "</a>";
            if (!name.empty()) out_.append("</").append(name).append(">");
        }
    }

    void head() {
        out_ += "<!DOCTYPE html>\n<html lang=\"";
        text(document_.language);
        out_ += "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
        element("title", "", document_.title);
        out_ += "<style>";
        out_ += html::style();
        // Running head and foot, where the browser prints them.
        out_ += "@page{size:A4;margin:20mm 18mm 20mm 20mm;\n @top-left{content:\"" + css_string(document_.title) +
                "\";font:8pt Arial,sans-serif}\n @top-right{content:\"" + css_string(document_.status) +
                "\";font:bold 8pt Arial,sans-serif}\n"
                " @bottom-center{content:counter(page) \" of \" counter(pages);font:8pt Arial,sans-serif}}\n"
                "@page:first{@top-left{content:\"\"}}\n</style>\n</head>\n<body>\n";
        out_ += "<a class=\"skip\" href=\"#" + start() + "\">Skip to the text</a>\n<header>\n";
        element("h1", "", document_.title);
        element("p", "subtitle", document_.subtitle);
        element("p", "status", document_.status);
        out_ += "</header>\n<main id=\"main\">\n";
    }

    /// Where reading begins: behind the contents, if there are any.
    std::string start() const {
        bool behind = false;
        std::size_t heading = 0;
        for (const auto& element : document_.elements) {
            if (std::holds_alternative<doc::Contents>(element)) behind = true;
            if (!std::holds_alternative<doc::Heading>(element)) continue;
            if (behind) return outline_[heading].anchor;
            ++heading;
        }
        return "main";
    }

    void put(const doc::Heading& heading) {
        const auto& anchor = outline_[heading_++].anchor;
        if (heading.level <= 2) {
            out_ += in_section_ ? "</section>\n<section>\n" : "<section>\n";
            in_section_ = true;
        }
        const std::string name = heading.level <= 2 ? "h2" : "h3";
        out_ += '<' + name + " id=\"" + anchor + "\">";
        text(heading.text);
        out_ += "</" + name + ">\n";
        element("p", "note", heading.note);
    }

    void put(const doc::Paragraph& paragraph) {
        out_ += "<p>";
        runs(paragraph.runs);
        out_ += "</p>\n";
    }

    void put(const doc::List& list) {
        out_ += list.ordered ? "<ol>\n" : "<ul>\n";
        for (const auto& item : list.items) {
            out_ += "<li>";
            runs(item);
            out_ += "</li>\n";
        }
        out_ += list.ordered ? "</ol>\n" : "</ul>\n";
    }

    void put(const doc::Contents& contents) {
        out_ += "<nav aria-labelledby=\"contents-title\">\n<h2 id=\"contents-title\">";
        text(contents.title);
        out_ += "</h2>\n<ol>\n";
        for (const auto& entry : outline_) {
            if (entry.heading->level != 2) continue;
            out_ += "<li><a href=\"#" + entry.anchor + "\">";
            text(entry.heading->text);
            out_ += "</a> <span class=\"extent\">";
            text(entry.heading->extent);
            out_ += "</span></li>\n";
        }
        out_ += "</ol>\n</nav>\n";
    }

    void put(const doc::Table& table) {
        out_ += "<table>\n";
        element("caption", "", table.caption);
        out_ += "<thead><tr>";
        for (std::size_t c = 0; c < table.head.size(); ++c) {
            out_ += right(table, c) ? "<th scope=\"col\" class=\"right\">" : "<th scope=\"col\">";
            text(table.head[c]);
            out_ += "</th>";
        }
        out_ += "</tr></thead>\n<tbody>\n";
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const bool sum = table.total && r + 1 == table.rows.size();
            if (sum) out_ += "</tbody>\n<tfoot>\n";
            row(table, table.rows[r]);
        }
        out_ += table.total && !table.rows.empty() ? "</tfoot>\n</table>\n" : "</tbody>\n</table>\n";
    }
    static bool right(const doc::Table& table, std::size_t column) {
        return column < table.numeric.size() && table.numeric[column];
    }
    void row(const doc::Table& table, const std::vector<doc::Runs>& cells) {
        out_ += "<tr>";
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const auto* const kind = c == 0 ? "th scope=\"row\"" : "td";
            out_ += '<';
            out_ += kind;
            out_ += right(table, c) ? " class=\"right\">" : ">";
            runs(cells[c]);
            out_ += c == 0 ? "</th>" : "</td>";
        }
        out_ += "</tr>\n";
    }

    void put(const doc::Block& block) {
        // What would leave half a page white is allowed to go over its end.
        const bool is_long = length(block) > 2500;
        out_ += is_long ? "<div class=\"block long\"" : "<div class=\"block\"";
        if (!block.anchor.empty()) out_ += " id=\"" + slug(block.anchor) + '"';
        out_ += ">\n<div class=\"number\">";
        if (block.starred) out_ += "<span class=\"star\" aria-hidden=\"true\">*</span><span class=\"unseen\">Starred </span>";
        if (!block.mark.empty()) {
            text(block.mark);
            out_ += ' ';
        }
        text(block.number);
        out_ += "</div>\n<div class=\"body\">\n<p>";
        if (!block.who.empty()) {
            out_ += "<strong class=\"who\">";
            text(block.who);
            out_ += ":</strong> ";
        }
        runs(block.text);
        out_ += "</p>\n";
        parts(block);
        for (const auto& note : block.notes) {
            out_ += "<p class=\"note\">";
            runs(note);
            out_ += "</p>\n";
        }
        out_ += "</div>\n</div>\n";
    }
    void parts(const doc::Block& block) {
        if (block.parts.empty()) return;
        std::size_t widest = 0;
        for (const auto& part : block.parts) widest = std::max(widest, text::width(part.label));
        // The list's own markers are off: a label is text, so that it can be copied and is read out.
        out_ += widest > 5 ? "<ol class=\"parts\" role=\"list\" style=\"--label:" + std::to_string(widest * 6 + 6) + "px\">\n"
                           : "<ol class=\"parts\" role=\"list\">\n";
        for (const auto& part : block.parts) {
            out_ += "<li><span class=\"label\">";
            text(part.label);
            out_ += "</span> <span>";
            runs(part.text);
            out_ += "</span></li>\n";
        }
        out_ += "</ol>\n";
    }
    static std::size_t length(const doc::Block& block) {
        std::size_t bytes = 0;
        for (const auto& run : block.text) bytes += run.text.size();
        for (const auto& part : block.parts) {
            for (const auto& run : part.text) bytes += run.text.size();
        }
        return bytes;
    }

    void put(const doc::Bracket& bracket) {
        std::size_t bytes = 0;
        for (const auto& block : bracket.blocks) bytes += length(block);
        out_ += bytes < 1800 ? "<div class=\"bracket short\" role=\"group\" aria-label=\""
                             : "<div class=\"bracket\" role=\"group\" aria-label=\"";
        text(bracket.name);
        out_ += "\">\n";
        element("p", "note", bracket.label);
        for (const auto& block : bracket.blocks) put(block);
        for (const auto& note : bracket.notes) {
            out_ += "<p class=\"note\">";
            runs(note);
            out_ += "</p>\n";
        }
        out_ += "</div>\n";
    }

    const doc::Document& document_;
    std::vector<OutlineEntry> outline_;
    std::size_t heading_ = 0;  ///< the next of the outline
    bool in_section_ = false;
    std::string out_;
};

std::string write(const doc::Document& document) {
    return Writer(document).write();
}

}  // namespace

extern const Format html{.name = "html", .extension = ".html", .write = write};

}  // namespace plenum::render::documents
