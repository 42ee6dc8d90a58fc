// Greedy line breaking by display width.
#include <plenum/base/width.hpp>
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
            const auto wide = text::width(word);
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
            const auto bytes = text::fitting(word, columns);
            lines.back() = word.substr(0, bytes);
            used = columns;
            word.remove_prefix(bytes);
        }
    }
    return lines;
}

}  // namespace plenum::render
