#include <plenum/base/code_points.hpp>
#include <plenum/base/marks.hpp>
#include <plenum/base/text.hpp>
#include <plenum/policy/terms.hpp>

namespace plenum::policy {

namespace {

/// A word of the text, folded, without what only joins its letters.
std::string letters(std::string_view written) {
    std::string result;
    for (const char c : text::fold(written)) {
        if (c != ',' && c != '\'') result += c;
    }
    return result;
}

/// Without the "'s" of whose it is.
std::string_view without_possession(std::string_view written) {
    for (const std::string_view ending : {"'s", "\xE2\x80\x99s", "'S", "\xE2\x80\x99S"}) {
        if (written.size() > ending.size() && written.ends_with(ending))
            return written.substr(0, written.size() - ending.size());
    }
    return written;
}

bool parts_words(std::int32_t point) {
    return point == '-' || point == '&' || point == '.';
}

}  // namespace

void Terms::take(std::string_view text, std::size_t offset, std::size_t length, std::vector<Term>& out) {
    const auto written = without_possession(text.substr(offset, length));
    const auto folded = letters(written);
    if (folded.empty()) return;
    out.push_back({.word = text::without_marks(folded),
                   .stem = text::without_marks(stemmer_(folded)),
                   .offset = offset,
                   .length = written.size()});
}

std::vector<Term> Terms::operator()(std::string_view text) {
    std::vector<Term> result;
    for (const auto& word : text::words(text)) {
        auto from = word.offset;
        const auto end = word.offset + word.length;
        for (auto at = from; at < end;) {
            const auto here = text::decode(text, at);
            if (parts_words(text::fold_point(here.point))) {
                take(text, from, at - from, result);
                from = at + here.bytes;
            }
            at += here.bytes;
        }
        take(text, from, end - from, result);
    }
    return result;
}

}  // namespace plenum::policy
