// Greedy line breaking by display width.
#include <plenum/base/controls.hpp>
#include <plenum/base/display.hpp>
#include <plenum/render/wrap.hpp>

namespace plenum::render {

std::string flat(const doc::Runs& runs) {
    std::string result;
    for (const auto& run : runs) {
        switch (run.style) {
        case doc::Run::Style::added: result += "[added: " + run.text + "]"; break;
        case doc::Run::Style::struck: result += "[struck: " + run.text + "]"; break;
        default: result += run.text;
        }
    }
    return result;
}

namespace {

/// As much of a word as fits, at least a character, so that a loop over it ends.
std::string_view front(std::string_view word, std::size_t columns) {
    const auto head = text::first_columns(word, columns);
    if (!head.empty()) return head;
    std::size_t bytes = 1;
    while (bytes < word.size() && (static_cast<unsigned char>(word[bytes]) & 0xC0U) == 0x80U) ++bytes;
    return word.substr(0, bytes);
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::string buffer;
    text = text::without_controls(text, buffer);
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto end = std::min(text.find(' ', i), text.size());
        auto word = text.substr(i, end - i);
        i = end + 1;
        while (!word.empty()) {
            const auto wide = text::columns(word);
            const auto blank = lines.back().empty() ? 0U : 1U;
            if (used + blank + wide <= columns) {
                if (blank != 0) lines.back() += ' ';
                lines.back() += word;
                used += blank + wide;
                break;
            }
            if (!lines.back().empty()) {
                lines.emplace_back();
                used = 0;
                continue;
            }
            const auto head = front(word, columns);
            lines.back() = head;
            used = columns;
            word.remove_prefix(head.size());
        }
    }
    return lines;
}

}  // namespace plenum::render
