#pragma once

#include <plenum/base/tree.hpp>

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

namespace plenum::json {

/// Fields stay in the order in which they are written down here.
using Value = nlohmann::ordered_json;

/// A probability, rounded to three places so that the last bits of a sum never show.
inline double probability(double value) {
    return std::round(value * 1000.0) / 1000.0;
}

/// A string, or null when there is nothing to say.
inline Value or_null(const std::string& text) {
    return text.empty() ? Value(nullptr) : Value(text);
}

/// A YAML document as tree() gives it.
Value value(const Tree& tree);

inline std::string printed(const Value& value) {
    return value.dump(1) + '\n';
}

}  // namespace plenum::json
