#pragma once

#include <string>
#include <string_view>

namespace plenum::text {

/// `utf8` without control characters (C0, DEL, C1), line separators and what turns the direction of
/// the text round it; white space among them becomes a blank, the others go. Every text of a paper
/// passes through here, so that none can steer a terminal or a page. The result is `utf8` itself or
/// lies in `buffer`.
std::string_view without_controls(std::string_view utf8, std::string& buffer);

}  // namespace plenum::text
