#pragma once

#include <plenum/base/source.hpp>

#include <optional>
#include <string_view>
#include <vector>

/// Numbers of parts as people type them: (i), iv), (2), 3., a).
namespace plenum::lint {

struct Numbered {
    Span span;       ///< with its brackets or stop
    int number = 0;  ///< from 1
};

/// The number that a text begins with, if it begins with one.
std::optional<Numbered> number_before(std::string_view text);

/// The Roman numbers in brackets in a text, in order: "(i)", "(ii)".
std::vector<Numbered> numbers_in(std::string_view text);

}  // namespace plenum::lint
