// Whether a logo can be trusted, and how large it is.
#include <plenum/base/text.hpp>
#include <plenum/read/house.hpp>
#include <plenum/read/picture.hpp>

#include <array>
#include <cstdlib>
#include <optional>

namespace plenum::read {

namespace {

constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";
constexpr std::size_t png_head = 33;  // signature, IHDR
constexpr unsigned most_pixels = 4000;

unsigned big_endian(std::string_view bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return value;
}

Picture refused(std::string trouble, std::string hint) {
    return {.trouble = std::move(trouble), .hint = std::move(hint)};
}

Picture png(std::string_view bytes) {
    if (bytes.size() < png_head || bytes.substr(12, 4) != "IHDR") {
        return refused("is no whole PNG", "save the picture again");
    }
    const auto width = big_endian(bytes, 16);
    const auto height = big_endian(bytes, 20);
    if (width == 0 || height == 0 || width > most_pixels || height > most_pixels) {
        return refused("is " + std::to_string(width) + " by " + std::to_string(height) + " pixels",
                       "a logo of up to 4000 pixels a side is taken");
    }
    if (bytes.find("IEND") == std::string_view::npos) {
        return refused("is no whole PNG", "save the picture again");
    }
    return {.width = static_cast<double>(width),
            .height = static_cast<double>(height),
            .trouble = {},
            .hint = {}};
}

/// The value of an attribute in the head of an element; empty when it is not there.
std::string attribute(std::string_view head, std::string_view name) {
    for (auto at = head.find(name); at != std::string_view::npos; at = head.find(name, at + 1)) {
        const bool word = at > 0 && (head[at - 1] == ' ' || head[at - 1] == '\n' || head[at - 1] == '\t');
        auto from = head.find_first_not_of(" \t\r\n", at + name.size());
        if (!word || from == std::string_view::npos || head[from] != '=') continue;
        from = head.find_first_of("\"'", from);
        if (from == std::string_view::npos) return {};
        const auto to = head.find(head[from], from + 1);
        if (to == std::string_view::npos) return {};
        return std::string(head.substr(from + 1, to - from - 1));
    }
    return {};
}

/// "120", "120px", "30mm": only the proportion counts, and both sides have one unit.
std::optional<double> length(const std::string& text) {
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (end == text.c_str() || !(value > 0) || text.ends_with('%')) return {};
    return value;
}

/// Does it name something that is not in the file itself?
bool reaches_out(std::string_view folded) {
    for (auto at = folded.find("href"); at != std::string_view::npos; at = folded.find("href", at + 1)) {
        const auto from = folded.find_first_of("\"'", at);
        if (from == std::string_view::npos) return true;
        const auto value = folded.substr(from + 1);
        if (!value.starts_with('#') && !value.starts_with("data:image/png")) return true;
    }
    for (auto at = folded.find("url("); at != std::string_view::npos; at = folded.find("url(", at + 1)) {
        const auto from = folded.find_first_not_of("\"' ", at + 4);
        if (from == std::string_view::npos || folded[from] != '#') return true;
    }
    return false;
}

Picture svg(std::string_view bytes) {
    const auto folded = text::fold(bytes);
    static constexpr std::array<std::string_view, 6> programs{"<script", "<!entity",       "<!doctype",
                                                              "@import", "<foreignobject", "javascript:"};
    for (const auto each : programs) {
        if (folded.find(each) != std::string::npos) {
            return refused("has '" + std::string(each) + "' in it, which a logo does not need",
                           "save it as plain SVG, or as PNG");
        }
    }
    if (reaches_out(folded)) {
        return refused("fetches something from elsewhere",
                       "save it as plain SVG with everything in it, or as PNG");
    }
    const auto begin = bytes.find("<svg");
    const auto head = bytes.substr(begin, bytes.find('>', begin) - begin);
    auto width = length(attribute(head, "width"));
    auto height = length(attribute(head, "height"));
    if (!width || !height) {
        const auto box = attribute(head, "viewBox");
        std::array<double, 4> side{};
        const char* from = box.c_str();
        char* end = nullptr;
        for (auto& each : side) {
            each = std::strtod(from, &end);
            from = *end == ',' ? end + 1 : end;
        }
        width = side[2] > 0 ? std::optional(side[2]) : std::nullopt;
        height = side[3] > 0 ? std::optional(side[3]) : std::nullopt;
    }
    if (!width || !height)
        return refused("does not say how large it is", "give the svg a width and a height");
    return {.svg = true, .width = *width, .height = *height, .trouble = {}, .hint = {}};
}

}  // namespace

Picture measured(std::string_view bytes) {
    if (bytes.size() > max_logo_bytes) {
        return refused("is larger than 2 MB", "a logo for print is seldom over 200 kB: save a smaller one");
    }
    if (bytes.starts_with(png_signature)) return png(bytes);
    if (bytes.find("<svg") != std::string_view::npos && !text::invalid_utf8(bytes)) return svg(bytes);
    return refused("is neither PNG nor SVG", "save the logo as one of these");
}

}  // namespace plenum::read
