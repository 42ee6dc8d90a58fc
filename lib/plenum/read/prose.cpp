#include <plenum/base/text.hpp>
#include <plenum/read/prose.hpp>
#include <plenum/read/scan.hpp>

namespace plenum::read {

namespace {

constexpr std::size_t max_characters = 20'000;  ///< a text longer than this is no motion

std::string_view written(const Tree& tree, const Findings& findings) {
    return findings.source()->text().substr(tree.span.offset, tree.span.length);
}

/// A line that begins with a dash but goes on from the line above, since it stands further in.
void check_swallowed_entry(const Tree& value, Findings& findings) {
    if (value.quoted) return;
    const auto text = findings.source()->text();
    const auto end = value.span.offset + value.span.length;
    for (auto start = scan::next_line(text, value.span.offset); start < end;
         start = scan::next_line(text, start)) {
        const auto line = scan::line(text, start);
        if (!scan::is_entry(line)) continue;
        findings.error(
            "indentation",
            "this line begins with a dash, but stands so far in that it belongs to the text above",
            "give it the same number of spaces as the other entries; or put the text in quotation marks",
            {.offset = start + scan::indent(line), .length = 1});
        return;
    }
}

}  // namespace

void check_comment(const Tree& value, bool prose, Findings& findings) {
    if (!value.is_scalar() || value.quoted) return;
    const auto text = findings.source()->text();
    const auto end = value.span.offset + value.span.length;
    const auto sign = text.find_first_not_of(" \t", end);
    if (sign == std::string_view::npos || text[sign] != '#' || sign == end) return;
    const auto after = sign + 1 < text.size() ? text[sign + 1] : '\n';
    const bool like_comment = after == ' ' || after == '\n' || after == '\r' || after == '#';
    if (like_comment && !prose) return;
    const Span span{.offset = sign, .length = scan::line_end(text, sign) - sign};
    if (like_comment) {
        findings.warning(
            "lost-words", "what stands after a # is a comment and no part of the text",
            "if it belongs to the text, put the whole text in quotation marks; if it is a comment, give it a "
            "line of its own",
            span);
    } else {
        findings.error("lost-words", "a # with a space before it begins a comment: these words are lost",
                       "put the whole text in quotation marks", span);
    }
}

std::string prose(const Tree& tree, std::string_view what, Findings& findings) {
    if (tree.is_map() && !tree.children.empty() && tree.span.length > 1) {
        const auto& first = tree.children.front();
        findings.error("colon",
                       "a colon followed by a space makes YAML take this " + std::string(what) +
                           " for a name and a value",
                       "put the whole text in quotation marks",
                       {.offset = first.key_span.offset + first.key_span.length, .length = 1});
        return std::string(written(tree, findings));
    }
    if (!tree.is_scalar()) {
        findings.error(
            "wrong-kind",
            "the " + std::string(what) + " should be words, and here it is " + std::string(kind_name(tree)),
            tree.is_list() ? "parts stand under 'parts:', the words before them under 'text:'"
                           : "write the words after the colon, in quotation marks",
            tree.key_span.length > 0 ? tree.key_span : tree.span);
        return {};
    }
    check_comment(tree, true, findings);
    check_swallowed_entry(tree, findings);
    if (text::trim(tree.text).empty()) {
        findings.error("empty", "this " + std::string(what) + " has no words",
                       "write them, or take the line away", tree.span);
        return {};
    }
    if (tree.text.size() > max_characters && text::length(tree.text) > max_characters) {
        findings.error("too-long",
                       "this " + std::string(what) + " has more than 20,000 characters, as no motion has",
                       "is it several motions that run into each other, or a whole paper?",
                       {.offset = tree.span.offset, .length = 1});
        return {};
    }
    return tree.text;
}

namespace {

constexpr std::string_view open = "\xE2\x80\x9C";
constexpr std::string_view close = "\xE2\x80\x9D";

/// Straight marks in the place of the curly ones, single ones where double ones would not hold.
std::vector<Edit> straightened(const Tree& tree, std::string_view source) {
    const auto whole = source.substr(tree.span.offset, tree.span.length);
    if (whole.size() < open.size() + close.size() || !whole.starts_with(open) || !whole.ends_with(close))
        return {};
    const auto inner = whole.substr(open.size(), whole.size() - open.size() - close.size());
    const bool fits_double = inner.find_first_of("\"\\") == std::string_view::npos;
    if (!fits_double && inner.find('\'') != std::string_view::npos) return {};
    const std::string mark(1, fits_double ? '"' : '\'');
    return {{{.offset = tree.span.offset, .length = open.size()}, mark},
            {{.offset = tree.span.offset + tree.span.length - close.size(), .length = close.size()}, mark}};
}

}  // namespace

std::string_view without_curly_quotes(std::string_view value, const Tree& tree, Findings& findings) {
    const auto inner = text::trim(value);
    if (tree.quoted || inner.size() < 6 || !inner.starts_with(open) || !inner.ends_with(close)) return value;
    if (inner.find(close) != inner.size() - close.size()) return value;
    findings.warning(
        "curly-quotes", "the text stands in curly quotation marks, which would be printed with it",
        "use straight ones, \"...\", as on the keyboard; Plenum has left these out",
        {.offset = tree.span.offset, .length = open.size()}, straightened(tree, findings.source()->text()));
    return inner.substr(open.size(), inner.size() - 2 * open.size());
}

}  // namespace plenum::read
