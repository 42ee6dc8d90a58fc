// Explanations: quotation marks, backslashes, brackets, and signs that a text cannot begin with.
#include <plenum/read/detectors.hpp>
#include <plenum/read/scan.hpp>

#include <algorithm>

namespace plenum::read::detectors {

namespace {

constexpr auto npos = std::string_view::npos;

Verdict never_closed(std::size_t offset, char quote) {
    return {.rule = "open-quote",
            .message = "the quotation mark that is opened here is never closed",
            .hint = std::string("put a ") + quote + " at the end of the text",
            .span = {.offset = offset, .length = 1}};
}

}  // namespace

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
    const auto next = b.text.substr(end, 2);
    if (next.size() == 2 && next[0] == ':' && next[1] > ' ') return no_space_after(b.text, end);
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

}  // namespace plenum::read::detectors
