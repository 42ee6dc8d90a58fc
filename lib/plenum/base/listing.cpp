#include <plenum/base/listing.hpp>

namespace plenum {

std::string listed(const std::vector<std::string>& things) {
    std::string result;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (i > 0) result += i + 1 == things.size() ? " and " : ", ";
        result += things[i];
    }
    return result;
}

std::string joined(const std::vector<std::string>& things) {
    const std::vector<std::string_view> views(things.begin(), things.end());
    return joined(std::span(views));
}

std::string joined(std::span<const std::string_view> things) {
    std::string result;
    for (const auto thing : things) {
        if (!result.empty()) result += ", ";
        result += thing;
    }
    return result;
}

}  // namespace plenum
