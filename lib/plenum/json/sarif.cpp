#include <plenum/base/diagnostic.hpp>
#include <plenum/json/json.hpp>
#include <plenum/json/value.hpp>

#include <algorithm>
#include <map>

namespace plenum::json {

namespace {

/// SARIF's words for a severity happen to be ours.
std::string_view level(Severity severity) {
    switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
    }
    return "error";
}

/// With a capital at its beginning and a full stop at its end.
std::string sentence(std::string_view text) {
    std::string result(text);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    if (!result.empty() && std::string_view(".?!").find(result.back()) == std::string_view::npos)
        result += '.';
    return result;
}

/// A file's name as a URI reference (RFC 3986): relative as it was given, or file:// from the root.
std::string uri(std::string_view name) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result(name.starts_with('/') ? "file://" : "");
    for (const char c : name) {
        if (plain.find(c) != std::string_view::npos) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += '%';
        result += digits[byte >> 4U];
        result += digits[byte & 15U];
    }
    return result;
}

Value region(const Source& source, Span span) {
    const auto from = source.position(span.offset);
    const auto to = source.position(span.offset + span.length);
    return {{"startLine", from.line},
            {"startColumn", from.column},
            {"endLine", to.line},
            {"endColumn", to.column}};
}

Value artifact(const Source& source) {
    return {{"uri", uri(source.name())}};
}

Value location(const Diagnostic& diagnostic) {
    Value result = Value::object();
    if (diagnostic.source) {
        result["physicalLocation"] = {{"artifactLocation", artifact(*diagnostic.source)},
                                      {"region", region(*diagnostic.source, diagnostic.span)}};
    }
    if (!diagnostic.motion.empty()) {
        Value motion{{"name", diagnostic.motion}, {"kind", "motion"}};
        if (diagnostic.part > 0) {
            motion["fullyQualifiedName"] = diagnostic.motion + ", part " + std::to_string(diagnostic.part);
        }
        result["logicalLocations"] = Value::array({std::move(motion)});
    }
    return result;
}

Value fix(const Diagnostic& diagnostic) {
    Value replacements = Value::array();
    for (const auto& [span, replacement] : diagnostic.fix) {
        replacements.push_back({{"deletedRegion", region(*diagnostic.source, span)},
                                {"insertedContent", {{"text", replacement}}}});
    }
    Value change{{"artifactLocation", artifact(*diagnostic.source)},
                 {"replacements", std::move(replacements)}};
    return {{"description", {{"text", sentence(diagnostic.hint)}}},
            {"artifactChanges", Value::array({std::move(change)})}};
}

Value result(const Diagnostic& diagnostic, std::size_t rule) {
    auto message = sentence(diagnostic.message);
    if (!diagnostic.hint.empty()) message += " " + sentence(diagnostic.hint);
    Value out{{"ruleId", diagnostic.rule},
              {"ruleIndex", rule},
              {"level", level(diagnostic.severity)},
              {"message", {{"text", std::move(message)}}}};
    auto place = location(diagnostic);
    if (!place.empty()) out["locations"] = Value::array({std::move(place)});
    if (diagnostic.source && !diagnostic.fix.empty()) out["fixes"] = Value::array({fix(diagnostic)});
    return out;
}

Value description(const std::string& id, const std::vector<RuleText>& rules) {
    const auto known = std::ranges::find(rules, id, &RuleText::id);
    if (known == rules.end()) return {{"id", id}};
    return {{"id", id},
            {"shortDescription", {{"text", sentence(known->summary)}}},
            {"help", {{"text", std::string(known->why)}}},
            {"defaultConfiguration", {{"level", level(known->severity)}}}};
}

}  // namespace

std::string sarif(const Diagnostics& diagnostics, const std::vector<RuleText>& rules) {
    std::map<std::string, std::size_t> index;
    for (const auto& each : diagnostics.all()) index.emplace(each.rule, 0);
    Value descriptions = Value::array();
    for (auto& [id, number] : index) {
        number = descriptions.size();
        descriptions.push_back(description(id, rules));
    }
    Value results = Value::array();
    for (const auto& each : diagnostics.sorted()) results.push_back(result(each, index.at(each.rule)));
    Value run{{"tool", {{"driver", {{"name", "Plenum"}, {"rules", std::move(descriptions)}}}}},
              {"columnKind", "unicodeCodePoints"},
              {"results", std::move(results)}};
    return printed({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Value::array({std::move(run)})}});
}

}  // namespace plenum::json
