// JSON line by line: commas, indents, and what stands in quotation marks.
#include <plenum/json/writer.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace plenum::json {

namespace {

/// Stands in JSON as it is.
bool is_plain(char c) {
    return c >= ' ' && c < '\x7F' && c != '"' && c != '\\';
}

}  // namespace

void Writer::next() {
    if (!empty_) text_ += ',';
    text_ += '\n';
    text_.append(depth_, ' ');
    empty_ = false;
}

void Writer::open(char bracket) {
    text_ += bracket;
    ++depth_;
    empty_ = true;
}

void Writer::close(char bracket) {
    --depth_;
    if (!empty_) {
        text_ += '\n';
        text_.append(depth_, ' ');
    }
    text_ += bracket;
    empty_ = false;
}

void Writer::key(std::string_view name) {
    next();
    value(name);
    text_ += ": ";
}

void Writer::value(std::string_view text) {
    if (!std::ranges::all_of(text, is_plain)) {
        text_ += Value(text).dump();
        return;
    }
    text_ += '"';
    text_ += text;
    text_ += '"';
}

void Writer::value(const std::vector<std::string>& texts) {
    open('[');
    for (const auto& text : texts) {
        item();
        value(text);
    }
    close(']');
}

void Writer::value(const Value& tree) {
    // No string of JSON has a line break in it, so that every one begins a line of the tree.
    for (const char c : tree.dump(1)) {
        text_ += c;
        if (c == '\n') text_.append(depth_, ' ');
    }
}

void Writer::probability(double value) {
    const auto thousandths = std::round(value * 1000);
    if (!(thousandths > 0 && thousandths < 1000)) {
        text_ += Value(json::probability(value)).dump();
        return;
    }
    // 0.042 in place of a search for the shortest number that reads the same.
    std::array<char, 4> digits{};
    std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<int>(thousandths) + 1000);
    auto last = digits.size();
    while (digits.at(last - 1) == '0') --last;
    text_ += "0.";
    text_.append(digits.data() + 1, last - 1);
}

void Writer::entries(std::string_view written) {
    if (written.empty()) return;
    if (!empty_) text_ += ',';
    text_ += written;
    empty_ = false;
}

}  // namespace plenum::json
