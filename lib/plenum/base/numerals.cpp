#include <plenum/base/numerals.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace plenum {

std::string roman(std::size_t n) {
    static constexpr std::array<std::pair<std::size_t, std::string_view>, 13> digits{{
        {1000, "m"},
        {900, "cm"},
        {500, "d"},
        {400, "cd"},
        {100, "c"},
        {90, "xc"},
        {50, "l"},
        {40, "xl"},
        {10, "x"},
        {9, "ix"},
        {5, "v"},
        {4, "iv"},
        {1, "i"},
    }};
    std::string result;
    for (const auto& [value, letters] : digits) {
        for (; n >= value; n -= value) result += letters;
    }
    return result;
}

std::string letter(std::size_t n) {
    std::string result;
    for (++n; n > 0; n = (n - 1) / 26) {
        result.insert(result.begin(), static_cast<char>('a' + static_cast<char>((n - 1) % 26)));
    }
    return result;
}

}  // namespace plenum
