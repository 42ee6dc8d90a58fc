// Escaping, runs and tables.
#include <plenum/base/controls.hpp>
#include <plenum/render/document/html/markup.hpp>
#include <plenum/render/outline.hpp>

#include <algorithm>

namespace plenum::render::html {

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

bool is_right(const doc::Table& table, std::size_t column) {
    return column < table.numeric.size() && table.numeric[column];
}

/// A few characters that could be broken and had better not be: a time from and until, "17 and 18".
bool is_whole(const doc::Runs& cell) {
    constexpr std::size_t longest = 16;
    constexpr std::string_view dash = "\u2013";
    if (cell.size() != 1 || cell.front().text.size() > longest) return false;
    const auto& text = cell.front().text;
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    const bool parted = text.find(' ') != std::string::npos || text.find(dash) != std::string::npos;
    return parted && digit(0) && digit(text.size() - 1);
}

/// A box that can be ticked on the page and on paper, called by what names its row.
void box(std::string& out, const std::vector<doc::Runs>& cells) {
    out += R"(<td class="box"><input type="checkbox" aria-label=")";
    if (!cells.empty()) {
        for (const auto& run : cells.front()) escape(out, run.text);
    }
    out += "\"></td>";
}

/// Many columns, and sentences in some of them: more than the width of running text can hold.
bool is_wide(const doc::Table& table) {
    constexpr std::size_t many = 6;
    constexpr std::size_t sentence = 60;
    if (table.head.size() < many || table.boxes) return false;
    const auto length = [](const doc::Runs& cell) {
        std::size_t result = 0;
        for (const auto& run : cell) result += run.text.size();
        return result;
    };
    return std::ranges::any_of(table.rows, [&](const auto& row) {
        return std::ranges::any_of(row, [&](const doc::Runs& cell) { return length(cell) > sentence; });
    });
}

void row(std::string& out, const doc::Table& table, const std::vector<doc::Runs>& cells, bool sum,
         bool wide) {
    out += "<tr>";
    if (table.boxes && !sum) box(out, cells);
    if (table.boxes && sum) out += "<td></td>";
    for (std::size_t c = 0; c < cells.size(); ++c) {
        out += c == 0 ? "<th scope=\"row\"" : "<td";
        if (wide && c > 0 && c < table.head.size()) {
            // Where there is no room for a table, each row stands by itself and its cells say what they are.
            out += " data-head=\"";
            escape(out, table.head[c]);
            out += '"';
        }
        out += is_right(table, c) ? " class=\"right\">" : is_whole(cells[c]) ? " class=\"whole\">" : ">";
        runs(out, cells[c]);
        out += c == 0 ? "</th>" : "</td>";
    }
    out += "</tr>\n";
}

}  // namespace

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

void runs(std::string& out, const doc::Runs& runs) {
    for (const auto& run : runs) {
        const auto name = tag(run.style);
        if (!name.empty()) out.append("<").append(name).append(">");
        if (!run.link.empty()) out.append("<a href=\"#").append(slug(run.link)).append("\">");
        escape(out, run.text);
        if (!run.link.empty()) out += "</a>";
        if (!name.empty()) out.append("</").append(name).append(">");
    }
}

void element(std::string& out, std::string_view name, std::string_view klass, std::string_view content) {
    if (content.empty()) return;
    out.append("<").append(name);
    if (!klass.empty()) out.append(" class=\"").append(klass).append("\"");
    out += '>';
    escape(out, content);
    out.append("</").append(name).append(">\n");
}

void table(std::string& out, const doc::Table& table) {
    const auto columns = table.head.size();
    const bool wide = is_wide(table);
    out += wide           ? "<table class=\"wide\">\n"
           : columns == 2 ? "<table class=\"pair\">\n"
           : columns > 4  ? "<table class=\"many\">\n"
                          : "<table>\n";
    element(out, "caption", "", table.caption);
    out += "<thead><tr>";
    if (table.boxes) out += R"(<th scope="col" class="box"><span class="unseen">Box to tick</span></th>)";
    for (std::size_t c = 0; c < table.head.size(); ++c) {
        out += is_right(table, c) ? R"(<th scope="col" class="right">)" : "<th scope=\"col\">";
        escape(out, table.head[c]);
        out += "</th>";
    }
    out += "</tr></thead>\n<tbody>\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool sum = table.total && r + 1 == table.rows.size();
        if (sum) out += "</tbody>\n<tfoot>\n";
        row(out, table, table.rows[r], sum, wide);
    }
    out += table.total && !table.rows.empty() ? "</tfoot>\n</table>\n" : "</tbody>\n</table>\n";
}

std::string ems(std::size_t characters) {
    // The letters and digits of a bold sans-serif are some 0.6 em wide.
    const auto tenths = characters * 6 + 6;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + "em";
}

std::string page_rules(std::string_view title, std::string_view status) {
    return "@page{size:A4;margin:20mm 18mm 20mm 20mm;\n @top-left{content:\"" + css_string(title) +
           "\";font:8pt Arial,sans-serif}\n @top-right{content:\"" + css_string(status) +
           "\";font:bold 8pt Arial,sans-serif}\n"
           " @bottom-center{content:counter(page) \" of \" counter(pages);font:8pt Arial,sans-serif}}\n"
           "@page:first{@top-left{content:\"\"}}\n";
}

}  // namespace plenum::render::html
