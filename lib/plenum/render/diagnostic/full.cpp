#include <plenum/base/display.hpp>
#include <plenum/base/text.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace plenum::render::diagnostics {

namespace {

constexpr std::size_t width = 100;   ///< columns of a line that are shown
constexpr std::size_t context = 40;  ///< of which so many before the place, when the line is cut
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

/// Terminal colours, all empty when none are wanted.
struct Colours {
    std::string_view bold;
    std::string_view severity;
    std::string_view quiet;
    std::string_view off;
};

Colours colours(Severity severity, bool wanted) {
    if (!wanted) return {};
    const auto* const of_severity = severity == Severity::error     ? "\x1b[1;31m"
                                    : severity == Severity::warning ? "\x1b[1;33m"
                                                                    : "\x1b[1;36m";
    return {.bold = "\x1b[1m", .severity = of_severity, .quiet = "\x1b[34m", .off = "\x1b[0m"};
}

/// A line round a place: what is shown before it, of it and after it.
struct Excerpt {
    std::string before;
    std::string marked;
    std::string after;
};

Excerpt excerpt(std::string_view line, std::size_t offset, std::size_t length) {
    offset = std::min(offset, line.size());
    Excerpt result{.before = text::printable(line.substr(0, offset)),
                   .marked = text::printable(line.substr(offset, length)),
                   .after = text::printable(line.substr(std::min(line.size(), offset + length)))};
    if (text::columns(result.before) + text::columns(result.marked) + text::columns(result.after) <= width)
        return result;
    if (text::columns(result.before) > context) {
        result.before = std::string(ellipsis) + std::string(text::last_columns(result.before, context));
    }
    auto left = width - text::columns(result.before);
    if (text::columns(result.marked) > left) {
        result.marked = std::string(text::first_columns(result.marked, left)) + std::string(ellipsis);
        result.after.clear();
        return result;
    }
    left -= text::columns(result.marked);
    if (text::columns(result.after) > left) {
        result.after = std::string(text::first_columns(result.after, left)) + std::string(ellipsis);
    }
    return result;
}

/// The part of a source line near a byte: enough of it to cut the excerpt from, however long the
/// line is.
struct Near {
    std::string_view line;
    std::size_t offset = 0;
};

Near near(std::string_view line, std::size_t offset) {
    constexpr std::size_t reach = 2000;
    if (line.size() <= 2 * reach) return {line, offset};
    auto start = offset > reach ? offset - reach : 0;
    while (start > 0 && start < offset && (static_cast<unsigned char>(line[start]) & 0xC0U) == 0x80U) ++start;
    auto end = std::min(line.size(), offset + reach);
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) ++end;
    return {line.substr(start, end - start), offset - start};
}

void show_place(const Diagnostic& d, const Colours& c, std::string& out) {
    const auto add = std::back_inserter(out);
    const auto at = d.source->position(d.span.offset);
    const auto gutter = fmt::to_string(at.line);
    fmt::format_to(add, "{}{:>{}}-->{} {}:{}:{}\n", c.quiet, "", gutter.size(), c.off,
                   text::printable(d.source->name()), at.line, at.column);
    const auto line = d.source->line(at.line);
    const auto start = d.source->line_offset(at.line);
    const auto [part, offset] = near(line, std::min(d.span.offset - start, line.size()));
    const auto shown = excerpt(part, offset, d.span.length);
    const auto carets = std::max<std::size_t>(1, text::columns(shown.marked));
    fmt::format_to(add, "{}{} |{} {}{}{}\n", c.quiet, gutter, c.off, shown.before, shown.marked, shown.after);
    fmt::format_to(add, "{}{:>{}} |{} {:>{}}{}{:^>{}}{}\n", c.quiet, "", gutter.size(), c.off, "",
                   text::columns(shown.before), c.severity, "", carets, c.off);
}

void show(const Diagnostic& d, bool colour, std::string& out) {
    const auto add = std::back_inserter(out);
    const auto c = colours(d.severity, colour);
    fmt::format_to(add, "{}{}[{}]{}{}: {}{}\n", c.severity, render::name(d.severity), d.rule, c.off, c.bold,
                   text::printable(d.message), c.off);
    if (d.source) show_place(d, c, out);
    std::string_view hints = d.hint;
    while (!hints.empty()) {
        const auto hint = hints.substr(0, hints.find('\n'));
        fmt::format_to(add, "  hint: {}\n", text::printable(hint));
        hints.remove_prefix(std::min(hints.size(), hint.size() + 1));
    }
}

std::string write(const Diagnostics& diagnostics, bool colour) {
    std::string out;
    for (const auto& d : diagnostics.sorted()) {
        show(d, colour, out);
        out += '\n';
    }
    return out;
}

}  // namespace

extern const Style full{.name = "full", .write = write};

}  // namespace plenum::render::diagnostics
