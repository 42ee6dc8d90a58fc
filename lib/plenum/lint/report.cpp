#include <plenum/base/locate.hpp>
#include <plenum/lint/report.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint {

namespace {

std::string name_of(const Motion& motion) {
    return label(motion);
}

/// The first of the edits that finds its words in the source as they stand in the text.
std::vector<Edit> first_possible(std::string_view source, const Passage& passage,
                                 const std::vector<Edit>& ways) {
    for (const auto& [within, replacement] : ways) {
        const auto words = passage.text.substr(within.offset, within.length);
        if (words.empty()) continue;  // a place between two characters is not certain
        const auto found = locate(source, passage.written, passage.text, within);
        const Span span{.offset = found.offset, .length = words.size()};
        if (source.substr(span.offset, span.length) == words) return {{span, replacement}};
    }
    return {};
}

}  // namespace

void Report::at(const Draft& draft, const Passage& passage, Span within, std::string message,
                std::string hint) {
    const auto& source = draft.motion->origin.source;
    const auto span = source ? locate(source->text(), passage.written, passage.text, within) : within;
    add(source, span, name_of(*draft.motion), passage.part, std::move(message), std::move(hint));
}

void Report::at(const Draft& draft, const Passage& passage, Span within, std::string message,
                std::string hint, const std::vector<Edit>& ways) {
    const auto& source = draft.motion->origin.source;
    const auto span = source ? locate(source->text(), passage.written, passage.text, within) : within;
    add(source, span, name_of(*draft.motion), passage.part, std::move(message), std::move(hint),
        source ? first_possible(source->text(), passage, ways) : std::vector<Edit>{});
}

void Report::in_source(const Draft& draft, const Passage& passage, Span span, std::string message,
                       std::string hint, std::vector<Edit> fix) {
    add(draft.motion->origin.source, span, name_of(*draft.motion), passage.part, std::move(message),
        std::move(hint), std::move(fix));
}

void Report::on(const Motion& motion, std::string_view field, std::string message, std::string hint) {
    add(motion.origin.source, motion.origin.at(field), name_of(motion), 0, std::move(message),
        std::move(hint));
}

void Report::on(const Amendment& amendment, std::string_view field, std::string message, std::string hint) {
    add(amendment.origin.source, amendment.origin.at(field), amendment.id, amendment.part.value_or(0),
        std::move(message), std::move(hint));
}

void Report::add(const SourcePtr& source, Span span, std::string motion, int part, std::string message,
                 std::string hint, std::vector<Edit> fix) {
    out_.add({.severity = severity_,
              .rule = std::string(rule_.id),
              .message = std::move(message),
              .hint = std::move(hint),
              .source = source,
              .span = span,
              .motion = std::move(motion),
              .part = part,
              .fix = std::move(fix)});
}

std::string quoted(std::string_view words) {
    constexpr std::size_t limit = 60;
    std::string shown;
    for (const char c : words) {
        if (c != '\n' && c != '\t') {
            shown += c;
        } else if (!shown.ends_with(' ')) {
            shown += ' ';
        }
    }
    if (text::length(shown) > limit) {
        auto cut = shown.rfind(' ', limit - 4);
        if (cut == std::string::npos || cut == 0) cut = shown.size();
        if (cut < shown.size()) shown = shown.substr(0, cut) + " ...";
    }
    return "\"" + shown + "\"";
}

}  // namespace plenum::lint
