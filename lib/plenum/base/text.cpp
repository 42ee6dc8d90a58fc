#include <plenum/base/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utf8proc.h>

namespace plenum::text {

namespace {

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// A code point and how many bytes it took; malformed bytes come out one at a time as U+FFFD.
struct Decoded {
    std::int32_t point = 0xFFFD;
    std::size_t bytes = 1;
};

Decoded decode(std::string_view utf8, std::size_t at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte < 0x80) return {.point = byte, .bytes = 1};
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

bool is_digit(std::int32_t point) {
    return point >= '0' && point <= '9';
}

bool is_ascii_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_word(std::int32_t point) {
    if (point < 0x80) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || is_digit(point);
    }
    const auto category = utf8proc_category(point);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_NO);
}

void append_lower(std::string& out, std::string_view ascii) {
    const auto from = out.size();
    out.append(ascii);
    for (auto at = from; at < out.size(); ++at) {
        if (out[at] >= 'A' && out[at] <= 'Z') out[at] = static_cast<char>(out[at] + ('a' - 'A'));
    }
}

/// May this mark stand inside a word, between those two characters?
bool joins(std::int32_t before, std::int32_t mark, std::int32_t after) {
    if (!is_word(after)) return false;
    switch (fold_point(mark)) {
    case '\'':
    case '-':
    case '&': return true;
    case '.':
    case ',': return is_digit(before) && is_digit(after);
    default: return false;
    }
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

std::vector<Word> words(std::string_view utf8) {
    std::vector<Word> result;
    result.reserve(utf8.size() / 6 + 1);
    bool inside = false;
    std::int32_t before = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        // Nearly all text is ASCII letters: take a run of them at once.
        auto end = i;
        while (end < utf8.size() && is_ascii_word(utf8[end])) ++end;
        if (end > i) {
            if (!inside) result.push_back({.folded = {}, .offset = i, .length = 0});
            auto& word = result.back();
            append_lower(word.folded, utf8.substr(i, end - i));
            i = end;
            word.length = end - word.offset;
            inside = true;
            before = static_cast<unsigned char>(utf8[end - 1]);
            continue;
        }
        const auto [point, bytes] = decode(utf8, i);
        if (is_word(point)) {
            if (!inside) result.push_back({.folded = {}, .offset = i, .length = 0});
            append(result.back().folded, fold_point(point));
            result.back().length = i + bytes - result.back().offset;
            inside = true;
        } else if (inside && i + bytes < utf8.size() && joins(before, point, decode(utf8, i + bytes).point)) {
            append(result.back().folded, fold_point(point));
        } else {
            inside = false;
        }
        before = point;
        i += bytes;
    }
    return result;
}

std::vector<std::size_t> places(const std::vector<Word>& words, const std::vector<Word>& wanted) {
    std::vector<std::size_t> result;
    if (wanted.empty()) return result;
    for (std::size_t at = 0; at + wanted.size() <= words.size(); ++at) {
        std::size_t same = 0;
        while (same < wanted.size() && words[at + same].folded == wanted[same].folded) ++same;
        if (same == wanted.size()) result.push_back(at);
    }
    return result;
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
