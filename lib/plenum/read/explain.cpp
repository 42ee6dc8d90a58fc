#include <plenum/read/detectors.hpp>
#include <plenum/read/explain.hpp>
#include <plenum/read/scan.hpp>

#include <array>

namespace plenum::read {

namespace {

detectors::Verdict unknown(const Breakdown& b) {
    const auto start = scan::line_start(b.text, b.offset);
    const auto at = b.offset < b.text.size() ? b.offset : start;
    return {.rule = "syntax",
            .message = "this cannot be read as YAML",
            .hint =
                "look at this line and the one above: spaces at the beginning, colons, quotation marks, "
                "brackets; "
                "a text is safest in quotation marks",
            .span = {.offset = at, .length = 1}};
}

}  // namespace

Diagnostic explain(const Breakdown& breakdown, const SourcePtr& source) {
    constexpr std::array detectors{
        detectors::quote_open_at_end, detectors::bad_escape,          detectors::quote_swallowed_lines,
        detectors::words_after_quote, detectors::odd_indentation,     detectors::forbidden_beginning,
        detectors::open_bracket,      detectors::words_after_bracket, detectors::joined_to_colon,
        detectors::colon_in_text,     detectors::lost_by_comment,     detectors::line_without_key,
        detectors::misplaced_line};
    detectors::Detected verdict;
    for (auto* detector : detectors) {
        verdict = detector(breakdown);
        if (verdict) break;
    }
    if (!verdict) verdict = unknown(breakdown);
    return {.severity = Severity::error,
            .rule = std::string(verdict->rule),
            .message = std::move(verdict->message),
            .hint = std::move(verdict->hint),
            .source = source,
            .span = verdict->span};
}

}  // namespace plenum::read
