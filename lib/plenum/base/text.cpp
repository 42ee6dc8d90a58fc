#include <plenum/base/code_points.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>
#include <cstdint>
#include <utf8proc.h>
#include <utility>

namespace plenum::text {

namespace {

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

std::optional<std::size_t> invalid_utf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        std::int32_t point = 0;
        const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + i);
        const auto n = utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(bytes.size() - i), &point);
        if (n <= 0) return i;
        i += static_cast<std::size_t>(n);
    }
    return std::nullopt;
}

std::size_t length(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return !is_continuation(c); }));
}

std::string fold(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [point, bytes] = decode(utf8, i);
        append(result, fold_point(point));
        i += bytes;
    }
    return result;
}

std::string upper(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [point, bytes] = decode(utf8, i);
        append(result, utf8proc_toupper(point));
        i += bytes;
    }
    return result;
}

std::string_view trim(std::string_view utf8) {
    constexpr std::string_view space = " \t\r\n";
    const auto first = utf8.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return utf8.substr(first, utf8.find_last_not_of(space) - first + 1);
}

std::size_t distance(std::string_view a, std::string_view b) {
    // Damerau-Levenshtein in its restricted form (optimal string alignment), three rows.
    std::vector<std::size_t> two(b.size() + 1);
    std::vector<std::size_t> one(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) one[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = one[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({one[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], two[j - 2] + 1);
            }
        }
        std::swap(two, one);
        std::swap(one, row);
    }
    return one[b.size()];
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
    // A long word is nobody's slip of the finger, and comparing it would cost its square.
    if (word.size() > 64) return {};
    const auto folded = fold(word);
    std::string_view best;
    std::size_t least = std::max<std::size_t>(1, folded.size() / 3) + 1;
    for (const auto candidate : candidates) {
        const auto steps = distance(folded, fold(candidate));
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}

}  // namespace plenum::text
