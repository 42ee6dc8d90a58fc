#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/render/document/pdf/draft.hpp>
#include <plenum/render/document/pdf/measures.hpp>
#include <plenum/render/document/pdf/typesetter.hpp>
#include <plenum/render/outline.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::render::pdf {

/// How far the texts of blocks stand in, the same for all blocks of a paper.
struct Hang {
    double star = 0;    ///< from the margin to the number
    double number = 0;  ///< from the margin to the text
    double under = 0;   ///< from there to the text of a block that belongs to another
};

/// Where a text goes and how much it likes to.
struct Place {
    double x = 0;
    std::size_t node = 0;
    double before = 0;
    double cost = cost::free;
};

/// What lays out the elements one below the other writes here: strips at the end of a draft.
struct Flow {
    Typesetter& type;
    const Measures& m;
    Draft draft;
    Hang hang;
    std::vector<OutlineEntry> outline;
    std::size_t heading = 0;  ///< the next of the outline
    std::size_t section = 0;
    std::size_t bracket = 0;

    // What an element wishes of the one behind it: how much room, and how little of a break of pages.
    double least_before = 0;
    double least_cost = cost::section;

    std::size_t size() const { return draft.strips.size(); }

    /// A strip below all others.
    Strip& strip(double before, double height, double cost);

    /// A text, a strip for each line. Its first and its last two lines want to stay together.
    void lines(const Text& text, const Place& place);

    /// Words beside the first line of what strip `at` begins, on its base line, and before it in reading
    /// order.
    void beside(std::size_t at, const Text& words, double x, std::size_t node);

    /// An anchor that links lead to, at strip `at`.
    void anchor(std::size_t at, const std::string& name);

    /// A break between strips from..end costs at least this.
    void keep(std::size_t from, double cost);
};

// Each element is laid out by one of these.
void put(Flow& flow, const doc::Heading& heading);
void put(Flow& flow, const doc::Paragraph& paragraph);
void put(Flow& flow, const doc::List& list);
void put_index(Flow& flow, const doc::List& list);
void put(Flow& flow, const doc::Contents& contents);
void put(Flow& flow, const doc::Table& table);
void put(Flow& flow, const doc::Block& block);
void put(Flow& flow, const doc::Bracket& bracket);
void put(Flow& flow, const doc::Figure& figure);
void put(Flow& flow, const doc::Listing& listing);

/// How far the blocks of a document have to stand in for their numbers.
Hang hang_of(const doc::Document& document, Typesetter& type, const Measures& m);

/// A document as strips, from its logo and title on.
Draft lay_out(const doc::Document& document, const doc::House& house, const Measures& m, Typesetter& type);

}  // namespace plenum::render::pdf
