#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>

#include <span>
#include <string>
#include <string_view>

namespace plenum::render {

/// A way to write a document down.
struct Format {
    std::string_view name;       ///< what --format takes: "html"
    std::string_view extension;  ///< what -o FILE is recognised by: ".html"
    std::string (*write)(const doc::Document&, const doc::House&);
    bool binary = false;  ///< not to be shown on a terminal
};

namespace documents {
/// Every format, in the order of their file names in render/document/.
std::span<const Format* const> all();
}  // namespace documents

}  // namespace plenum::render
