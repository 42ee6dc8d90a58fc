#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenum::render::docx {

/// A file inside the file.
struct Part {
    std::string path;  ///< "word/document.xml"
    std::string type;  ///< its content type; empty for one that goes by its ending
    std::string bytes;
};

/// The parts as one file, with what names their types. Every one is of `date` ("2026-10-09"; empty for a
/// fixed day), so that the same parts give the same bytes wherever and whenever. Throws Error when there is
/// no memory left.
std::string zipped(std::vector<Part> parts, std::string_view date);

}  // namespace plenum::render::docx
