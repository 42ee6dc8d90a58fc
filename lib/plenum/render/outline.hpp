#pragma once

#include <plenum/doc/document.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plenum::render {

/// A name for a link made from a text: letters and digits in lower case, everything else a
/// hyphen ("Funding and pay" -> "funding-and-pay"). Empty for a text without any.
std::string slug(std::string_view text);

/// A heading with the anchor it goes by.
struct OutlineEntry {
    std::size_t element = 0;  ///< index into the document's elements
    const doc::Heading* heading = nullptr;
    std::string anchor;
    bool listed = false;  ///< in the table of contents: a section behind it
};

/// Every heading of a document in order, each with an anchor that is its own: two headings of
/// one text are told apart by "-2", "-3".
std::vector<OutlineEntry> outline(const doc::Document& document);

/// Calls `f` with every numbered block of a document, in brackets or not.
template <class F>
void for_each_block(const doc::Document& document, F f) {
    for (const auto& element : document.elements) {
        if (const auto* block = std::get_if<doc::Block>(&element)) f(*block);
        const auto* bracket = std::get_if<doc::Bracket>(&element);
        if (bracket == nullptr) continue;
        for (const auto& block : bracket->blocks) f(block);
    }
}

}  // namespace plenum::render
