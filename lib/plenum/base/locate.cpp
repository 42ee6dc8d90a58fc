#include <plenum/base/locate.hpp>

#include <algorithm>

namespace plenum {

namespace {

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::size_t bytes_of_character(std::string_view utf8, std::size_t at) {
    std::size_t n = 1;
    while (at + n < utf8.size() && (static_cast<unsigned char>(utf8[at + n]) & 0xC0U) == 0x80U) ++n;
    return n;
}

/// The quote a scalar is written in, or 0. A block of text may itself begin with a quotation
/// mark, which then is also the first character of the value.
char quote_of(std::string_view written, std::string_view value) {
    if (written.size() < 2 || (written[0] != '"' && written[0] != '\'')) return 0;
    const char quote = written[0];
    const bool escaped = written[1] == (quote == '"' ? '\\' : '\'');
    if (!value.empty() && value[0] == quote && !escaped) return 0;
    return quote;
}

/// Walks the written form and the value side by side.
class Walk {
public:
    Walk(std::string_view written, std::string_view value)
        : written_(written),
          value_(value),
          quote_(quote_of(written, value)),
          end_(written.size() - (quote_ != 0 ? 1 : 0)),
          at_(quote_ != 0 ? 1 : 0) {}

    /// Goes on until the value's byte `target` is next; where that is in the written form.
    std::size_t to(std::size_t target) {
        while (done_ < target && at_ < end_) step();
        return at_;
    }

    /// The same, past white space: where the next character of the value begins.
    std::size_t start_of(std::size_t target) {
        to(target);
        if (done_ < value_.size() && !is_space(value_[done_])) skip_to_character();
        return at_;
    }

private:
    void skip_to_character() {
        while (at_ < end_ && (is_space(written_[at_]) || is_continued_line())) ++at_;
        // What the value does not have (a quotation mark taken off) is passed over.
        while (at_ < end_ && !is_escape() && written_[at_] != value_[done_]) ++at_;
    }

    bool is_escape() const { return quote_ == '"' && written_[at_] == '\\'; }

    bool is_continued_line() const {
        return is_escape() && at_ + 1 < end_ && (written_[at_ + 1] == '\n' || written_[at_ + 1] == '\r');
    }

    std::size_t written_bytes() const {
        if (is_escape()) {
            const char kind = at_ + 1 < end_ ? written_[at_ + 1] : ' ';
            if (kind == 'x') return 4;
            if (kind == 'u') return 6;
            return kind == 'U' ? 10 : 2;
        }
        if (quote_ == '\'' && written_[at_] == '\'') return 2;
        return bytes_of_character(written_, at_);
    }

    void step() {
        if (is_space(value_[done_])) {
            const bool escaped = is_escape() && !is_continued_line();
            while (done_ < value_.size() && is_space(value_[done_])) ++done_;
            if (escaped) at_ = std::min(end_, at_ + written_bytes());
            while (at_ < end_ && (is_space(written_[at_]) || is_continued_line())) ++at_;
            return;
        }
        skip_to_character();
        if (at_ >= end_) return;
        at_ = std::min(end_, at_ + written_bytes());
        done_ += bytes_of_character(value_, done_);
    }

    std::string_view written_;
    std::string_view value_;
    char quote_;
    std::size_t end_;
    std::size_t at_;
    std::size_t done_ = 0;
};

}  // namespace

Span locate(std::string_view source, Span scalar, std::string_view value, Span within) {
    const auto begin = std::min(scalar.offset, source.size());
    const auto written = source.substr(begin, scalar.length);
    const auto first = std::min(within.offset, value.size());
    const auto last = std::min(first + within.length, value.size());
    Walk walk(written, value);
    const auto from = walk.start_of(first);
    const auto to = std::max(from, walk.to(last));
    return {.offset = begin + from, .length = to - from};
}

std::size_t spelled(std::string_view source, std::size_t at, std::string_view value) {
    if (source.substr(std::min(at, source.size()), value.size()) == value) return value.size();
    std::size_t i = at;
    std::size_t end = at;
    for (const char c : value) {
        if (is_space(c)) continue;
        while (i < source.size() && is_space(source[i])) ++i;
        if (i >= source.size() || source[i] != c) break;
        end = ++i;
    }
    return end - at;
}

}  // namespace plenum
