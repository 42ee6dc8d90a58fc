// Lines that are copied as they stand.
#include <plenum/base/controls.hpp>
#include <plenum/render/listing.hpp>

#include <algorithm>

namespace plenum::render {

std::string whole_lines(std::string_view lines,
                        const std::function<void(std::string&, std::string_view)>& written) {
    std::string result;
    std::string buffer;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto line = text::without_controls(lines.substr(0, end), buffer);
        if (written) {
            written(result, line);
        } else {
            result += line;
        }
        result += '\n';
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return result;
}

}  // namespace plenum::render
