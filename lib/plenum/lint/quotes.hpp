#pragma once

#include <plenum/base/source.hpp>

#include <optional>
#include <string_view>
#include <vector>

/// Quotation marks in a text: straight and typographic, double and single. An apostrophe is none.
namespace plenum::lint {

struct Quote {
    Span whole;   ///< with its marks
    Span inside;  ///< without; to the end of the text when it is never closed
    bool closed = true;
};

/// The quotations of a text in order. A double mark that is never closed makes one that goes to
/// the next comma or full stop; a single one that is never closed is an apostrophe.
std::vector<Quote> quotes(std::string_view text);

/// Does a stretch begin inside a quotation?
bool in_quotes(std::string_view text, Span within);

/// The first double or typographic mark that has no other half.
std::optional<Span> odd_quote(std::string_view text);

}  // namespace plenum::lint
