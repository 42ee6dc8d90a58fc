// Cells of a worksheet as texts (ECMA-376, part 1, chapter 18).
#include <plenum/base/code_points.hpp>
#include <plenum/base/text.hpp>
#include <plenum/exchange/cells.hpp>
#include <plenum/exchange/package.hpp>
#include <plenum/exchange/workbook.hpp>

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <pugixml.hpp>

namespace plenum::exchange {

namespace {

template <class Number>
std::optional<Number> number(std::string_view text) {
    Number result{};
    const auto* const end = text.data() + text.size();
    const auto [at, trouble] = std::from_chars(text.data(), end, result);
    return trouble == std::errc{} && at == end ? std::optional(result) : std::nullopt;
}

/// "_x000D_" stands for a character that XML has no place for.
std::string unescaped(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned point = 0;
        const bool begins = text.substr(i, 2) == "_x" && i + 6 < text.size() && text[i + 6] == '_';
        const auto* const digits = text.data() + i + 2;
        if (begins && std::from_chars(digits, digits + 4, point, 16).ptr == digits + 4) {
            if (point != '\r' && point != 0) text::append(result, static_cast<std::int32_t>(point));
            i += 6;
        } else if (text[i] != '\r') {
            result += text[i];
        }
    }
    return result;
}

/// <si> and <is>: a text, or runs of it; how it is pronounced is left out.
std::string rich(const pugi::xml_node& item) {
    std::string result;
    for (const auto& each : item.children()) {
        if (local_name(each) == "t") result += each.child_value();
        if (local_name(each) == "r") result += child(each, "t").child_value();
    }
    return unescaped(result);
}

/// Does a format of numbers show a day? What stands in quotation marks or brackets is no part of it.
bool shows_a_day(std::string_view format) {
    bool quoted = false;
    bool bracketed = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == '"') quoted = !quoted;
        if (c == '\\' || c == '_') ++i;
        if (quoted || c == '"' || c == '\\' || c == '_') continue;
        if (c == '[') bracketed = true;
        if (c == ']') bracketed = false;
        if (!bracketed && (c == 'y' || c == 'Y' || c == 'd' || c == 'D')) return true;
    }
    return false;
}

/// Formats that have a number and no text of their own; times of day alone are no days.
bool is_built_in_day(int id) {
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
           (id >= 50 && id <= 54) || id == 57 || id == 58;
}

}  // namespace

std::vector<std::string> strings(const pugi::xml_node& table) {
    std::vector<std::string> result;
    for (const auto& each : table.children()) {
        if (local_name(each) == "si") result.push_back(rich(each));
    }
    return result;
}

std::vector<bool> days(const pugi::xml_node& sheet) {
    std::map<int, bool> formats;
    for (const auto& each : child(sheet, "numFmts").children()) {
        if (const auto id = number<int>(attribute(each, "numFmtId"))) {
            formats[*id] = shows_a_day(attribute(each, "formatCode"));
        }
    }
    std::vector<bool> result;
    for (const auto& each : child(sheet, "cellXfs").children()) {
        if (local_name(each) != "xf") continue;
        const auto id = number<int>(attribute(each, "numFmtId")).value_or(0);
        const auto own = formats.find(id);
        result.push_back(own == formats.end() ? is_built_in_day(id) : own->second);
    }
    return result;
}

std::optional<Place> place(std::string_view name) {
    Place result;
    std::size_t i = 0;
    for (; i < name.size() && i < 4 && name[i] >= 'A' && name[i] <= 'Z'; ++i) {
        result.column = result.column * 26 + static_cast<std::size_t>(name[i] - 'A') + 1;
    }
    const auto row = number<std::size_t>(name.substr(i));
    if (i == 0 || i > 3 || !row || *row == 0 || *row > 1'048'576) return std::nullopt;
    result.row = *row;
    --result.column;
    return result;
}

std::string day_of(std::string_view written, bool from_1904) {
    namespace time = std::chrono;
    const auto value = number<double>(written);
    if (!value || !(*value >= 1) || *value > 2'900'000) return {};
    // Excel believes that 1900 was a leap year: its days fit the calendar from March 1900 on.
    const auto first =
        from_1904 ? time::sys_days(time::year(1904) / 1 / 1) : time::sys_days(time::year(1899) / 12 / 30);
    const time::year_month_day day(first + time::days(static_cast<int>(std::floor(*value))));
    std::array<char, 16> text{};
    const auto length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                      static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string text_of(const pugi::xml_node& cell, const Shared& shared) {
    const auto type = attribute(cell, "t");
    if (type == "inlineStr") return rich(child(cell, "is"));
    const std::string_view value = child(cell, "v").child_value();
    if (value.empty()) return {};
    if (type == "s") {
        const auto index = number<std::size_t>(value);
        return index && *index < shared.strings.size() ? shared.strings[*index] : std::string();
    }
    if (type == "b") return value == "1" ? "yes" : "no";
    if (type == "d") return std::string(value.substr(0, 10));
    if (!type.empty() && type != "n") return unescaped(value);
    const auto style = number<std::size_t>(attribute(cell, "s")).value_or(0);
    if (style < shared.days.size() && shared.days[style]) {
        if (auto day = day_of(value, shared.from_1904); !day.empty()) return day;
    }
    return std::string(value);
}

}  // namespace plenum::exchange
