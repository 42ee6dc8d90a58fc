#include <plenum/write/edits.hpp>

#include <algorithm>

namespace plenum::write {

bool overlap(const Edit& a, const Edit& b) {
    if (a.span.offset == b.span.offset) return true;
    const auto& first = a.span.offset < b.span.offset ? a.span : b.span;
    const auto& second = a.span.offset < b.span.offset ? b.span : a.span;
    return first.offset + first.length > second.offset;
}

std::string apply(std::string_view source, std::vector<Edit> edits) {
    std::ranges::stable_sort(edits, {}, [](const Edit& edit) { return edit.span.offset; });
    std::string result;
    result.reserve(source.size());
    std::size_t done = 0;
    const Edit* last = nullptr;
    for (const auto& edit : edits) {
        const auto [offset, length] = edit.span;
        if (offset > source.size() || length > source.size() - offset) continue;
        if (last != nullptr && overlap(*last, edit)) continue;
        result += source.substr(done, offset - done);
        result += edit.replacement;
        done = offset + length;
        last = &edit;
    }
    return result += source.substr(done);
}

}  // namespace plenum::write
