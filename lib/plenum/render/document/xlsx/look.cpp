// The formats of cells.
#include <plenum/render/document/xlsx/look.hpp>
#include <plenum/render/sheets.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <xlsxwriter.h>

namespace plenum::render::excel {

namespace {

constexpr doc::Colour black{};
constexpr doc::Colour white{.red = 0xff, .green = 0xff, .blue = 0xff};
constexpr doc::Colour grey{.red = 0x6b, .green = 0x6b, .blue = 0x6b};

/// Would white letters be hard to read on it? By the weights of ITU-R BT.601.
bool is_light(const doc::Colour& c) {
    return 299 * c.red + 587 * c.green + 114 * c.blue > 140 * 1000;
}

class Formats {
public:
    Formats(lxw_workbook* workbook, const doc::House& house)
        : workbook_(workbook),
          font_(clean(house.heading_font).substr(0, 100)),
          size_(house.size) {}

    lxw_format* letters(double size = 1) const {
        auto* const format = workbook_add_format(workbook_);
        format_set_font_name(format, font_.c_str());
        format_set_font_size(format, size_ * size);
        return format;
    }

    lxw_format* cell() const {
        auto* const format = letters();
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    lxw_format* number() const {
        auto* const format = cell();
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_indent(format, 1);
        return format;
    }

private:
    lxw_workbook* workbook_;
    std::string font_;
    double size_;
};

bool is_broad(const std::string& font) {
    constexpr std::array<std::string_view, 4> broad{"Verdana", "DejaVu", "Mono", "Courier"};
    return std::ranges::any_of(broad, [&](auto name) { return font.find(name) != std::string::npos; });
}

lxw_format* summed(lxw_format* format) {
    format_set_bold(format);
    format_set_top(format, LXW_BORDER_THIN);
    return format;
}

lxw_format* head(lxw_format* format, const doc::House& house) {
    format_set_bold(format);
    format_set_bottom(format, house.high_contrast ? LXW_BORDER_THICK : LXW_BORDER_THIN);
    if (house.high_contrast) return format;
    format_set_bg_color(format, colour(house.accent));
    format_set_font_color(format, colour(is_light(house.accent) ? black : white));
    return format;
}

}  // namespace

std::uint32_t colour(const doc::Colour& c) {
    const auto value = (std::uint32_t{c.red} << 16U) | (std::uint32_t{c.green} << 8U) | c.blue;
    // Nought says that no colour was set.
    return value == 0 ? static_cast<std::uint32_t>(LXW_COLOR_BLACK) : value;
}

doc::Colour ink(const doc::House& house) {
    return house.high_contrast ? black : house.accent;
}

Look look(lxw_workbook* workbook, const doc::House& house) {
    const Formats formats(workbook, house);
    Look result{.head = head(formats.cell(), house),
                .text = formats.cell(),
                .again = formats.cell(),
                .number = formats.number(),
                .total = summed(formats.cell()),
                .total_number = summed(formats.number()),
                .strong = formats.letters(),
                .emphasis = formats.letters(),
                .small = formats.letters(house.size > 14 ? 1 : 0.85),
                .added = formats.letters(),
                .struck = formats.letters()};
    result.broad = is_broad(house.heading_font);
    if (!house.high_contrast) format_set_font_color(result.again, colour(grey));
    format_set_bold(result.strong);
    format_set_italic(result.emphasis);
    format_set_underline(result.added, LXW_UNDERLINE_DOUBLE);
    format_set_font_strikeout(result.struck);
    return result;
}

lxw_format* Look::of(doc::Run::Style style) const {
    switch (style) {
    case doc::Run::Style::plain: return nullptr;
    case doc::Run::Style::strong: return strong;
    case doc::Run::Style::emphasis: return emphasis;
    case doc::Run::Style::small: return small;
    case doc::Run::Style::added: return added;
    case doc::Run::Style::struck: return struck;
    }
    return nullptr;
}

}  // namespace plenum::render::excel
