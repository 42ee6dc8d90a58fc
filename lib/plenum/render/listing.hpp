#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace plenum::render {

/// The lines of a text, each ended and without control characters, and otherwise as they stand; `written` is
/// handed each of them, for a format that has to escape it.
std::string whole_lines(std::string_view lines,
                        const std::function<void(std::string&, std::string_view)>& written = {});

}  // namespace plenum::render
