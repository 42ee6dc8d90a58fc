#include <cli/template.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace plenum::cli {

std::string filled(std::string_view text,
                   const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string result(text);
    for (const auto& [name, value] : values) {
        const auto mark = "@" + std::string(name) + "@";
        for (auto at = result.find(mark); at != std::string::npos;
             at = result.find(mark, at + value.size())) {
            result.replace(at, mark.size(), value);
        }
    }
    return result;
}

std::string yaml_escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result;
}

std::string yaml_scalar(std::string_view text) {
    const auto is_plain = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || std::isalpha(byte) != 0 || c == ' ' || c == '-';
    };
    // A word that YAML would read as something else than a word: yes, no, true, null, ...
    static constexpr std::array<std::string_view, 9> special{"yes", "no",  "true", "false", "null",
                                                             "on",  "off", "y",    "n"};
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    const bool plain = !text.empty() && text.front() != ' ' && text.front() != '-' && text.back() != ' ' &&
                       std::ranges::all_of(text, is_plain) &&
                       std::ranges::find(special, lower) == special.end();
    return plain ? std::string(text) : '"' + yaml_escaped(text) + '"';
}

std::string own_committee(std::string_view nation) {
    if (nation == "England") return "GPC England";
    if (nation == "Scotland") return "Scottish GPC";
    if (nation == "Wales") return "GPC Wales";
    if (nation == "Northern Ireland") return "Northern Ireland GPC";
    return "GPC UK";
}

}  // namespace plenum::cli
