#pragma once

#include <plenum/model/state.hpp>

#include <string>
#include <string_view>

namespace plenum::json {

/// Does the text begin as the JSON of an agenda does, an object with keys in quotation marks? A log of
/// decisions does not.
bool looks_like_json(std::string_view text);

/// An agenda as `agenda --format json` wrote it (plenum/agenda/1), with all that it says was printed. Throws
/// Error, naming the file, when the text is something else, a field is of the wrong kind, or a motion
/// stands in it twice. Fields that are not known are passed over, and what is private is in none.
State agenda_read(std::string_view text, const std::string& file);

}  // namespace plenum::json
