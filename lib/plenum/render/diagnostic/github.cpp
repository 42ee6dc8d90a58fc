#include <plenum/base/display.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

#include <iterator>

namespace plenum::render::diagnostics {

namespace {

/// What would end a workflow command or one of its properties goes as %XX.
std::string escaped(std::string_view text, bool property) {
    std::string out;
    for (const char c : text) {
        const bool separates = property && (c == ':' || c == ',');
        if (c == '%' || c == '\r' || c == '\n' || separates) {
            fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
        } else {
            out += c;
        }
    }
    return out;
}

std::string_view command(Severity severity) {
    return severity == Severity::note ? "notice" : name(severity);
}

std::string place(const Diagnostic& d) {
    if (!d.source) return {};
    const auto from = d.source->position(d.span.offset);
    const auto to = d.source->position(d.span.offset + d.span.length);
    auto out = fmt::format("file={},line={},endLine={},", escaped(text::printable(d.source->name()), true),
                           from.line, to.line);
    // Columns are understood only within one line.
    if (from.line == to.line)
        fmt::format_to(std::back_inserter(out), "col={},endColumn={},", from.column, to.column);
    return out;
}

/// Workflow commands: GitHub shows each finding beside its line in a pull request.
std::string write(const Diagnostics& diagnostics, bool /*colour*/) {
    std::string out;
    for (const auto& d : diagnostics.sorted()) {
        auto message = text::printable(d.message);
        if (!d.hint.empty()) message += "\n" + d.hint;
        fmt::format_to(std::back_inserter(out), "::{} {}title={}::{}\n", command(d.severity), place(d),
                       escaped(d.rule, true), escaped(message, false));
    }
    return out;
}

}  // namespace

extern const Style github{.name = "github", .write = write};

}  // namespace plenum::render::diagnostics
