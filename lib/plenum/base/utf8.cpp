#include <plenum/base/utf8.hpp>

#include <utf8proc.h>

namespace plenum::text {

Character wide_character(std::string_view utf8, std::size_t at) {
    std::int32_t point = 0;
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data() + at);
    const auto n = utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(utf8.size() - at), &point);
    if (n <= 0) return {};
    return {.point = point, .bytes = static_cast<std::size_t>(n)};
}

}  // namespace plenum::text
