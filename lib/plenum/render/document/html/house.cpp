// A conference's own look, laid over that of every page.
#include <plenum/render/document/html/house.hpp>
#include <plenum/render/document/html/markup.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <glib.h>

namespace plenum::render::html {

namespace {

/// A name as CSS may have it: whatever could end the string is left out.
std::string font(std::string_view name) {
    std::string result;
    std::ranges::copy_if(name, std::back_inserter(result), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || g_ascii_isalnum(c) || c == ' ' || c == '-';
    });
    return result;
}

std::string hex(const doc::Colour& colour) {
    return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

bool same(const doc::Colour& x, const doc::Colour& y) {
    return x.red == y.red && x.green == y.green && x.blue == y.blue;
}

/// Nothing between black and white, in the dark as well, and rules that a bad copier keeps.
constexpr std::string_view contrast = R"css(
:root,:root:root{color-scheme:light;--ink:#000;--paper:#fff;--faint:#000;--rule:#000;--line:#000;--link:#000}
.bracket{border-left-width:6px}
a{text-decoration:underline;text-decoration-thickness:2px}
@media print{.bracket{border-left-width:2mm}}
)css";

}  // namespace

std::string house_style(const doc::House& house) {
    const doc::House usual;
    std::string out;
    if (house.text_font != usual.text_font) {
        out += fmt::format("body{{font-family:\"{}\",Georgia,\"Liberation Serif\",serif}}\n",
                           font(house.text_font));
    }
    if (house.heading_font != usual.heading_font) {
        out += fmt::format(
            "h1,h2,h3,table,.number,.who,.status,nav,.note,.label{{font-family:\"{}\",Arial,"
            "\"Liberation Sans\",sans-serif}}\n",
            font(house.heading_font));
    }
    if (house.size != usual.size) {
        const auto times = house.size / usual.size;
        // Paper gets the points that were asked for; a screen the same proportion of what its reader set.
        out += fmt::format(
            "html{{font-size:{:.4g}%}}\n@media print{{html{{font-size:100%}}body{{font-size:{:.4g}pt}}"
            "h1{{font-size:1.9em}}h2{{font-size:1.35em}}}}\n",
            100 * times, house.size);
    }
    if (!same(house.accent, usual.accent) && !house.high_contrast) {
        // Chosen for white paper: in the dark the reader's own colours are better to read.
        const auto colour = hex(house.accent);
        out += fmt::format(
            "@media (prefers-color-scheme:light){{:root{{--rule:{0}}}h1,h2,h3{{color:{0}}}}}\n"
            "@media print{{:root{{--rule:{0}}}h1,h2,h3{{color:{0}}}}}\n",
            colour);
    }
    if (house.paper.name != usual.paper.name || house.paper.width > house.paper.height) {
        out += fmt::format("@page{{size:{:.4g}mm {:.4g}mm}}\n", house.paper.width, house.paper.height);
    }
    if (!house.logo.bytes.empty()) {
        out += fmt::format(".logo{{display:block;width:{:.4g}mm;max-width:100%;height:auto;margin:1rem 0}}\n",
                           house.logo.width);
    }
    if (house.high_contrast) out += contrast;
    return out;
}

std::string logo(const doc::House& house) {
    if (house.logo.bytes.empty()) return {};
    gchar* const coded =
        g_base64_encode(reinterpret_cast<const guchar*>(house.logo.bytes.data()), house.logo.bytes.size());
    std::string out = "<img class=\"logo\" alt=\"";
    escape(out, house.logo.alt);
    out += house.logo.svg ? "\" src=\"data:image/svg+xml;base64," : "\" src=\"data:image/png;base64,";
    out += coded;
    g_free(coded);
    return out + "\">\n";
}

}  // namespace plenum::render::html
