#include <plenum/base/text.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

#include <iterator>

namespace plenum::render::diagnostics {

namespace {

void show(const Diagnostic& d, std::string& out) {
    const auto add = std::back_inserter(out);
    fmt::format_to(add, "{}[{}]: {}\n", render::name(d.severity), d.rule, d.message);
    if (d.source) {
        const auto at = d.source->position(d.span.offset);
        const auto line = d.source->line(at.line);
        const auto marked = d.source->text().substr(d.span.offset, d.span.length);
        const auto carets = std::max<std::size_t>(1, text::length(marked));
        const auto gutter = fmt::to_string(at.line);
        fmt::format_to(add, "{:>{}}--> {}:{}:{}\n", "", gutter.size(), d.source->name(), at.line, at.column);
        fmt::format_to(add, "{} | {}\n", gutter, line);
        fmt::format_to(add, "{:>{}} | {:>{}}{:^>{}}\n", "", gutter.size(), "", at.column - 1, "", carets);
    }
    if (!d.hint.empty()) fmt::format_to(add, "  hint: {}\n", d.hint);
}

std::string write(const Diagnostics& diagnostics, bool /*colour*/) {
    std::string out;
    for (const auto& d : diagnostics.sorted()) {
        show(d, out);
        out += '\n';
    }
    return out;
}

}  // namespace

extern const Style full{.name = "full", .write = write};

}  // namespace plenum::render::diagnostics
