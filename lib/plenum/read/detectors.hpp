#pragma once

#include <plenum/read/explain.hpp>

#include <optional>
#include <string>
#include <string_view>

/// The single explanations that explain() tries one after the other. Each looks at where a parse
/// broke off and either knows the mistake or passes.
namespace plenum::read::detectors {

struct Verdict {
    std::string_view rule;
    std::string message;
    std::string hint;
    Span span;
};
using Detected = std::optional<Verdict>;

inline constexpr std::string_view use_quotes =
    "put the whole text in quotation marks, or write >- after the colon and the text on the next line, "
    "further in";

/// Did the parser say that?
inline bool complains(const Breakdown& b, std::string_view words) {
    return b.complaint.find(words) != std::string_view::npos;
}

inline std::size_t end_of(Span span) {
    return span.offset + span.length;
}

Verdict no_space_after(std::string_view text, std::size_t colon);

// Quotation marks, backslashes, brackets, and signs that a text cannot begin with.
Detected quote_open_at_end(const Breakdown& b);
Detected quote_swallowed_lines(const Breakdown& b);
Detected words_after_quote(const Breakdown& b);
Detected bad_escape(const Breakdown& b);
Detected forbidden_beginning(const Breakdown& b);
Detected open_bracket(const Breakdown& b);
Detected words_after_bracket(const Breakdown& b);

// White space, lines and colons.
Detected odd_indentation(const Breakdown& b);
Detected joined_to_colon(const Breakdown& b);
Detected colon_in_text(const Breakdown& b);
Detected lost_by_comment(const Breakdown& b);
Detected line_without_key(const Breakdown& b);
Detected misplaced_line(const Breakdown& b);

}  // namespace plenum::read::detectors
