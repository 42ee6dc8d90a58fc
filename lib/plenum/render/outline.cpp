// The headings of a document and their anchors.
#include <plenum/base/text.hpp>
#include <plenum/render/outline.hpp>

#include <set>

namespace plenum::render {

std::string slug(std::string_view text) {
    std::string result;
    for (const auto& word : text::words(text)) {
        if (!result.empty()) result += '-';
        for (const char c : word.folded) {
            const bool plain =
                (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) >= 0x80);
            result += plain ? c : '-';
        }
    }
    return result;
}

std::vector<OutlineEntry> outline(const doc::Document& document) {
    std::vector<OutlineEntry> result;
    std::set<std::string, std::less<>> taken;
    bool behind_contents = false;
    for (std::size_t i = 0; i < document.elements.size(); ++i) {
        if (std::holds_alternative<doc::Contents>(document.elements[i])) behind_contents = true;
        const auto* heading = std::get_if<doc::Heading>(&document.elements[i]);
        if (heading == nullptr) continue;
        auto anchor = slug(heading->anchor.empty() ? heading->text : heading->anchor);
        if (anchor.empty()) anchor = "section";
        const auto stem = anchor;
        for (int n = 2; !taken.insert(anchor).second; ++n) anchor = stem + "-" + std::to_string(n);
        result.push_back({.element = i,
                          .heading = heading,
                          .anchor = std::move(anchor),
                          .listed = behind_contents && (heading->level == 2 || heading->listed)});
    }
    return result;
}

}  // namespace plenum::render
