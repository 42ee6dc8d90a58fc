#pragma once

#include <plenum/base/source.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// A document as it was written, before anyone asks what it means: scalars, lists and maps with
/// the place of each. `read` makes it out of YAML; what a later stage will understand is kept
/// as one.
struct Tree {
    enum class Kind { null, scalar, list, map };

    Kind kind = Kind::null;
    bool quoted = false;  ///< a scalar written in quotes or as a block: never a number, never null
    std::string text;     ///< the value of a scalar
    Span span;            ///< the value as it stands in the source
    std::string key;      ///< its key, when it is a member of a map
    Span key_span;
    std::vector<Tree> children;  ///< items of a list; members of a map in the order written

    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_list() const { return kind == Kind::list; }
    bool is_map() const { return kind == Kind::map; }

    /// The member of a map with that key, or null.
    const Tree* find(std::string_view name) const {
        for (const auto& child : children) {
            if (kind == Kind::map && child.key == name) return &child;
        }
        return nullptr;
    }
};

}  // namespace plenum
