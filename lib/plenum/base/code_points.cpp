#include <plenum/base/code_points.hpp>

#include <array>
#include <utf8proc.h>

namespace plenum::text {

Decoded decode_wide(std::string_view utf8, std::size_t at) {
    std::int32_t point = 0;
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data() + at);
    const auto n = utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(utf8.size() - at), &point);
    if (n <= 0) return {};
    return {.point = point, .bytes = static_cast<std::size_t>(n)};
}

void append(std::string& out, std::int32_t point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto n = utf8proc_encode_char(point, bytes.data());
    for (utf8proc_ssize_t i = 0; i < n; ++i) out += static_cast<char>(bytes[static_cast<std::size_t>(i)]);
}

std::int32_t fold_point(std::int32_t point) {
    if (point < 0x80) return point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point;
    switch (point) {
    case 0x2018:
    case 0x2019:
    case 0x02BC: return '\'';
    case 0x201C:
    case 0x201D: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014: return '-';
    case 0x00A0:
    case 0x2009:
    case 0x202F: return ' ';
    default: return utf8proc_tolower(point);
    }
}

}  // namespace plenum::text
