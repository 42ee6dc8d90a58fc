#include <plenum/base/display.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

#include <iterator>

namespace plenum::render {

std::string_view name(Severity severity) {
    switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
    }
    return "error";
}

namespace diagnostics {

namespace {

/// A line for each finding, as compilers print them, so that editors find the place.
std::string write(const Diagnostics& diagnostics, bool /*colour*/) {
    std::string out;
    for (const auto& d : diagnostics.sorted()) {
        if (d.source) {
            const auto at = d.source->position(d.span.offset);
            fmt::format_to(std::back_inserter(out), "{}:{}:{}: ", text::printable(d.source->name()), at.line,
                           at.column);
        }
        fmt::format_to(std::back_inserter(out), "{}[{}]: {}\n", render::name(d.severity), d.rule,
                       text::printable(d.message));
    }
    return out;
}

}  // namespace

extern const Style concise{.name = "concise", .write = write};

}  // namespace diagnostics
}  // namespace plenum::render
