#include <plenum/base/source.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>

namespace plenum {

Source::Source(std::string name, std::string text)
    : name_(std::move(name)),
      text_(std::move(text)),
      line_starts_{0} {
    for (auto at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
        line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
    }
}

Position Source::position(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto after = std::ranges::upper_bound(line_starts_, offset);
    const auto line = static_cast<std::size_t>(after - line_starts_.begin());
    const std::size_t start = line_starts_[line - 1];
    return {.line = line, .column = 1 + text::length(text().substr(start, offset - start))};
}

std::string_view Source::line(std::size_t number) const {
    if (number == 0 || number > line_starts_.size()) return {};
    const std::size_t start = line_starts_[number - 1];
    const auto end = text_.find('\n', start);
    auto result = text().substr(start, end == std::string::npos ? end : end - start);
    if (result.ends_with('\r')) result.remove_suffix(1);
    return result;
}

std::size_t Source::line_offset(std::size_t number) const {
    return number == 0 || number > line_starts_.size() ? text_.size() : line_starts_[number - 1];
}

}  // namespace plenum
