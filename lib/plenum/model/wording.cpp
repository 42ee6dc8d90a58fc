#include <plenum/base/text.hpp>
#include <plenum/model/wording.hpp>

namespace plenum {

namespace {

void find_signs(std::string_view text, std::string_view signs, int part, std::vector<Stretch>& out) {
    if (signs.empty()) return;
    for (auto at = text.find(signs); at != std::string_view::npos; at = text.find(signs, at + signs.size())) {
        out.push_back({.part = part, .span = {.offset = at, .length = signs.size()}});
    }
}

void find(std::string_view text, std::string_view wanted, int part, std::vector<Stretch>& out) {
    const auto sought = text::words(wanted);
    if (sought.empty()) return find_signs(text, text::trim(wanted), part, out);
    const auto words = text::words(text);
    for (const auto first : text::places(words, sought)) {
        const auto& last = words[first + sought.size() - 1];
        const auto begin = words[first].offset;
        auto end = last.offset + last.length;
        // A stop or a bracket written behind the words is meant with them.
        const auto tail = wanted.substr(sought.back().offset + sought.back().length);
        if (!tail.empty() && text.substr(end).starts_with(tail)) end += tail.size();
        out.push_back({.part = part, .span = {.offset = begin, .length = end - begin}});
    }
}

}  // namespace

std::vector<Stretch> stretches(const Motion& motion, std::string_view words, int part) {
    std::vector<Stretch> result;
    const auto parts = static_cast<int>(motion.parts.size());
    if (part == 0) find(motion.text, words, 0, result);
    for (int i = 1; i <= parts; ++i) {
        if (part == 0 || part == i) find(text_of(motion, i), words, i, result);
    }
    return result;
}

const std::string& text_of(const Motion& motion, int part) {
    return part == 0 ? motion.text : motion.parts[static_cast<std::size_t>(part) - 1].text;
}

Motion reworded(Motion motion, const Stretch& stretch, std::string_view with) {
    auto& text =
        stretch.part == 0 ? motion.text : motion.parts[static_cast<std::size_t>(stretch.part) - 1].text;
    auto [offset, length] = stretch.span;
    if (with.empty()) {
        const auto end = offset + length;
        const bool before = offset == 0 || text[offset - 1] == ' ';
        if (before && end < text.size() && text[end] == ' ') {
            ++length;
        } else if (before && offset > 0) {
            --offset;
            ++length;
        }
    }
    text.replace(offset, length, with);
    return motion;
}

}  // namespace plenum
