#pragma once

#include <plenum/base/diagnostic.hpp>

#include <span>
#include <string>
#include <string_view>

namespace plenum::render {

std::string_view name(Severity severity);

/// A way to show findings.
struct Style {
    std::string_view name;
    /// `colour` asks for terminal colours, which only some styles have.
    std::string (*write)(const Diagnostics&, bool colour);
};

namespace diagnostics {
/// Every style, in the order of their file names in render/diagnostic/.
std::span<const Style* const> all();
}  // namespace diagnostics

}  // namespace plenum::render
