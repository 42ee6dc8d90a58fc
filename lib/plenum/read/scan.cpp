#include <plenum/read/scan.hpp>

#include <algorithm>
#include <array>

namespace plenum::read::scan {

namespace {

constexpr auto npos = std::string_view::npos;

bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

}  // namespace

std::size_t line_start(std::string_view text, std::size_t offset) {
    if (offset == 0) return 0;
    const auto before = text.rfind('\n', offset - 1);
    return before == npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
    auto end = std::min(text.find('\n', offset), text.size());
    if (end > offset && text[end - 1] == '\r') --end;
    return end;
}

std::string_view line(std::string_view text, std::size_t offset) {
    const auto start = line_start(text, offset);
    return text.substr(start, line_end(text, std::max(start, offset)) - start);
}

std::size_t next_line(std::string_view text, std::size_t offset) {
    const auto end = text.find('\n', offset);
    return end == npos ? text.size() : end + 1;
}

std::size_t indent(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == npos;
}

bool is_comment(std::string_view line) {
    const auto first = line.find_first_not_of(" \t");
    return first != npos && line[first] == '#';
}

std::size_t quote_end(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return npos;
    const char quote = text[offset];
    for (auto i = offset + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == '\'' && i + 1 < text.size() && text[i + 1] == quote) {
                ++i;
            } else {
                return i + 1;
            }
        }
    }
    return npos;
}

Key key(std::string_view line) {
    auto i = indent(line);
    while (i + 1 < line.size() && line[i] == '-' && line[i + 1] == ' ')
        i = line.find_first_not_of(' ', i + 1);
    if (i >= line.size()) return {};
    auto end = i;
    while (end < line.size() && is_name(line[end])) ++end;
    const bool colon = end < line.size() && line[end] == ':';
    const bool spaced = end + 1 >= line.size() || line[end + 1] == ' ' || line[end + 1] == '\t';
    return colon && spaced && end > i ? Key{.from = i, .length = end - i} : Key{};
}

bool is_entry(std::string_view line) {
    const auto i = indent(line);
    return i < line.size() && line[i] == '-' && (i + 1 == line.size() || line[i + 1] == ' ');
}

std::size_t odd_blank(std::string_view text) {
    constexpr std::array<std::string_view, 8> odd{"\xC2\xA0",     "\xE2\x80\x87", "\xE2\x80\xAF",
                                                  "\xE2\x80\x89", "\xE2\x80\x83", "\xE2\x80\x8B",
                                                  "\xE3\x80\x80", "\xEF\xBB\xBF"};
    const auto* const found = std::ranges::find_if(odd, [&](auto blank) { return text.starts_with(blank); });
    return found == odd.end() ? 0 : found->size();
}

}  // namespace plenum::read::scan
