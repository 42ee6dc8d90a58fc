// Escaping and emphasis.
#include <plenum/base/controls.hpp>
#include <plenum/render/document/markdown/inline.hpp>
#include <plenum/render/listing.hpp>
#include <plenum/render/outline.hpp>

#include <algorithm>

namespace plenum::render::markdown_text {

namespace {

constexpr std::string_view blanks = " \t\r\n";

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

bool is_blank(char c) {
    return blanks.find(c) != std::string_view::npos;
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

/// Is the next run with words in it, onwards or backwards from `i`, in small print?
bool small_beside(const doc::Runs& runs, std::size_t i, bool onwards) {
    while (onwards ? i + 1 < runs.size() : i > 0) {
        onwards ? ++i : --i;
        if (runs[i].text.find_first_not_of(blanks) != std::string::npos)
            return runs[i].style == doc::Run::Style::small;
    }
    return false;
}

/// `text` has no blanks at its ends.
void put(std::string& out, const doc::Run& run, std::string_view text, bool line_start, const Marks& marks) {
    const auto [open, close] = marks;
    out += open;
    if (!run.link.empty()) out += '[';
    out += escaped(text, line_start && open.empty());
    if (!run.link.empty()) out += "](#" + slug(run.link) + ')';
    out += close;
}

}  // namespace

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

std::string inlined(const doc::Runs& runs, bool line_start) {
    std::string result;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        // Blanks at the ends of a run stay outside of its marks.
        const std::string_view text = runs[i].text;
        if (text.empty()) continue;
        const auto first = text.find_first_not_of(blanks);
        const bool starts = result.empty();
        if (first != 0 && !starts && result.back() != ' ') result += ' ';
        if (first == std::string_view::npos) continue;
        const auto last = text.find_last_not_of(blanks);
        const bool blank_before = starts || result.back() == ' ';
        const bool blank_inside = last + 1 < text.size();
        const bool blank_after =
            i + 1 == runs.size() || (!runs[i + 1].text.empty() && is_blank(runs[i + 1].text.front()));
        auto around = marks(runs[i].style, blank_before && (blank_inside || blank_after));
        if (runs[i].style == doc::Run::Style::small) {
            // What follows one another in small print is one element.
            if (small_beside(runs, i, false)) around.open = {};
            if (small_beside(runs, i, true)) around.close = {};
        }
        put(result, runs[i], text.substr(first, last - first + 1), line_start && starts, around);
        if (blank_inside) result += ' ';
    }
    return result;
}

std::string fenced(std::string_view lines) {
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : lines) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    return fence + '\n' + whole_lines(lines) + fence + '\n';
}

std::string strong(const std::string& text) {
    return inlined({{.text = text, .style = doc::Run::Style::strong}}, false);
}

std::string emphasised(const std::string& text) {
    return inlined({{.text = text, .style = doc::Run::Style::emphasis}}, false);
}

}  // namespace plenum::render::markdown_text
