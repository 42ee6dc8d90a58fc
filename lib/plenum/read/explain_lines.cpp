// Explanations: white space, lines that stand wrong, and colons.
#include <plenum/read/detectors.hpp>
#include <plenum/read/scan.hpp>

#include <algorithm>

namespace plenum::read::detectors {

namespace {

constexpr auto npos = std::string_view::npos;

}  // namespace

Verdict no_space_after(std::string_view text, std::size_t colon) {
    auto start = colon;
    while (start > 0 && colon - start < 40 && text[start - 1] != ' ' && text[start - 1] != '\n') --start;
    return {.rule = "no-space-after-colon",
            .message = "a space is missing after the colon",
            .hint = "write '" + std::string(text.substr(start, colon - start)) +
                    ": ' with an ordinary space after the colon",
            .span = {.offset = colon, .length = 1}};
}

/// Tabs and no-break spaces where the line should be moved in by blanks; the line that broke the
/// parse, or one before it since the last thing that was read.
Detected odd_indentation(const Breakdown& b) {
    auto start = scan::line_start(b.text, std::min(b.reached, b.offset));
    for (; start <= b.offset && start < b.text.size(); start = scan::next_line(b.text, start)) {
        const auto line = scan::line(b.text, start);
        const auto first = scan::indent(line);
        if (first < line.size() && line[first] == '\t' && !scan::is_blank(line)) {
            return Verdict{.rule = "tab",
                           .message = "this line is moved in with a tab, and YAML takes spaces only",
                           .hint = "put spaces in its place, as many as the line above has",
                           .span = {.offset = start + first, .length = 1}};
        }
        if (const auto odd = scan::odd_blank(line.substr(first)); odd > 0) {
            return Verdict{
                .rule = "odd-space",
                .message =
                    "this line is moved in with a no-break space, which looks like a space and is none",
                .hint = "delete what stands before the first word, and type spaces",
                .span = {.offset = start + first, .length = odd}};
        }
    }
    return {};
}

Detected colon_in_text(const Breakdown& b) {
    if (!complains(b, "map value") || b.offset >= b.text.size() || b.text[b.offset] != ':') return {};
    const auto start = scan::line_start(b.text, b.offset);
    const auto line = scan::line(b.text, b.offset);
    const auto lead = scan::key(line);
    const bool second = lead && start + lead.from + lead.length < b.offset;
    const bool entry = !lead && scan::is_entry(line);
    const bool prose = !lead && b.last.span.length > 0 && !b.last.quoted &&
                       line.substr(0, b.offset - start).find(' ', scan::indent(line)) != npos;
    if (!second && !entry && !prose) return {};
    return Verdict{
        .rule = "colon",
        .message = "a colon followed by a space inside a text makes YAML take it for a name and a value",
        .hint = std::string(use_quotes),
        .span = {.offset = b.offset, .length = 1}};
}

/// `text:That conference` on the line above: words where a name should stand, with a colon in the
/// first of them.
Detected joined_to_colon(const Breakdown& b) {
    const auto here = scan::line_start(b.text, b.offset);
    if (here == 0) return {};
    const auto start = scan::line_start(b.text, here - 1);
    const auto line = scan::line(b.text, start);
    const auto first = line.find_first_not_of(" -");
    if (first == npos || scan::key(line) || scan::is_comment(line)) return {};
    const auto word = line.substr(first, line.find(' ', first) - first);
    const auto colon = word.find(':');
    const bool joined =
        colon != npos && colon > 0 && colon + 1 < word.size() && !word.substr(colon).starts_with("://");
    if (!joined || word.find('"') < colon) return {};
    return no_space_after(b.text, start + first + colon);
}

/// A line since the last thing read that is neither `key: value` nor goes on from one.
Detected line_without_key(const Breakdown& b) {
    const auto last = scan::line_start(b.text, b.offset);
    auto start = scan::next_line(b.text, std::min(b.last.span.offset + b.last.span.length, b.offset));
    if (b.last.span.length == 0) start = scan::line_start(b.text, b.reached);
    for (; start <= last && start < b.text.size(); start = scan::next_line(b.text, start)) {
        const auto line = scan::line(b.text, start);
        if (scan::is_blank(line) || scan::is_comment(line) || scan::key(line) || scan::is_entry(line))
            continue;
        const auto from = scan::indent(line);
        const auto span = Span{.offset = start + from, .length = line.size() - from};
        const auto colon = line.find(':', from);
        const auto blank = line.find(' ', from);
        if (colon != npos && colon > from && (blank == npos || colon < blank)) {
            return no_space_after(b.text, start + colon);
        }
        return Verdict{.rule = "bare-line",
                       .message = "these words belong to nothing: a name and a colon should lead them",
                       .hint =
                           "words that go on from the line above begin further in than it; or write them in "
                           "quotation marks on one line",
                       .span = span};
    }
    return {};
}

Detected lost_by_comment(const Breakdown& b) {
    const auto end = end_of(b.last.span);
    if (b.last.quoted || b.last.span.length == 0 || end >= b.text.size()) return {};
    const auto sign = b.text.find_first_not_of(" \t", end);
    if (sign == npos || b.text[sign] != '#' || scan::line_start(b.text, b.offset) <= sign) return {};
    return Verdict{.rule = "lost-words",
                   .message = "a # with a space before it begins a comment: the text breaks off here",
                   .hint = std::string(use_quotes),
                   .span = {.offset = sign, .length = 1}};
}

Detected misplaced_line(const Breakdown& b) {
    const auto start = scan::line_start(b.text, b.offset);
    const auto line = scan::line(b.text, b.offset);
    const auto first = scan::indent(line);
    if (first >= line.size() || (!scan::key(line) && !scan::is_entry(line))) return {};
    if (complains(b, "block entry") && b.offset > start + first) {
        return Verdict{
            .rule = "indentation",
            .message = "a list cannot begin on this line",
            .hint =
                "write each entry on a line of its own, further in; or if it is a text, put it in quotation "
                "marks",
            .span = {.offset = b.offset, .length = 1}};
    }
    const auto key = scan::key(line);
    return Verdict{
        .rule = "indentation",
        .message = "this line does not line up with the lines it belongs to",
        .hint =
            "lines that belong together begin with the same number of spaces, and so do the dashes of a list",
        .span = {.offset = start + first, .length = key ? key.from + key.length - first : 1}};
}

}  // namespace plenum::read::detectors
