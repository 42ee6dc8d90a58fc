#pragma once

#include <cstdint>
#include <string>

/// The house style: how all papers of a conference look. A Document says what is written, a House in what
/// clothes; every format makes of it what it can.
namespace plenum::doc {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// A sheet, in millimetres, upright.
struct Paper {
    std::string name = "A4";
    double width = 210;
    double height = 297;
};

/// A picture that stands above the title. Its bytes were checked when they were read.
struct Logo {
    std::string bytes;  ///< a whole PNG or SVG file; empty for none
    bool svg = false;
    std::string alt;    ///< what a screen reader says
    double width = 0;   ///< in millimetres, as it is to be printed
    double height = 0;  ///< likewise
};

struct House {
    std::string text_font = "Liberation Serif";
    std::string heading_font = "Liberation Sans";
    double size = 11;  ///< of running text, in points
    Paper paper;
    Colour accent{.red = 0x1d, .green = 0x4f, .blue = 0x7c};  ///< headings and rules
    bool high_contrast = false;                               ///< black on white alone, and thicker rules
    Logo logo;
    std::string publisher;  ///< whose papers these are: "UK Conference of LMCs 2026"; may be empty
    std::string date;       ///< "2026-10-09", for a file's properties: no paper knows what time it is
};

/// The same house for readers who need 18 points: without serifs, and larger by as much in every place.
House large_print(House house);

/// The same house in black on white, which also a bad copier keeps.
House high_contrast(House house);

}  // namespace plenum::doc
