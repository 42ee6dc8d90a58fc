// The proportions of a page.
#include <plenum/render/document/pdf/measures.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

Shade shade(doc::Colour colour) {
    return {.red = colour.red / 255.0, .green = colour.green / 255.0, .blue = colour.blue / 255.0};
}

Shade grey(double level) {
    return {.red = level, .green = level, .blue = level};
}

}  // namespace

Measures measures(const doc::House& house) {
    Measures m;
    const double em = std::clamp(house.size, 4.0, 72.0);
    m.width = points(std::clamp(house.paper.width, 50.0, 2000.0));
    m.height = points(std::clamp(house.paper.height, 50.0, 2000.0));
    m.text = em;
    m.small = em * 0.84;
    m.title = em * 2;
    m.section = em * 1.36;
    m.subsection = em * 1.09;
    m.running = em * 0.78;
    m.gap = em * 0.6;

    // A small sheet has small margins; the rule of a bracket hangs in the left one.
    const double side = std::min(points(22), m.width * 0.105);
    m.left = side;
    m.right = m.width - side;
    m.head = std::min(points(12), m.height * 0.04) + m.running;
    m.foot = m.height - std::min(points(11), m.height * 0.037);
    m.top = m.head + m.running * 2;
    m.bottom = m.foot - m.running * 2.4;

    m.accent = shade(house.accent);
    m.faint = grey(0.27);
    m.line = grey(0.65);
    m.thin = 0.5;
    m.thick = 1.1;
    m.bar = 2.4;
    if (house.high_contrast) {
        m.accent = m.faint = m.line = m.ink;
        m.thin = 0.9;
        m.thick = 2;
        m.bar = 4;
    }
    return m;
}

}  // namespace plenum::render::pdf
