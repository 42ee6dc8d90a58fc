#include <plenum/read/explain.hpp>
#include <plenum/read/scan.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace plenum::read {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view use_quotes =
    "put the whole text in quotation marks, or write >- after the colon and the text on the next line, "
    "further in";

struct Verdict {
    std::string_view rule;
    std::string message;
    std::string hint;
    Span span;
};
using Detected = std::optional<Verdict>;

bool complains(const Breakdown& b, std::string_view words) {
    return b.complaint.find(words) != npos;
}

std::size_t end_of(Span span) {
    return span.offset + span.length;
}

Verdict no_space_after(std::string_view text, std::size_t colon) {
    auto start = colon;
    while (start > 0 && colon - start < 40 && text[start - 1] != ' ' && text[start - 1] != '\n') --start;
    return {.rule = "no-space-after-colon",
            .message = "a space is missing after the colon",
            .hint = "write '" + std::string(text.substr(start, colon - start)) +
                    ": ' with an ordinary space after the colon",
            .span = {.offset = colon, .length = 1}};
}

// ---------------------------------------------------------------- quotation marks

Verdict never_closed(std::size_t offset, char quote) {
    return {.rule = "open-quote",
            .message = "the quotation mark that is opened here is never closed",
            .hint = std::string("put a ") + quote + " at the end of the text",
            .span = {.offset = offset, .length = 1}};
}

/// The quotation that is still open when the text ends: found by going on from the last thing
/// that was read.
Detected quote_open_at_end(const Breakdown& b) {
    if (!complains(b, "EOF in scalar") && !complains(b, "document indicator in scalar")) return {};
    auto i = std::max(b.reached, end_of(b.last.span));
    while (i < b.text.size()) {
        i = b.text.find_first_of("\"'", i);
        if (i == npos) return {};
        const auto end = scan::quote_end(b.text, i);
        const char before = i == 0 ? '\n' : b.text[i - 1];
        const bool begins =
            before == ' ' || before == '\n' || before == '[' || before == '{' || before == ',';
        if (begins && (end == npos || end > b.offset)) return never_closed(i, b.text[i]);
        i = begins ? end : i + 1;
    }
    return {};
}

/// A quotation that ran over the next `key:` lines and closed at somebody else's opening mark.
Detected quote_swallowed_lines(const Breakdown& b) {
    if (!b.last.quoted || b.last.span.offset >= b.text.size()) return {};
    const char quote = b.text[b.last.span.offset];
    if (quote != '"' && quote != '\'') return {};
    auto start = scan::next_line(b.text, b.last.span.offset);
    for (; start < end_of(b.last.span); start = scan::next_line(b.text, start)) {
        if (scan::key(scan::line(b.text, start)) || scan::is_entry(scan::line(b.text, start))) {
            return never_closed(b.last.span.offset, quote);
        }
    }
    return {};
}

Detected words_after_quote(const Breakdown& b) {
    const auto end = end_of(b.last.span);
    if (!b.last.quoted || b.last.span.length < 2 || end > b.text.size() || b.offset < end) return {};
    const char quote = b.text[end - 1];
    if ((quote != '"' && quote != '\'') || b.text.substr(end, b.offset - end).find('\n') != npos) return {};
    const auto mark = Span{.offset = end - 1, .length = 1};
    if (end < b.text.size() && b.text[end] == ':') return no_space_after(b.text, end);
    if (quote == '\'') {
        return Verdict{
            .rule = "stray-quote",
            .message = "this apostrophe closes the quotation, but the text goes on after it",
            .hint = "use double quotation marks round the text: \"...\"; or write the apostrophe twice: ''",
            .span = mark};
    }
    return Verdict{.rule = "stray-quote",
                   .message = "this quotation mark closes the text, but the text goes on after it",
                   .hint = "inside the text use single marks '...', or write \\\" for each",
                   .span = mark};
}

Detected bad_escape(const Breakdown& b) {
    const bool escape = complains(b, "escape character") || complains(b, "hex character") ||
                        complains(b, "invalid unicode") || complains(b, "bad character found");
    if (!escape) return {};
    constexpr std::string_view known = "0abtnvfre \"'\\/N_LPxuU\r\n";
    const auto end = std::min(scan::quote_end(b.text, b.offset), b.text.size());
    auto at = b.text.find('\\', b.offset);
    while (at + 1 < end && known.find(b.text[at + 1]) != npos && b.text[at + 1] != 'x' &&
           b.text[at + 1] != 'u' && b.text[at + 1] != 'U') {
        at = b.text.find('\\', at + 2);
    }
    return Verdict{
        .rule = "backslash",
        .message =
            "a backslash means something special inside double quotation marks, and this one means nothing",
        .hint = "write it twice: \\\\; or use single quotation marks round the text",
        .span = {.offset = at < end ? at : b.offset, .length = 2}};
}

// ---------------------------------------------------------------- the sign a text begins with

