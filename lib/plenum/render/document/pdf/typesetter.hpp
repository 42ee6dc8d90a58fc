#pragma once

#include <plenum/doc/house.hpp>
#include <plenum/render/document/pdf/text.hpp>

#include <deque>
#include <map>
#include <string>
#include <tuple>

namespace plenum::render::pdf {

/// Sets words in lines, in the fonts of a house, and keeps what it set. Throws Error when there is no font at
/// all to set them in.
class Typesetter {
public:
    Typesetter(const doc::House& house, const std::string& language);

    /// A paragraph in lines at most `width` points long; a word that is longer is broken. Without a width it
    /// is one line. All lines but the first stand `indent` further in.
    const Text& set(const Pieces& pieces, double width = -1, double indent = 0);

    /// Words that come often: numbers, labels, stars. Set once, in one line.
    const Text& set(std::string_view words, const Face& face);

private:
    drawing::FaceHandle described(const Face& face) const;

    doc::House house_;
    drawing::FontMapHandle fonts_;
    drawing::ContextHandle context_;
    std::deque<Text> texts_;
    std::map<std::tuple<std::string, Font, double, bool, Ink>, const Text*> often_;
};

}  // namespace plenum::render::pdf
