// Names for the places that links lead to.
#include <plenum/render/document/docx/bookmarks.hpp>

namespace plenum::render::docx {

namespace {

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

Bookmarks::Bookmarks(const doc::Document& document, const std::vector<OutlineEntry>& outline) {
    for (const auto& entry : outline) learn(entry.anchor);
    for_each_block(document, [this](const doc::Block& block) {
        if (auto anchor = slug(block.anchor); !anchor.empty()) learn(std::move(anchor));
    });
}

void Bookmarks::learn(std::string anchor) {
    if (names_.contains(anchor)) return;
    constexpr std::size_t longest = 32;
    std::string stem;
    for (const char c : anchor) {
        if (stem.size() < longest) stem += is_plain(c) ? c : '_';
    }
    if (stem.front() == '_' || (stem.front() >= '0' && stem.front() <= '9')) stem.insert(0, "at");
    auto name = stem;
    for (int n = 2; !taken_.insert(name).second; ++n) name = stem + '_' + std::to_string(n);
    names_.emplace(std::move(anchor), std::move(name));
}

std::string Bookmarks::name(std::string_view anchor) const {
    const auto found = names_.find(anchor);
    return found == names_.end() ? std::string{} : found->second;
}

std::string Bookmarks::place(std::string_view anchor) {
    auto result = name(anchor);
    if (!result.empty() && !placed_.insert(result).second) result.clear();
    return result;
}

}  // namespace plenum::render::docx
