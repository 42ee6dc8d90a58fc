#include <plenum/json/tree.hpp>
#include <plenum/json/value.hpp>

#include <charconv>
#include <cstdint>
#include <optional>

namespace plenum::json {

namespace {

template <typename Number>
std::optional<Number> number(std::string_view text) {
    Number result{};
    const auto* const end = text.data() + text.size();
    const auto [at, trouble] = std::from_chars(text.data(), end, result);
    return trouble == std::errc{} && at == end ? std::optional(result) : std::nullopt;
}

/// A scalar without quotes, as the core schema of YAML 1.2 takes it.
Value plain(const std::string& text) {
    if (text == "true" || text == "True" || text == "TRUE") return true;
    if (text == "false" || text == "False" || text == "FALSE") return false;
    // Neither "inf" nor "nan", which from_chars would take.
    if (text.find_first_not_of("+-.0123456789eE") == std::string::npos) {
        if (const auto whole = number<std::int64_t>(text)) return *whole;
        if (const auto real = number<double>(text)) return *real;
    }
    return text;
}

}  // namespace

Value value(const Tree& tree) {
    switch (tree.kind) {
    case Tree::Kind::null: return nullptr;
    case Tree::Kind::scalar: return tree.quoted ? Value(tree.text) : plain(tree.text);
    case Tree::Kind::list: {
        auto result = Value::array();
        for (const auto& item : tree.children) result.push_back(value(item));
        return result;
    }
    case Tree::Kind::map: {
        auto result = Value::object();
        for (const auto& member : tree.children) result[member.key] = value(member);
        return result;
    }
    }
    return nullptr;
}

std::string tree(const Tree& tree) {
    return printed(value(tree));
}

}  // namespace plenum::json
