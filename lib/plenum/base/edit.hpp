#pragma once

#include <plenum/base/source.hpp>

#include <string>

namespace plenum {

/// A stretch of a text, and what should stand in its place. Of length 0 it puts something in, with an empty
/// replacement it takes something out.
struct Edit {
    Span span;
    std::string replacement;
};

}  // namespace plenum
