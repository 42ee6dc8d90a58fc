#pragma once

#include <string>
#include <string_view>

namespace plenum::read {

/// What a picture file says of itself before anybody draws it.
struct Picture {
    bool svg = false;
    double width = 0;     ///< in pixels, over 0
    double height = 0;    ///< likewise
    std::string trouble;  ///< why it is not taken: "is neither PNG nor SVG"; empty when it is
    std::string hint;
};

/// Looks at the head of a PNG (ISO/IEC 15948: signature and IHDR) or at a whole SVG. Not taken are files of
/// over max_logo_bytes, PNGs of over 4,000 pixels a side, and SVGs that run programs or fetch anything from
/// elsewhere.
Picture measured(std::string_view bytes);

}  // namespace plenum::read
