#include <plenum/base/code_points.hpp>
#include <plenum/base/text.hpp>
#include <plenum/base/word_count.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utf8proc.h>
#include <utility>

namespace plenum::text {

namespace {

/// By byte: a letter or digit of ASCII in lower case, 0 for all else. Nearly all text is such, and
/// every text is cut into words more than once.
constexpr auto ascii_lower = [] {
    std::array<char, 256> table{};
    for (char c = 'a'; c <= 'z'; ++c) table.at(static_cast<std::size_t>(c)) = c;
    for (char c = 'A'; c <= 'Z'; ++c)
        table.at(static_cast<std::size_t>(c)) = static_cast<char>(c + ('a' - 'A'));
    for (char c = '0'; c <= '9'; ++c) table.at(static_cast<std::size_t>(c)) = c;
    return table;
}();

char lower_ascii(char c) {
    return ascii_lower[static_cast<unsigned char>(c)];
}

bool is_digit(std::int32_t point) {
    return point >= '0' && point <= '9';
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
    out.resize(from + ascii.size());
    std::ranges::transform(ascii, out.begin() + static_cast<std::ptrdiff_t>(from), lower_ascii);
}

/// May the mark that stands there be inside a word, after that character?
bool joins(std::int32_t before, const Decoded& mark, std::string_view utf8, std::size_t at) {
    const auto folded = fold_point(mark.point);
    const bool in_number = folded == '.' || folded == ',';
    if (!in_number && folded != '\'' && folded != '-' && folded != '&') return false;
    if (at + mark.bytes >= utf8.size()) return false;
    const auto after = decode(utf8, at + mark.bytes).point;
    return in_number ? is_digit(before) && is_digit(after) : is_word(after);
}

/// Walks through a text and tells `take` where a word begins, and piece by piece what stands in it.
template <class Take>
void each_word(std::string_view utf8, Take& take) {
    bool inside = false;
    std::int32_t before = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        // Nearly all text is ASCII letters: take a run of them at once.
        auto end = i;
        while (end < utf8.size() && lower_ascii(utf8[end]) != 0) ++end;
        if (end > i) {
            if (!inside) take.begin(i);
            take.letters(utf8.substr(i, end - i), end);
            i = end;
            inside = true;
            before = static_cast<unsigned char>(utf8[end - 1]);
            continue;
        }
        const auto here = decode(utf8, i);
        if (is_word(here.point)) {
            if (!inside) take.begin(i);
            take.letter(here.point, i + here.bytes);
            inside = true;
        } else if (inside && joins(before, here, utf8, i)) {
            take.mark(here.point);
        } else {
            inside = false;
        }
        before = here.point;
        i += here.bytes;
    }
}

struct Collect {
    std::vector<Word> words;

    void begin(std::size_t at) { words.push_back({.folded = {}, .offset = at, .length = 0}); }
    void letters(std::string_view ascii, std::size_t end) {
        append_lower(words.back().folded, ascii);
        words.back().length = end - words.back().offset;
    }
    void letter(std::int32_t point, std::size_t end) {
        append(words.back().folded, fold_point(point));
        words.back().length = end - words.back().offset;
    }
    void mark(std::int32_t point) { append(words.back().folded, fold_point(point)); }
};

struct Count {
    std::size_t words = 0;

    void begin(std::size_t /*at*/) { ++words; }
    void letters(std::string_view /*ascii*/, std::size_t /*end*/) {}
    void letter(std::int32_t /*point*/, std::size_t /*end*/) {}
    void mark(std::int32_t /*point*/) {}
};

}  // namespace

std::vector<Word> words(std::string_view utf8) {
    Collect result;
    result.words.reserve(utf8.size() / 6 + 1);
    each_word(utf8, result);
    return std::move(result.words);
}

std::size_t count_words(std::string_view utf8) {
    Count result;
    each_word(utf8, result);
    return result.words;
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

}  // namespace plenum::text
