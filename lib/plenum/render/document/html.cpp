// One page of HTML: no outside resources, printable, readable on a phone and aloud.
#include <plenum/base/display.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/document/html/figure.hpp>
#include <plenum/render/document/html/house.hpp>
#include <plenum/render/document/html/markup.hpp>
#include <plenum/render/document/html/style.hpp>
#include <plenum/render/outline.hpp>

#include <algorithm>

namespace plenum::render::documents {

namespace {

class Writer {
public:
    Writer(const doc::Document& document, const doc::House& house)
        : document_(document),
          house_(house),
          outline_(outline(document)) {}

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
    void text(std::string_view text) { html::escape(out_, text); }

    void element(std::string_view name, std::string_view klass, std::string_view content) {
        html::element(out_, name, klass, content);
    }
    void runs(const doc::Runs& all) { html::runs(out_, all); }
    void note(const doc::Runs& all) {
        out_ += "<p class=\"note\">";
        runs(all);
        out_ += "</p>\n";
    }

    void head() {
        out_ += "<!DOCTYPE html>\n<html lang=\"";
        text(document_.language);
        out_ +=
            "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
        element("title", "", document_.title);
        out_ += "<style>";
        out_ += html::style();
        out_ += html::figure_style(document_);
        out_ += html::page_rules(document_.title, document_.status);
        out_ += html::house_style(house_);
        out_ += "</style>\n</head>\n<body>\n";
        out_ += R"(<a class="skip" href="#)" + start() + "\">Skip to the text</a>\n<header>\n";
        out_ += html::logo(house_);
        element("h1", "", document_.title);
        element("p", "subtitle", document_.subtitle);
        element("p", "status", document_.status);
        std::size_t widest = 0;
        for_each_block(document_, [&](const doc::Block& block) {
            if (block.under) return;
            const auto mark = block.mark.empty() ? 0 : text::columns(block.mark) + 1;
            widest = std::max(widest, std::min<std::size_t>(mark + text::columns(block.number), 12));
        });
        out_ += R"(</header>
<main id="main" style="--number:)" +
                html::ems(widest) + "\">\n";
    }

    /// Where reading begins: behind the contents, if there are any.
    std::string start() const {
        for (const auto& entry : outline_) {
            if (entry.listed) return entry.anchor;
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
        out_ += '<' + name + " id=\"" + anchor + (heading.new_page ? "\" class=\"page\">" : "\">");
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
        out_ += list.ordered ? "<ol>\n" : list.index ? "<ul class=\"index\">\n" : "<ul>\n";
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
            if (!entry.listed) continue;
            out_ += entry.heading->level > 2 ? "<li class=\"below\">" : "<li>";
            out_ += "<a href=\"#" + entry.anchor + "\">";
            text(entry.heading->text);
            out_ += "</a> <span class=\"extent\">";
            text(entry.heading->extent);
            out_ += "</span></li>\n";
        }
        out_ += "</ol>\n</nav>\n";
    }

    void put(const doc::Table& table) { html::table(out_, table); }
    void put(const doc::Figure& figure) { html::figure(out_, figure, ++figures_); }
    void put(const doc::Listing& listing) { html::listing(out_, listing); }

    void put(const doc::Block& block) {
        // What would leave a third of a page white is allowed to go over its end.
        out_ += "<div class=\"block";
        if (length(block) > 1500) out_ += " long";
        if (block.small) out_ += " small";
        if (block.under) out_ += " under";
        out_ += '"';
        if (!block.anchor.empty()) out_ += " id=\"" + slug(block.anchor) + '"';
        out_ += ">\n<div class=\"number\">";
        if (block.starred)
            out_ += R"(<span class="star" aria-hidden="true">*</span><span class="unseen">Starred </span>)";
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
        for (const auto& small : block.notes) note(small);
        out_ += "</div>\n</div>\n";
    }
    void parts(const doc::Block& block) {
        if (block.parts.empty()) return;
        std::size_t widest = 0;
        for (const auto& part : block.parts) widest = std::max(widest, text::columns(part.label));
        // The list's own markers are off: a label is text, so that it can be copied and is read out.
        out_ += widest > 5 ? R"(<ol class="parts" style="--label:)" + html::ems(widest) + "\">\n"
                           : "<ol class=\"parts\">\n";
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
        out_ += bytes < 900 ? R"(<div class="bracket short" role="group" aria-label=")"
                            : R"(<div class="bracket" role="group" aria-label=")";
        text(bracket.name);
        out_ += "\">\n";
        element("p", "note", bracket.label);
        for (const auto& block : bracket.blocks) put(block);
        for (const auto& small : bracket.notes) note(small);
        out_ += "</div>\n";
    }

    const doc::Document& document_;
    const doc::House& house_;
    std::vector<OutlineEntry> outline_;
    std::size_t heading_ = 0;  ///< the next of the outline
    std::size_t figures_ = 0;  ///< drawn so far
    bool in_section_ = false;
    std::string out_;
};

std::string write(const doc::Document& document, const doc::House& house) {
    return Writer(document, house).write();
}

}  // namespace

extern const Format html{.name = "html", .extension = ".html", .write = write};

}  // namespace plenum::render::documents
