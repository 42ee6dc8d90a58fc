#include <plenum/base/text.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>
#include <array>

namespace plenum::write {

namespace {

constexpr std::size_t widest = 100;  // of a line, in bytes; what is longer is opened

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// What some reader of YAML takes for a truth value or for nothing.
bool is_special(std::string_view word) {
    constexpr std::array<std::string_view, 9> special{"null", "true", "false", "yes", "no",
                                                      "on",   "off",  "y",     "n"};
    return std::ranges::find(special, text::fold(word)) != special.end();
}

/// A key is a text whatever it looks like: "12a", "on".
std::string key(std::string_view name) {
    const bool plain =
        !name.empty() && std::ranges::all_of(name, [](char c) { return is_letter(c) || is_digit(c); });
    return plain ? std::string(name) : scalar(name);
}

std::string leaf(const Tree& tree) {
    return tree.quoted ? scalar(tree.text) : tree.text;
}

bool opens(const Tree& tree) {
    const auto is_map = [](const Tree& each) { return each.is_map(); };
    const auto holds_maps = [&](const Tree& each) {
        return each.is_list() && std::ranges::any_of(each.children, is_map);
    };
    if (tree.children.empty()) return false;
    if (holds_maps(tree) || std::ranges::any_of(tree.children, holds_maps)) return true;
    return tree.key.size() + flow(tree).size() > widest;
}

}  // namespace

std::string quoted(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (byte < 0x20) {
            result += "\\x";
            result += hex[byte / 16];
            result += hex[byte % 16];
        } else {
            result += c;
        }
    }
    return result + '"';
}

std::string scalar(std::string_view text) {
    const auto plain = [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.'; };
    const bool safe = !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, plain) &&
                      !text.ends_with('.') && !is_special(text);
    return safe ? std::string(text) : quoted(text);
}

std::string flow(const Tree& tree) {
    if (tree.kind == Tree::Kind::null) return "null";
    if (tree.is_scalar()) return leaf(tree);
    std::string result = tree.is_list() ? "[" : "{";
    for (const auto& child : tree.children) {
        if (result.size() > 1) result += ", ";
        if (tree.is_map()) result += key(child.key) + ": ";
        result += flow(child);
    }
    return result + (tree.is_list() ? ']' : '}');
}

std::vector<std::string> block(const Tree& map) {
    std::vector<std::string> lines;
    for (const auto& member : map.children) {
        if (!opens(member)) {
            lines.push_back(key(member.key) + ": " + flow(member));
            continue;
        }
        lines.push_back(key(member.key) + ':');
        if (member.is_map()) {
            for (const auto& line : block(member)) lines.push_back("  " + line);
        } else {
            for (const auto& item : member.children) lines.push_back("  - " + flow(item));
        }
    }
    return lines;
}

Tree text(std::string key, std::string_view words) {
    Tree result;
    result.kind = Tree::Kind::scalar;
    result.quoted = true;
    result.text = words;
    result.key = std::move(key);
    return result;
}

Tree number(std::string key, int value) {
    auto result = text(std::move(key), std::to_string(value));
    result.quoted = false;
    return result;
}

Tree list(std::string key, std::vector<Tree> items) {
    Tree result;
    result.kind = Tree::Kind::list;
    result.key = std::move(key);
    result.children = std::move(items);
    return result;
}

Tree map(std::string key, std::vector<Tree> members) {
    auto result = list(std::move(key), std::move(members));
    result.kind = Tree::Kind::map;
    return result;
}

}  // namespace plenum::write
