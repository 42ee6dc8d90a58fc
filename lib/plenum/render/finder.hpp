#pragma once

#include <string>

namespace plenum::render {

/// A page of HTML that the format html made, with boxes to find blocks by: words, and the headings under
/// which they stand, of level 3 (`group`) and of level 2 (`period`): "Conference" and "Year". All of it is in
/// the page, which needs no network. The boxes are made by a script, so that the page without one is as it
/// was; they have labels, are worked with the keyboard, and how many blocks fit is said aloud.
///
/// `things` is what blocks are: "resolutions".
std::string with_finder(std::string page, const std::string& things, const std::string& group,
                        const std::string& period);

}  // namespace plenum::render
