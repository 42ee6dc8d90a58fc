// The house style, as a conference writes it down.
#include <plenum/base/error.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/house.hpp>
#include <plenum/read/picture.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 5> names{"fonts", "size", "paper", "colour", "logo"};
constexpr std::array<std::string_view, 2> font_names{"text", "headings"};
constexpr std::array<std::string_view, 3> logo_names{"file", "alt", "width"};

/// Sheets by name, ISO 216 and the American one.
const std::array papers{doc::Paper{"A4", 210, 297}, doc::Paper{"A5", 148, 210},
                        doc::Paper{"Letter", 215.9, 279.4}};
constexpr std::array<std::string_view, 3> paper_names{"A4", "A5", "Letter"};

constexpr int least_size = 8;  // points: below it nobody reads it on paper
constexpr int most_size = 36;
constexpr int least_logo = 5;  // millimetres
constexpr int most_logo = 150;

/// "#1d4f7c"; nothing for any other text.
std::optional<doc::Colour> colour(std::string_view text) {
    constexpr std::size_t digits = 6;
    if (text.size() != digits + 1 || text.front() != '#') return {};
    text.remove_prefix(1);
    if (text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) return {};
    const auto value = std::strtoul(std::string(text).c_str(), nullptr, 16);
    constexpr unsigned long byte = 0xff;
    return doc::Colour{.red = static_cast<std::uint8_t>(value >> 16U & byte),
                       .green = static_cast<std::uint8_t>(value >> 8U & byte),
                       .blue = static_cast<std::uint8_t>(value & byte)};
}

Span place(const Fields& fields, std::string_view key) {
    const auto* member = fields.tree().find(key);
    return member == nullptr ? fields.tree().span : member->span;
}

void read_fonts(const Fields& style, doc::House& house) {
    const auto* map = style.map("fonts");
    if (map == nullptr) return;
    const Fields fonts(*map, style.findings());
    fonts.only(font_names, "the fonts");
    if (auto name = fonts.text("text"); !name.empty()) house.text_font = std::move(name);
    if (auto name = fonts.text("headings"); !name.empty()) house.heading_font = std::move(name);
}

void read_colour(const Fields& style, doc::House& house) {
    const auto written = style.text("colour");
    if (written.empty()) return;
    if (const auto found = colour(written)) {
        house.accent = *found;
    } else {
        style.findings().warning("style", "'" + written + "' is no colour",
                                 "write six hexadecimal digits in quotes: colour: \"#1d4f7c\"",
                                 place(style, "colour"));
    }
}

void read_logo(const Fields& style, const std::filesystem::path& folder, doc::House& house) {
    const auto* map = style.map("logo");
    if (map == nullptr) return;
    const Fields logo(*map, style.findings());
    logo.only(logo_names, "the logo");
    const auto file = logo.text("file");
    const auto fail = [&](const std::string& what, const std::string& hint) {
        style.findings().warning("style", "the logo is left out: " + what, hint, place(logo, "file"));
    };
    if (file.empty()) return fail("no file is named", "write logo: {file: logo.png, alt: what it shows}");
    try {
        const auto source = load(folder / file);
        const auto picture = measured(source->text());
        if (!picture.trouble.empty()) return fail("'" + file + "' " + picture.trouble, picture.hint);
        constexpr int usual = 40;
        const auto width = logo.number("width", least_logo, most_logo).value_or(usual);
        house.logo = {.bytes = std::string(source->text()),
                      .svg = picture.svg,
                      .alt = logo.text("alt"),
                      .width = static_cast<double>(width),
                      .height = width * picture.height / picture.width};
    } catch (const Error& error) {
        fail(error.what(), "the file lies beside conference.yaml, or is named as seen from there");
    }
}

}  // namespace

doc::House house(const Conference& conference, Diagnostics& out) {
    doc::House result;
    result.publisher = conference.name;
    if (conference.year) result.publisher += ' ' + std::to_string(*conference.year);
    const auto printed = conference.dates.find("agenda");
    if (printed != conference.dates.end()) {
        constexpr std::size_t day = 10;  // without the hour
        result.date = printed->second.substr(0, day);
    } else if (!conference.days.empty()) {
        result.date = conference.days.front().date;
    }
    const auto* own = conference.rest.find("style");
    if (own == nullptr || own->kind == Tree::Kind::null) return result;
    Findings findings(conference.origin.source, out);
    if (!own->is_map()) {
        findings.warning("style",
                         "'style' is " + std::string(kind_name(*own)) + ", and not names with values",
                         "write style: {fonts: {text: Liberation Serif}, colour: \"#1d4f7c\"}", own->span);
        return result;
    }
    const Fields fields(*own, findings);
    fields.only(names, "the style");
    read_fonts(fields, result);
    if (const auto size = fields.number("size", least_size, most_size)) result.size = *size;
    if (const auto paper = fields.choice("paper", paper_names); !paper.empty()) {
        for (const auto& each : papers) {
            if (each.name == paper) result.paper = each;
        }
    }
    read_colour(fields, result);
    const auto folder = conference.origin.source == nullptr
                            ? std::filesystem::path()
                            : std::filesystem::path(conference.origin.source->name()).parent_path();
    read_logo(fields, folder, result);
    return result;
}

}  // namespace plenum::read
