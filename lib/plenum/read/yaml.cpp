#include <plenum/read/bytes.hpp>
#include <plenum/read/explain.hpp>
#include <plenum/read/scan.hpp>
#include <plenum/read/tree_builder.hpp>
#include <plenum/read/yaml.hpp>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <optional>
#include <string>

namespace plenum::read {

namespace {

constexpr std::size_t max_rereading = 4U << 20U;  ///< bytes read again after mistakes, in all
constexpr std::size_t max_mistakes = 20;          ///< more than this in one file help nobody

/// What one reading of a text came to.
struct Reading {
    std::vector<Tree> documents;
    std::vector<Diagnostic> found;
    std::optional<Diagnostic> mistake;  ///< why it broke off
    std::size_t entries = 0;            ///< how far in the entries of the list stand that it broke off in
};

Diagnostic refused(Refusal refusal, const SourcePtr& source) {
    return {.severity = Severity::error,
            .rule = std::move(refusal.rule),
            .message = std::move(refusal.message),
            .hint = std::move(refusal.hint),
            .source = source,
            .span = {.offset = std::min(refusal.offset, source->text().size()), .length = 1}};
}

Reading parse(std::string_view text, const SourcePtr& source) {
    const std::size_t base = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    Window window(text.substr(base));
    std::istream in(&window);
    TreeBuilder builder(text, base, source, window);
    Reading result;
    try {
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& e) {
        const auto mark = base + static_cast<std::size_t>(std::max(0, e.mark.pos));
        result.mistake = explain({.text = text,
                                  .offset = std::min(mark, text.size()),
                                  .complaint = e.msg,
                                  .open = &builder.open(),
                                  .last = builder.last(),
                                  .reached = builder.reached()},
                                 source);
    } catch (Refusal& refusal) {
        result.mistake = refused(std::move(refusal), source);
    }
    if (result.mistake) {
        // A line that stands too far out has closed the list already, but belongs to it still.
        const auto list = builder.outermost_list();
        const auto line = scan::line(text, result.mistake->span.offset);
        if (list < result.mistake->span.offset && line.find_first_not_of(" \t") > 0) {
            result.entries = list - scan::line_start(text, list);
        }
        builder.salvage();
    }
    result.documents = std::move(builder.documents);
    result.found = std::move(builder.found);
    return result;
}

/// A line that begins something new where entries stand `column` far in.
bool begins_entry(std::string_view line, std::size_t column) {
    if (scan::is_blank(line) || scan::is_comment(line)) return false;
    const auto indent = scan::indent(line);
    if (line[indent] == '\t' || scan::odd_blank(line.substr(indent)) > 0) return false;
    return indent < column || (indent == column && (scan::is_entry(line) || column == 0));
}

/// The entry (or, outside of a list, the outermost key with all that belongs to it) in which a
/// mistake stands.
Span entry_round(std::string_view text, std::size_t offset, std::size_t column) {
    auto start = scan::line_start(text, std::min(offset, text.size()));
    while (start > 0 && !begins_entry(scan::line(text, start), column))
        start = scan::line_start(text, start - 1);
    auto end = scan::next_line(text, std::max(start, std::min(offset, text.size())));
    while (end < text.size() && !begins_entry(scan::line(text, end), column))
        end = scan::next_line(text, end);
    return {.offset = start, .length = end - start};
}

/// Blanks a stretch without moving anything; false when there was nothing left to blank.
bool blank(std::string& text, Span span) {
    bool changed = false;
    for (auto i = span.offset; i < span.offset + span.length && i < text.size(); ++i) {
        if (text[i] == '\n' || text[i] == '\r' || text[i] == ' ') continue;
        text[i] = ' ';
        changed = true;
    }
    return changed;
}

/// Masses, depth and aliases are no slips: the file is of another making.
bool is_hopeless(const Diagnostic& mistake) {
    return mistake.rule.starts_with("too-") || mistake.rule == "alias";
}

}  // namespace

std::vector<Tree> yaml(const SourcePtr& source, Diagnostics& out) {
    if (auto unsound = unsound_bytes(source)) {
        out.add(std::move(*unsound));
        return {};
    }
    auto reading = parse(source->text(), source);
    std::string patched;
    std::size_t reread = 0;
    std::size_t mistakes = 0;
    while (reading.mistake) {
        auto mistake = std::move(*reading.mistake);
        const auto span =
            entry_round(patched.empty() ? source->text() : patched, mistake.span.offset, reading.entries);
        const bool hopeless = is_hopeless(mistake);
        out.add(std::move(mistake));
        reread += source->text().size();
        if (hopeless) return {};
        if (++mistakes >= max_mistakes || reread > max_rereading) break;
        if (patched.empty()) patched = std::string(source->text());
        if (!blank(patched, span)) break;
        reading = parse(patched, source);
    }
    for (auto& found : reading.found) out.add(std::move(found));
    return std::move(reading.documents);
}

}  // namespace plenum::read
