#include <plenum/base/marks.hpp>

#include <algorithm>
#include <cstdlib>
#include <utf8proc.h>

namespace plenum::text {

std::string without_marks(std::string_view folded) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(folded, is_ascii)) return std::string(folded);
    utf8proc_uint8_t* plain = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(folded.data()),
                                     static_cast<utf8proc_ssize_t>(folded.size()), &plain,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                                                                    UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD));
    if (length < 0) return std::string(folded);
    std::string result(reinterpret_cast<const char*>(plain), static_cast<std::size_t>(length));
    std::free(plain);  // utf8proc allocates with malloc
    return result;
}

}  // namespace plenum::text
