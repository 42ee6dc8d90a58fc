#pragma once

#include <plenum/model/clause.hpp>
#include <plenum/model/composite.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/phrasing.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::composite {

/// One thing that a motion asks, worded so that it can follow "That conference:" by itself.
struct Ask {
    Composite::Source source;
    Stem stem = Stem::belief;
    std::string addressee;    ///< the body's name in the lexicon; may be empty
    std::string text;         ///< "calls on NHS England to pay"
    std::size_t content = 0;  ///< where in the text begins what is asked, behind verb and addressee; bytes
    std::size_t telling = 0;  ///< where it begins behind "calls on NHS England to"; 0 when it is not so made
    std::string leaning;      ///< the word that points at what stands elsewhere ("them"); mostly empty
    bool reworded = false;    ///< "that GPC be asked to" was turned into "asks GPC to"
    bool verbless = false;    ///< begins with no verb that is known
};

/// What a motion asks, in its order. A part with several main clauses is as many asks. `said` are its
/// statements; without any (no lexicon for the language) every part is an ask in its own words.
std::vector<Ask> asks(const Motions& motions, std::size_t motion, const Classification& classified,
                      const Statements& said, const Conference& conference, const Phrasing& phrasing);

/// A text in one line, without what only marks its place in a list: "; and" and full stops at the end,
/// joining words at the beginning.
std::string tidy(std::string_view text, const Phrasing& phrasing);

/// How many words a text has, as limits count them: what stands between blanks.
std::size_t count_words(std::string_view text);

}  // namespace plenum::composite
