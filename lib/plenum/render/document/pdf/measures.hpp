#pragma once

#include <plenum/doc/house.hpp>

/// How large everything is and in which colour: a House in the units of a page. All lengths are points, all
/// places are counted from the upper left corner of the sheet.
namespace plenum::render::pdf {

struct Shade {
    double red = 0;
    double green = 0;
    double blue = 0;
};

struct Measures {
    double width = 0;  ///< of the sheet
    double height = 0;
    double left = 0;  ///< the text stands between these
    double right = 0;
    double top = 0;
    double bottom = 0;
    double head = 0;  ///< base line of the running head
    double foot = 0;  ///< base line of the foot

    double text = 0;   ///< size of running text
    double small = 0;  ///< of notes and small print
    double title = 0;
    double section = 0;     ///< of a heading of level 2
    double subsection = 0;  ///< of one below
    double running = 0;     ///< of heads and feet
    double gap = 0;         ///< between paragraphs

    double thin = 0;   ///< of a rule between rows
    double thick = 0;  ///< of one under a head
    double bar = 0;    ///< of the rule beside a bracket

    Shade ink;
    Shade faint;   ///< of notes
    Shade accent;  ///< of headings, rules and links
    Shade line;    ///< of thin rules

    double column() const { return right - left; }
    double room() const { return bottom - top; }
};

Measures measures(const doc::House& house);

/// Millimetres in points.
constexpr double points(double millimetres) {
    return millimetres * 72 / 25.4;
}

}  // namespace plenum::render::pdf
