#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/render/outline.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::render::docx {

/// What links lead to. Word wants a name of at most 40 letters, digits and underscores.
class Bookmarks {
public:
    Bookmarks(const doc::Document& document, const std::vector<OutlineEntry>& outline);

    /// The bookmark of an anchor; empty where a document has no such anchor.
    std::string name(std::string_view anchor) const;

    /// The same, for the place itself: empty as well when it stood somewhere before.
    std::string place(std::string_view anchor);

private:
    void learn(std::string anchor);

    std::map<std::string, std::string, std::less<>> names_;
    std::set<std::string, std::less<>> taken_;
    std::set<std::string, std::less<>> placed_;
};

}  // namespace plenum::render::docx
