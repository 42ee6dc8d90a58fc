#pragma once

#include <cstddef>
#include <string_view>

namespace plenum::text {

/// How many words a text has, as `words` finds them, without cutting them out.
std::size_t count_words(std::string_view utf8);

}  // namespace plenum::text
