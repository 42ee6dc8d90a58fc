#include <plenum/base/locate.hpp>
#include <plenum/lint/report.hpp>
#include <plenum/lint/rule.hpp>

namespace plenum::lint {

namespace {

std::string name_of(const Motion& motion) {
    return label(motion);
}

}  // namespace

void Report::at(const Draft& draft, const Passage& passage, Span within, std::string message,
                std::string hint) {
    const auto& source = draft.motion->origin.source;
    const auto span = source ? locate(source->text(), passage.written, passage.text, within) : within;
    add(source, span, name_of(*draft.motion), passage.part, std::move(message), std::move(hint));
}

void Report::in_source(const Draft& draft, const Passage& passage, Span span, std::string message,
                       std::string hint) {
    add(draft.motion->origin.source, span, name_of(*draft.motion), passage.part, std::move(message),
        std::move(hint));
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
                 std::string hint) {
    out_.add({.severity = severity_,
              .rule = std::string(rule_.id),
              .message = std::move(message),
              .hint = std::move(hint),
              .source = source,
              .span = span,
              .motion = std::move(motion),
              .part = part});
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
