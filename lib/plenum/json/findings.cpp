#include <plenum/base/diagnostic.hpp>
#include <plenum/json/json.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

std::string_view name(Severity severity) {
    switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
    }
    return "error";
}

Value finding(const Diagnostic& diagnostic) {
    Value result{{"rule", diagnostic.rule},
                 {"severity", name(diagnostic.severity)},
                 {"message", diagnostic.message},
                 {"hint", diagnostic.hint},
                 {"file", nullptr},
                 {"line", nullptr},
                 {"column", nullptr},
                 {"end_line", nullptr},
                 {"end_column", nullptr},
                 {"motion", or_null(diagnostic.motion)},
                 {"part", diagnostic.part}};
    if (!diagnostic.source) return result;
    const auto from = diagnostic.source->position(diagnostic.span.offset);
    const auto to = diagnostic.source->position(diagnostic.span.offset + diagnostic.span.length);
    result["file"] = std::string(diagnostic.source->name());
    result["line"] = from.line;
    result["column"] = from.column;
    result["end_line"] = to.line;
    result["end_column"] = to.column;
    return result;
}

}  // namespace

std::string findings(const Diagnostics& diagnostics, std::size_t motions) {
    Value list = Value::array();
    for (const auto& each : diagnostics.sorted()) list.push_back(finding(each));
    const Value summary{{"motions", motions},
                        {"errors", diagnostics.count(Severity::error)},
                        {"warnings", diagnostics.count(Severity::warning)},
                        {"notes", diagnostics.count(Severity::note)}};
    return printed({{"schema", "plenum/validate/1"}, {"findings", std::move(list)}, {"summary", summary}});
}

}  // namespace plenum::json
