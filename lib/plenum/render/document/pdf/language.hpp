#pragma once

#include <string>

namespace plenum::render::pdf {

/// A PDF file that says which language it is in, and that a viewer is to show its title rather than the name
/// of the file: what a reader aloud needs and cairo has no words for. A file in another form than cairo's
/// comes back as it is.
std::string with_language(std::string file, const std::string& language);

}  // namespace plenum::render::pdf
