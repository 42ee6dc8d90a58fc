// What may stand in a cell, and on the tab of a sheet.
#include <plenum/base/code_points.hpp>
#include <plenum/base/controls.hpp>
#include <plenum/base/text.hpp>
#include <plenum/render/sheets.hpp>
#include <plenum/render/wrap.hpp>

#include <algorithm>
#include <cstdint>

namespace plenum::render {

namespace {

constexpr std::size_t longest_name = 31;  // Excel counts UTF-16 units

std::size_t units(std::int32_t point) {
    return point > 0xFFFF ? 2 : 1;
}

/// As many whole characters as `limit` UTF-16 units hold.
std::string first_units(std::string_view utf8, std::size_t limit) {
    std::size_t used = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [point, bytes] = text::decode(utf8, i);
        used += units(point);
        if (used > limit) return std::string(utf8.substr(0, i));
        i += bytes;
    }
    return std::string(utf8);
}

/// Without what no tab may hold. What stands behind a colon or semicolon explains, and is left out.
std::string allowed(std::string_view wanted) {
    auto text = clean(wanted);
    const auto stop = text.find_first_of(":;", 3);
    if (stop != std::string::npos) text.resize(stop);
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '[': result += '('; break;
        case ']': result += ')'; break;
        case '/':
        case '\\':
        case ':': result += '-'; break;
        case '\'': result += "’"; break;
        case '\n': result += ' '; break;
        case '*':
        case '?': break;
        default: result += c;
        }
    }
    return std::string(text::trim(result));
}

std::string cut(const std::string& name, std::size_t limit) {
    auto result = first_units(name, limit);
    if (result.size() == name.size()) return name;
    result = first_units(name, limit - 1);
    const auto blank = result.rfind(' ');
    if (blank != std::string::npos && blank > result.size() / 2) result.resize(blank);
    return result + "…";
}

}  // namespace

std::string clean(std::string_view utf8) {
    std::string result;
    std::string buffer;
    while (true) {
        const auto end = utf8.find('\n');
        const auto line = text::without_controls(utf8.substr(0, end), buffer);
        for (std::size_t i = 0; i < line.size();) {
            const auto character = text::decode(line, i);
            i += character.bytes;
            if (character.point == 0xFFFE || character.point == 0xFFFF) continue;
            text::append(result, character.point);
        }
        if (end == std::string_view::npos) return result;
        result += '\n';
        utf8.remove_prefix(end + 1);
    }
}

std::string cell_text(const doc::Runs& runs) {
    return clean(flat(runs));
}

bool is_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto digits = [](std::string_view piece) {
        return !piece.empty() && std::ranges::all_of(piece, [](char c) { return c >= '0' && c <= '9'; });
    };
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    if (text.size() > 15 || !digits(whole) || (whole.size() > 1 && whole.front() == '0')) return false;
    return point == std::string_view::npos || digits(text.substr(point + 1));
}

std::string SheetNames::take(std::string_view wanted) {
    auto name = allowed(wanted);
    // Excel keeps "History" for itself.
    if (name.empty() || text::fold(name) == "history") name = name.empty() ? "Table" : name + " of it";
    auto result = cut(name, longest_name);
    for (std::size_t n = 2; std::ranges::find(taken_, text::fold(result)) != taken_.end(); ++n) {
        const auto behind = " (" + std::to_string(n) + ')';
        result = cut(name, longest_name - behind.size()) + behind;
    }
    taken_.push_back(text::fold(result));
    return result;
}

}  // namespace plenum::render
