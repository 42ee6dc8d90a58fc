#include <plenum/write/composite.hpp>

#include <algorithm>

namespace plenum::write {

namespace {

/// A word that means only itself to YAML even without quotes, as ids of motions mostly do.
std::string scalar(std::string_view text) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool safe = text.size() > 5 && letter(text.front()) && std::ranges::all_of(text, plain);
    return safe ? std::string(text) : quoted(text);
}

std::string list(const std::vector<std::string>& items) {
    std::string result = "[";
    for (const auto& item : items) result += (result.size() > 1 ? ", " : "") + scalar(item);
    return result + ']';
}

/// "aldermoor-07.1" is no number and no other word of YAML's: quotes are not needed there either.
std::string sources(const Composite::Part& part, const Motions& motions) {
    std::string result = "[";
    for (const auto& source : part.sources) {
        const auto id = label(motions[source.motion]);
        const bool safe = scalar(id) == id;
        result += (result.size() > 1 ? ", " : "") + (safe ? name(source, id) : quoted(name(source, id)));
    }
    return result + ']';
}

std::string entry(const Composite& draft, const Motions& motions) {
    std::vector<std::string> of;
    for (const auto motion : draft.of) of.push_back(label(motions[motion]));
    std::string result = "  - composite: " + scalar(draft.id) + "\n    of: " + list(of) + '\n';
    if (!draft.proposed_by.empty()) result += "    proposed_by: " + quoted(draft.proposed_by) + '\n';
    result += "    text: " + quoted(draft.text) + "\n    parts:\n";
    for (const auto& part : draft.parts) result += "      - " + quoted(part.text) + '\n';
    result += "    sources:\n";
    for (const auto& part : draft.parts) result += "      - " + sources(part, motions) + '\n';
    return result;
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

std::string decisions(const std::vector<Composite>& drafts, const Motions& motions, bool whole) {
    std::string result = whole ? "decisions:\n" : "";
    for (const auto& draft : drafts) {
        if (!draft.parts.empty()) result += entry(draft, motions);
    }
    return result;
}

}  // namespace plenum::write