Detected forbidden_beginning(const Breakdown& b) {
    if (b.offset >= b.text.size()) return {};
    constexpr std::string_view forbidden = "*&@`%!|>,]}";
    auto at = b.offset;
    // Of an anchor, a tag or a block yaml-cpp marks what comes after the sign.
    while (forbidden.find(b.text[at]) == npos && at > scan::line_start(b.text, b.offset) &&
           b.text[at - 1] != ':' && at + 40 > b.offset) {
        --at;
    }
    const char sign = b.text[at];
    if (forbidden.find(sign) == npos) return {};
    const auto before = b.text.substr(0, at).find_last_not_of(' ');
    const char lead = before == npos || before < scan::line_start(b.text, at) ? '\n' : b.text[before];
    if (lead != ':' && lead != '-' && lead != '\n' && lead != '[' && lead != '{' && lead != ',') return {};
    if (sign == '|' || sign == '>') {
        return Verdict{
            .rule = "block-sign",
            .message = std::string("after the sign ") + sign + " nothing more can stand on the line",
            .hint = "write the text on the next line, further in; or take the sign away",
            .span = {.offset = at, .length = 1}};
    }
    return Verdict{.rule = "first-sign",
                   .message = std::string("a text cannot begin with the sign ") + sign +
                              " unless it is in quotation marks",
                   .hint = "put the whole text in quotation marks: \"...\"",
                   .span = {.offset = at, .length = 1}};
}

// ---------------------------------------------------------------- white space

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

// ---------------------------------------------------------------- brackets

Detected open_bracket(const Breakdown& b) {
    if (!complains(b, "flow") || complains(b, "illegal flow end") || b.open->empty()) return {};
    const auto offset = b.open->back().span.offset;
    if (offset >= b.text.size() || (b.text[offset] != '[' && b.text[offset] != '{')) return {};
    const bool list = b.text[offset] == '[';
    return Verdict{
        .rule = "open-bracket",
        .message = list ? "the square bracket opened here is not closed where it should be"
                        : "the curly bracket opened here is not closed where it should be",
        .hint =
            "if it belongs to a text, put the whole text in quotation marks; if it is a list, close it "
            "and mind the commas",
        .span = {.offset = offset, .length = 1}};
}

Detected words_after_bracket(const Breakdown& b) {
    const auto line = scan::line(b.text, b.offset);
    const auto start = scan::line_start(b.text, b.offset);
    const auto value = scan::key(line);
    auto at = value ? value.from + value.length + 1 : scan::indent(line) + (scan::is_entry(line) ? 1 : 0);
    at = line.find_first_not_of(' ', at);
    if (at == npos || (line[at] != '[' && line[at] != '{') || start + at >= b.offset) return {};
    return Verdict{.rule = "first-sign",
                   .message = std::string("a text that begins with ") + line[at] +
                              " is taken for a list, and this goes on after it",
                   .hint = "put the whole text in quotation marks: \"...\"",
                   .span = {.offset = start + at, .length = 1}};
}

// ---------------------------------------------------------------- lines and colons

Detected colon_in_text(const Breakdown& b) {
    if (!complains(b, "map value") || b.offset >= b.text.size() || b.text[b.offset] != ':') return {};
    const auto start = scan::line_start(b.text, b.offset);
    const auto line = scan::line(b.text, b.offset);
    const auto lead = scan::key(line);
    const bool second = lead && start + lead.from + lead.length < b.offset;
    const bool entry = !lead && scan::is_entry(line);
    const bool prose = !lead && b.last.span.length > 0 && !b.last.quoted &&
                       line.substr(0, b.offset - start).find_first_of(" ", scan::indent(line)) != npos;
    if (!second && !entry && !prose) return {};
    return Verdict{
        .rule = "colon",
        .message = "a colon followed by a space inside a text makes YAML take it for a name and a value",
        .hint = std::string(use_quotes),
        .span = {.offset = b.offset, .length = 1}};
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

Verdict unknown(const Breakdown& b) {
    const auto start = scan::line_start(b.text, b.offset);
    const auto at = b.offset < b.text.size() ? b.offset : start;
    return {.rule = "syntax",
            .message = "this cannot be read as YAML",
            .hint =
                "look at this line and the one above: spaces at the beginning, colons, quotation marks, "
                "brackets; "
                "a text is safest in quotation marks",
            .span = {.offset = at, .length = 1}};
}

}  // namespace

Diagnostic explain(const Breakdown& breakdown, const SourcePtr& source) {
    constexpr std::array detectors{quote_open_at_end, bad_escape,          quote_swallowed_lines,
                                   words_after_quote, odd_indentation,     forbidden_beginning,
                                   open_bracket,      words_after_bracket, colon_in_text,
                                   lost_by_comment,   line_without_key,    misplaced_line};
    Detected verdict;
    for (auto* detector : detectors) {
        verdict = detector(breakdown);
        if (verdict) break;
    }
    if (!verdict) verdict = unknown(breakdown);
    return {.severity = Severity::error,
            .rule = std::string(verdict->rule),
            .message = std::move(verdict->message),
            .hint = std::move(verdict->hint),
            .source = source,
            .span = verdict->span};
}

}  // namespace plenum::read
